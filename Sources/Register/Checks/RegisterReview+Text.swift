internal import Diagnostics
internal import HandbookModel
internal import Markup

/// What the texts lack, or say.
extension RegisterReview {
    // MARK: Sections that nothing leads to (REG015)

    /// About a page and a half: nobody reads so much without something worth looking up.
    private static let longSection = 400

    mutating func reviewSections() {
        var unmarked: [Finding] = []
        for index in handbook.originals where handbook.chapters[index].role == .chapter {
            let marks = register.chapters[index]
            guard marks.words.contains(where: { $0 >= Self.longSection }) else { continue }
            let placed = marks.placed.filter { $0.role != .mention }
            // A page that is marked as a whole is found as a whole.
            guard !placed.contains(where: { $0.section == nil && $0.anchor == nil }) else { continue }
            unmarked += unmarkedSections(of: handbook.chapters[index], marks.words, placed)
        }
        findings.tell(unmarked) { .sectionsWithoutMarksToo($0) }
    }

    private func unmarkedSections(of chapter: Chapter, _ words: [Int32], _ placed: [PlacedMark]) -> [Finding] {
        var isMarked = [Bool](repeating: false, count: words.count)
        for mark in placed {
            guard let first = mark.section else {
                for section in 0...(mark.lastSection.map { $0 + 1 } ?? 0) { isMarked[section] = true }
                continue
            }
            for section in first...max(first, mark.lastSection ?? first) { isMarked[section + 1] = true }
        }
        var findings: [Finding] = []
        // A mark at a heading speaks of all below it.
        var markedLevel = UInt8.max
        for (index, count) in words.enumerated() {
            let heading = index == 0 ? nil : chapter.headings[index - 1]
            let level = index == 0 ? 1 : chapter.headingLevels[index - 1]
            // What is marked before any heading is that alone.
            if index > 0, level <= markedLevel { markedLevel = isMarked[index] ? level : .max }
            guard count >= Self.longSection, !isMarked[index], markedLevel == .max else { continue }
            let title = heading?.text ?? chapter.title
            let place = SourcePlace(chapter.path, heading.map { chapter.document.nodes[Int($0.node)].range })
            findings.append(.sectionWithoutMarks(title, words: Int(count), isChapter: heading == nil, at: place))
        }
        return findings
    }

    // MARK: Words not to use (REG017)

    private struct UnwantedWord: Hashable {
        let concept: ConceptID
        let term: String
    }

    mutating func reviewDeprecated() {
        var uses: [UnwantedWord: (count: Int, chapter: Int, first: DeprecatedUse)] = [:]
        var inOrder: [UnwantedWord] = []
        for (index, marks) in register.chapters.enumerated() {
            for use in marks.deprecatedUses {
                let word = UnwantedWord(concept: use.concept, term: use.term)
                if uses[word] == nil {
                    uses[word] = (0, index, use)
                    inOrder.append(word)
                }
                uses[word]?.count += 1
            }
        }
        for word in inOrder {
            guard let use = uses[word] else { continue }
            let chapter = handbook.chapters[use.chapter]
            findings.append(
                .deprecatedTermUsed(
                    word.term, count: use.count, recommended: vocabulary[word.concept].term(in: chapter.language),
                    at: chapter.place(of: use.first)))
        }
    }

    // MARK: Length (REG020)

    mutating func reviewLength() {
        guard vocabulary.declarations.isDeclared, !register.isEmpty else { return }
        let statistics = RegisterStatistics(register, in: handbook)
        guard let place = vocabulary.declarations.place, statistics.words >= RegisterStatistics.fewestWords,
            !RegisterStatistics.usualShare.contains(statistics.shareInTenths)
        else { return }
        findings.append(
            .registerLength(
                entries: statistics.entries, words: statistics.words, shareInTenths: statistics.shareInTenths, at: place))
    }
}

extension Chapter {
    /// Where a word of a text stands in the manuscript: the place of a text is cmark's, and only nearly right.
    fileprivate func place(of use: DeprecatedUse) -> SourcePlace {
        let node = document.nodes[Int(use.node)].range.bytes.clamped(to: parsed.source.bytes.indices)
        let around = max(0, node.lowerBound - Self.nearly)..<node.upperBound + Self.nearly
        let needle = Array(use.written.utf8)
        let exact = parsed.source.firstRange(of: needle, in: node) ?? parsed.source.firstRange(of: needle, in: around)
        return SourcePlace(path, SourceRange(exact ?? node))
    }

    private static let nearly = 200
}
