internal import Diagnostics
internal import Language
internal import Markup

/// Decides what a chapter is called and at which level its headings are shown.
struct ChapterHeadings {
    private(set) var title: String?
    /// The heading that is shown as the page's title instead of in the text.
    private(set) var titleHeading: HeadingID?
    private(set) var levels: [UInt8] = []
    private(set) var findings: [Finding] = []

    init(_ chapter: ParsedChapter, language: HandbookLanguage) {
        let document = chapter.document
        let first = document.headings.firstIndex { $0.level == 1 }
        if let written = chapter.frontMatter.title?.value {
            title = typeset(written, in: language)
            if let first, document.headings[first].text == title {
                titleHeading = HeadingID(first)
            }
        } else if let first {
            let text = document.headings[first].text.split(whereSeparator: \.isWhitespace)
            title = text.isEmpty ? nil : text.joined(separator: " ")
            titleHeading = HeadingID(first)
        }
        setLevels(chapter)
    }

    private mutating func setLevels(_ chapter: ParsedChapter) {
        let headings = chapter.document.headings
        let second = headings.indices.first { headings[$0].level == 1 && HeadingID($0) != titleHeading }
        let shift: UInt8 = second == nil ? 0 : 1
        if let second {
            findings.append(.secondTitle(headings[second].text, at: place(of: headings[second], in: chapter)))
        }
        var open: [(written: UInt8, shown: UInt8)] = []
        var previous: UInt8 = 1
        for (index, heading) in headings.enumerated() {
            guard HeadingID(index) != titleHeading else {
                levels.append(1)
                continue
            }
            if heading.text.allSatisfy(\.isWhitespace) {
                findings.append(.emptyHeading(at: place(of: heading, in: chapter)))
            }
            if heading.level > previous + 1 {
                findings.append(
                    .skippedHeadingLevel(
                        from: Int(previous), to: Int(heading.level), at: place(of: heading, in: chapter)))
            }
            previous = heading.level
            let written = heading.level + shift
            while let last = open.last, last.written >= written { open.removeLast() }
            let shown = min(6, (open.last?.shown ?? 1) + 1)
            open.append((written, shown))
            levels.append(shown)
        }
    }

    private func place(of heading: Heading, in chapter: ParsedChapter) -> SourcePlace {
        SourcePlace(chapter.path, chapter.document.nodes[Int(heading.node)].range)
    }
}
