internal import Diagnostics
internal import Markup

/// Turns what was noticed while reading into findings, and ties links by name to the lines that define them.
struct NotesReview {
    let source: SourceText
    let lines: LineMap
    let notes: SourceNotes

    func finish(_ builder: DocumentBuilder) -> Diagnosed<Document> {
        var builder = builder
        var findings: [Finding] = []
        if source.bytes.contains(UInt8(ascii: "[")) {
            findings += reviewDefinitions(&builder)
        }
        findings += reviewSuspects()
        findings += reviewMarkup()
        findings += notes.blockFindings
        findings += notes.markFindings
        return Diagnosed(builder.finish(), findings)
    }

    private func place(_ range: SourceRange) -> SourcePlace { SourcePlace(source.path, range) }

    // MARK: Definitions

    private func reviewDefinitions(_ builder: inout DocumentBuilder) -> [Finding] {
        var scan = DefinitionScan(source: source, lines: lines, covered: notes.coveredLines)
        if !scan.links.isEmpty {
            builder.tieReferences { reference in
                use(reference.destination, at: reference.range, in: &scan)
            }
            for address in notes.wordAddresses { _ = use(address.destination, at: address.range, in: &scan) }
        }
        var findings: [Finding] = []
        // A name that is used in vain is told of where it is used; its line is no definition then.
        let usedInVain = namesUsedInVain
        var seen: Set<String> = []
        for definition in scan.links where !usedInVain.contains(definition.key) {
            if !seen.insert(definition.key).inserted {
                findings.append(.duplicateDefinition(definition.label, at: place(definition.range)))
            } else if !definition.isUsed {
                builder.add(
                    Reference(
                        kind: .unusedDefinition, destination: definition.destination, title: "", node: nil,
                        range: definition.range, definition: definition.range))
                findings.append(.unusedDefinition(definition.label, at: place(definition.range)))
            }
        }
        return findings + reviewFootnotes(scan)
    }

    private var namesUsedInVain: Set<String> {
        Set(
            notes.suspects.compactMap { suspect in
                guard case .reference(let label) = suspect.kind else { return nil }
                return DefinitionScan.key(label)
            })
    }

    /// The definition that a link by name uses.
    private func use(_ destination: String, at range: SourceRange, in scan: inout DefinitionScan) -> SourceRange? {
        let label = label(at: range)
        if label.isEmpty, isWritten(destination, in: range) { return nil }
        return scan.use(label: label, destination: destination)
    }

    /// Whether the address stands in the link itself; a link by name has it at the definition only.
    private func isWritten(_ destination: String, in range: SourceRange) -> Bool {
        source.firstRange(of: Array(destination.utf8), in: range.bytes.clamped(to: source.bytes.indices)) != nil
    }

    /// The name a link by name goes by: `name` in `[text][name]`, `[name][]` and `[name]`. Empty for other links, and
    /// where the place is only nearly right.
    private func label(at range: SourceRange) -> String {
        var written = source.bytes[range.bytes.clamped(to: source.bytes.indices)]
        guard written.last == UInt8(ascii: "]") else { return "" }
        if written.suffix(3).elementsEqual("][]".utf8) { written = written.dropLast(2) }
        guard let open = written.lastIndex(of: UInt8(ascii: "[")) else { return "" }
        return String(decoding: written[(open + 1)...].dropLast(), as: UTF8.self)
    }

    private func reviewFootnotes(_ scan: DefinitionScan) -> [Finding] {
        // A footnote that a block points to in vain is told of there.
        var inVain: Set<String> = []
        var used = Set(notes.footnoteLabels.map { String(decoding: $0, as: UTF8.self).lowercased() })
        for case .footnote(let label) in notes.suspects.lazy.filter(\.isInBlock).map(\.kind) { inVain.insert(label.lowercased()) }
        return scan.footnotes.filter { !inVain.contains($0.label.lowercased()) }.map { footnote in
            used.insert(footnote.label.lowercased()).inserted
                ? .unusedFootnote(footnote.label, at: place(footnote.range))
                : .duplicateFootnote(footnote.label, at: place(footnote.range))
        }
    }

    // MARK: Text that was meant to be something else

    private func reviewSuspects() -> [Finding] {
        // The same may be written several times in one text: each is looked for after the one before.
        var passed: [[UInt8]: Int] = [:]
        return notes.suspects.map { suspect in
            let start = max(Int(suspect.near.start), passed[suspect.written] ?? 0)
            let found = source.firstRange(of: suspect.written, in: start..<max(start, Int(suspect.near.end) + 2_000))
            passed[suspect.written] = found?.upperBound
            var range = found.map { SourceRange($0) } ?? suspect.near
            if let found, suspect.kind.isAddress {
                range = SourceRange((found.lowerBound + 2)..<(found.upperBound - 1))
            }
            let place = place(range)
            return switch suspect.kind {
            case .reference where suspect.isInBlock: .notInABlock(.linkByName, at: place)
            case .footnote where suspect.isInBlock: .notInABlock(.footnote, at: place)
            case .reference(let label): .undefinedReference(label, at: place)
            case .footnote(let label): .undefinedFootnote(label, at: place)
            case .spacedAddress(let address): .notALink(address, at: place)
            case .openTitle(let address): .openLinkTitle(address, at: place)
            }
        }
    }

    private func reviewMarkup() -> [Finding] {
        var findings = notes.htmlTags.map { Finding.rawHTML(tag: $0.name, count: $0.count, at: place($0.range)) }
        findings += notes.textAfterComment.map { Finding.textAfterComment(at: place(firstLine(of: $0))) }
        findings += notes.unknownAlerts.map { Finding.unknownAlert($0.word, at: place(firstLine(of: $0.range))) }
        findings += notes.malformedCitations.map { .malformedCitation(suggestion: $0.suggestion, at: place($0.range)) }
        if let deepest = notes.deepestPlace { findings.append(.nestedTooDeep(at: place(firstLine(of: deepest)))) }
        return findings
    }

    private func firstLine(of range: SourceRange) -> SourceRange {
        SourceRange(Int(range.start)..<max(Int(range.start), source.lineRange(containing: Int(range.start)).upperBound))
    }
}
