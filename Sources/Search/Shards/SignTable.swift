/// Signs of one byte for the stretches of text that cards say most often: a dictionary (Storer & Szymanski 1982), whose
/// stretches are put together pair by pair (byte pair encoding, Gage 1994).
///
/// A file that uses signs has them in its first line, so that it can be read by itself.
struct SignTable: Sendable, Hashable {
    /// Control characters but for those that part lines and fields: fields have none of them.
    static let signs: [UInt8] = Array(0x01...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1E)

    /// By sign, as they stand in ``signs``.
    let stretches: [[UInt8]]
    /// By their first byte, the longest first.
    private let beginnings: [[(stretch: [UInt8], sign: UInt8)]]

    init(_ stretches: [[UInt8]]) {
        self.stretches = stretches
        var beginnings = [[(stretch: [UInt8], sign: UInt8)]](repeating: [], count: 256)
        for (stretch, sign) in zip(stretches, Self.signs) { beginnings[Int(stretch[0])].append((stretch, sign)) }
        // No two are alike, so the order is the same on every machine.
        self.beginnings = beginnings.map { $0.sorted { $0.stretch.count > $1.stretch.count } }
    }

    static func == (left: SignTable, right: SignTable) -> Bool { left.stretches == right.stretches }
    func hash(into hasher: inout Hasher) { hasher.combine(stretches) }

    // MARK: Writing

    /// The line and, below it, a text with signs.
    /// - Parameter escaped: as it stands in a script.
    func shortened(_ escaped: [UInt8]) -> [UInt8] {
        var bytes = line
        bytes.reserveCapacity(bytes.count + escaped.count)
        bytes += Array("\\n".utf8)
        var index = 0
        while index < escaped.count {
            let byte = escaped[index]
            if byte == UInt8(ascii: "\\") {
                let end = ScriptText.end(ofEscapeAt: index, in: escaped)
                bytes += escaped[index..<end]
                index = end
            } else if let (stretch, sign) = beginnings[Int(byte)].first(where: { begins(escaped, at: index, with: $0.stretch) }) {
                bytes.append(sign)
                index += stretch.count
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        return bytes
    }

    private func begins(_ text: [UInt8], at start: Int, with stretch: [UInt8]) -> Bool {
        guard start + stretch.count <= text.count else { return false }
        for offset in 1..<stretch.count where text[start + offset] != stretch[offset] { return false }
        return true
    }

    /// Each stretch in the field its sign is the number of.
    private var line: [UInt8] {
        var line: [UInt8] = []
        var field: UInt8 = 0
        for (stretch, sign) in zip(stretches, Self.signs) {
            while field < sign {
                line.append(0x09)
                field += 1
            }
            line += stretch
        }
        return line
    }

    // MARK: Reading

    /// The text a file holds, without signs and the line that tells them.
    static func whole(_ text: [UInt8]) throws(SearchDamage) -> [UInt8] {
        guard let end = text.firstIndex(of: 0x0A) else { throw .badForm }
        let fields = text[..<end].split(separator: 0x09, omittingEmptySubsequences: false)
        var whole: [UInt8] = []
        whole.reserveCapacity(text.count * 2)
        for byte in text[(end + 1)...] {
            if byte < 0x1F, byte != 0x09, byte != 0x0A, byte != 0x0D {
                guard fields.indices.contains(Int(byte)), !fields[Int(byte)].isEmpty else { throw .badForm }
                whole += fields[Int(byte)]
            } else {
                whole.append(byte)
            }
        }
        return whole
    }
}
