extension WordPairs {
    /// A line a word: the stem of the first one stands for the stems of all that follow, whether those are bokmål or
    /// nynorsk. `=` is this form only, because its stem is another word's («leiar» and «leie»). `-word` is what ends longer
    /// words, `word-` what begins them as the first one does; the first that fits is taken. Left out is what is a common
    /// word of its own on the other side.
    static let norwegianTable = """
        alene åleine
        allerede allereie
        allmenn ålmenn
        anbud anbod
        annen annan
        annerledes annleis
        ansatt ansette tilsett
        ansettelse tilsetting tilsetjing
        anskaffelse anskaffing
        arbeider arbeidar-
        arbeidsgiver arbeidsgjevar
        arbeidssted arbeidsstad
        avdelingsleder avdelingsleiar
        avgjøre avgjere
        avgjørelse avgjerd avgjersle
        bare berre
        beboer bebuar
        bedre =betre
        begrense avgrense
        begrensning avgrensing
        begrep omgrep
        begrunne grunngi grunngje
        begrunnelse grunngiving grunngjeving
        begynne byrje
        begynnelse byrjing
        beholde behalde
        bekrefte stadfeste
        bekreftelse stadfesting
        bekymringsmelding uromelding
        beregne berekne
        beregning berekning
        bestemmelse føresegn
        betegnelse nemning
        bevegelse rørsle -rørsle
        bilde bilete -bilete
        bivirkning biverknad
        ble =blei
        boenhet bueining
        bofast bufast
        bofellesskap bufellesskap
        bolig bustad -bustad
        boligkontor bustadkontor
        boligsosial bustadsosial
        bomiljø bumiljø
        borgermester borgarmeister
        bosatt busett
        bosette busetje
        bosetting busetjing
        botilbud butilbod
        bred brei
        bredde breidd
        bruker brukar-
        brukermedvirkning brukarmedverknad
        by =byen =byar =byer =byane =byene =byens =byenes =bys
        bygge byggje -byggje byggje-
        bære =bere =bera
        bærekraft berekraft
        bærekraftig berekraftig
        da då
        datter dotter
        de dei
        deltakelse deltagelse deltaking
        deltaker deltager deltakar
        drikkevann drikkevatn
        drøm draum
        dybde djupn
        dyp djup
        egen eget =egne =eigen =eige =eigne eigen-
        egenandel eigendel eigenandel
        egenmelding eigenmelding
        egenskap eigenskap
        egentlig eigentleg
        egenvurdering eigenvurdering
        eiendom eigedom
        eier =eigar =eigaren =eigarar =eigarane
        eierskap eigarskap
        en ein ei
        enhet eining
        enhetsleder einingsleiar
        enig samd
        enighet semje
        ennå enno
        ensom einsam
        ensomhet einsemd
        enten =anten
        et eit
        etterspørre etterspørje
        etterspørsel etterspurnad
        fagleder fagleiar
        fastsette fastsetje
        flere fleire
        flertall fleirtal
        folketall folketal
        folkevalgt folkevald
        forbedre forbetre
        forbedring forbetring
        forbedringsarbeid forbetringsarbeid
        forberede førebu
        forberedelse førebuing
        forbud forbod
        forebygge førebyggje førebygge
        forebygging førebygging
        foreløpig førebels
        forening foreining -foreining
        forespørsel førespurnad
        foretak føretak -føretak
        forhold tilhøve -tilhøve
        forkortelse forkorting
        formål føremål
        fornyelse fornying
        forpliktelse forplikting skyldnad
        forrige førre
        forskjell skilnad
        forskning forsking -forsking
        forskudd forskot
        forståelse forståing
        fortelle fortelje
        fortelling forteljing
        fortrolig fortruleg
        forurense forureine
        forurensning forureining
        forutsetning føresetnad
        forutsette føresetje
        forvaltning forvalting -forvalting
        forventning forventing
        fra frå
        fram =frem
        framdrift fremdrift
        framdriftsplan fremdriftsplan
        framgang fremgang
        framgangsmåte fremgangsmåte
        framheve fremheve
        framover fremover
        framstille fremstille
        framstilling fremstilling
        framtid fremtid
        framtidig fremtidig
        fraråde frårå
        fravær fråvær -fråvær
        fremdeles framleis
        fremmed framand
        fremmedspråk framandspråk
        fremvise framvise
        frihet fridom -fridom
        frivillig friviljug
        fylkesvei fylkesveg
        følelse kjensle
        følge følgje
        førerkort førarkort
        gammel =gammal =gammalt =gamal =gamalt
        gang gong
        gangvei gangveg
        gave gåve
        gi gje gjev
        gjentakelse gjentaking
        gjøre gjere
        gjøremål gjeremål
        glemme gløyme
        godhet godleik
        grunneier grunneigar
        gutt gut
        gård gard
        gårdbruk gardbruk
        gårdsbruk gardsbruk
        hel heil
        helhet heilskap
        helhetlig heilskapleg
        helhets heilskaps-
        helt heilt
        hensyn omsyn
        henvisning tilvising
        hjem heim
        hjemme heime-
        hjemmehjelp heimehjelp
        hjemmekontor heimekontor
        hjemmeside heimeside
        hjemmesykepleie heimesjukepleie
        hjemmetjeneste heimeteneste
        hjerte hjarte
        holdbar haldbar
        holde halde
        holdepunkt haldepunkt
        holdning haldning
        hoved hovud hovud-
        hovedansvar hovudansvar
        hovedregel hovudregel
        hovedtillitsvalgt hovudtillitsvald
        hovedvei hovedveg hovudveg
        hun ho
        huseier huseigar
        huske hugse
        huskeliste hugseliste
        hva kva
        hvem kven
        hver hvert kvar =kvart
        hverandre kvarandre
        hverdag kvardag
        hverdagslig kvardagsleg
        hvile kvile
        hvit kvit
        hvor =kor
        hvordan korleis
        hvorfor kvifor
        høre =høyrer
        høring høyring
        hørings høyrings-
        høringsuttalelse høyringsfråsegn høyringsuttale
        høst haust
        høy høg
        høyde høgd
        høyskole høgskole høgskule
        hånd hand
        håndbok handbok
        håndheve handheve
        håndskrive handskrive
        håndtere handtere
        håndtering handtering
        håndverk handverk
        ikke ikkje
        ild eld
        ildsjel eldsjel
        informasjonssikkerhet informasjonstryggleik
        ingenting inkje
        innbygger innbyggar innbyggjar innbyggjar-
        innen innan innan-
        innenfor innanfor
        innhold inneholde innhald innehalde
        innlede innleie
        innledning innleiing
        innskudd innskot
        innspill innspel
        jeg eg
        jevn jamn
        jevnføre jamføre
        kilde kjelde
        kildehenvisning kjeldetilvising
        kirke kyrkje
        kjennetegn kjenneteikn
        kjent kjend -kjend
        kjærlighet kjærleik
        kjøre køyre køyre-
        kjørebok køyrebok
        kjøretøy køyretøy
        komme kjem
        kommunevalg kommuneval
        krets krins
        kreve krevje
        kunngjøre kunngjere
        kunngjøring kunngjering
        lagspiller lagspelar
        lav låg
        lavterskel lågterskel
        ledelse leiing -leiing
        leder =leiar =leiaren =leiarar =leiarane =leiars =leiarens =leiaranes leiar-
        lederskap leiarskap
        lederutvikling leiarutvikling
        legge leggje -leggje
        lek leik
        lekeplass leikeplass
        ligge liggje
        ligne likne
        likhet likskap
        lovgivning lovgiving lovgjeving
        lærer lærar-
        lønn løn
        lønnsforhandling lønsforhandling
        lønnstrinn lønstrinn
        lørdag laurdag
        løse løyse
        løsning løysing -løysing
        mangfold mangfald -mangfald mangfald-
        medarbeider medarbeidar-
        medarbeiderdreven medarbeidardriven
        medspiller medspelar
        medvirke medverke
        medvirkning medverknad
        melk mjølk
        mellomleder mellomleiar
        menneskerettighet menneskerett
        mer meir
        mestring meistring
        mindretall mindretal
        misforståelse misforståing
        mislykkes mislukkast
        mistenke mistenkje
        morgen morgon
        mottakelse mottaking mottagelse
        mulig mogleg
        muliggjøre mogleggjere
        mulighet moglegheit
        mulighets moglegheits-
        muntlig munnleg
        mye mykje
        myk mjuk
        myndiggjøre myndiggjere
        myndiggjøring myndiggjering
        myndighet styresmakt
        målsetting målsetjing
        måned månad
        månedlig månadleg
        navn namn -namn
        nedenfor nedanfor
        nevne nemne
        noe noko
        noen nokon nokre
        ny =nye =nytt =nyere =nyest =nyeste =nyare =nyast =nyaste
        nyansatt nytilsett
        nærhet nærleik
        nødvendig naudsynt
        nåværende =noverande
        offentlighetsloven offentleglova
        ombud ombod -ombod
        omsorgsgiver omsorgsgjevar
        oppdragsgiver oppdragsgjevar
        oppfølge oppfølgje
        oppgave oppgåve -oppgåve
        opphold opphald -opphald
        opplevelse oppleving
        oppmerksom merksam
        oppmerksomhet merksemd
        opprettelse oppretting
        oppsigelse oppseiing
        ovenfor ovanfor
        overholde overhalde
        oversikt oversyn
        overskudd overskot
        planlegge planleggje
        prosjekteier prosjekteigar
        prosjektleder prosjektleiar
        påbud påbod
        påvirke påverke
        påvirkning påverknad
        redskap reiskap
        regne rekne
        regnskap rekneskap -rekneskap rekneskaps-
        reisevei reiseveg
        rense reinse
        riksvei riksveg
        rollespill rollespel
        rådgiver rådgjevar
        rådgivning rådgiving rådgjeving
        saksbehandler saksbehandlar sakshandsamar
        saksbehandling sakshandsaming
        samboer sambuar
        sammen saman
        sammendrag samandrag
        sammenheng samanheng
        sammenligne sammenlikne samanlikne
        sammenligning sammenlikning samanlikning
        sammensatt samansett
        sammensetning samansetjing samansetning
        sammenslåing samanslåing
        samspill samspel
        sannhet sanning
        sannsynlighet sannsyn
        se sjå
        sein sen
        selge selje
        selv sjølv sjølv-
        selvsagt sjølvsagt
        selvstendig sjølvstendig
        selvstendighet sjølvstende
        sette setje -setje
        si =seie =seia
        siden sidan
        sikkerhet tryggleik -tryggleik
        sitte sitje
        sjelden sjeldan
        skjenke skjenkje
        skjenkebevilling skjenkeløyve
        skjønnsmessig skjønsmessig
        skole skule -skule skule-
        skolefritidsordning skulefritidsordning
        skolevei skoleveg skuleveg
        skrive =skrevet =skreve =skrevne =skrivne
        slippe sleppe
        spill spel
        spille spele-
        spre =sprer =spredde =spredd =spredt spreie
        spredning spreiing
        spørre spørje spørje-
        sted stedet stad staden
        stemme røyste
        stemmerett røysterett
        stengt stengd
        stiftelse stifting
        stue stove
        størrelse storleik
        støttespiller støttespelar
        svømme symje
        syk sjuk
        sykdom sjukdom
        syke sjuke-
        sykefravær sjukefråvær
        sykehjem sjukeheim
        sykehus sjukehus
        sykepenger sjukepengar
        sykepleie sjukepleie -sjukepleie
        sykkelvei sykkelveg
        sykmelding sykemelding sjukmelding sjukemelding
        sykmeldt sykemeldt sjukmeld sjukemeld sjukmelde
        synliggjøre synleggjere
        synliggjøring synleggjering
        søke søkje -søkje
        søker søkjar-
        søndag sundag
        søster syster
        såkalt såkalla
        tall =tal =talet =tala
        taushetsplikt teieplikt
        teamleder teamleiar
        tegn teikn -teikn
        tegne teikne-
        tegning teikning
        tegnspråk teiknspråk
        telle telje
        tenke tenkje tenkje-
        tenkning tenking -tenking
        tilbud tilbod -tilbod
        tilgjengelighet tilgjenge
        tilhenger tilhengjar
        tilhøre tilhøyre
        tilhørighet tilhøyrsle
        tillitsvalgt tillitsvald
        tilrettelegge tilretteleggje
        tilskudd tilskot -tilskot
        tilskudds tilskots-
        tjene tene
        tjeneste teneste -teneste
        tjenestemann tenestemann
        tjenestested tenestestad
        tjenesteyting tenesteyting
        toppleder toppleiar
        trekke trekkje
        trenge trengje
        troverdig truverdig
        trussel trugsmål
        tydeliggjøre tydeleggjere
        tydeliggjøring tydeleggjering
        tyv tjuv
        uenig usamd
        uenighet usemje
        uke =uka =uken =uker =ukene =ukas =ukens =ukers =ukenes veke
        ukentlig vekentleg
        ukeplan vekeplan
        ulykke ulukke -ulukke
        umulig umogleg
        underskudd underskot
        undersøke undersøkje
        undersøkelse undersøking -undersøking
        undervisning undervising
        utbytte utbyte
        utdannelse utdanning
        uten utan utan-
        utenfor utanfor
        utenfra utanfrå
        utenom utanom
        utførelse utføring
        utgave utgåve
        utsette utsetje
        uttalelse fråsegn
        utvalg utval -utval
        utvelgelse utveljing
        vaktmester vaktmeister
        valg val
        valgfri valfri
        valgkrets valkrins
        valgmulighet valmoglegheit
        valgt vald
        vanligvis vanlegvis
        vann vatn
        vedlikehold vedlikehald
        vei veg
        veikart vegkart
        veileder veilede rettleie
        veiledning rettleiing -rettleiing
        veiviser vegvisar
        velge velje
        velger veljar-
        vellykket vellukka
        vennskap venskap
        verge verje
        vergemål verjemål
        vet veit
        vi =me
        videreføre vidareføre
        videreføring vidareføring
        videregående vidaregåande
        videreutdanning vidareutdanning
        videreutvikle vidareutvikle
        virkelig verkeleg
        virkeliggjøre verkeleggjere
        virkelighet røyndom
        virkemiddel verkemiddel
        virkning verknad
        virksomhet verksemd -verksemd
        virksomhets verksemds-
        virksomhetsleder verksemdsleiar
        virksomhetsplan verksemdsplan
        vitenskap vitskap -vitskap
        vitenskapelig vitskapeleg
        voksen vaksen vaksen-
        voksenopplæring vaksenopplæring
        være vere vera
        ytelse yting
        ærlighet ærlegdom
        øke =øker =øka =økte =øket auke
        økning auking
        øst aust
        øvelse øving
        øy =øya =øyen =øyar =øyer =øyane =øyene
        øyeblikk augneblink augeblink
        åpen åpne open opne
        åpenbar openberr
        åpenhet openheit
        åpning opning
        åpningstid opningstid
        år =året =åra =årene =års =årets =åras =årenes
        -lighet -legheit
        -lig -leg
        -het -heit
        """

    // Other languages only have words here that are too short for the stemmer.
    static let danishTable = """
        år =året =årene =års =årets =årenes
        uge =ugen =uger =ugerne =ugens =ugernes
        by =byen =byer =byerne =byens =byernes
        ny =nye =nyt =nyere =nyest =nyeste
        ø =øen =øer =øerne
        """
    static let swedishTable = """
        år =året =åren =års =årets =årens
        by =byn =byar =byarna
        ny =nya =nytt =nye =nyare =nyast =nyaste
        ö =ön =öar =öarna
        """
}
