import Language

/// Words in all their forms, a line each, as those who write handbooks bend them.
enum Paradigms {
    static let all: [(HandbookLanguage, String)] = [
        (.bokmaal, bokmaal), (.nynorsk, nynorsk), (.danish, danish), (.swedish, swedish), (.english, english),
    ]

    static let bokmaal = """
        arkiv arkivet arkiver arkivene arkiva arkivs arkivets arkivenes
        begrep begrepet begreper begrepene begrepa begreps begrepenes
        læring læringen læringa læringens lærings
        møte møtet møter møtene møtenes
        kommune kommunen kommuner kommunene kommunens kommunenes
        kommunal kommunalt kommunale
        endre endrer endret endra
        endring endringen endringa endringer endringene endringenes
        metode metoden metoder metodene metodens
        medarbeider medarbeideren medarbeidere medarbeiderne medarbeidernes
        leder lederen ledere lederne ledernes
        kollega kollegaen kollegaer kollegaene
        sommer sommeren somre somrene
        skalere skalerer skalert skalerte
        skala skalaen skalaer
        levere leverer leverte levert leveres
        uklar uklart uklare uklarere uklarest
        realiserbar realiserbart realiserbare
        lærer læreren lærere lærerne
        elev eleven elever elevene elevens elevenes
        verktøy verktøyet verktøyene verktøya
        bok boka boken bøker bøkene
        håndbok håndboka håndboken håndbøker håndbøkene
        fot foten føtter føttene
        hånd hånda hånden hender hendene
        natt natta natten netter nettene
        mann mannen menn mennene
        barn barnet barna barnas barns
        tre treet trær trærne
        idé ideen ideer ideene idéen
        komité komiteen komiteer komiteene
        regel regelen regler reglene
        sykkel sykkelen sykler syklene
        senter senteret sentre sentrene
        nummer nummeret numre numrene
        program programmet programmer programmene programma
        kriterium kriteriet kriterier kriteriene
        tjeneste tjenesten tjenester tjenestene tjenestens
        prosjekt prosjektet prosjekter prosjektene prosjektets
        kvalitet kvaliteten kvaliteter kvalitetene kvalitetens
        nyhet nyheten nyheter nyhetene
        ansatt ansatte ansattes
        avvik avviket avvikene avvika avviks
        skjema skjemaet skjemaer skjemaene
        viktig viktige viktigere viktigst viktigste
        faglig faglige fagligere
        profesjonell profesjonelt profesjonelle
        sosial sosialt sosiale
        arbeid arbeidet arbeider arbeidene arbeids
        ressurs ressursen ressurser ressursene
        avdeling avdelingen avdelinga avdelinger avdelingene
        bedrift bedriften bedrifter bedriftene bedriftens
        samtale samtalen samtaler samtalene
        vei veien veier veiene
        kunde kunden kunder kundene kundens
        fenomen fenomenet fenomener fenomenene
        """

    static let nynorsk = """
        læring læringa læringane læringar læringas
        kommune kommunen kommunar kommunane
        metode metoden metodar metodane
        arkiv arkivet arkiva arkivs
        møte møtet møta møtene
        tenest teneste tenesta tenester tenestene
        endre endrar endra
        endring endringa endringar endringane
        medarbeidar medarbeidaren medarbeidarar medarbeidarane
        leiar leiaren leiarar leiarane
        kasserar kasseraren kasserarar kasserarane
        forsvarar forsvararen forsvararar forsvararane
        jobbar jobbaren jobbarane jobbane
        lærar læraren lærarar lærarane
        elev eleven elevar elevane
        omgrep omgrepet omgrepa
        bok boka bøker bøkene
        handbok handboka handbøker handbøkene
        rettleiing rettleiinga rettleiingar rettleiingane
        samtale samtalen samtalar samtalane
        regel regelen reglar reglane
        sykkel sykkelen syklar syklane
        verksemd verksemda verksemder verksemdene
        nyheit nyheita nyheiter nyheitene
        kvalitet kvaliteten kvalitetar kvalitetane
        viktig viktige viktigare viktigast viktigaste
        fagleg faglege
        kommunal kommunalt kommunale
        prosjekt prosjektet prosjekta
        fot foten føter føtene
        mann mannen menn mennene
        program programmet programma
        skule skulen skular skulane
        bedrift bedrifta bedrifter bedriftene
        """

