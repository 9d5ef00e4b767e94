/// Danish, Swedish and English.
extension LanguageHints {
    static let danish = LanguageHints(
        stop: """
            og i på som er det den de vi I du jeg han hun man en et at ikke eller men så om når hvis fordi da nu også kun bare
            hvad hvem hvor hvordan hvorfor hvilke her der derfor alligevel altid aldrig ofte igen ud ind op ned hjem først sidst
            siden efter mens måske gerne især helt ganske meget lidt mere mest mindre flere få ingen noget nogen andet anden
            andre selv samme sådan både enten nok end ellers hver begge alle alt hinanden sig mig dig os dem ham hende hans
            hendes deres min mit mine din sin sit sine vores denne dette disse være var været blive bliver blev blevet have har
            havde haft få får fik fået gøre gør gjorde gjort kan kunne skal skulle vil ville må måtte bør burde lade gå går gik
            komme kommer kom give giver gav tage tager tog sige siger sagde se ser så vide ved vidste finde finder findes stå
            står stod ligge ligger sætte sætter holde holder lægge lægger bruge bruger brugt skrive skriver læse læser tale
            taler spørge spørger svare svarer tænke tænker mene mener tro tror kende prøve prøver vælge lave laver vise viser
            hedde hedder handle handler gælder betyder passer hjælpe hjælper høre møde ske sker dele følge bygge kræver
            fortæller to tre fire fem seks syv otte ni ti første anden tredje sidste næste god godt gode bedre bedst stor stort
            store større lille små ny nyt nye gammel lang kort let svær vigtig vigtige mulig rigtig forkert hel hele ferdig
            forskellige enkelte ting gang gange måde måder sted steder del dele år dag dage uge uger tid time timer minutter
            slags sag side eksempel eksempler spørgsmål svar ord navn linje tekst billede kapitel række form type slutning
            plads rest grund folk menneske mennesker person ja nej osv ca fx nr
            """,
        weak: """
            problem løsning område trin niveau faktor dimension ramme kobling styrke formål mål resultat indhold opgave metode
            proces system model gruppe møde program projekt tiltag plan rapport notat dokument vej greb tegn farve frokost kaffe
            pause runde liste skema ark fil mappe nøgle figur foto kort rolle idé tanke erfaring forslag råd hjælp mulighed
            udfordring behov ønske krav ændring forskel sammenhæng retning brug værktøj udstyr ressource leder medarbejder
            kollega chef deltager bruger barn voksen ven familie hverdag verden land by vand penge pris arbejde job aktivitet
            øvelse test forsøg regel vane vilje evne følelse kvalitet egenskab fordel risiko aftale samtale version baggrund
            periode fase komponent element enhed nytte værdi interesse kontakt praksis fag emne tema kilde link handling
            situation tilstand overblik valg beslutning vurdering
            """,
        articles:
            "en et den denne dette disse hver hvert nogen nogle ingen mange flere alle alt vores sin sit sine min mit mine din dit deres hans hendes samme egen eget egne",
        prepositions: "i på af til for med om fra ved mellem uden mod under over gennem efter før blandt hos inden bag foran",
        beforeVerbs: "at kan kunne skal skulle vil ville må måtte bør burde har havde jeg du han hun vi man som der ikke de det",
        beforeAdjectives: "meget mere mest så ganske lige for mindre er var bliver",
        joints: "og i på for af til med",
        nounEndings: "ing ning else hed skab tion sion itet isme dom ment eri logi grafi ør ist metode model arbejde",
        adjectiveEndings: "ig lig isk som bar løs fuld el iv ende sk eret",
        nounForms: "ene erne ernes en ens",
        definers: "er en, er et, er at, er når, er det, er den, betyder, handler om, vil sige, indebærer, kaldes",
        namers: "begrebet ordet udtrykket termen kaldes kalder kaldt hedder")

