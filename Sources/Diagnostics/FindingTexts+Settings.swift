/// The kinds of value a key can take.
public enum SettingsKind: Sendable {
    case text, list, group

    var text: FindingText {
        switch self {
        case .text: FindingText(en: "a text", nb: "en tekst")
        case .list: FindingText(en: "a list", nb: "en liste")
        case .group: FindingText(en: "a group of keys", nb: "en gruppe nøkler")
        }
    }

    /// How a value of this kind is written after a key.
    func example(of key: FindingText) -> FindingText {
        let (english, bokmaal) = (key.english, key.bokmaal)
        return switch self {
        case .text:
            FindingText(en: "Write «\(english): text» on one line.", nb: "Skriv «\(bokmaal): tekst» på én linje.")
        case .list:
            FindingText(
                en: "Write «\(english): [one, two]», or one «- item» a line.",
                nb: "Skriv «\(bokmaal): [en, to]», eller én «- ting» per linje.")
        case .group:
            FindingText(
                en: "Write «key: value» lines, indented equally.", nb: "Skriv linjer med «nøkkel: verdi», like langt inn.")
        }
    }
}

/// What is said about settings: front matter, `handbok.yml`, `theme.yml`.
extension Finding {
    public static func wrongType(expected: SettingsKind, key: String?, at place: SourcePlace) -> Finding {
        let subject = key.map { (en: "«\($0)» takes", nb: "«\($0)» skal ha") } ?? (en: "Here belongs", nb: "Her skal det stå")
        return Finding(
            .yamlWrongType, at: place,
            FindingText(
                en: "\(subject.en) \(expected.text.english).", nb: "\(subject.nb) \(expected.text.bokmaal)."),
            advice: expected.example(of: key.map { FindingText(en: $0, nb: $0) } ?? FindingText(en: "key", nb: "nøkkel")))
    }

    public static func badValue(
        _ value: String, key: String, allowed: [String], nearest: String?, at place: SourcePlace
    ) -> Finding {
        let list = allowed.joined(separator: ", ")
        return Finding(
            .yamlBadValue, at: place,
            FindingText(
                en: "«\(value)» is no value for «\(key)».", nb: "«\(value)» er ingen verdi for «\(key)»."),
            advice: nearest.map { .didYouMean($0) } ?? FindingText(en: "Use one of: \(list).", nb: "Bruk en av: \(list)."))
    }

    public static func notAReference(_ value: String, key: String, wants: FindingText, at place: SourcePlace) -> Finding {
        Finding(
            .yamlBadValue, at: place,
            FindingText(
                en: "«\(value)» in «\(key)» is not \(wants.english).", nb: "«\(value)» i «\(key)» er ikke \(wants.bokmaal)."),
            advice: FindingText(
                en: "Write the file's name, seen from this chapter's folder.",
                nb: "Skriv navnet på filen, sett fra mappen til dette kapittelet."))
    }

    public static func badDate(_ value: String, key: String, at place: SourcePlace) -> Finding {
        Finding(
            .yamlBadValue, at: place,
            FindingText(
                en: "«\(value)» is no date for «\(key)».", nb: "«\(value)» er ingen dato for «\(key)»."),
            advice: FindingText(
                en: "Write the date as year-month-day: 2026-11-22.", nb: "Skriv datoen som år-måned-dag: 2026-11-22."))
    }

    public static func badAddress(_ value: String, key: String, at place: SourcePlace) -> Finding {
        Finding(
            .yamlBadValue, at: place,
            FindingText(
                en: "«\(value)» cannot be used as the address in «\(key)».",
                nb: "«\(value)» kan ikke brukes som adresse i «\(key)»."),
            advice: key == "aliases"
                ? FindingText(
                    en: "Write an old page's address from the site's root: old/page.html.",
                    nb: "Skriv adressen til en gammel side fra roten på nettstedet: gammel/side.html.")
                : FindingText(
                    en: "Write the whole address, with https://.", nb: "Skriv hele adressen, med https://."))
    }

