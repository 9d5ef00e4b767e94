/// Divides entries that are sorted by key among files, so that each key is in one file.
struct ShardPacker {
    /// For each size of an entry, what a file should not go beyond. One with a single key may.
    let limits: [Int]

    private(set) var shards: [Range<Int>] = []
    /// By file: the shortest beginning of its first key that is after the last key of the file before.
    private(set) var firsts: [String] = []

    // The file that is being filled, before the entries with the last key.
    private var start = 0
    private var filled: [Int]
    private var keyBefore = ""

    // Entries with the last key.
    private var key = ""
    private var group: [Int]
    private var groupStart = 0
    private var count = 0

    init(limits: [Int]) {
        self.limits = limits
        filled = limits.map { _ in 0 }
        group = filled
    }

    mutating func add(key: String, sizes: [Int]) {
        if key != self.key {
            closeGroup()
            self.key = key
        }
        for index in group.indices { group[index] += sizes[index] }
        count += 1
    }

    mutating func finish() {
        closeGroup()
        if count > start { shards.append(start..<count) }
    }

    private mutating func closeGroup() {
        guard count > groupStart else { return }
        let isFull = limits.indices.contains { filled[$0] + group[$0] > limits[$0] }
        if isFull, groupStart > start {
            shards.append(start..<groupStart)
            start = groupStart
            filled = limits.map { _ in 0 }
        }
        if start == groupStart { firsts.append(shards.isEmpty ? "" : Self.beginning(of: key, after: keyBefore)) }
        for index in filled.indices { filled[index] += group[index] }
        group = limits.map { _ in 0 }
        groupStart = count
        keyBefore = key
    }

    /// The shortest beginning of a key that is after another key.
    static func beginning(of key: String, after other: String) -> String {
        let shared = zip(key.unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
        return String(String.UnicodeScalarView(key.unicodeScalars.prefix(shared + 1)))
    }
}
