internal import Diagnostics
public import Language
internal import Markup

/// Sets translations beside their originals.
extension HandbookAssembler {
    /// Adds the translations of the chapters that are there already.
    /// - Returns: By chapter, its translations; nothing when there are none.
    mutating func add(_ translations: [TranslationShelf.Translation], to chapters: inout [Chapter]) -> [[ChapterID]] {
        guard !translations.isEmpty else { return [] }
        let originals = chapters.count
        let ids = Dictionary(chapters.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        var versions = [[ChapterID]](repeating: [], count: originals)
        for translation in translations {
            // What is not on the site in the original is not there in any language.
            guard let original = ids[translation.original], isPublished(translation.chapter) else { continue }
            versions[original].append(ChapterID(chapters.count))
            chapters.append(chapter(translation, of: ChapterID(original), chapters[original]))
        }
        return versions.allSatisfy(\.isEmpty) ? [] : versions
    }

    private mutating func chapter(
        _ translation: TranslationShelf.Translation, of id: ChapterID, _ original: Chapter
    ) -> Chapter {
        let parsed = translation.chapter.withFrontMatter(
            translation.chapter.frontMatter.inheriting(from: original.frontMatter))
        let headings = headings(of: parsed, in: translation.language)
        let route = original.route.translated(into: translation.language)
        claim(route, for: parsed.path)
        return Chapter(
            parsed: parsed, role: original.role, route: route, part: original.part, number: original.number,
            language: translation.language, title: headings.title ?? Self.readableName(String(original.path.stem)),
            titleHeading: headings.titleHeading, headingLevels: headings.levels, translationOf: id,
            isOutdated: isOutdated(parsed.frontMatter, original))
    }

    /// Holds the fingerprint a translation gives against the original as it is.
    private mutating func isOutdated(_ front: FrontMatter, _ original: Chapter) -> Bool {
        guard let written = front.translatedFrom, let fingerprint = options.fingerprint?(original.parsed),
            written.value.lowercased() != fingerprint
        else { return false }
        let name = String(original.path.fileName)
        let isFingerprint = written.value.utf8.count == 8 && written.value.allSatisfy(\.isHexDigit)
        findings.append(
            isFingerprint
                ? .originalHasChanged(name, fingerprint: fingerprint, at: written.place)
                : .noFingerprint(of: name, fingerprint: fingerprint, at: written.place))
        return isFingerprint
    }
}

extension ParsedChapter {
    fileprivate func withFrontMatter(_ front: FrontMatter) -> ParsedChapter {
        ParsedChapter(source: source, frontMatter: front, document: document)
    }
}

extension Route {
    /// The address of the same page in another language: `a/b.html` → `a/b.nn.html`.
    func translated(into language: HandbookLanguage) -> Route {
        Route((path.hasSuffix(".html") ? path.dropLast(5) : path[...]) + ".\(language.tag).html")
    }
}

/// Finding the same chapter in other languages.
extension Handbook {
    /// The chapter a translation is a translation of; every other chapter itself.
    public func original(of id: ChapterID) -> ChapterID {
        id.index < originals.endIndex ? id : self[id].translationOf ?? id
    }

    /// A chapter in all its languages, the original first; nothing when there is only one.
    public func versions(of id: ChapterID) -> [ChapterID] {
        guard !translations.isEmpty else { return [] }
        let original = original(of: id)
        let others = translations[original.index]
        return others.isEmpty ? [] : [original] + others
    }

    /// The version of a chapter for those who read in a language: the one in it, or else the original.
    public func version(of id: ChapterID, in language: HandbookLanguage) -> ChapterID {
        guard !translations.isEmpty else { return id }
        let original = original(of: id)
        if self[original].language == language { return original }
        return translations[original.index].first { self[$0].language == language } ?? original
    }
}
