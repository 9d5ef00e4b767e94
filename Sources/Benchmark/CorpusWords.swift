/// The words the synthetic handbook is made of.
enum CorpusWords {
    /// A noun in its four forms.
    struct Noun {
        let indefinite: String
        let definite: String
        let plural: String
        let definitePlural: String
        let isNeuter: Bool

        /// The noun with another word in front: «plan» → «skoleplan».
        func compounded(with head: String) -> Noun {
            Noun(
                indefinite: head + indefinite, definite: head + definite, plural: head + plural,
                definitePlural: head + definitePlural, isNeuter: isNeuter)
        }
    }

    /// A verb that takes an object.
    struct Verb {
        let infinitive: String
        let present: String
        let past: String
        let perfect: String
    }

    struct Adjective {
        let common: String
        let neuter: String
        let plural: String
    }

    static let agents = nouns(
        """
        deltaker deltakeren deltakere deltakerne, leder lederen ledere lederne, kommune kommunen kommuner kommunene,
        gruppe gruppa grupper gruppene, innbygger innbyggeren innbyggere innbyggerne, skole skolen skoler skolene,
        medarbeider medarbeideren medarbeidere medarbeiderne, barnehage barnehagen barnehager barnehagene,
        forening foreningen foreninger foreningene, bydel bydelen bydeler bydelene, nabo naboen naboer naboene,
        lærer læreren lærere lærerne, kollega kollegaen kollegaer kollegaene, veileder veilederen veiledere veilederne,
        +lag laget lag lagene, +utvalg utvalget utvalg utvalgene, +bibliotek biblioteket bibliotek bibliotekene,
        avdeling avdelingen avdelinger avdelingene, familie familien familier familiene, rektor rektoren rektorer
        rektorene, +styre styret styrer styrene, +ungdomsråd ungdomsrådet ungdomsråd ungdomsrådene,
        planlegger planleggeren planleggere planleggerne, vaktmester vaktmesteren vaktmestere vaktmesterne
        """)

    static let things = nouns(
        """
        +møte møtet møter møtene, plan planen planer planene, metode metoden metoder metodene, +tiltak tiltaket tiltak
        tiltakene, erfaring erfaringen erfaringer erfaringene, +spørsmål spørsmålet spørsmål spørsmålene,
        samtale samtalen samtaler samtalene, oppgave oppgaven oppgaver oppgavene, +mål målet mål målene,
        løsning løsningen løsninger løsningene, +kart kartet kart kartene, +rom rommet rom rommene,
        rutine rutinen rutiner rutinene, +forslag forslaget forslag forslagene, +kurs kurset kurs kursene,
        idé ideen ideer ideene, øvelse øvelsen øvelser øvelsene, rapport rapporten rapporter rapportene,
        avtale avtalen avtaler avtalene, +behov behovet behov behovene, prosess prosessen prosesser prosessene,
        +verktøy verktøyet verktøy verktøyene, møteplass møteplassen møteplasser møteplassene, +bilde bildet bilder
        bildene, rolle rollen roller rollene, fortelling fortellingen fortellinger fortellingene, +svar svaret svar
        svarene, +verksted verkstedet verksteder verkstedene, vane vanen vaner vanene, +skjema skjemaet skjemaer
        skjemaene, +budsjett budsjettet budsjetter budsjettene, park parken parker parkene, +vedtak vedtaket vedtak
        vedtakene, undersøkelse undersøkelsen undersøkelser undersøkelsene, +intervju intervjuet intervjuer
        intervjuene, +eksempel eksempelet eksempler eksemplene, +notat notatet notater notatene, dugnad dugnaden
        dugnader dugnadene, frist fristen frister fristene, ressurs ressursen ressurser ressursene, modell modellen
        modeller modellene, +tilbud tilbudet tilbud tilbudene, ordning ordningen ordninger ordningene, +begrep begrepet
        begreper begrepene, sti stien stier stiene, hage hagen hager hagene, lekeplass lekeplassen lekeplasser
        lekeplassene, +årshjul årshjulet årshjul årshjulene, tradisjon tradisjonen tradisjoner tradisjonene,
        utstilling utstillingen utstillinger utstillingene, tegning tegningen tegninger tegningene, +råd rådet råd
        rådene, mulighet muligheten muligheter mulighetene, arena arenaen arenaer arenaene, nettside nettsiden
        nettsider nettsidene, observasjon observasjonen observasjoner observasjonene, +språk språket språk språkene,
        utfordring utfordringen utfordringer utfordringene, gjennomgang gjennomgangen gjennomganger gjennomgangene,
        +ansvar ansvaret ansvar ansvarene, +oppslag oppslaget oppslag oppslagene, prøve prøven prøver prøvene
        """)

