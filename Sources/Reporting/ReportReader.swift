internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup
internal import Register
internal import Resolving

/// Answers each topic of an editors' report.
struct ReportReader {
    let book: ResolvedHandbook
    let today: CalendarDay
    let language: HandbookLanguage

    private var handbook: Handbook { book.handbook }
    private var learning: LearningStructure { handbook.learning }
    /// The chapters that are no translations.
    private var originals: [(offset: Int, element: Chapter)] {
        Array(handbook.chapters[handbook.originals].enumerated())
    }

    /// How many of the longest and the shortest chapters are told.
    private static let extremes = 5

    var topics: [EditorsReport.Topic] {
        [.kinds] + learning.facets.indices.map { .facet(FacetID($0)) } + [.paths]
            + learning.matrices.indices.map { .emptyCells(MatrixID($0)) } + [
                .overdue, .unpublished, .underReview, .outdatedTranslations, .unmarkedTranslations, .withoutSummary,
                .withoutSources, .withoutKeywords, .withoutKind,
                .linkedFromNowhere, .longest, .shortest, .register, .links,
            ]
    }

    func rows(_ topic: EditorsReport.Topic) -> [EditorsReport.Row] {
        switch topic {
        case .kinds: kinds
        case .facet(let id): terms(of: id)
        case .paths: learning.paths.map { EditorsReport.Row(text($0.title), count: $0.stops.count) }
        case .emptyCells(let id): emptyCells(of: learning[id])
        case .overdue: overdue
        case .unpublished: handbook.unpublished.sorted().map { EditorsReport.Row($0.text) }
        case .underReview: chapters { $0.frontMatter.status == .review }
        case .outdatedTranslations: translations { $0.isOutdated }
        case .unmarkedTranslations: translations { $0.frontMatter.translatedFrom == nil }
        case .withoutSummary: texts { $0.frontMatter.summary == nil }
        case .withoutSources: rows { id, chapter in chapter.role == .chapter && book.links[id.index].sources.listed.isEmpty }
        case .withoutKeywords: withoutKeywords
        case .withoutKind: withoutKind
        case .linkedFromNowhere: linkedFromNowhere
        case .longest: Array(byLength.suffix(Self.extremes).reversed())
        case .shortest: Array(byLength.prefix(Self.extremes))
        case .register: register
        case .links: links
        }
    }

    func title(_ topic: EditorsReport.Topic) -> String {
        switch topic {
        case .facet(let id): text(learning[id].title)
        case .emptyCells(let id): "\(ReportText.emptyCells.text(in: language)): \(text(learning[id].title))"
        default: ReportText(topic).text(in: language)
        }
    }

    func name(_ topic: EditorsReport.Topic) -> String {
        switch topic {
        case .facet(let id): "facet:\(learning[id].id)"
        case .emptyCells(let id): "empty-cells:\(learning[id].id)"
        default: "\(ReportText(topic))"
        }
    }

    // MARK: How much there is

    private var kinds: [EditorsReport.Row] {
        learning.kinds.enumerated().map { index, kind in
            EditorsReport.Row(text(kind.plural), count: learning.chapters(of: KindID(index)).count)
        }
    }

    private func terms(of id: FacetID) -> [EditorsReport.Row] {
        learning[id].terms.enumerated().map { index, term in
            EditorsReport.Row(text(term.title), count: learning.chapters(at: TermID(id, index)).count, level: term.depth)
        }
    }

    private func emptyCells(of matrix: FacetMatrix) -> [EditorsReport.Row] {
        let (rows, columns) = (learning[matrix.rows], learning[matrix.columns])
        return rows.children(of: nil).flatMap { row in
            columns.children(of: nil).compactMap { column in
                let chapters = learning.chapters(at: TermID(matrix.rows, row), and: TermID(matrix.columns, column))
                guard chapters.isEmpty else { return nil }
                return EditorsReport.Row("\(text(rows.terms[row].title)) × \(text(columns.terms[column].title))")
            }
        }
    }

