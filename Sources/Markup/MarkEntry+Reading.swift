public import Diagnostics
internal import Language

/// Something in an entry that cannot be read.
public struct MarkProblem: Sendable, Hashable {
    public let cause: MalformedMark
    public let range: SourceRange
}

extension MarkEntry {
    private static let mostLevels = 3
    private static let mostBytes = 200

    /// Reads entries as they are written in comments and in front matter: `avvik; hoved skjema: arkiv > bevaring`.
    ///
    /// An entry that cannot be read is left out, and told of.
    /// - Parameter place: where a stretch of the bytes stands in the manuscript.
    public static func read(
        _ bytes: [UInt8], in stretch: Range<Int>, at place: (Range<Int>) -> SourceRange
    ) -> (entries: [MarkEntry], problems: [MarkProblem]) {
        var entries: [MarkEntry] = []
        var problems: [MarkProblem] = []
        let parts = bytes.parts(of: stretch, at: UInt8(ascii: ";"))
        guard parts.contains(where: { !bytes.trimmed($0).isEmpty }) else {
            let sign = parts.count > 1 ? parts[0].upperBound..<parts[0].upperBound + 1 : bytes.trimmed(stretch)
            return ([], [MarkProblem(cause: .empty, range: place(sign))])
        }
        for (index, part) in parts.enumerated() {
            let written = bytes.trimmed(part)
            if written.isEmpty {
                guard index < parts.count - 1 else { continue }
                problems.append(MarkProblem(cause: .emptyEntry, range: place(part.upperBound..<part.upperBound + 1)))
                continue
            }
            switch EntryText(bytes, in: written).read() {
            case .success(let entry):
                entries.append(MarkEntry(role: entry.role, type: entry.type, headings: entry.headings, at: place(written)))
            case .failure(let malformed):
                problems.append(MarkProblem(cause: malformed.cause, range: place(written)))
            }
        }
        return (entries, problems)
    }

    /// One entry, without the space around it.
    private struct EntryText {
        struct Malformed: Error { let cause: MalformedMark }
        struct Content {
            var role: MarkRole?
            var type: MarkType?
            var headings: [String] = []
        }

        let bytes: [UInt8]
        let written: Range<Int>

        init(_ bytes: [UInt8], in written: Range<Int>) {
            self.bytes = bytes
            self.written = written
        }

        func read() -> Result<Content, Malformed> {
            do throws(Malformed) {
                var content = Content()
                var rest = written
                if let colon = bytes[written].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ">") }),
                    bytes[colon] == UInt8(ascii: ":"), try readPrefix(written.lowerBound..<colon, into: &content)
                {
                    rest = bytes.trimmed(colon + 1..<written.upperBound)
                    if rest.isEmpty { throw Malformed(cause: .emptyEntry) }
                }
                let levels = bytes.parts(of: rest, at: UInt8(ascii: ">"))
                if levels.count > mostLevels { throw Malformed(cause: .tooDeep(levels: levels.count)) }
                for level in levels {
                    let heading = bytes.heading(level)
                    if heading.isEmpty { throw Malformed(cause: .emptyLevel) }
                    if heading.utf8.count > mostBytes { throw Malformed(cause: .tooLong) }
                    content.headings.append(heading)
                }
                return .success(content)
            } catch {
                return .failure(error)
            }
        }

        /// Reads the words before a colon; false when they belong to the heading: `ISO 9001: krav`.
        private func readPrefix(_ stretch: Range<Int>, into content: inout Content) throws(Malformed) -> Bool {
            // Three words, so that one too many is told of.
            guard stretch.count <= 60 else { return false }
            let prefix = bytes.heading(stretch)
            let words = prefix.lowercased().split(separator: " ").map(String.init)
            guard (1...3).contains(words.count) else { return false }
            let meanings = words.map { MarkWord.bySpelling[$0] }
            let unknown = words.indices.filter { meanings[$0] == nil }
            if let first = unknown.first {
                // A heading may hold a colon, as long as it is not one of these words misspelt.
                guard unknown.count == 1, let meant = MarkWord.nearest(to: words[first]) else { return false }
                throw Malformed(cause: .misspeltPrefix(words[first], meant: meant))
            }
            for meaning in meanings {
                switch meaning {
                case .role(let role) where content.role == nil: content.role = role
                case .type(let type) where content.type == nil: content.type = type
                default: throw Malformed(cause: .twoPrefixes(prefix))
                }
            }
            return true
        }
    }
}

/// What may stand before an entry's colon, in Norwegian and English.
private enum MarkWord: Sendable {
    case role(MarkRole)
    case type(MarkType)

    static let bySpelling: [String: MarkWord] = [
        "hoved": .role(.main), "main": .role(.main),
        "omtale": .role(.mention), "mention": .role(.mention),
        "vanlig": .role(.ordinary), "ordinary": .role(.ordinary),
        "tekst": .type(.text), "text": .type(.text),
        "tabell": .type(.table), "table": .type(.table),
        "figur": .type(.figure), "figure": .type(.figure),
        "skjema": .type(.form), "form": .type(.form),
        "mal": .type(.template), "template": .type(.template),
        "vedlegg": .type(.attachment), "attachment": .type(.attachment),
        "paragraf": .type(.statute), "statute": .type(.statute),
    ]

    /// Those that are long enough to be misspelt and not look like another word: «test», «mål» and «norm» are headings.
    private static let unmistakable = [
        "hoved", "omtale", "mention", "vanlig", "ordinary", "tabell", "table", "figur", "figure", "skjema", "template",
        "vedlegg", "attachment", "paragraf", "statute",
    ]

    static func nearest(to word: String) -> String? {
        word.count < 4 ? nil : NearMiss.nearest(to: word, among: unmistakable, atMost: 1)
    }
}

extension [UInt8] {
    fileprivate func parts(of stretch: Range<Int>, at sign: UInt8) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = stretch.lowerBound
        for index in stretch where self[index] == sign {
            parts.append(start..<index)
            start = index + 1
        }
        return parts + [start..<stretch.upperBound]
    }

    /// A stretch without the space around it; where there is nothing else, its end.
    fileprivate func trimmed(_ stretch: Range<Int>) -> Range<Int> {
        guard let first = self[stretch].firstIndex(where: { $0 > 0x20 }),
            let last = self[stretch].lastIndex(where: { $0 > 0x20 })
        else { return stretch.upperBound..<stretch.upperBound }
        return first..<last + 1
    }

    /// A stretch as words with one space between them, in NFC.
    fileprivate func heading(_ stretch: Range<Int>) -> String {
        String(decoding: self[stretch], as: UTF8.self).singleSpaced.nfc
    }
}