    static let swedish = LanguageHints(
        stop: """
            och i på som är det den de vi ni du jag han hon man en ett att inte eller men så om när därför då nu också bara vad
            vem var hur varför vilka vilken vilket här där ändå alltid aldrig ofta igen ut in upp ner hem först sist sedan efter
            medan kanske gärna särskilt helt ganska mycket lite mer mest mindre flera få ingen inget något någon några annat
            annan andra själv samma sådan både antingen nog än annars varje båda alla allt varandra sig mig dig oss dem honom
            henne hans hennes deras min mitt mina din sin sitt sina vår vårt våra denna detta dessa vara var varit bli blir blev
            blivit ha har hade haft få får fick fått göra gör gjorde gjort kan kunde ska skall skulle vill ville måste bör borde
            låta går gå gick komma kommer kom ge ger gav ta tar tog säga säger sa se ser såg veta vet visste finna finns stå
            står ligga ligger sätta sätter hålla håller lägga lägger använda använder skriva skriver läsa läser tala talar
            fråga frågar svara svarar tänka tänker mena menar tro tror känna pröva prövar välja väljer visa visar heta heter
            handla handlar gäller betyder passar hjälpa hjälper höra möta sker dela följa bygga kräver berättar två tre fyra fem
            sex sju åtta nio tio första tredje sista nästa god bra bättre bäst stor stort stora större liten litet små ny nytt
            nya gammal lång kort lätt svår viktig viktiga möjlig rätt fel hel hela färdig olika enkel enskilda sak saker gång
            gånger sätt ställe ställen del delar år dag dagar vecka tid timme minuter slags sida exempel frågan frågor svar ord
            namn rad text bild kapitel ordning form typ slut plats rest skäl folk människa människor person ja nej osv ca nr
            """,
        weak: """
            problem lösning område steg nivå faktor dimension ram koppling styrka syfte mål resultat innehåll uppgift metod process
            system modell grupp möte program projekt åtgärd plan rapport dokument väg grepp tecken färg lunch kaffe paus runda
            lista blankett fil mapp nyckel figur foto karta roll idé tanke erfarenhet förslag råd hjälp möjlighet utmaning behov
            önskan krav förändring skillnad sammanhang riktning bruk verktyg utrustning resurs ledare medarbetare kollega chef
            deltagare användare barn vuxen vän familj vardag värld land stad vatten pengar pris arbete jobb aktivitet övning test
            försök regel vana vilja förmåga känsla kvalitet egenskap fördel risk avtal samtal version bakgrund period fas
            komponent element enhet nytta värde intresse kontakt praktik ämne tema källa länk handling situation tillstånd
            översikt val beslut bedömning
            """,
        articles:
            "en ett den denna detta dessa varje någon några ingen många flera alla allt vår vårt våra sin sitt sina min mitt mina din ditt deras hans hennes samma egen eget egna",
        prepositions: "i på av till för med om från vid mellan utan mot under över genom efter före bland hos inom bakom framför",
        beforeVerbs:
            "att kan kunde ska skall skulle vill ville måste bör borde har hade jag du han hon vi ni man som inte de det",
        beforeAdjectives: "mycket mer mest så ganska lika för mindre är var blir",
        joints: "och i på för av till med",
        nounEndings: "ing ning else het skap tion sion itet ism dom ment eri logi grafi ör ist metod modell arbete",
        adjectiveEndings: "ig lig isk sam bar lös full ell iv ande ende sk erad",
        nounForms: "arna erna orna arnas ernas en ens",
        definers: "är en, är ett, är att, är när, är det, är den, betyder, handlar om, innebär, kallas, vill säga",
        namers: "begreppet ordet uttrycket termen kallas kallar kallat heter")

    static let english = LanguageHints(
        stop: """
            the a an and or but if of to in on at by for with from as is are was were be been being it its this that these those
            he she they we you i me him her them us his hers their theirs our ours your yours my mine who whom whose which what
            when where why how not no nor so than then too very can could will would shall should may might must do does did done
            have has had having get gets got make makes made go goes went come comes came take takes took give gives gave say
            says said see sees saw seen know knows knew find finds found use uses used using need needs want wants keep keeps
            put let begin begins start starts stop try tries tried work works think thinks mean means look looks ask asks tell
            tells show shows write writes read reads learn learns about into over under after before between through during
            without within against because while until since also only just even still again always never often perhaps here
            there now up down out off away back more most less least many much few some any all both each every either neither
            other another same such own one two three four five six seven eight nine ten first second third last next good
            better best bad big great large small little new old long short easy hard important possible right wrong whole
            different thing things way ways time times day days week weeks year years place places part parts kind kinds side
            example examples question questions answer answers word words name names line text chapter form type end rest reason
            people person man men lot bit yes no etc
            """,
        weak: """
            problem solution area step level factor dimension frame link strength purpose goal aim result content task method
            process system model group meeting program programme project measure plan report note document road sign colour
            color lunch coffee break round list sheet file folder key figure photo map role idea thought experience suggestion
            proposal advice tip help possibility opportunity challenge need wish demand change difference context direction use
            tool resource leader manager employee colleague participant user child adult friend family world country city
            water money price cost job activity exercise test attempt rule habit will ability feeling quality property
            advantage risk agreement conversation version background period phase component element unit value interest contact
            practice subject theme topic source action situation state overview choice decision assessment page
            """,
        articles:
            "the a an this that these those each every some any no many several all our their your my his her its another same own",
        prepositions:
            "of to in on at by for with from about into over under after before between through during without within against among across behind",
        beforeVerbs: "to can could will would shall should may might must i you he she we they who not",
        beforeAdjectives: "very more most so quite too less least is are was were",
        joints: "and of in for to",
        nounEndings: "tion sion ness ment ship ity ism ance ence hood ing logy graphy er or ist",
        adjectiveEndings: "al ful less ous ive able ible ic ish ary",
        nounForms: "",
        definers: "is a, is an, is the, is when, is to, are the, means, refers to, is about, is called",
        namers: "concept word term expression called")
}
