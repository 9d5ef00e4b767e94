public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup

/// Reads what one chapter is marked with: front matter, comments, marked words, ranges, and words found by themselves.
public struct MarkReader {
    let vocabulary: Vocabulary
    let chapter: Chapter
    var marks = ChapterMarks()
    var findings: [Finding] = []
    /// Ranges that are open: the concept, where it begins, and the mark that opened it.
    private var ranges: [OpenRange] = []
    private var takenAnchors: Set<String> = []
    /// By concept: the last number that told a second place from the first.
    private var lastNumbers: [ConceptID: Int] = [:]
    /// Looking for what was meant is dear; past this many a chapter's editor knows enough.
    private static let mostSuggestions = 100
    /// The section being read; nil before the first heading and under the title.
    private var section: Int?
    /// The block of running text being read, and the index after it.
    private var runningText: (block: Int, end: Int) = (0, 0)

    private struct OpenRange {
        let concept: ConceptID
        let section: Int?
        let entry: MarkEntry
        let mark: MarkID
        let type: MarkType
    }

    public static func read(
        _ id: ChapterID, in handbook: Handbook, _ vocabulary: Vocabulary, _ matcher: TermMatcher, _ memory: inout TermMemory
    ) -> Diagnosed<ChapterMarks> {
        let chapter = handbook[id]
        var reader = MarkReader(vocabulary: vocabulary, chapter: chapter)
        reader.readKeywords()
        if !chapter.document.marks.isEmpty { reader.readText() }
        matcher.find(in: chapter, vocabulary, &reader.marks, &memory)
        if vocabulary.isReviewed { reader.marks.words = SectionWords.count(in: chapter) }
        // A translation stands where its original stands, and is pointed at there.
        if chapter.translationOf == nil { reader.marks.bringTogether(in: id, of: handbook) }
        return Diagnosed(reader.marks, reader.findings)
    }

    private init(vocabulary: Vocabulary, chapter: Chapter) {
        self.vocabulary = vocabulary
        self.chapter = chapter
    }

    // MARK: The chapter as a whole

    private mutating func readKeywords() {
        for entry in chapter.keywordEntries {
            guard let concept = concept(of: entry) else { continue }
            marks.placed.append(
                PlacedMark(
                    concept: concept, section: nil, lastSection: nil, role: entry.role ?? .ordinary, type: entry.type ?? .text,
                    anchor: nil))
        }
    }

    private func concept(of entry: MarkEntry) -> ConceptID? { vocabulary.concept(for: entry.headings) }

    // MARK: The text

    private mutating func readText() {
        let document = chapter.document
        marks.anchors = Array(repeating: nil, count: document.marks.count)
        marks.meant = Array(repeating: nil, count: document.marks.count)
        for (index, node) in document.nodes.enumerated() {
            if node.kind.holdsRunningText { runningText = (index, Int(node.end)) }
            switch node.kind {
            case .heading(let id): section = id == chapter.titleHeading ? nil : Int(id.index)
            // Notes stand after the text and belong to no section.
            case .footnote: section = nil
            case .mark(let id): read(id, at: index)
            case .markedWords(let id): readWords(id, at: index)
            default: continue
            }
        }
        for range in ranges {
            let heading = range.entry.headings.joined(separator: " > ")
            findings.append(.unpairedRange(heading, isStart: true, at: SourcePlace(chapter.path, range.entry.range)))
            place(range, until: range.section)
        }
    }

    private mutating func read(_ id: MarkID, at index: Int) {
        switch chapter.document.marks[Int(id.index)].kind {
        case .here(let entries): place(entries, id, at: index)
        case .rangeStart(let entries):
            for entry in entries {
                guard let concept = concept(of: entry) else { continue }
                let opened = OpenRange(
                    concept: concept, section: sectionMarked(at: index), entry: entry, mark: id,
                    type: entry.type ?? .text)
                ranges.append(opened)
            }
        case .rangeEnd(let entries):
            for entry in entries {
                if let open = ranges.lastIndex(where: { $0.concept == concept(of: entry) }) {
                    place(ranges.remove(at: open), until: section)
                } else {
                    let place = SourcePlace(chapter.path, entry.range)
                    findings.append(.unpairedRange(entry.headings.joined(separator: " > "), isStart: false, at: place))
                }
            }
        case .words, .definition: break
        }
    }

    private mutating func place(_ entries: [MarkEntry], _ id: MarkID, at index: Int) {
        let section = sectionMarked(at: index)
        for entry in entries {
            guard let concept = concept(of: entry) else { continue }
            marks.placed.append(
                PlacedMark(
                    concept: concept, section: section, lastSection: section, role: entry.role ?? .ordinary,
                    type: entry.type ?? typeMarked(at: index), anchor: anchor(id, at: index, concept)))
        }
    }