    static let verbs = verbs(
        """
        bruke bruker brukte brukt, prøve prøver prøvde prøvd, lage lager laget laget, diskutere diskuterer diskuterte
        diskutert, beskrive beskriver beskrev beskrevet, endre endrer endret endret, samle samler samlet samlet,
        dele deler delte delt, velge velger valgte valgt, finne finner fant funnet, forstå forstår forstod forstått,
        planlegge planlegger planla planlagt, vurdere vurderer vurderte vurdert, følge følger fulgte fulgt,
        åpne åpner åpnet åpnet, teste tester testet testet, utvikle utvikler utviklet utviklet, styrke styrker styrket
        styrket, tegne tegner tegnet tegnet, skrive skriver skrev skrevet, lese leser leste lest, bygge bygger bygde
        bygd, savne savner savnet savnet, ønske ønsker ønsket ønsket, støtte støtter støttet støttet, forklare forklarer
        forklarte forklart, sammenligne sammenligner sammenlignet sammenlignet, vise viser viste vist, forbedre
        forbedrer forbedret forbedret, forenkle forenkler forenklet forenklet, gjennomføre gjennomfører gjennomførte
        gjennomført, måle måler målte målt, huske husker husket husket, kartlegge kartlegger kartla kartlagt,
        oppdage oppdager oppdaget oppdaget, forankre forankrer forankret forankret, rydde rydder ryddet ryddet,
        evaluere evaluerer evaluerte evaluert, utsette utsetter utsatte utsatt, avslutte avslutter avsluttet avsluttet
        """)

    static let adjectives = adjectives(
        """
        ny nytt nye, god godt gode, felles felles felles, enkel enkelt enkle, åpen åpent åpne, stor stort store,
        viktig viktig viktige, trygg trygt trygge, kort kort korte, lokal lokalt lokale, tydelig tydelig tydelige,
        nyttig nyttig nyttige, lang langt lange, varig varig varige, grundig grundig grundige, praktisk praktisk
        praktiske, konkret konkret konkrete, ærlig ærlig ærlige, modig modig modige, rolig rolig rolige, grønn grønt
        grønne, årlig årlig årlige, gammel gammelt gamle, synlig synlig synlige, faglig faglig faglige, uventet uventet
        uventede, frivillig frivillig frivillige, original originalt originale
        """)
}

extension CorpusWords {
    /// What a compound may begin with, with the joining letter where Norwegian wants one.
    static let heads = words(
        """
        skole nabolags kultur folkehelse nærmiljø lærings klima ungdoms samarbeids endrings barnehage innbygger prosjekt
        fag arbeids idretts familie kunnskaps medvirknings bibliotek natur hverdags bydels leder team elev foreldre
        vinter sommer høst vår kvelds helge frilufts energi vann bolig trafikk lese skrive språk data arkiv
        beredskaps helse omsorgs mestrings utviklings forbedrings bærekrafts gjenbruks mat hage bygde fjell kyst
        skogs havne vei budsjett personal program ansvars verdi tillits kompetanse erfarings drømme framtids start
        slutt nettverks partnerskaps frivillighets inkluderings torg park tall økonomi kvalitets risiko sikkerhets
        senior bruker pårørende pasient museums teater musikk sang film avis foto torgdags marked håndverks
        landbruks fiskeri reiselivs nærings
        """)

    static let places = words(
        """
        Voss Ås Volda Hitra Senja Oppdal Sauda Lom Halden Hareid Farsund Namsos Kragerø Lærdal Luster Målselv Meråker
        Nesna Ørsta Røyrvik Sømna Tysnes Vadsø Åmot Bygland Flekkefjord Hemsedal
        """)

    static let times =
        """
        i fjor,om våren,etter hvert,underveis,til slutt,samtidig,før sommeren,i dag,noen ganger,på høsten,denne uka
        """.split(separator: ",").map(String.init)

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    /// The forms of each word; a comma ends a word.
    private static func forms(_ text: String) -> [[String]] {
        text.split(separator: ",").map { words(String($0)) }
    }

    private static func nouns(_ text: String) -> [Noun] {
        forms(text).map { form in
            let isNeuter = form[0].hasPrefix("+")
            return Noun(
                indefinite: isNeuter ? String(form[0].dropFirst()) : form[0], definite: form[1], plural: form[2],
                definitePlural: form[3], isNeuter: isNeuter)
        }
    }

    private static func verbs(_ text: String) -> [Verb] {
        forms(text).map { Verb(infinitive: $0[0], present: $0[1], past: $0[2], perfect: $0[3]) }
    }

    private static func adjectives(_ text: String) -> [Adjective] {
        forms(text).map { Adjective(common: $0[0], neuter: $0[1], plural: $0[2]) }
    }
}
