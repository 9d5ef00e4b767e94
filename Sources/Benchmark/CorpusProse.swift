/// Norwegian sentences by the piece: plain grammar, made-up content.
struct CorpusProse {
    var random: CorpusRandom

    /// A sentence without its full stop, of 5 to 25 words.
    mutating func sentence() -> String {
        (random.chance(450) ? plainSentence() : joinedSentence()).capitalizedFirst
    }

    /// A few words, as in a list or a table cell.
    mutating func fragment() -> String {
        let verb = random.pick(CorpusWords.verbs)
        let text =
            switch random.below(4) {
            case 0: "\(verb.infinitive) \(object())"
            case 1: "\(object()) i \(place())"
            case 2: "\(object()) for \(agent().definitePlural)"
            default: "\(object()) og \(object())"
            }
        return text.capitalizedFirst
    }

    /// A heading without punctuation.
    mutating func heading() -> String {
        let verb = random.pick(CorpusWords.verbs)
        let text =
            switch random.below(6) {
            case 0: "hva \(agent().definitePlural) \(verb.past)"
            case 1: "slik \(verb.present) vi \(thing().definite)"
            case 2: "fra \(thing().indefinite) til \(thing().indefinite)"
            case 3: "når \(agent().definitePlural) \(verb.present) \(thing().plural)"
            case 4: "\(thing().definitePlural) og \(thing().definitePlural)"
            default: "hvem som \(verb.present) \(thing().definite)"
            }
        return text.capitalizedFirst
    }

    private mutating func plainSentence() -> String {
        let verb = random.pick(CorpusWords.verbs)
        switch random.below(5) {
        case 0: return "\(subject()) \(verb.past) \(object())\(trail())"
        case 1: return "\(random.pick(CorpusWords.times)) \(verb.past) \(subject()) \(object())\(trail())"
        case 2: return "\(subject()) har \(verb.perfect) \(object()) siden \(random.within(1987...2025))"
        case 3:
            return "det er \(random.pick(CorpusWords.adjectives).neuter) å \(verb.infinitive) \(object())\(trail())"
        default: return "«Vi må \(verb.infinitive) \(object())», sa \(agent().definite) i \(place())"
        }
    }

    private mutating func joinedSentence() -> String {
        let verb = random.pick(CorpusWords.verbs)
        let second = random.pick(CorpusWords.verbs)
        switch random.below(6) {
        case 0:
            return "når \(subject()) \(verb.present) \(object()), \(second.present) \(subject()) \(object())\(trail())"
        case 1: return "\(subject()) \(verb.present) \(object()) fordi \(subject()) \(second.present) \(object())"
        case 2:
            return "det tok \(random.within(2...30)) uker før \(subject()) \(verb.past) \(object()), men siden har "
                + "\(subject()) \(second.perfect) \(object())"
        case 3: return "\(subject()) som \(verb.past) \(object()), \(second.past) også \(object())\(trail())"
        case 4:
            let rest = object()
            return "noen \(verb.present) \(object()), andre \(second.present) \(object()), og \(rest) blir igjen"
        default: return "\(object()), \(object()) og \(object()) er noe \(subject()) \(verb.present)\(trail())"
        }
    }

    /// How a sentence may go on: where, with whom, without what, or not at all.
    private mutating func trail() -> String {
        switch random.below(8) {
        case 0: " i \(place())"
        case 1: " sammen med \(agent().definitePlural)"
        case 2: " uten \(thing().plural)"
        case 3: " for at \(agent().definitePlural) skal \(random.pick(CorpusWords.verbs).infinitive) \(object())"
        default: ""
        }
    }

    private mutating func subject() -> String { phrase(agent()) }

    private mutating func object() -> String { phrase(thing()) }

    private mutating func place() -> String { random.pickEarly(CorpusWords.places) }

    /// The noun in one of its forms, a third of the times with an adjective.
    private mutating func phrase(_ noun: CorpusWords.Noun) -> String {
        let form = random.below(4)
        let adjective = random.chance(330) ? random.pick(CorpusWords.adjectives) : nil
        let agreed = adjective.map { (noun.isNeuter ? $0.neuter : $0.common) + " " } ?? ""
        let weak = adjective.map { $0.plural + " " } ?? ""
        switch form {
        case 0: return (noun.isNeuter ? "et " : "en ") + agreed + noun.indefinite
        case 1: return (adjective == nil ? "" : noun.isNeuter ? "det " : "den ") + weak + noun.definite
        case 2: return weak + noun.plural
        default: return (adjective == nil ? "" : "de ") + weak + noun.definitePlural
        }
    }

    private mutating func agent() -> CorpusWords.Noun {
        compounded(random.pick(CorpusWords.agents), perThousand: 40)
    }

    mutating func thing() -> CorpusWords.Noun {
        compounded(random.pick(CorpusWords.things), perThousand: 160)
    }

    /// Compounds are what lets the vocabulary grow slowly with the number of chapters, as it does in real text.
    private mutating func compounded(_ noun: CorpusWords.Noun, perThousand: Int) -> CorpusWords.Noun {
        guard random.chance(perThousand) else { return noun }
        let head = random.pickEarly(CorpusWords.heads)
        let first = random.chance(40) ? random.pick(CorpusWords.heads) : ""
        return noun.compounded(with: first + head)
    }
}

extension String {
    /// The same with a capital first.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
