/// A language's table, made ready for use.
struct SuffixRules: Sendable {
    /// What must be left of a word, in letters.
    static let minimum = 3

    /// A tree of word endings read backwards: where a byte leads to from a node.
    private var steps: [Int: Int] = [:]
    /// How many bytes to cut off at a node; nil where no ending begins.
    private var cuts: [Int?] = [nil]
    private var endings: [(ending: [UInt8], replacement: [UInt8])] = []
    private var exceptions: [[UInt8]: [UInt8]] = [:]
    private let doubles: Set<UInt8>
    private let fleeting: Set<UInt8>

    private static let norwegian = SuffixRules(.norwegian)
    private static let danish = SuffixRules(.danish)
    private static let swedish = SuffixRules(.swedish)
    private static let english = SuffixRules(.english)

    static func of(_ language: HandbookLanguage) -> SuffixRules {
        switch language {
        case .bokmaal, .nynorsk: norwegian
        case .danish: danish
        case .swedish: swedish
        case .english: english
        }
    }

    private init(_ table: SuffixTable) {
        doubles = Set(table.doubles.utf8)
        fleeting = Set(table.fleeting.utf8)
        for line in table.suffixes.split(separator: "\n") {
            let parts = line.split(separator: ":", omittingEmptySubsequences: false)
            let stems = parts[0].isEmpty ? [""] : parts[0].split(separator: " ")
            for stem in stems {
                for suffix in parts[1].split(separator: " ") {
                    let suffix = suffix == "-" ? "" : suffix
                    add(Array(stem.utf8) + Array(suffix.utf8), cutting: suffix.utf8.count)
                }
            }
        }
        endings = table.endings.split(separator: " ").map { pair in
            let sides = pair.split(separator: "=").map { Array($0.utf8) }
            return (sides[0], sides[1])
        }
        for line in table.exceptions.split(separator: "\n") {
            let parts = line.split(separator: ":")
            for form in parts[1].split(separator: " ") { exceptions[Array(form.utf8)] = Array(parts[0].utf8) }
        }
    }

    private mutating func add(_ ending: [UInt8], cutting count: Int) {
        var node = 0
        for byte in ending.reversed() {
            let step = node << 8 | Int(byte)
            if let next = steps[step] {
                node = next
            } else {
                cuts.append(nil)
                steps[step] = cuts.count - 1
                node = cuts.count - 1
            }
        }
        cuts[node] = count
    }

    /// The stem of a word in small letters.
    func stem(_ word: [UInt8]) -> [UInt8] {
        if let stem = exceptions[word] { return stem }
        guard Letters.count(word) > Self.minimum else { return word }
        var stem = Array(word.dropLast(suffixLength(word)))
        if Letters.count(stem) >= Self.minimum, let last = stem.last, doubles.contains(last), stem[stem.count - 2] == last {
            stem.removeLast()
        }
        dropFleetingVowel(&stem)
        for (ending, replacement) in endings where stem.count >= ending.count && stem.suffix(ending.count).elementsEqual(ending) {
            let changed = stem.dropLast(ending.count) + replacement
            if Letters.count(changed) >= Self.minimum { return Array(changed) }
        }
        return stem
    }

    /// The longest ending that the table knows decides; one that leaves too little gives way to the next.
    private func suffixLength(_ word: [UInt8]) -> Int {
        var node = 0
        var cut = 0
        for byte in word.reversed() {
            guard let next = steps[node << 8 | Int(byte)] else { break }
            node = next
            guard let length = cuts[node] else { continue }
            let rest = word.dropLast(length)
            if Letters.count(rest) >= Self.minimum, Letters.hasVowel(rest) { cut = length }
        }
        return cut
    }

    /// «regel» as in «regler», «sykkel» as in «sykler».
    private func dropFleetingVowel(_ stem: inout [UInt8]) {
        let count = stem.count
        guard Letters.count(stem) > 4, let last = stem.last, fleeting.contains(last), stem[count - 2] == UInt8(ascii: "e") else {
            return
        }
        let before = stem[count - 3]
        guard before < 0x80, !Letters.hasVowel([before]) else { return }
        stem.removeLast(stem[count - 4] == before ? 3 : 2)
        stem.append(last)
    }
}
