/// Splits compounds into words that are known: «kvalitetssikringsarbeid» into kvalitet, sikring and arbeid.
///
/// What is known is the handbook's own vocabulary, so that a word is only split into words readers meet there. Words are
/// met in any form («arbeidet»), with the letters that join them (`s`, `e`), and with a consonant less where three alike
/// would meet («busstopp»).
public struct CompoundSplitter: Sendable {
    /// Longer words are nothing anybody has written.
    public static let longestWord = 64
    /// The least part, in letters.
    static let shortestPart = 3
    /// A stem that is no word itself needs one letter more: «lær» and «end» begin too much.
    private static let shortestStem = 4

    private let stemmer: Stemmer
    private let joints: Joints
    private var words = KnownWords()
    private var stems = KnownWords()

    /// - Parameters:
    ///   - language: of the words.
    ///   - words: all that a word may be made of, in any form.
    public init(_ language: HandbookLanguage, words: some Sequence<String> = []) {
        stemmer = Stemmer(language)
        joints = Joints(language)
        for word in words { insert(word) }
    }

    /// One more word that others may be made of; the order is all the same. One of less than three letters counts for nothing.
    public mutating func insert(_ word: String) {
        let word = word.nfc.lowercased()
        guard Letters.areAll(word), word.count >= Self.shortestPart else { return }
        let stem = stemmer.stem(word)
        stems.insert(stem.utf8)
        // «arbeids» is arbeid with the letter that joins.
        if word.hasSuffix("s"), stemmer.stem(String(word.dropLast())) == stem { return }
        words.insert(word.utf8)
    }

    /// The parts of a word as they stand in it, without what joins them; empty if it is no compound of known words.
    ///
    /// As few parts as can be, then the longest first ones.
    public func parts(of word: String) -> [String] {
        let letters = word.nfc.lowercased()
        guard (2 * Self.shortestPart...Self.longestWord).contains(letters.count), Letters.areAll(letters) else {
            return []
        }
        let text = Array(letters.utf8)
        let parts = best(in: text)
        return parts.count > 1 ? parts.map { String(decoding: text[$0], as: UTF8.self) } : []
    }

    // MARK: Search

    /// The best way to write the text with known words, found from its end, where known words lead to from its beginning.
    private func best(in text: [UInt8]) -> [Range<Int>] {
        let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
        var ways: [Int: [(end: Int, next: [Int])]] = [:]
        var isReached = [Bool](repeating: false, count: text.count + 1)
        isReached[0] = true
        // What follows a part is longer than what joins the two, so places are reached in order.
        for (index, start) in starts.enumerated() where isReached[start] && starts.count - 1 - index >= Self.shortestPart {
            let parts = knownParts(at: index, starts, in: text)
            for next in parts.flatMap(\.next) { isReached[next] = true }
            ways[start] = parts
        }
        guard ways.values.contains(where: { !$0.isEmpty }) else { return [] }
        return best(in: text, starts, ways)
    }

    private func best(
        in text: [UInt8], _ starts: [Int], _ ways: [Int: [(end: Int, next: [Int])]]
    ) -> [Range<Int>] {
        let stemEnd = stemmer.stem(String(decoding: text, as: UTF8.self)).utf8.count
        var best: [Int: [Range<Int>]] = [:]
        for start in starts.reversed() {
            guard let parts = ways[start] else { continue }
            // The whole word is no compound of itself, and an ending («sen» in adressen) is no word.
            if start > 0, start + 2 <= stemEnd, isKnownInAnyForm(text[start...]) {
                best[start] = [start..<text.count]
                continue
            }
            // From the longest part on, so that among equals the longest stays.
            for part in parts.reversed() {
                for next in part.next {
                    guard let rest = best[next], rest.count + 1 < best[start]?.count ?? Int.max else { continue }
                    best[start] = [start..<part.end] + rest
                }
            }
        }
        return best[0] ?? []
    }

    /// The known words that begin at a place and end before the text does, the shortest first, with where the next may begin.
    private func knownParts(at index: Int, _ starts: [Int], in text: [UInt8]) -> [(end: Int, next: [Int])] {
        var parts: [(end: Int, next: [Int])] = []
        var hash = KnownWords.Hash()
        let start = starts[index]
        for letter in index..<starts.count - 1 {
            let end = starts[letter + 1]
            for byte in text[starts[letter]..<end] { hash.add(byte) }
            let count = letter + 1 - index
            guard count >= Self.shortestPart, end < text.count else { continue }
            let part = text[start..<end]
            guard words.contains(part, hash) || count >= Self.shortestStem && stems.contains(part, hash) else { continue }
            parts.append((end, continuations(after: start..<end, in: text)))
        }
        return parts
    }

    /// Where the next part may begin.
    private func continuations(after part: Range<Int>, in text: [UInt8]) -> [Int] {
        let end = part.upperBound
        var next: [Int] = []
        if !joints.takesS(text[part]) {
            next.append(end)
            if text[end - 1] < 0x80, text[end - 1] == text[end - 2], !Letters.hasVowel([text[end - 1]]) { next.append(end - 1) }
        }
        if joints.letters.contains(text[end]), !joints.takesS(text[part]) || text[end] == UInt8(ascii: "s") {
            next.append(end + 1)
        }
        return next
    }

    private func isKnownInAnyForm(_ part: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: part, as: UTF8.self)
        let isShort = Letters.count(part) < Self.shortestStem
        let stem = isShort ? word : stemmer.stem(word)
        return !joints.endings.contains(stem) && (isShort ? words.contains(part) : stems.contains(Array(stem.utf8)[...]))
    }
}

/// How a language joins the parts of its compounds.
struct Joints: Sendable {
    /// The letters that may stand between two parts.
    let letters: Set<UInt8>
    /// Endings after which there is an s.
    private let beforeS: [String]
    /// Stems of what makes words of others, and is no last part although it may be a word.
    let endings: Set<String>

    init(_ language: HandbookLanguage) {
        switch language {
        case .bokmaal, .nynorsk:
            letters = Set("se".utf8)
            beforeS = ["ing", "het", "heit", "sjon", "skap", "itet", "dom", "nad"]
            endings = [
                "het", "heit", "ing", "else", "skap", "dom", "bar", "lig", "leg", "som", "ende", "ene", "ens", "ane", "ast",
                "are",
                "ring", "ling", "ning", "ell", "sent",
            ]
        case .danish:
            letters = Set("se".utf8)
            beforeS = ["ing", "hed", "tion", "skab", "itet", "dom"]
            endings = ["hed", "ing", "else", "skab", "dom", "bar", "lig", "som", "ende", "ene", "ens", "erne", "est"]
        case .swedish:
            letters = Set("seuo".utf8)
            beforeS = ["ing", "het", "tion", "skap", "itet", "dom", "nad"]
            endings = [
                "het", "ing", "else", "skap", "dom", "bar", "lig", "sam", "ande", "ende", "arna", "erna", "orna", "ast", "are",
            ]
        case .english:
            letters = []
            beforeS = []
            endings = ["ing", "ness", "less", "able", "ment", "ship", "hood", "ful", "ism", "ist", "ion", "age"]
        }
    }

    /// Whether nothing but an s can follow: «sikring» in sikringsarbeid, but not «ring» in ringperm.
    func takesS(_ part: ArraySlice<UInt8>) -> Bool {
        beforeS.contains { ending in
            part.count > ending.utf8.count + 1 && part.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
    }
}