    private mutating func place(_ range: OpenRange, until last: Int?) {
        let end = range.section.map { max($0, last ?? $0) } ?? last
        marks.placed.append(
            PlacedMark(
                concept: range.concept, section: range.section, lastSection: end, role: range.entry.role ?? .ordinary,
                type: range.type,
                anchor: anchor(range.mark, at: Int(chapter.document.marks[Int(range.mark.index)].node), range.concept)))
    }

    // MARK: Words

    private mutating func readWords(_ id: MarkID, at index: Int) {
        let mark = chapter.document.marks[Int(id.index)]
        switch mark.kind {
        case .words(let name):
            guard let concept = concept(named: name, or: index, mark) else { return }
            marks.meant[Int(id.index)] = concept
            marks.placed.append(
                PlacedMark(
                    concept: concept, section: section, lastSection: section, role: .ordinary, type: .text,
                    anchor: anchor(id, at: index, concept)))
        case .definition(let name):
            guard let concept = concept(named: name, or: index, mark) else { return }
            guard vocabulary[concept].wording.definition != nil else {
                let term = vocabulary[concept].term(in: chapter.language)
                findings.append(.noDefinition(term, at: SourcePlace(chapter.path, mark.range)))
                return
            }
            marks.meant[Int(id.index)] = concept
            marks.placed.append(
                PlacedMark(
                    concept: concept, section: section, lastSection: section, role: .mention, type: .text,
                    anchor: anchor(id, at: index, concept)))
        case .here, .rangeStart, .rangeEnd: return
        }
    }

    private mutating func concept(named name: String, or words: Int, _ mark: Mark) -> ConceptID? {
        let place = SourcePlace(chapter.path, mark.range)
        guard name.isEmpty else {
            if let concept = vocabulary.concept(withID: name) { return concept }
            let text = chapter.document.plainText(of: words)
            let isSpared = findings.count >= Self.mostSuggestions
            let nearest = isSpared ? nil : vocabulary.concept(called: name) ?? vocabulary.nearestID(to: name)
            findings.append(.unknownConcept(name, from: text, as: .mark, nearest: nearest, at: place))
            return nil
        }
        let text = chapter.document.plainText(of: words)
        let meant = vocabulary.concepts(meantBy: text, in: chapter.language)
        if meant.count == 1 { return meant[0] }
        let nearest = meant.isEmpty && findings.count < Self.mostSuggestions ? vocabulary.nearest(to: text) : nil
        let isDefinition = if case .definition = mark.kind { true } else { false }
        findings.append(
            .unclearWords(
                text, mayMean: meant.map { vocabulary[$0].id }, nearest: nearest, opensDefinition: isDefinition, at: place))
        return nil
    }

    // MARK: Where a mark stands

    /// The section a mark belongs to: a comment right before a heading speaks of what follows.
    private func sectionMarked(at index: Int) -> Int? {
        if let heading = headingAfter(index) { return heading == chapter.titleHeading ? nil : Int(heading.index) }
        return section
    }

    private func headingAfter(_ index: Int) -> HeadingID? {
        guard let next = blockAfter(index), case .heading(let id) = chapter.document.nodes[next].kind else { return nil }
        return id
    }

    /// The block a comment stands before; nil when it stands in running text or last.
    private func blockAfter(_ index: Int) -> Int? {
        guard index >= runningText.end else { return nil }
        let nodes = chapter.document.nodes
        var next = index + 1
        while next < nodes.count, case .mark = nodes[next].kind { next += 1 }
        return next < nodes.count ? next : nil
    }

    private func typeMarked(at index: Int) -> MarkType {
        guard let block = blockAfter(index) ?? (index < runningText.end ? runningText.block : nil) else { return .text }
        return switch chapter.document.nodes[block].kind {
        case .table, .tableCell: .table
        case .worksheet: .form
        case .figure, .chart, .diagram: .figure
        default: .text
        }
    }

    /// The id to go to: the heading's when one follows, else one of the mark's own.
    private mutating func anchor(_ id: MarkID, at index: Int, _ concept: ConceptID) -> String? {
        if case .mark = chapter.document.nodes[index].kind, let heading = headingAfter(index) {
            return heading == chapter.titleHeading ? nil : chapter.headings[Int(heading.index)].anchor
        }
        if let known = marks.anchors[Int(id.index)] { return known }
        let name = "stikk-" + vocabulary[concept].id
        var anchor = name
        while chapter.document.heading(at: anchor) != nil || !takenAnchors.insert(anchor).inserted {
            lastNumbers[concept, default: 1] += 1
            anchor = "\(name)-\(lastNumbers[concept] ?? 2)"
        }
        marks.anchors[Int(id.index)] = anchor
        return anchor
    }
}

extension NodeKind {
    /// Whether inline content stands in it.
    fileprivate var holdsRunningText: Bool {
        switch self {
        case .paragraph, .heading, .tableCell, .questionText, .figure: true
        default: false
        }
    }
}
