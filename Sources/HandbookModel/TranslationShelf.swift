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

    /// Looking for what was meant is dear; past this many findings an editor knows enough.
    private static let mostSuggestions = 100

    private let configuration: HandbookConfiguration
    private let paths: Set<SourcePath>
    /// By original: the languages that are taken.
    private var languages: [SourcePath: Set<HandbookLanguage>] = [:]

    init(_ chapters: [ParsedChapter], configuration: HandbookConfiguration) {
        self.configuration = configuration
        let named = chapters.map { TranslationName($0.path) }
        for (chapter, name) in zip(chapters, named) where name == nil {
            if configuration.isDeclared, let written = chapter.frontMatter.translatedFrom {
                findings.append(.translatedFromInOriginal(at: written.place))
            }
        }
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
        let fronts = Dictionary(originals.map { ($0.path, $0.frontMatter) }, uniquingKeysWith: { first, _ in first })
        for translation in translations {
            if let original = fronts[translation.original] { holdAgainst(original, translation) }
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

    /// What an original decides may be repeated in a translation, as those who copy the file do, but not said otherwise.
    private mutating func holdAgainst(_ original: FrontMatter, _ translation: Translation) {
        let front = translation.chapter.frontMatter
        let name = String(translation.original.fileName)
        if let kind = front.kind, meaning(of: kind) != original.kind.map(meaning) {
            findings.append(.originalDecides(FindingText(en: "kind", nb: "slag"), original: name, at: kind.place))
        }
        let places = Set(original.facets.map(meaning))
        if let facet = front.facets.first(where: { !places.contains(meaning(of: $0)) }) {
            findings.append(.originalDecides(FindingText(en: "facets", nb: "fasetter"), original: name, at: facet.facet.place))
        }
        if let first = front.chapters.first, front.chapters.map(\.value) != original.chapters.map(\.value) {
            findings.append(.originalDecides(FindingText(en: "chapters", nb: "kapitler"), original: name, at: first.place))
        }
    }

    /// A kind by its id, however it is named.
    private func meaning(of kind: Located<String>) -> String {
        configuration.learning.kind(named: kind.value).map { configuration.learning.kinds[$0].id } ?? kind.value
    }

    /// A facet and its terms by their ids.
    private func meaning(of choice: FacetChoice) -> [String] {
        let facet = configuration.learning.facets.first { $0.id == choice.facet.value }
        let terms = choice.terms.map { term in
            facet.flatMap { facet in facet.term(named: term.value).map { facet.terms[$0].id } } ?? term.value
        }
        return [choice.facet.value] + terms
    }

    private func withoutOriginal(_ chapter: ParsedChapter, _ name: TranslationName, among all: [ParsedChapter]) -> Finding {
        let isTooMany = findings.count >= Self.mostSuggestions
        let beside =
            isTooMany ? [] : all.filter { $0.path.folder == chapter.path.folder && TranslationName($0.path) == nil }
        let nearest = NearMiss.nearest(to: String(name.original.fileName), among: beside.map(\.path.fileName))
        return .translationWithoutOriginal(
            String(name.original.fileName), nearest: nearest.map(String.init), at: SourcePlace(chapter.path))
    }
}
