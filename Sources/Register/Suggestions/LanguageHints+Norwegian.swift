/// Bokmål and nynorsk together, as their stems are.
extension LanguageHints {
    static let norwegian = LanguageHints(
        stop: """
            og i på som er det den de vi dere du jeg han hun man en et å at ikke eller men så om når hvis fordi da nå også bare
            hva hvem hvor hvordan hvorfor hvilke hvilken hvilket her der hit dit derfor likevel altså enda ennå alltid aldri
            ofte sjelden igjen bort fram inn ut opp ned hjem inne ute oppe nede først sist siden etterpå før mens samtidig
            kanskje gjerne særlig spesielt nettopp omtrent nesten helt ganske veldig svært litt mye mer mest mindre minst
            flere fleste få færre ingen ingenting noe noen annet annen andre annerledes selv selve samme slik slike sånn både
            enten verken nok for enn heller ellers dersom skjønt hver hvert begge alle alt ene eneste hverandre seg meg deg oss
            dem ham henne hans hennes deres min mitt mine din ditt dine sin sitt sine vår vårt våre denne dette disse
            være er var vært blir bli ble blitt ha har hadde hatt få får fikk fått gjøre gjør gjorde gjort kan kunne skal skulle
            vil ville må måtte bør burde la lar lot gå går gikk gått komme kommer kom kommet gi gir ga gitt ta tar tok tatt si
            sier sa sagt se ser så sett vite vet visste finne finner fant funnet finnes stå står sto stått ligge ligger lå sitte
            sitter satt sette setter holde holder holdt legge legger la lagt bruke bruker brukte brukt brukes trenge trenger
            trengs begynne begynner begynte slutte slutter sluttet skrive skriver skrev skrevet lese leser leste lest snakke
            snakker spørre spør spurte spurt svare svarer svarte tenke tenker tenkte tenkt mene mener mente ment tro tror kjenne
            kjenner prøve prøver prøvde prøvd velge velger valgte valgt lage lager laget vise viser viste vist hete heter
            handle handler handlet gjelde gjelder gjaldt betyr bety passe passer hjelpe hjelper hjalp høre hører hørte møte
            møter møtte skje skjer skjedde dele deler delte følge følger fulgte bygge bygger bygde føre fører førte krever kreve
            fortelle forteller fortalte fortalt beskriver beskrive peker peke nevne nevner nevnt kalle kaller kalt kalles
            starte starter bli fylle fyll skriv velg se sett ta gå spør les bruk vær gi få si hold lag finn tenk prøv stille
            stiller stilt virke virker forstå forstår vente venter lære lærer lærte lært
            to tre fire fem seks sju syv åtte ni ti elleve tolv hundre tusen første annen andre tredje fjerde femte sjette
            siste neste forrige halv halve ene
            god godt gode bedre best beste dårlig dårlige verre stor stort store større størst største liten lite lita små
            mindre ny nytt nye nyere gammel gamle eldre ung høy høyt høye lav lang langt lange kort korte lett vanskelig viktig
            viktige viktigste mulig riktig galt feil vanlig vanlige egen eget egne hel hele ferdig klar klart nær tidlig sen
            sent lenge rett fast åpen fri full forskjellig forskjellige ulik ulike enkel enkelt enkle enkelte lik like hvit
            ting tingene gang ganger måte måter måten sted steder stedet del deler delen år året dag dager dagen uke uker
            måned tid tida tiden minutt minutter time timer slag slags sak saken saker side sider eksempel eksempler eksemplet
            eksempelet eksemplene spørsmål spørsmålet spørsmålene svar svaret svarene ord ordet ordene navn navnet navnene
            punkt punkter linje linjer linja rad raden kolonne kolonnen setning setningen setninger tekst teksten bilde bildet
            kapittel kapitlet kapitler kapitlene overskrift bok boka side grad antall rekke rekkefølge form former type
            måtene begynnelse begynnelsen slutt slutten plass rest resten par mengde forhold grunn grunnen lov regel folk
            menneske mennesker person personer hånd øye hode bord bordet dør døra rom rommet hus januar februar mars april mai
            juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag
            underveis felles omvendt vannrett loddrett halvt
            ja nei jo takk tusen cirka ca osv bl dvs f.eks mv s nr jf kl st mfl vår kr kroner prosent tall tallet
            og ikkje eg ho vere vore verte vart kva kven kvar korleis kvifor noko nokon nokre ein ei eit me dei dykk hjå frå
            berre òg no då mykje meir mest fleire slik slikt sjølv same kvarandre gjer gjere gjorde gjort seie seier sa sagt
            kjem kome kom gjev gje gav gitt tek ta tok teke ser sjå såg sett få får fekk fått veit vite treng skriv les spør
            gong gonger måte måtar stad stader år veke tid spørsmål ord døme andre eigen eige eigne heile alle kvar kvart
            ulike nokon ingen inkje meiner tenkjer lærer
            """,
        weak: """
            problem løsning løysing område trinn steg nivå faktor dimensjon ramme kobling styrke særtrekk formål føremål mål
            resultat innhold innhald utgangspunkt oppgave oppgåve metode prosess system modell gruppe møte program prosjekt
            tiltak plan rapport notat dokument vei veg grep tegn bit farge lapp kaffe lunsj pause økt runde liste skjema ark fil
            mappe nøkkel figur foto kart linje kryss rolle idé ide tanke mening erfaring forslag råd tips hjelp mulighet
            moglegheit utfordring behov ønske krav endring forskjell skilnad sammenheng samanheng retning bruk verktøy utstyr
            ressurs leder medarbeider ansatt tilsett kollega sjef deltaker deltakar bruker brukar barn voksen kvinne mann gjest
            vert venn familie hverdag kvardag virkelighet verden verd land by bygd vann lys luft penger pengar pris kostnad
            arbeid jobb oppdrag aktivitet øvelse øving test forsøk prøve regel vane vilje evne lyst følelse kjensle avstand tempo
            fart hastighet kvalitet mengde vekt egenskap fordel ulempe risiko avtale samtale beskjed brev telefon skjerm knapp
            original kopi versjon utgave utgåve bakgrunn historie periode fase time morgen kveld sommer vinter høst vår begynnelse
            komponent element enhet del hovedsak hovudsak nytte verdi interesse kontakt forbindelse tall teori praksis fag emne
            tema lærebok avsnitt note kilde kjelde side nettside lenke lenkje drøm håp frykt latter glede sorg hest hund krig
            konstruksjon holdning handling hendelse situasjon tilstand oversikt innsikt forståelse forståing valg val beslutning
            avgjørelse vurdering konklusjon seksjon sesjon samling gjennomgang oppfølging presentasjon foredrag innlegg
            innledning tillegg vedlegg diskusjon adresse hensikt kjennetegn video teknikk besøk
            vilkår kriterium setning sitat begrep omgrep ord uttrykk
            """,
        articles: """
            en ei et ein eit den denne dette disse desse hver hvert kvar kvart noen nokon nokre ingen mange flere fleire alle
            all alt vår vårt våre sin si sitt sine min mitt mine din ditt dine deres dykkar hans hennes enhver samme same egen
            eget egne hvilken hvilket hvilke annen annet slik slike
            """,
        prepositions: """
            i på av til for med om fra frå ved mellom uten utan mot under over gjennom etter før blant hos innen innenfor
            utenfor rundt bak foran langs per via angående
            """,
        beforeVerbs: """
            å kan kunne skal skulle vil ville må måtte bør burde har hadde jeg eg du han hun ho vi me dere dykk man som ikke
            ikkje de dei det
            """,
        beforeAdjectives: "veldig svært mer meir mest så ganske like for mindre minst altfor nokså temmelig er var blir",
        joints: "og i på for av til med",
        nounEndings: """
            ing ning else het heit skap sjon sion itet isme dom nad ment eri logi grafi ør ist tør sjef metode modell arbeid
            """,
        adjectiveEndings: "ig lig leg isk som bar løs laus full ell iv ende ande sk ert ært",
        nounForms: "ene ane enes en ens",
        definers: """
            er en, er et, er ei, er ein, er eit, er altså, betyr, tyder, vil si, vil seie, innebærer, inneber, kalles, kallast,
            mener vi, menes, meiner vi
            """,
        namers: "begrepet omgrepet ordet uttrykket termen kalles kallast kaller kallar kalt kalla heter heiter")
}
