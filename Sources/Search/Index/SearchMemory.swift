internal import Language

/// A language as search tells them apart: bokmål and nynorsk are one.
struct SearchTongue: Sendable, Hashable {
    let language: HandbookLanguage

    init(_ language: HandbookLanguage) { self.language = language == .nynorsk ? .bokmaal : language }

    static let all = HandbookLanguage.allCases.filter { $0 != .nynorsk }.map { SearchTongue($0) }

    init(number: UInt8) { self = Self.all[Int(number)] }
    /// Points into ``all``.
    var number: UInt8 { UInt8(Self.all.firstIndex(of: self) ?? 0) }
}

/// What one worker has met: words as they were written, and their terms. No word is analysed twice.
///
/// Changes nothing but time: whatever a memory holds, a block comes out the same.
public struct SearchMemory {
    /// Words as written, with their language as salt.
    private var words = ByteTable(expecting: 16_384)
    /// By word: its lexeme, or -1 for words that are no terms.
    private(set) var lexemeOfWord: [Int32] = []
    /// By word: how it is written in small letters, in ``forms``; -1 where it cannot be split.
    private(set) var formOfWord: [Int32] = []
    /// Terms with their language as salt.
    private(set) var lexemes = ByteTable(expecting: 8_192)
    private(set) var forms = ByteTable(expecting: 16_384)
    /// By lexeme: its number in the block that is being read, and which block that was.
    var local: [(number: UInt32, block: Int32)] = []
    /// By concept: the lexemes of all its words, each once.
    var concepts: [Int: [Int32]] = [:]
    private var analyses: [SearchAnalysis?]

    public init() { analyses = Array(repeating: nil, count: SearchTongue.all.count) }

    /// The number of a word. `run` is one that ``SearchRuns`` found.
    mutating func word(_ run: SearchRun, in bytes: [UInt8], _ tongue: UInt8) -> Int {
        let (word, isNew) = words.number(of: run.range, in: bytes, salt: tongue + 1)
        if isNew { learn(String(decoding: bytes[run.range], as: UTF8.self), run.kind, tongue) }
        return word
    }

    private mutating func learn(_ text: String, _ kind: SearchRun.Kind, _ tongue: UInt8) {
        let analysis = analyses[Int(tongue)] ?? SearchAnalysis(SearchTongue(number: tongue).language)
        analyses[Int(tongue)] = analysis
        let term = Array(analysis.term(ofRun: text).utf8)
        if term.isEmpty {
            lexemeOfWord.append(-1)
            formOfWord.append(-1)
            return
        }
        let (lexeme, isNew) = lexemes.number(of: term.indices, in: term, salt: tongue + 1)
        if isNew { local.append((0, -1)) }
        lexemeOfWord.append(Int32(lexeme))
        // What has hyphens is read word by word too, and numbers have no parts.
        let visible = text.utf8.contains(0xAD) ? String(text.unicodeScalars.filter { $0 != "\u{AD}" }) : text
        let form = visible.lowercased().nfc
        let isPlain = kind == .word && !form.utf8.contains { $0 &- 0x30 < 10 }
        formOfWord.append(isPlain ? Int32(forms.number(of: form)) : -1)
    }
}
