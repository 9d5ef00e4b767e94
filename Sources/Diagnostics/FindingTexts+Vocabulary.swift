/// How one word of the register refers to another.
public enum ConceptRelation: Sendable {
    case see, under, seeAlso
    /// `[ord](stikk:id)` or `[ord](begrep:id)`.
    case mark
}

/// What is said about the register's vocabulary: `register.yml`, and the marks that name its concepts.
extension Finding {
    public static func unknownConcept(
        _ name: String, from term: String, as relation: ConceptRelation, nearest: String?, at place: SourcePlace
    ) -> Finding {
        let text =
            switch relation {
            case .see:
                FindingText(
                    en: "«\(term)»: «see» leads to «\(name)», which the register does not have.",
                    nb: "«\(term)»: «se» viser til «\(name)», som ikke finnes i registeret.")
            case .seeAlso:
                FindingText(
                    en: "«\(term)»: «see also» leads to «\(name)», which the register does not have.",
                    nb: "«\(term)»: «se også» viser til «\(name)», som ikke finnes i registeret.")
            case .under:
                FindingText(
                    en: "«\(term)» stands under «\(name)», which the register does not have.",
                    nb: "«\(term)» står under «\(name)», som ikke finnes i registeret.")
            case .mark:
                FindingText(
                    en: "«\(term)» is marked with the id «\(name)», which the register does not have.",
                    nb: "«\(term)» er merket med id-en «\(name)», som ikke finnes i registeret.")
            }
        return Finding(
            .unknownConcept, at: place, text,
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Add the concept to register.yml, or lead to one that is there.",
                    nb: "Legg begrepet til i register.yml, eller vis til et som står der."))
    }

    /// - Parameter ring: the words in order.
    public static func circularSee(_ ring: [String], at place: SourcePlace) -> Finding {
        let way = ring.joined(separator: " → ")
        return Finding(
            .circularCrossReference, at: place,
            FindingText(
                en: "These words only lead to each other with «see»: \(way).",
                nb: "Disse ordene viser bare til hverandre med «se»: \(way)."),
            advice: FindingText(
                en: "Let one of them be a concept with a place of its own, and the others lead to it.",
                nb: "La ett av dem være et begrep med egne steder, og la de andre vise til det."))
    }

    public static func circularUnder(_ ring: [String], at place: SourcePlace) -> Finding {
        let way = ring.joined(separator: " → ")
        return Finding(
            .circularCrossReference, at: place,
            FindingText(
                en: "These concepts stand under each other: \(way).", nb: "Disse begrepene står under hverandre: \(way)."),
            advice: FindingText(
                en: "Take out one «under», so that one of them is the outermost.",
                nb: "Ta bort én «under», så ett av dem blir det ytterste."))
    }

    public static func conceptTooDeep(_ term: String, at place: SourcePlace) -> Finding {
        Finding(
            .conceptTooDeep, at: place,
            FindingText(
                en: "«\(term)» stands on the fourth level or deeper.", nb: "«\(term)» står på fjerde nivå eller dypere."),
            advice: FindingText(
                en: "Let it stand under a concept further up, or by itself with a «see also».",
                nb: "La det stå under et begrep høyere oppe, eller for seg selv med «se også»."))
    }

    /// - Parameter ids: of the concepts that share the term.
    public static func sharedTerm(_ term: String, of ids: [String], at place: SourcePlace) -> Finding {
        Finding(
            .sharedTerm, at: place,
            FindingText(
                en: "«\(term)» is a word for \(ids.count) concepts: \(ids.joined(separator: ", ")).",
                nb: "«\(term)» er et ord for \(ids.count) begreper: \(ids.joined(separator: ", "))."),
            advice: FindingText(
                en: "Make them one concept, or add what tells them apart: «\(term) (at work)».",
                nb: "Slå dem sammen, eller skriv det som skiller dem: «\(term) (i arbeidslivet)»."))
    }

    public static func unknownSubject(_ name: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .unknownSubject, at: place,
            FindingText(
                en: "register.yml has no subject with the id «\(name)».", nb: "register.yml har ikke noe emne med id «\(name)»."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Add the subject under «subjects:», or choose one that is there.",
                    nb: "Legg emnet til under «emner:», eller velg et som står der."))
    }

    public static func unpairedRange(_ heading: String, isStart: Bool, at place: SourcePlace) -> Finding {
        Finding(
            .unpairedRange, at: place,
            isStart
                ? FindingText(
                    en: "«stikk-start: \(heading)» has no «stikk-slutt: \(heading)» in this chapter.",
                    nb: "«stikk-start: \(heading)» uten «stikk-slutt: \(heading)» i samme kapittel.")
                : FindingText(
                    en: "«stikk-slutt: \(heading)» has no «stikk-start: \(heading)» before it.",
                    nb: "«stikk-slutt: \(heading)» uten «stikk-start: \(heading)» foran."),
            advice: isStart
                ? FindingText(
                    en: "Write «<!-- stikk-slutt: \(heading) -->» where it ends, or mark one place with «stikk:».",
                    nb: "Skriv «<!-- stikk-slutt: \(heading) -->» der det slutter, eller merk ett sted med «stikk:».")
                : FindingText(
                    en: "Write «<!-- stikk-start: \(heading) -->» where it begins, with the same words.",
                    nb: "Skriv «<!-- stikk-start: \(heading) -->» der det begynner, med de samme ordene."))
    }

    /// - Parameter ids: the concepts that the words may mean; none or several.
    public static func unclearWords(
        _ words: String, mayMean ids: [String], nearest: String?, opensDefinition: Bool, at place: SourcePlace
    ) -> Finding {
        let scheme = opensDefinition ? "begrep" : "stikk"
        guard let first = ids.first else {
            return Finding(
                .unclearWords, at: place,
                FindingText(
                    en: "«\(words)» is no form of any concept in the register.",
                    nb: "«\(words)» er ikke en form av noe begrep i registeret."),
                advice: nearest.map { .didYouMean($0) }
                    ?? FindingText(
                        en: "Say which concept it is: [\(words)](\(scheme):id).",
                        nb: "Skriv hvilket begrep det er: [\(words)](\(scheme):id)."))
        }
        return Finding(
            .unclearWords, at: place,
            FindingText(
                en: "«\(words)» may mean \(ids.count) concepts: \(ids.joined(separator: ", ")).",
                nb: "«\(words)» passer med \(ids.count) begreper: \(ids.joined(separator: ", "))."),
            advice: FindingText(
                en: "Say which one it is: [\(words)](\(scheme):\(first)).",
                nb: "Skriv hvilket det er: [\(words)](\(scheme):\(first))."))
    }

    public static func noDefinition(_ term: String, at place: SourcePlace) -> Finding {
        Finding(
            .noDefinition, at: place,
            FindingText(
                en: "The concept «\(term)» has no definition to open.", nb: "Begrepet «\(term)» har ingen definisjon å åpne."),
            advice: FindingText(
                en: "Write one in register.yml: «definition: …», or mark the words with «stikk:» instead.",
                nb: "Skriv en i register.yml: «definisjon: …», eller merk ordene med «stikk:» i stedet."))
    }
}
