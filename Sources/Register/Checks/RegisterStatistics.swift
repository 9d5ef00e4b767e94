public import HandbookModel
internal import Markup

/// How large a register is, as indexers measure it (ISO 999 §6 on length; Oxford style: 1 % of a general text, 15 % of a
/// specialist's).
public struct RegisterStatistics: Sendable, Hashable {
    /// Headings and subheadings with something to say.
    public private(set) var entries = 0
    /// «Se».
    public private(set) var sees = 0
    /// «Se også», as often as it is printed.
    public private(set) var seeAlsos = 0
    /// Places that headings point to.
    public private(set) var locators = 0
    /// The texts' words; those of translations are not counted.
    public private(set) var words = 0
    /// The register's words as it would be printed: those of headings, and one for each place.
    public private(set) var registerWords = 0

    /// Places to an entry, in tenths.
    public var locatorsPerEntryInTenths: Int { Self.tenths(locators, of: entries) }
    /// Entries to a thousand words, in tenths.
    public var entriesPerThousandWordsInTenths: Int { Self.tenths(entries * 1_000, of: words) }
    /// The register's part of the text, in tenths of a percent.
    public var shareInTenths: Int { Self.tenths(registerWords * 100, of: words) }

    /// 1 to 15 %.
    public static let usualShare = 10...150
    /// Shorter texts have no usual length of register.
    static let fewestWords = 5_000

    public init(_ register: HandbookRegister, in handbook: Handbook) {
        for index in handbook.originals {
            let counted = register.chapters[index].words
            words += (counted.isEmpty ? SectionWords.count(in: handbook.chapters[index]) : counted).reduce(0) { $0 + Int($1) }
        }
        for (index, concept) in register.vocabulary.concepts.enumerated() where register.isShown(ConceptID(index)) {
            entries += 1
            let (places, related) = (register.locators[index].count, register.related[index])
            locators += places
            seeAlsos += related.count + concept.relatedElsewhere.count
            registerWords += Self.words(register.term(ConceptID(index))) + places
            registerWords += related.reduce(0) { $0 + 2 + Self.words(register.term($1)) }
        }
        for entry in register.listings.flatMap(\.groups).flatMap(\.entries) {
            guard case .see(let target) = entry.content else { continue }
            sees += 1
            registerWords += Self.words(entry.text) + 1 + Self.words(register.term(target))
        }
    }

    private static func words(_ text: String) -> Int { 1 + text.utf8.count { $0 == UInt8(ascii: " ") } }

    private static func tenths(_ count: Int, of whole: Int) -> Int { whole == 0 ? 0 : (count * 10 + whole / 2) / whole }
}

/// Counts the words of a chapter's sections.
enum SectionWords {
    /// First those before any heading, then of each heading to the next; neither headings, notes nor code are counted.
    static func count(in chapter: Chapter) -> [Int32] {
        let document = chapter.document
        var words = [Int32](repeating: 0, count: document.headings.count + 1)
        var section = 0
        var passed = 0
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading(let id):
                section = id == chapter.titleHeading ? 0 : Int(id.index) + 1
                passed = Int(node.end)
            case .footnote: passed = Int(node.end)
            case .text(let span) where index >= passed: words[section] += Self.words(in: document.bytes(span))
            default: continue
            }
        }
        return words
    }

    /// Runs of anything but space.
    private static func words(in text: ArraySlice<UInt8>) -> Int32 {
        let text = text.span
        var count: Int32 = 0
        var last: UInt8 = 0x20
        // Every byte of the book is looked at: without a branch, many at a time.
        for index in text.indices {
            let byte = text[index]
            count &+= (last <= 0x20 ? 1 : 0) & (byte > 0x20 ? 1 : 0)
            last = byte
        }
        return count
    }
}
