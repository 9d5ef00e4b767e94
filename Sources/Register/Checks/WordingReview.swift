internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// How headings are written: what the vocabulary alone can be held against.
struct WordingReview {
    private let vocabulary: Vocabulary
    private let language: HandbookLanguage
    private var findings: [Finding] = []

    static func review(_ vocabulary: Vocabulary, in language: HandbookLanguage) -> [Finding] {
        guard vocabulary.isReviewed else { return [] }
        var review = WordingReview(vocabulary: vocabulary, language: language)
        review.reviewForms()
        review.reviewSortTexts()
        review.reviewStandards()
        return review.findings
    }

    private init(vocabulary: Vocabulary, language: HandbookLanguage) {
        self.vocabulary = vocabulary
        self.language = language
    }

    // MARK: One heading for one thing (REG008, REG012)

    private struct TermPlace: Hashable {
        let text: String
        let language: HandbookLanguage
        /// What it stands under, when it stands nowhere else.
        let parent: ConceptID?
    }

    /// Headings that are forms of other headings, each told once.
    private mutating func reviewForms() {
        var byTerm: [TermPlace: ConceptID] = [:]
        let terms = vocabulary.concepts.enumerated().filter { $1.register == .keywords }.flatMap { index, concept in
            concept.wording.preferredTerms.map { term in
                let parent = concept.isOnlyUnder ? concept.broader.first : nil
                return (
                    ConceptID(index), term,
                    TermPlace(text: TermKey(term.text).text, language: term.language, parent: parent)
                )
            }
        }
        for (concept, _, place) in terms where byTerm[place] == nil { byTerm[place] = concept }
        var forms: [HandbookLanguage: NounForms] = [:]
        for language in HandbookLanguage.allCases { forms[language] = NounForms(language) }
        var told: Set<ConceptID> = []
        for (concept, term, place) in terms where !told.contains(concept) {
            guard let bases = forms[term.language]?.bases(of: place.text), !bases.isEmpty else { continue }
            for base in bases {
                let other = TermPlace(text: base.text, language: place.language, parent: place.parent)
                guard let found = byTerm[other], found != concept else { continue }
                told.insert(concept)
                let word = vocabulary[found].wording.term.text(onlyIn: term.language) ?? base.text
                findings.append(
                    base.form == .definite
                        ? .inflectedHeading(term.text, of: word, at: vocabulary[concept].place)
                        : .mixedNumber(word, term.text, at: vocabulary[concept].place))
                break
            }
        }
    }

    // MARK: One word, one place in the alphabet (REG009)

    /// A word that sorts as two different things: «Aalto, Alvar» as Alto, and «Aalto, Aino» as written.
    private mutating func reviewSortTexts() {
        guard vocabulary.concepts.contains(where: { $0.wording.sortsAs != nil }) else { return }
        var met: [String: (sortText: String, heading: String)] = [:]
        var told: Set<String> = []
        for concept in vocabulary.concepts {
            let heading = concept.term(in: language)
            let sortText = concept.wording.sortsAs?.value ?? heading
            for (word, sorted) in Self.sortedWords(heading, sortText, isName: concept.register == .names) {
                guard let first = met[word] else {
                    met[word] = (sorted, heading)
                    continue
                }
                guard TermKey(first.sortText) != TermKey(sorted), told.insert(word).inserted else { continue }
                let written = concept.register == .names ? Self.familyName(heading) : heading
                findings.append(
                    .twoSortKeys(
                        written, (first.sortText, first.heading), (sorted, heading),
                        at: concept.wording.sortsAs?.place ?? concept.place))
                break
            }
        }
    }

    /// The heading as a key with what it sorts as; for names also the family's.
    private static func sortedWords(_ heading: String, _ sortText: String, isName: Bool) -> [(word: String, sorted: String)] {
        let whole = (folded(heading), sortText)
        guard isName, heading.contains(","), sortText.contains(",") else { return [whole] }
        return [(folded(familyName(heading)) + ",", familyName(sortText)), whole]
    }

    private static func familyName(_ name: String) -> String { String(name.prefix { $0 != "," }.trimmed) }

    /// Without case and accents, as words are looked up: «idé» and «ide» are one.
    private static func folded(_ text: String) -> String {
        var folded = ""
        for letter in TermKey(text).text {
            // Our own letters are letters, not a and o with something on.
            if "æøåäö".contains(letter) {
                folded.append(letter)
            } else if let base = String(letter).nfd.unicodeScalars.first {
                folded.unicodeScalars.append(base)
            }
        }
        return folded
    }

    // MARK: Both written standards (REG018)

    /// Concepts without a term in the other Norwegian, in a book that has begun with both or publishes its vocabulary.
    private mutating func reviewStandards() {
        let other: HandbookLanguage
        switch language {
        case .bokmaal: other = .nynorsk
        case .nynorsk: other = .bokmaal
        case .danish, .swedish, .english: return
        }
        let declared = vocabulary.concepts.filter { $0.isDeclared && $0.register == .keywords }
        let lacking = declared.filter { $0.wording.term.text(onlyIn: other) == nil }
        let declarations = vocabulary.declarations
        guard lacking.count < declared.count || declarations.publisher != nil || declarations.identifier != nil else { return }
        findings.tell(lacking.map { .missingNynorsk($0.term(in: language), isNynorsk: other == .nynorsk, at: $0.place) }) {
            .missingNynorskToo($0, isNynorsk: other == .nynorsk, at: lacking[0].place)
        }
    }
}
