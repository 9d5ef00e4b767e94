/// The tables. Measured on the full forms of Debian's spelling dictionaries; the tests tell what they are to do.
extension SuffixTable {
    public static let norwegian = SuffixTable(
        suffixes: """
            : e er en et a ene ens ets enes er ers erne ernes eren erens ere eres erer eret erets erene erenes erte ert \
            erende ende endes ede edes ete
            : ar arar aren arane are ars ane anes ande andes as es este est era erast erande erar eraren erarar erarane \
            erane ast aste aet aer aene aen
            ig isk leg som lig: st ste
            g p: te
            b d f g h j k l m n o p t v y: s
            ig leg isk sam laus full rik al iv ent ell ær øs at id: are
            al ell bar ær øs iv laus løs sam som full mørk uell iell nell rell: - t e ere est este
            het heit itet skap eksamen fenomen seminar repertoar orkester: - s
            tjenest tenest: - e
            i e: um umet
            kurs ressurs vers sats univers lisens frekvens sentens konkurrens potens ans konsert ekspert dessert: -
            or ør ur: s
            svar spar bb bomb arab sfar lfar arfar nefar: ar
            uklar: - t e ere est este are ast aste
            formular: - a et en ar ane ets
            bilet: e et
            utkast innkast avkast nedkast kontrast fantast plast gjest hest prest vest fest rest test rest ost høst trøst kyst: -
            distrikt salt asfalt spalt felt: -
            """,
        endings: """
            brødr=bror føtt=fot røtt=rot trær=tre menn=mann bønd=bond eell=eel bøk=bok føt=fot røt=rot ell=el tr=t mr=m \
            nelt=nel relt=rel ielt=iel uelt=uel melt=mel
            """,
        exceptions: """
            hånd: hender hendene hendenes
            natt: netter nettene nettenes
            tann: tenner tennene tennenes
            tre: trær trærne
            far: fedre fedrene
            mor: mødre mødrene
            datt: døtre døtrene
            øye: øyet øyne øynene auge auga
            lever: levere leverer leverte levert leveres
            heller: heller
            kollega: kollegaen kollegaens kollegas kollegaer kollegaers kollegaene kollegaenes kollegaar kollegaane kollegar kollegane kollega
            mester: mester mesteren mestere mestre mestrene mesterne meister meisteren meistrar meistrane
            skala: skala skalaen skalaer skalaene skalaar skalaane
            skaler: skalere skalerer skalerte skalert skaleres
            somm: sommer sommeren sommere somre somrene sommers sommar sommaren somrar somrane
            verken: verken
            """,
        doubles: "m", fleeting: "lr")

    public static let danish = SuffixTable(
        suffixes: """
            : a e en et er ene ens ets ers enes erne ernes eren erens ere erer erers eres ererne erernes ende endes ede \
            edes ed es as
            itis: -
            ir: s
            : aet aets aen aens aer aers aerne aernes aene aenes
            : eret erets erede eredes erende erendes
            : est este estes
            ig lig isk som: st ste stes
            b d f g h j k l m n o p t v y i or ør ur yr ar: s
            ig lig isk sk som bar al il el iv øs ær løs fuld rig værk un ær om erg: t te
            hed itet skab eksamen seminar kompetence billet hotel salat debat: - s
            sted: - s
            tjenest: e
            i e: um ums ummet
            kurs univers sats licens frekvens konkurrens hus gods ans: -
            gæst fest test rest ost vest hest prest protest kunst konsert ekspert telt distrikt: -
            """,
        endings: """
            brødr=bror mænd=mand bønd=bond bøg=bog fød=fod rød=rod tr=t mr=m
            """,
        exceptions: """
            hånd: hænder hænderne hændernes
            barn: børn børnene børns børnenes
            mand: mænd mændene
            somm: sommer sommeren somre somrene sommers
            """,
        doubles: "bdfgklmnprst", fleeting: "lrn")

    public static let swedish = SuffixTable(
        suffixes: """
            : e en et er ens ets ers erna ernas ena enas es ern erns
            : a an ar arna arnas ans ars as are aren arens ares arnas ade ades at ats ad ast aste or orn orns orna ornas \
            ors orer orers orerna orernas
            ig lig isk sk sam bar al el iv ös full lös rik: t
            ell: t
            el: n ns
            å ö gi fi ri emi rati: n ns
            i o u å ö ä: s
            grön: - t
            b d f g h j k l m n p t v ur ör: s
            kurs univers sats licens frekvens konkurrens hus dans balans chans gods: -
            bar: - s
            het itet skap examen tecken nad ion kontor budget: - s
            sman lman tman dman nman män: -
            resultat apparat format privat referat citat kandidat diplomat automat internat ekvat salat: - s
            i e: um umet ums
            gäst fest test rest ost väst häst präst protest konst text: -
            """,
        endings: """
            böck=bok fött=fot rött=rot bröd=bror händ=hand nätt=natt städ=stad män=man änd=and tr=t
            """,
        exceptions: """
            barn: barnen barnens
            man: mannen männen männens mannens män
            somm: sommar sommaren somrar somrarna sommars
            """,
        doubles: "mn", fleeting: "lrn")

    public static let english = SuffixTable(
        suffixes: """
            : s es ed ing ings e 's ’s
            : e's e’s
            s: es
            ss us is: -
            avel bel nel odel ncel rrel vel: led ling
            eed: -
            """,
        endings: """
            by=bi cy=ci dy=di fy=fi gy=gi hy=hi jy=ji ky=ki ly=li my=mi ny=ni py=pi qy=qi ry=ri sy=si ty=ti vy=vi wy=wi \
            xy=xi zy=zi
            """,
        exceptions: """
            add: adds added adding
            egg: eggs
            err: errs erred erring
            inn: inns
            odd: odds
            child: children
            man: men
            woman: women
            analys: analysis analyses
            criteri: criterion criteria
            person: people
            """,
        doubles: "bdgmnprt", fleeting: "")
}
