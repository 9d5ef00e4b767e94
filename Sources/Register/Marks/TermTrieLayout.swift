/// Lays a trie's nodes out as rows of a table that says, for every byte, where to go from there.
struct TermTrieLayout {
    /// By byte: its column. Bytes that no pattern has share theirs with others that do the same.
    private(set) var columns: [UInt8]
    let width: Int
    /// By row and column: where the row to go to begins. The first row is outside of words, and the trie's root.
    private(set) var table: [Int32] = []
    /// Where the rows of nodes with patterns begin.
    let firstEnding: Int
    /// Nodes with patterns, in the order of their rows.
    let endingNodes: [Int]
    /// By node: how many bytes lead to it.
    private(set) var lengths: [Int32]

    /// What a byte is to a word, where no pattern says more.
    private enum Kind: UInt8, CaseIterable {
        case nothing, letter, c3, lead, continuation, sign

        init(_ byte: UInt8) {
            self =
                switch byte {
                case 0xC3: .c3
                case _ where WordScan.isLetter(byte): .letter
                case _ where WordScan.isLead(byte): .lead
                case _ where WordScan.isSign(byte): .sign
                case 0x80...0xBF: .continuation
                default: .nothing
                }
        }
    }

    /// The rows where no pattern is being read; the last two are in the middle of a letter.
    private enum Place: Int, CaseIterable {
        case outside, inWord, afterC3, afterLead

        /// Where a node is.
        init(after byte: UInt8) { self = byte == 0xC3 ? .afterC3 : WordScan.isLead(byte) ? .afterLead : .inWord }

        func next(_ kind: Kind) -> Place {
            switch (self, kind) {
            case (.outside, .letter), (.inWord, .letter), (.afterC3, .continuation): .inWord
            case (.afterLead, .continuation), (.afterLead, .sign): .inWord
            case (.outside, .c3), (.inWord, .c3): .afterC3
            case (.outside, .lead), (.inWord, .lead): .afterLead
            default: .outside
            }
        }
    }

    /// - Parameters:
    ///   - steps: where a byte leads to from a node, as `node << 8 | byte`; the root is 0, and nodes come after their parents.
    ///   - ends: by node: the patterns whose bytes end there.
    init(_ steps: [Int: Int32], _ ends: [[Int32]]) {
        let steps = steps.sorted { $0.key < $1.key }
        columns = (0...255).map { Kind($0).rawValue }
        var kinds = Kind.allCases
        let used = Set(steps.map { UInt8(truncatingIfNeeded: $0.key) })
        for byte in Set(used.flatMap { [$0, Self.capital(of: $0)] }).sorted() where byte != 0xC3 {
            // ASCII's letters and their capitals are the same wherever they stand.
            if byte < 0x80, used.contains(byte | 0x20), byte != byte | 0x20 { continue }
            columns[Int(byte)] = UInt8(kinds.count)
            columns[Int(byte < 0x80 ? Self.capital(of: byte) : byte)] = UInt8(kinds.count)
            kinds.append(Kind(byte))
        }
        width = kinds.count

        lengths = Array(repeating: 0, count: ends.count)
        var places = [Place](repeating: .outside, count: ends.count)
        for (key, child) in steps {
            lengths[Int(child)] = lengths[key >> 8] + 1
            places[Int(child)] = Place(after: UInt8(truncatingIfNeeded: key))
        }
        let inner = ends.indices.filter { $0 > 0 && ends[$0].isEmpty }
        endingNodes = ends.indices.filter { !ends[$0].isEmpty }
        firstEnding = (Place.allCases.count + inner.count) * width
        var rows = [Int](repeating: 0, count: ends.count)
        for (row, node) in (inner + endingNodes).enumerated() { rows[node] = (Place.allCases.count + row) * width }

        let plain = Place.allCases.map { place in kinds.map { Int32(place.next($0).rawValue * width) } }
        table.reserveCapacity((Place.allCases.count + ends.count) * width)
        for row in plain { table += row }
        for node in inner + endingNodes { table += plain[places[node].rawValue] }
        for (key, child) in steps {
            let (node, byte) = (key >> 8, UInt8(truncatingIfNeeded: key))
            table[rows[node] + Int(columns[Int(byte)])] = Int32(rows[Int(child)])
            guard places[node] == .afterC3 else { continue }
            table[rows[node] + Int(columns[Int(Self.capital(of: byte))])] = Int32(rows[Int(child)])
        }
    }

    /// The byte that a capital has instead: of ASCII, and the second of Latin-1's, which all Nordic letters are.
    private static func capital(of byte: UInt8) -> UInt8 {
        (0x61...0x7A).contains(byte) || ((0xA0...0xBE).contains(byte) && !WordScan.isSign(byte)) ? byte - 0x20 : byte
    }
}