    static let danish = """
        sommer sommeren somre somrene
        arkiv arkivet arkiver arkiverne arkivets arkivernes
        begreb begrebet begreber begreberne begrebets
        læring læringen læringens
        møde mødet møder møderne mødets
        kommune kommunen kommuner kommunerne kommunens kommunernes
        kommunal kommunalt kommunale
        ændre ændrer ændrede ændret
        ændring ændringen ændringer ændringerne
        metode metoden metoder metoderne
        medarbejder medarbejderen medarbejdere medarbejderne medarbejdernes
        leder lederen ledere lederne
        lærer læreren lærere lærerne
        elev eleven elever eleverne
        værktøj værktøjet værktøjer værktøjerne
        bog bogen bøger bøgerne
        håndbog håndbogen håndbøger håndbøgerne
        fod foden fødder fødderne
        hånd hånden hænder hænderne
        mand manden mænd mændene
        barn barnet børn børnene
        klub klubben klubber klubberne
        program programmet programmer programmerne
        regel regelen regler reglerne
        cykel cykelen cykler cyklerne
        nyhed nyheden nyheder nyhederne nyhedens
        kvalitet kvaliteten kvaliteter kvaliteterne
        vigtig vigtigt vigtige vigtigere vigtigst vigtigste
        faglig fagligt faglige
        projekt projektet projekter projekterne
        idé ideen ideer ideerne
        kriterium kriteriet kriterier kriterierne
        skema skemaet skemaer skemaerne
        """

    static let swedish = """
        sommar sommaren somrar somrarna
        arkiv arkivet arkiven arkivets arkivens
        begrepp begreppet begreppen begreppets
        lärande lärandet lärandets
        möte mötet möten mötena mötets
        ärende ärendet ärenden ärendena
        kommun kommunen kommuner kommunerna kommunens kommunernas
        kommunal kommunalt kommunala
        ändra ändrar ändrade ändrat
        ändring ändringen ändringar ändringarna
        metod metoden metoder metoderna
        medarbetare medarbetaren medarbetarna medarbetares
        lärare läraren lärarna lärarnas
        ledare ledaren ledarna
        elev eleven elever eleverna
        verktyg verktyget verktygen
        bok boken böcker böckerna
        handbok handboken handböcker handböckerna
        fot foten fötter fötterna
        hand handen händer händerna
        man mannen män männen
        flicka flickan flickor flickorna
        grupp gruppen grupper grupperna
        program programmet programmen
        regel regeln regler reglerna
        cykel cykeln cyklar cyklarna
        nyhet nyheten nyheter nyheterna nyhetens
        kvalitet kvaliteten kvaliteter kvaliteterna
        viktig viktigt viktiga
        facklig fackligt fackliga
        projekt projektet projekten
        idé idén idéer idéerna
        """

    static let english = """
        archive archives archived archiving archive's
        concept concepts concept's
        method methods method’s
        meeting meetings
        policy policies
        study studies studied studying
        change changes changed changing
        course courses
        process processes processed processing
        class classes
        box boxes
        plan plans planned planning
        stop stops stopped stopping
        leader leaders
        worker workers
        employee employees
        city cities
        quality qualities
        child children
        woman women
        person people
        travel travels travelled travelling
        learn learns learned learning
        write writes writing
        reuse reuses
        analysis analyses
        criterion criteria
        day days
        service services
        branch branches
        egg eggs
        """

    /// Words that look like forms of each other and are none.
    static let strangers: [(HandbookLanguage, String)] = [
        (
            .bokmaal,
            """
            endre/endring lære/læring kommune/kommunal ærlig/ærlighet mulig/mulighet norm/normal tjene/tjeneste person/personal \
            organisasjon/organisere vers/versjon lov/lovlig modell/modul ansvar/ansvarlig kost/kostnad post/posisjon \
            kunst/kunde sats/satt gjest/gjøre prosess/prosedyre kurs/kurv vers/verb leve/levere elever/leverer
            """
        ),
        (.nynorsk, "endre/endring kommune/kommunal mogleg/moglegheit lærar/læring tene/teneste skule/skuld"),
        (.danish, "ændre/ændring kommune/kommunal ærlig/ærlighed mulig/mulighed hus/hue bog/bøg tjene/tjeneste sats/satte"),
        (.swedish, "ändra/ändring kommun/kommunal ärlig/ärlighet möjlig/möjlighet lära/lärling resultat/resulterar"),
        (
            .english,
            "organ/organize university/universe policy/police general/generic lead/leader speed/spend bring/brand need/net"
        ),
    ]
}
