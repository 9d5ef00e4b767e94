/// Two texts line by line: what should stand there with `-`, what stands there with `+`.
struct LineDifference: CustomStringConvertible {
    let expected: [Substring]
    let found: [Substring]

    init(expected: String, found: String) {
        self.expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
        self.found = found.split(separator: "\n", omittingEmptySubsequences: false)
    }

    var description: String {
        var lines: [String] = []
        var left = expected[...]
        var right = found[...]
        let difference = found.difference(from: expected)
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        while !left.isEmpty || !right.isEmpty {
            if !left.isEmpty, removed.contains(left.startIndex) {
                lines.append("- \(left.removeFirst())")
            } else if !right.isEmpty, inserted.contains(right.startIndex) {
                lines.append("+ \(right.removeFirst())")
            } else {
                lines.append("  \(left.removeFirst())")
                right = right.dropFirst()
            }
        }
        return lines.joined(separator: "\n")
    }
}
