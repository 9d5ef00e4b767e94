internal import Diagnostics
internal import Language
internal import Markup

/// Parts translations from originals, and holds each against its name.
struct TranslationShelf {
    struct Translation {
        let original: SourcePath
        let language: HandbookLanguage
        let chapter: ParsedChapter
    }

    /// What has a place of its own in the handbook.
    private(set) var originals: [ParsedChapter] = []
    /// In the order of their languages and paths.
    private(set) var translations: [Translation] = []
    /// Left out, because another file is the chapter in that language.
    private(set) var leftOut: [ParsedChapter] = []
    private(set) var findings: [Finding] = []

    private let configuration: HandbookConfiguration
    private let paths: Set<SourcePath>
    /// By original: the languages that are taken.
    private var languages: [SourcePath: Set<HandbookLanguage>] = [:]

    init(_ chapters: [ParsedChapter], configuration: HandbookConfiguration) {
        self.configuration = configuration
        let named = chapters.map { TranslationName($0.path) }
        guard named.contains(where: { $0 != nil }) else {
            paths = []
            originals = chapters
            return
        }
        paths = Set(chapters.map(\.path))
        for (chapter, name) in zip(chapters, named) where !isTranslation(name) {
            languages[chapter.path] = [configuration.language(of: chapter.path, chapter.frontMatter)]
        }
        for (chapter, name) in zip(chapters, named) {
            if let name { place(chapter, name, among: chapters) } else { originals.append(chapter) }
        }
        let order = HandbookLanguage.allCases
        translations.sort { left, right in
            let ranks = (order.firstIndex(of: left.language) ?? 0, order.firstIndex(of: right.language) ?? 0)
            return ranks.0 == ranks.1 ? left.chapter.path < right.chapter.path : ranks.0 < ranks.1
        }
    }

    /// The files that have their place beside an original.
    var beside: Set<SourcePath> { Set((translations.map(\.chapter) + leftOut).map(\.path)) }

    private mutating func place(_ chapter: ParsedChapter, _ name: TranslationName, among chapters: [ParsedChapter]) {
        holdAgainstFrontMatter(chapter, name)
        if !isTranslation(name) {
            originals.append(chapter)
            if configuration.isDeclared { findings.append(withoutOriginal(chapter, name, among: chapters)) }
        } else if languages[name.original, default: []].insert(name.language).inserted {
            translations.append(Translation(original: name.original, language: name.language, chapter: chapter))
        } else if configuration.isDeclared {
            leftOut.append(chapter)
            let original = String(name.original.fileName)
            findings.append(.secondVersion(name.language.tag, of: original, at: SourcePlace(chapter.path)))
        } else {
            // In a folder that declares nothing, «.nb» need not mean a language.
            originals.append(chapter)
        }
    }

    /// Whether the original a name speaks of is there, and is no translation itself.
    private func isTranslation(_ name: TranslationName?) -> Bool {
        guard let name, paths.contains(name.original) else { return false }
        return !isTranslation(TranslationName(name.original))
    }

    private mutating func holdAgainstFrontMatter(_ chapter: ParsedChapter, _ name: TranslationName) {
        guard let written = chapter.frontMatter.language, written != name.language,
            let place = chapter.frontMatter.languagePlace
        else { return }
        findings.append(.languageContradictsName(written.tag, ending: name.language.tag, at: place))
    }

    private func withoutOriginal(_ chapter: ParsedChapter, _ name: TranslationName, among all: [ParsedChapter]) -> Finding {
        let beside = all.filter { $0.path.folder == chapter.path.folder && TranslationName($0.path) == nil }
        let nearest = NearMiss.nearest(to: String(name.original.fileName), among: beside.map(\.path.fileName))
        return .translationWithoutOriginal(
            String(name.original.fileName), nearest: nearest.map(String.init), at: SourcePlace(chapter.path))
    }
}
