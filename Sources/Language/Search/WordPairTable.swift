extension WordPairs {
    /// A line a word: the stem of the first one stands for the stems of all that follow, whether those are bokmål or
    /// nynorsk. `=` is this form only, because its stem is another word's («leiar» and «leie»); `-` is what ends longer
    /// words, and the first that fits is taken. Left out is what is a common word of its own on the other side.
    static let norwegianTable = """
        allerede allereie
        allmenn ålmenn
        annen annan
        annerledes annleis
        ansatt ansette tilsett
        ansettelse tilsetting tilsetjing
        arbeidsgiver arbeidsgjevar
        arbeidssted arbeidsstad
        avgjøre avgjere
        avgjørelse avgjerd avgjersle
        bare berre
        beboer bebuar
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
        bivirkning biverknad
        ble =blei
        bolig bustad -bustad
        boligkontor bustadkontor
        boligsosial bustadsosial
        brukermedvirkning brukarmedverknad
        bygge byggje
        bære =bere =bera
        bærekraft berekraft
        bærekraftig berekraftig
        da då
        de dei
        deltakelse deltagelse deltaking
        deltaker deltager deltakar
        drikkevann drikkevatn
        egen eget =egne =eigen =eige =eigne
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
        ennå enno
        enten =anten
        et eit
        fastsette fastsetje
        flere fleire
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
        forespørsel førespurnad
        forhold tilhøve -tilhøve
        formål føremål
        forpliktelse forplikting skyldnad
        forskjell skilnad
        forskning forsking
        forståelse forståing
        fortelle fortelje
        fortelling forteljing
        forutsetning føresetnad
        forutsette føresetje
        forvaltning forvalting
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
        følelse kjensle
        følge følgje
        førerkort førarkort
        gang gong
        gi gje gjev
        gjentakelse gjentaking
        gjøre gjere
        gjøremål gjeremål
        hel heil
        helhet heilskap
        helhetlig heilskapleg
        helt heilt
        hensyn omsyn
        henvisning tilvising
        hjem heim
        hjemmekontor heimekontor
        hjemmeside heimeside
        hjemmesykepleie heimesjukepleie
        hjemmetjeneste heimeteneste
        holdbar haldbar
        holde halde
        holdning haldning
        hoved hovud
        hovedansvar hovudansvar
        hovedregel hovudregel
        hovedtillitsvalgt hovudtillitsvald
        hun ho
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
        høring høyring
        høringsuttalelse høyringsfråsegn høyringsuttale
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
        informasjonssikkerhet informasjonstryggleik
        ingenting inkje
        innbygger innbyggar innbyggjar
        innen innan
        innenfor innanfor
        innhold inneholde innhald innehalde
        innlede innleie
        innledning innleiing
        jeg eg
        kilde kjelde
        kildehenvisning kjeldetilvising
        kirke kyrkje
        kjennetegn kjenneteikn
        kjærlighet kjærleik
        kjøre køyre
        kjørebok køyrebok
        kjøretøy køyretøy
        komme kjem
        kreve krevje
        kunngjøre kunngjere
        kunngjøring kunngjering
        ledelse leiing -leiing
        leder =leiar =leiaren =leiarar =leiarane =leiars =leiarens =leiaranes
        lederskap leiarskap
        lederutvikling leiarutvikling
        legge leggje
        ligge liggje
        ligne likne
        likhet likskap
        lovgivning lovgiving lovgjeving
        lønn løn
        lønnsforhandling lønsforhandling
        lønnstrinn lønstrinn
        løse løyse
        løsning løysing -løysing
        medvirke medverke
        medvirkning medverknad
        melk mjølk
        mer meir
        mester meister
        mestring meistring
        mistenke mistenkje
        mulig mogleg
        muliggjøre mogleggjere
        mulighet moglegheit
        muntlig munnleg
        mye mykje
        myndighet styresmakt
        måned månad
        månedlig månadleg
        navn namn -namn
        nedenfor nedanfor
        nevne nemne
        noe noko
        noen nokon nokre
        nyansatt nytilsett
        nærhet nærleik
        nåværende =noverande
        offentlighetsloven offentleglova
        ombud ombod -ombod
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
        planlegge planleggje
        påbud påbod
        påvirke påverke
        påvirkning påverknad
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
        sannsynlighet sannsyn
        se sjå
        selge selje
        selv sjølv
        selvsagt sjølvsagt
        selvstendig sjølvstendig
        selvstendighet sjølvstende
        sette setje
        si =seie =seia
        siden sidan
        sikkerhet tryggleik -tryggleik
        sjelden sjeldan
        skjenke skjenkje
        skjenkebevilling skjenkeløyve
        skole skule -skule
        skolefritidsordning skulefritidsordning
        spørre spørje
        sted stedet stad staden
        stemme røyste
        stemmerett røysterett
        svømme symje
        syk sjuk
        sykdom sjukdom
        sykefravær sjukefråvær
        sykehjem sjukeheim
        sykehus sjukehus
        sykepenger sjukepengar
        sykepleie sjukepleie
        sykmelding sykemelding sjukmelding sjukemelding
        sykmeldt sykemeldt sjukmeld sjukemeld sjukmelde
        søke søkje
        såkalt såkalla
        tall =tal =talet =tala
        taushetsplikt teieplikt
        tegn teikn -teikn
        tegning teikning
        tegnspråk teiknspråk
        telle telje
        tenke tenkje
        tilbud tilbod -tilbod
        tilgjengelighet tilgjenge
        tilhøre tilhøyre
        tilhørighet tilhøyrsle
        tillitsvalgt tillitsvald
        tilrettelegge tilretteleggje
        tjene tene
        tjeneste teneste -teneste
        tjenestemann tenestemann
        tjenestested tenestestad
        tjenesteyting tenesteyting
        trenge trengje
        trussel trugsmål
        uke =uka =uken =uker =ukene =ukas =ukens =ukers =ukenes veke
        ukentlig vekentleg
        ukeplan vekeplan
        umulig umogleg
        undersøke undersøkje
        undersøkelse undersøking -undersøking
        undervisning undervising
        utdannelse utdanning
        uten utan
        utenfor utanfor
        utenfra utanfrå
        utenom utanom
        utførelse utføring
        utgave utgåve
        utsette utsetje
        uttalelse fråsegn
        utvalg utval -utval
        utvelgelse utveljing
        valg val
        valgfri valfri
        valgmulighet valmoglegheit
        valgt vald
        vann vatn
        vedlikehold vedlikehald
        vei veg
        veileder veilede rettleie
        veiledning rettleiing -rettleiing
        velge velje
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
        virkemiddel verkemiddel
        virkning verknad
        virksomhet verksemd -verksemd
        virksomhetsplan verksemdsplan
        voksen vaksen
        voksenopplæring vaksenopplæring
        være vere vera
        ærlighet ærlegdom
        øke =øker =øka =økte =øket auke
        økning auking
        øvelse øving
        åpen åpne open opne
        åpenhet openheit
        åpning opning
        åpningstid opningstid
        år =året =åra =årene =års =årets =åras =årenes
        by =byen =byar =byer =byane =byene =byens =byenes =bys
        øy =øya =øyen =øyar =øyer =øyane =øyene
        ny =nye =nytt =nyere =nyest =nyeste =nyare =nyast =nyaste
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
