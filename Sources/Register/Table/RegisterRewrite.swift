internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// Puts what a table says back into the text of `register.yml`: only what was changed is written anew.
///
/// All outside `concepts:` stays byte for byte, and so do the concepts that are as before, with their comments; in those that
/// have changed, so do the keys that have not.
struct RegisterRewrite {
    private let bytes: [UInt8]
    private let root: SettingsNode?
    private let main: HandbookLanguage
    private let lineBreak: String
    private var edits: [(range: Range<Int>, text: String)] = []

    /// - Parameters:
    ///   - bytes: the file as it is; empty when there is none.
    ///   - root: the same, read without a finding.
    init(_ bytes: [UInt8], root: SettingsNode?, main: HandbookLanguage) {
        self.bytes = bytes
        self.root = root
        self.main = main
        let newline = bytes.firstIndex(of: 0x0A) ?? 0
        lineBreak = newline > 0 && bytes[newline - 1] == 0x0D ? "\r\n" : "\n"
    }

    /// The file with these entries; nil where it is written in a way that there is no place to write to.
    mutating func rewritten(_ old: [ConceptFields], to new: [ConceptFields]) -> [UInt8]? {
        guard old != new else { return bytes }
        let entries = rootEntries
        guard let section = entries?.first(where: { RegisterKey.bySpelling[$0.key.lowercased()] == .concepts }) else {
            guard let entries else { return nil }
            let key = main == .english ? "concepts" : "begreper"
            // The end of the file is no place to write when all of it stands in braces.
            if let root, !entries.isEmpty, YAMLStretches.isInBrackets(root, in: bytes) { return nil }
            append(["\(key):"] + new.flatMap { YAMLText.lines(of: $0, indent: "  ", main: main) }, at: bytes.count)
            return applied()
        }
        guard case .group(let concepts) = section.value.content, !concepts.isEmpty else {
            return fillEmpty(section, with: new)
        }
        if YAMLStretches.isInBrackets(section.value, in: bytes) { return replaceBraces(section, with: new) }
        guard let stretches = YAMLStretches(concepts, in: bytes) else { return nil }
        rewrite(concepts, stretches, old, new)
        return applied()
    }

    private var rootEntries: [SettingsEntry]? {
        guard let root else { return [] }
        switch root.content {
        case .group(let entries): return entries
        case .empty: return []
        case .text, .list: return nil
        }
    }

    // MARK: Sections without lines of their own

    /// `concepts:` with nothing after it.
    private mutating func fillEmpty(_ section: SettingsEntry, with new: [ConceptFields]) -> [UInt8]? {
        guard let root, !YAMLStretches.isInBrackets(root, in: bytes), let stretches = YAMLStretches([section], in: bytes) else {
            return nil
        }
        let lines = new.flatMap { YAMLText.lines(of: $0, indent: stretches.indent + "  ", main: main) }
        let line = stretches.entries[0]
        edits.append(
            (line.lines, stretches.indent + text(of: line.keyRange) + ":" + text(of: line.note) + lineBreak + joined(lines)))
        return applied()
    }

    /// `concepts: {…}`: written anew, a concept a line.
    private mutating func replaceBraces(_ section: SettingsEntry, with new: [ConceptFields]) -> [UInt8]? {
        guard let end = YAMLStretches.end(of: section, in: bytes),
            let start = bytes[Int(section.keyRange.end)..<Int(section.value.range.start)].lastIndex(of: UInt8(ascii: "{"))
        else { return nil }
        let lines = new.map { "  " + YAMLText.inline($0, main: main) }
        edits.append(
            (start..<end, new.isEmpty ? "{}" : "{" + lineBreak + lines.joined(separator: "," + lineBreak) + lineBreak + "  }"))
        return applied()
    }

    // MARK: Concepts on lines of their own

