public import HandbookModel
public import Language
internal import Markup

/// How large a register is, and what its concepts still lack.
public struct RegisterFigures: Sendable, Hashable {
    public let title: String
    /// The handbook's.
    public let language: HandbookLanguage
    public private(set) var entries = 0
    public private(set) var sees = 0
    public private(set) var seeAlsos = 0
    public private(set) var places = 0
    /// Of the originals' text.
    public private(set) var words = 0
    /// Concepts that `register.yml` declares; what follows is counted among them.
    public private(set) var declared = 0
    public private(set) var withoutDefinition = 0
    public private(set) var withoutNynorsk = 0
    public private(set) var withoutSubject = 0

    /// In tenths.
    public var placesPerEntry: Int { Self.tenths(places, of: entries) }
    public var entriesPerThousandWords: Int { Self.tenths(entries * 1_000, of: words) }

    public init(_ register: HandbookRegister, in handbook: Handbook) {
        title = handbook.title
        language = handbook.language
        for index in handbook.originals { words += Self.words(in: handbook.chapters[index]) }
        for (index, concept) in register.vocabulary.concepts.enumerated() {
            if register.isShown(ConceptID(index)) {
                entries += 1
                places += register.locators[index].count
                seeAlsos += register.related[index].count + concept.relatedElsewhere.count
            }
            guard concept.isDeclared else { continue }
            declared += 1
            if concept.wording.definition == nil { withoutDefinition += 1 }
            if concept.wording.term.text(onlyIn: .nynorsk) == nil { withoutNynorsk += 1 }
            if concept.subjects.isEmpty { withoutSubject += 1 }
        }
        for entry in register.listings.flatMap(\.groups).flatMap(\.entries) {
            if case .see = entry.content { sees += 1 }
        }
    }

    private static func tenths(_ count: Int, of whole: Int) -> Int { whole == 0 ? 0 : (count * 10 + whole / 2) / whole }

    /// Runs of letters and digits in running text.
    private static func words(in chapter: Chapter) -> Int {
        var count = 0
        for node in chapter.document.nodes {
            guard case .text(let span) = node.kind else { continue }
            let text = chapter.document.bytes(span)
            var position = text.startIndex
            while let word = TermTrie.nextWord(in: text, from: position) {
                count += 1
                position = word.upperBound
            }
        }
        return count
    }
}
