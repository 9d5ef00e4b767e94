/// Words that bokmål and nynorsk write each in its own way, and forms the stemmer does not know, brought to one stem.
///
/// One search finds both: «tjeneste» what is written «helsetenestene», «sykefravær» what is written «sjukefråværet».
public struct WordPairs: Sendable {
    /// Letters before an ending that make it the end of a longer word.
    private static let leastBeforeEnding = 2
    /// Letters after a beginning that make it the beginning of a longer word.
    private static let leastAfterBeginning = 3

    private var forms: [String: String] = [:]
    private var stems: [String: String] = [:]
    /// By their last byte, in the table's order.
    private var endings: [UInt8: [(ending: [UInt8], replacement: String)]] = [:]
    /// By their first byte, in the table's order.
    private var beginnings: [UInt8: [(beginning: [UInt8], replacement: String)]] = [:]

    private static let norwegian = WordPairs(table(of: .bokmaal), stemmer: Stemmer(.bokmaal))
    private static let danish = WordPairs(table(of: .danish), stemmer: Stemmer(.danish))
    private static let swedish = WordPairs(table(of: .swedish), stemmer: Stemmer(.swedish))
    private static let english = WordPairs(table(of: .english), stemmer: Stemmer(.english))

    /// The pairs of a language. Bokmål and nynorsk have them together.
    public static func of(_ language: HandbookLanguage) -> WordPairs {
        switch language {
        case .bokmaal, .nynorsk: norwegian
        case .danish: danish
        case .swedish: swedish
        case .english: english
        }
    }

    /// The lines the pairs of a language are made from.
    static func table(of language: HandbookLanguage) -> String {
        switch language {
        case .bokmaal, .nynorsk: norwegianTable
        case .danish: danishTable
        case .swedish: swedishTable
        case .english: ""
        }
    }

    private init(_ table: String, stemmer: Stemmer) {
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let first = stemmer.stem(Self.bare(words[0]))
            for word in words.dropFirst() {
                let bare = Self.bare(word)
                switch (word.utf8.first, word.utf8.last) {
                case (UInt8(ascii: "="), _): forms[bare] = first
                case (_, UInt8(ascii: "-")):
                    let beginning = Array(bare.utf8)
                    beginnings[beginning[0], default: []].append((beginning, Self.bare(words[0])))
                case (UInt8(ascii: "-"), _):
                    let ending = Array(stemmer.stem(bare).utf8)
                    endings[ending[ending.count - 1], default: []].append((ending, first))
                default: stems[stemmer.stem(bare)] = first
                }
            }
        }
    }

    private static func bare(_ word: String) -> String { word.filter { $0 != "=" && $0 != "-" } }

    /// The stem that stands for a word with this stem; for most words that is their own.
    public func canonical(_ stem: String, of word: String) -> String {
        withCommonBeginning(forms[word] ?? stems[stem] ?? withCommonEnding(stem))
    }

    private func withCommonEnding(_ stem: String) -> String {
        guard let last = stem.utf8.last, let endings = endings[last] else { return stem }
        let letters = Array(stem.utf8)
        for (ending, replacement) in endings where letters.count > ending.count && letters.suffix(ending.count) == ending[...] {
            let rest = letters.dropLast(ending.count)
            if Letters.count(rest) >= Self.leastBeforeEnding { return String(decoding: rest, as: UTF8.self) + replacement }
        }
        return stem
    }

    private func withCommonBeginning(_ stem: String) -> String {
        guard let first = stem.utf8.first, let beginnings = beginnings[first] else { return stem }
        for (beginning, replacement) in beginnings where stem.utf8.starts(with: beginning) {
            let rest = Array(stem.utf8.dropFirst(beginning.count))
            if Letters.count(rest) >= Self.leastAfterBeginning { return replacement + String(decoding: rest, as: UTF8.self) }
        }
        return stem
    }
}
