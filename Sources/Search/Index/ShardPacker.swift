/// Divides entries that are sorted by key among files, so that a key is in one file.
///
/// Only a key with more entries than a file holds goes on in the next; all its files are then called by it.
struct ShardPacker {
    /// For each size of an entry, what a file should not go beyond.
    let limits: [Int]
    /// What it must not go beyond.
    let most: Int

    private(set) var shards: [Range<Int>] = []
    /// By file: the shortest beginning of its first key that is after the last key of the file before.
    private(set) var firsts: [String] = []

    // The file that is being filled.
    private var start = 0
    private var filled: [Int]
    private var firstKey = ""
    private var lastKey = ""
    private var keyBefore: String?

    // Entries with the same key.
    private var group: [[Int]] = []
    private var groupKey = ""
    private var count = 0

    init(limits: [Int], most: Int) {
        self.limits = limits
        self.most = most
        filled = limits.map { _ in 0 }
    }

    mutating func add(key: String, sizes: [Int]) {
        if key != groupKey { closeGroup() }
        groupKey = key
        group.append(sizes)
    }

    mutating func finish() {
        closeGroup()
        closeShard()
    }

    private mutating func closeGroup() {
        guard !group.isEmpty else { return }
        let sizes = limits.indices.map { index in group.reduce(0) { $0 + $1[index] } }
        if zip(sizes, filled).contains(where: { $0.1 > 0 }), isTooMuch(sizes, limits) { closeShard() }
        if sizes.allSatisfy({ $0 <= most }) {
            put(group.count, sizes)
        } else {
            closeShard()
            for entry in group {
                if count > start, isTooMuch(entry, limits.map { _ in most }) { closeShard(calledBy: groupKey) }
                put(1, entry)
            }
            closeShard(calledBy: groupKey)
        }
        group = []
    }

    private func isTooMuch(_ sizes: [Int], _ limits: [Int]) -> Bool {
        zip(zip(filled, sizes), limits).contains { $0.0 + $0.1 > $1 }
    }

    private mutating func put(_ entries: Int, _ sizes: [Int]) {
        if count == start { firstKey = groupKey }
        lastKey = groupKey
        for index in filled.indices { filled[index] += sizes[index] }
        count += entries
    }

    private mutating func closeShard(calledBy name: String? = nil) {
        guard count > start else { return }
        shards.append(start..<count)
        firsts.append(name ?? keyBefore.map { Self.beginning(of: firstKey, after: $0) } ?? "")
        keyBefore = lastKey
        start = count
        filled = filled.map { _ in 0 }
    }

    /// The shortest beginning of a key that is after another key.
    static func beginning(of key: String, after other: String) -> String {
        let shared = zip(key.unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
        return String(String.UnicodeScalarView(key.unicodeScalars.prefix(shared + 1)))
    }
}