    public static func unknownKey(_ key: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .yamlUnknownKey, at: place,
            FindingText(en: "«\(key)» is no key Stikkord knows.", nb: "«\(key)» er ingen nøkkel Stikkord kjenner."),
            advice: nearest.map { .didYouMean($0) } ?? FindingText(en: "Remove the line.", nb: "Fjern linjen."))
    }

    public static func foreignKey(_ key: String, files: Int, at place: SourcePlace) -> Finding {
        Finding(
            .yamlForeignKey, at: place,
            FindingText(
                en: "«\(key)» means nothing to Stikkord and is passed over (\(files) \(files == 1 ? "file" : "files")).",
                nb: "«\(key)» betyr ikke noe for Stikkord og blir ikke brukt (\(files) \(files == 1 ? "fil" : "filer"))."))
    }

    public static func duplicateKey(_ key: String, at place: SourcePlace) -> Finding {
        Finding(
            .yamlDuplicateKey, at: place,
            FindingText(
                en: "«\(key)» is given already, perhaps in another language.",
                nb: "«\(key)» er oppgitt fra før, kanskje på et annet språk."),
            advice: FindingText(en: "Keep one of them.", nb: "Behold en av dem."))
    }

    // MARK: The handbook as a whole

    public static func missingPart(_ folder: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .missingPart, at: place,
            FindingText(
                en: "There is no folder «\(folder)» with chapters.", nb: "Det finnes ingen mappe «\(folder)» med kapitler."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Make the folder with an index.md, or remove the line.",
                    nb: "Lag mappen med en index.md, eller fjern linjen."))
    }

    public static func chapterInNoPart(at place: SourcePlace) -> Finding {
        Finding(
            .chapterInNoPart, at: place,
            FindingText(
                en: "The chapter lies in none of the parts that handbok.yml names.",
                nb: "Kapittelet ligger ikke i noen av delene som er nevnt i handbok.yml."),
            advice: FindingText(
                en: "Move it to the folder of a part, or add its folder to «parts».",
                nb: "Flytt det til mappen til en del, eller legg mappen til i «deler»."))
    }

    public static func severityWithoutReason(_ code: String, at place: SourcePlace) -> Finding {
        Finding(
            .severityWithoutReason, at: place,
            FindingText(
                en: "The severity of \(code) is changed without a reason.",
                nb: "Alvoret til \(code) er endret uten grunn."),
            advice: FindingText(
                en: "Write «reason: why» beside «severity».", nb: "Skriv «grunn: hvorfor» ved siden av «alvor»."))
    }

    public static func missingListedChapter(_ name: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .missingListedChapter, at: place,
            FindingText(
                en: "The list names «\(name)», which does not exist or stands in the list already.",
                nb: "Listen nevner «\(name)», som ikke finnes eller står i listen fra før."),
            advice: nearest.map { .didYouMean($0) } ?? FindingText(en: "Remove the line.", nb: "Fjern linjen."))
    }

    public static func secondSettingsFile(beside first: SourcePath, at place: SourcePlace) -> Finding {
        Finding(
            .secondSettingsFile, at: place,
            FindingText(
                en: "The handbook has its settings in «\(first)»; this file would not be read.",
                nb: "Håndboka har innstillingene i «\(first)»; denne filen ville ikke blitt lest."),
            advice: FindingText(en: "Keep one of them.", nb: "Behold en av dem."))
    }

    public static func missingTitle(at place: SourcePlace) -> Finding {
        Finding(
            .missingTitle, at: place,
            FindingText(en: "The chapter has no title.", nb: "Kapittelet har ingen tittel."),
            advice: FindingText(
                en: "Begin the text with «# Title», or write «title: …» in front matter.",
                nb: "Begynn teksten med «# Tittel», eller skriv «tittel: …» først i filen."))
    }

    public static func secondTitle(_ title: String, at place: SourcePlace) -> Finding {
        Finding(
            .secondTitle, at: place,
            FindingText(
                en: "«\(title)» is a second title; all headings here are shown one level down.",
                nb: "«\(title)» er enda en tittel; alle overskrifter her vises ett nivå ned."),
            advice: FindingText(en: "Write «##» for sections.", nb: "Skriv «##» for avsnitt."))
    }

    public static func skippedHeadingLevel(from: Int, to: Int, at place: SourcePlace) -> Finding {
        let marks = { (level: Int) in String(repeating: "#", count: level) }
        return Finding(
            .skippedHeadingLevel, at: place,
            FindingText(
                en: "The heading goes from level \(from) straight to \(to).",
                nb: "Overskriften går fra nivå \(from) rett til \(to)."),
            advice: FindingText(
                en: "Write «\(marks(from + 1))» instead of «\(marks(to))».",
                nb: "Skriv «\(marks(from + 1))» i stedet for «\(marks(to))»."))
    }

    public static func emptyHeading(at place: SourcePlace) -> Finding {
        Finding(
            .emptyHeading, at: place,
            FindingText(en: "The heading has no text.", nb: "Overskriften har ingen tekst."),
            advice: FindingText(en: "Write what follows, or remove the line.", nb: "Skriv hva som kommer, eller fjern linjen."))
    }

    public static func expiredChapter(_ day: String, at place: SourcePlace) -> Finding {
        Finding(
            .expiredChapter, at: place,
            FindingText(
                en: "The chapter expired on \(day) and is left out.",
                nb: "Kapittelet utløp \(day) og er ikke med."),
            advice: FindingText(
                en: "Give it a new date, or remove the chapter.", nb: "Gi det en ny dato, eller fjern kapittelet."))
    }
}

extension Finding {
    public static func missingKey(_ key: String, at place: SourcePlace) -> Finding {
        Finding(
            .yamlBadValue, at: place,
            FindingText(en: "«\(key)» is missing here.", nb: "Her mangler «\(key)»."),
            advice: FindingText(en: "Write «\(key): …».", nb: "Skriv «\(key): …»."))
    }
}