    private mutating func rewrite(
        _ settings: [SettingsEntry], _ stretches: YAMLStretches, _ old: [ConceptFields], _ new: [ConceptFields]
    ) {
        let wanted = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let known = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (entry, stretch) in zip(settings, stretches.entries) {
            guard let before = known[entry.key] else { continue }
            if let after = wanted[entry.key] {
                if after != before { change(entry, stretch, indent: stretches.indent, from: before, to: after) }
            } else {
                edits.append((stretch.start..<stretch.lines.upperBound, ""))
            }
        }
        let added = new.filter { known[$0.id] == nil }
        guard let end = stretches.entries.last?.lines.upperBound else { return }
        append(added.flatMap { YAMLText.lines(of: $0, indent: stretches.indent, main: main) }, at: end)
    }

    private mutating func change(
        _ entry: SettingsEntry, _ stretch: YAMLStretches.Entry, indent: String, from old: ConceptFields, to new: ConceptFields
    ) {
        guard case .group(let settings) = entry.value.content, !settings.isEmpty,
            !YAMLStretches.isInBrackets(entry.value, in: bytes),
            let keys = YAMLStretches(settings, in: bytes)
        else {
            let isInBraces = entry.value.content.isGroup
            let line = indent + YAMLText.inline(new, main: main)
            let name = text(of: stretch.keyRange)
            // In braces stays in braces, as long as a line holds it.
            let lines =
                isInBraces && line.count <= 100 && new.shortForm(main) == nil
                ? [line + text(of: stretch.note)]
                : YAMLText.lines(of: new, named: name, indent: indent, main: main, note: text(of: stretch.note))
            edits.append((stretch.lines, joined(lines)))
            return
        }
        rewrite(settings, keys, from: old, to: new)
    }

    private mutating func rewrite(
        _ settings: [SettingsEntry], _ keys: YAMLStretches, from old: ConceptFields, to new: ConceptFields
    ) {
        var added: [ConceptKey] = []
        for key in new.changes(from: old) {
            guard let index = settings.firstIndex(where: { ConceptKey.bySpelling[$0.key.lowercased()] == key }) else {
                added.append(key)
                continue
            }
            let stretch = keys.entries[index]
            guard let value = new[key] else {
                edits.append((stretch.start..<stretch.lines.upperBound, ""))
                continue
            }
            let note = stretch.isOneLine ? text(of: stretch.note) : ""
            edits.append(
                (
                    stretch.lines,
                    joined(
                        YAMLText.lines(
                            value, key: key, named: text(of: stretch.keyRange), indent: keys.indent, main: main, note: note))
                ))
        }
        func lines(_ keys: some Sequence<ConceptKey>, _ indent: String) -> [String] {
            keys.flatMap { key in
                new[key].map { YAMLText.lines($0, key: key, named: key.spelling(in: main), indent: indent, main: main) } ?? []
            }
        }
        guard let first = keys.entries.first, let last = keys.entries.last else { return }
        // The term stands first, the others after what is there.
        let term = lines(added.filter { $0 == .term }, keys.indent)
        if !term.isEmpty { edits.append((first.start..<first.start, joined(term))) }
        append(lines(added.filter { $0 != .term }, keys.indent), at: last.lines.upperBound)
    }

    // MARK: Edits

    private func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func joined(_ lines: [String]) -> String { lines.map { $0 + lineBreak }.joined() }

    private mutating func append(_ lines: [String], at index: Int) {
        guard !lines.isEmpty else { return }
        edits.append((index..<index, joined(lines)))
    }

    private func applied() -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        // What goes in at a place goes in after what is replaced up to it.
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }
        for (_, edit) in ordered {
            result += bytes[copied..<max(copied, edit.range.lowerBound)]
            // The last line of a file need not have an end.
            if edit.range.isEmpty, !edit.text.isEmpty, let last = result.last, last != 0x0A, !isByteOrderMark(result) {
                result += lineBreak.utf8
            }
            result += edit.text.utf8
            copied = max(copied, edit.range.upperBound)
        }
        return result + bytes[copied...]
    }

    private func isByteOrderMark(_ bytes: [UInt8]) -> Bool { bytes == [0xEF, 0xBB, 0xBF] }
}

extension SettingsNode.Content {
    fileprivate var isGroup: Bool { if case .group = self { true } else { false } }
}