    private var links: [EditorsReport.Row] {
        let targets = book.links.flatMap(\.targets)
        func count(_ label: ReportText, _ isCounted: (LinkTarget) -> Bool) -> EditorsReport.Row {
            EditorsReport.Row(label.text(in: language), count: targets.count(where: isCounted))
        }
        return [
            count(.linksInside) { target in
                switch target {
                case .chapter, .part, .frontPage: true
                case .asset, .web, .nowhere: false
                }
            },
            count(.linksToFiles) { if case .asset = $0 { true } else { false } },
            count(.linksElsewhere) { if case .web = $0 { true } else { false } },
        ]
    }

    // MARK: What is missing or old

    private var overdue: [EditorsReport.Row] {
        let late = originals.compactMap { index, chapter -> (day: CalendarDay, row: EditorsReport.Row)? in
            guard let day = chapter.frontMatter.reviewBy, day < today else { return nil }
            let owner = chapter.frontMatter.owner.map { ", \($0)" } ?? ""
            let detail = day.text(in: language) + owner
            return (day, EditorsReport.Row(ChapterID(index), chapter, detail: detail))
        }
        return late.sorted { $0.day < $1.day }.map(\.row)
    }

    private func translations(_ isTold: (Chapter) -> Bool) -> [EditorsReport.Row] {
        handbook.chapters.indices[handbook.originals.endIndex...].compactMap { index in
            let chapter = handbook.chapters[index]
            let detail = chapter.language.name(in: language)
            return isTold(chapter) ? EditorsReport.Row(ChapterID(index), chapter, detail: detail) : nil
        }
    }

    /// What the register does not lead to.
    private var withoutKeywords: [EditorsReport.Row] {
        rows { id, chapter in
            chapter.role == .chapter && book.register.chapters[id.index].placed.allSatisfy { $0.role == .mention }
        }
    }

    private var withoutKind: [EditorsReport.Row] {
        guard !learning.kinds.isEmpty else { return [] }
        return rows { id, chapter in chapter.role == .chapter && learning.kind(of: id) == nil }
    }

    /// Chapters that no text links to; lists and menus lead to all of them.
    private var linkedFromNowhere: [EditorsReport.Row] {
        rows { id, chapter in chapter.role == .chapter && book.backlinks[id.index].isEmpty }
    }

    private func chapters(_ isTold: (Chapter) -> Bool) -> [EditorsReport.Row] { rows { _, chapter in isTold(chapter) } }

    /// Of the chapters with a text of their own: a part's page is often a list and no more.
    private func texts(_ isTold: (Chapter) -> Bool) -> [EditorsReport.Row] {
        rows { _, chapter in chapter.role == .chapter && isTold(chapter) }
    }

    private func rows(_ isTold: (ChapterID, Chapter) -> Bool) -> [EditorsReport.Row] {
        originals.compactMap { index, chapter in
            let id = ChapterID(index)
            return isTold(id, chapter) ? EditorsReport.Row(id, chapter) : nil
        }
    }

    private var byLength: [EditorsReport.Row] {
        let texts = originals.filter { $1.role == .chapter }
        let counted = texts.map { (words: $1.document.wordCount, id: ChapterID($0)) }
        return counted.sorted { ($0.words, $0.id) < ($1.words, $1.id) }.map { chapter in
            EditorsReport.Row(
                chapter.id, handbook[chapter.id], count: chapter.words, detail: ReportText.words.text(in: language))
        }
    }

    private func text(_ text: LocalizedText) -> String {
        let (wording, language) = text.text(in: language)
        return typeset(wording, in: language)
    }
}

extension Document {
    /// How many words a reader reads: runs of anything but space, in text and code.
    var wordCount: Int {
        var count = 0
        for node in nodes {
            switch node.kind {
            case .text(let span), .code(let span):
                var isInWord = false
                for byte in bytes(span) {
                    let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
                    if !isSpace, !isInWord { count += 1 }
                    isInWord = !isSpace
                }
            default: continue
            }
        }
        return count
    }
}
