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
    private var words: Set<[UInt8]> = []
    private var stems: Set<String> = []

    /// - Parameters:
    ///   - language: of the words.
    ///   - words: all that a word may be made of, in any form; those of less than three letters count for nothing.
    public init(_ language: HandbookLanguage, words: some Sequence<String>) {
        stemmer = Stemmer(language)
        joints = Joints(language)
        for word in words {
            let word = word.nfc.lowercased()
            guard word.allSatisfy(\.isLetter), word.count >= Self.shortestPart else { continue }
            let stem = stemmer.stem(word)
            stems.insert(stem)
            // «arbeids» is arbeid with the letter that joins.
            if word.hasSuffix("s"), stemmer.stem(String(word.dropLast())) == stem { continue }
            self.words.insert(Array(word.utf8))
        }
    }

    /// The parts of a word as they stand in it, without what joins them; empty if it is no compound of known words.
    ///
    /// As few parts as can be, then the longest first ones.
    public func parts(of word: String) -> [String] {
        let letters = word.nfc.lowercased()
        guard (2 * Self.shortestPart...Self.longestWord).contains(letters.count), letters.allSatisfy(\.isLetter) else {
            return []
        }
        let text = Array(letters.utf8)
        let parts = best(in: text)
        return parts.count > 1 ? parts.map { String(decoding: text[$0], as: UTF8.self) } : []
    }

    // MARK: Search

    /// The best way to write the text with known words, found from its end.
    private func best(in text: [UInt8]) -> [Range<Int>] {
        let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
        let stemEnd = stemmer.stem(String(decoding: text, as: UTF8.self)).utf8.count
        var best: [Int: [Range<Int>]] = [:]
        for (index, start) in starts.enumerated().reversed() where starts.count - 1 - index >= Self.shortestPart {
            // The whole word is no compound of itself, and an ending («sen» in adressen) is no word.
            if index > 0, start + 2 <= stemEnd, isKnownInAnyForm(text[start...]) {
                best[start] = [start..<text.count]
                continue
            }
            // From the longest part on, so that among equals the longest stays.
            for end in starts[(index + Self.shortestPart)...].dropLast().reversed() where isKnown(text[start..<end]) {
                for next in continuations(after: start..<end, in: text) {
                    guard let rest = best[next], rest.count + 1 < best[start]?.count ?? Int.max else { continue }
                    best[start] = [start..<end] + rest
                }
            }
        }
        return best[0] ?? []
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

    private func isKnown(_ part: ArraySlice<UInt8>) -> Bool {
        if words.contains(Array(part)) { return true }
        return Letters.count(part) >= Self.shortestStem && stems.contains(String(decoding: part, as: UTF8.self))
    }

    private func isKnownInAnyForm(_ part: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: part, as: UTF8.self)
        let isShort = Letters.count(part) < Self.shortestStem
        let stem = isShort ? word : stemmer.stem(word)
        return !joints.endings.contains(stem) && (isShort ? words.contains(Array(part)) : stems.contains(stem))
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
