internal import Diagnostics
internal import Editions
internal import HandbookModel
internal import Language
internal import MarkdownParsing
internal import Markup
internal import Register
internal import Reporting
internal import Resolving
internal import SiteRendering

/// Builds a handbook: the staircase of phases, each with its own type, findings gathered on the way.
///
/// Only reading and writing touch the disk; all between is pure.
public struct HandbookBuilder: Sendable {
    let request: BuildRequest
    let fileSystem: any FileSystem
    /// Told when a phase begins, for showing progress.
    let progress: @Sendable (BuildPhase) -> Void

    public init(
        _ request: BuildRequest, fileSystem: any FileSystem = POSIXFileSystem(),
        progress: @escaping @Sendable (BuildPhase) -> Void = { _ in }
    ) {
        self.request = request
        self.fileSystem = fileSystem
        self.progress = progress
    }

    public func build() async throws(FileSystemError) -> BuildReport {
        var log = BuildLog(progress: progress)

        log.begin(.read)
        let manuscripts = log.keep(try await read())
        let configuration = log.keep(configuration(manuscripts))
        let bibliography = log.keep(bibliography(manuscripts, configuration))
        let themeFound = try findTheme(configuration)

        log.begin(.parse)
        let parsed = await parse(manuscripts, configuration, readsCitations: bibliography != nil)

        log.begin(.assemble)
        // One file for one core, while another puts the chapters together.
        async let declaring = declare(manuscripts, configuration)
        let assembled = assemble(parsed.value, manuscripts, configuration, bibliography)
        let (declared, declaredVocabulary) = await declaring
        let declarations = log.keep(declared)
        let otherBooks = log.keep(try await otherBooks(manuscripts, declarations))
        let found = log.keep(themeFound)
        log.keep(Diagnosed((), parsed.findings))
        let handbook = log.keep(Diagnosed(assembled.value, assembled.findings.filter { !log.explains($0) }))

        log.begin(.resolve)
        async let labels = LabelTable(handbook)
        let vocabulary = log.keep(VocabularyAssembler.assemble(declaredVocabulary, for: handbook))
        let matcher = declaredVocabulary.matcher(for: vocabulary)
        let resolver = await Resolver(handbook, vocabulary, otherBooks, matcher: matcher, labels: labels)
        let resolved = log.keep(await resolve(resolver))
        let report = report(on: resolved)
        let answer = answer(on: resolved, found: log.findings, manuscripts)

        log.begin(.render)
        let theme = found.flatMap { log.keep(Theme.load($0.files)) }
        if let theme { log.keep(Diagnosed((), theme.missingIcons(in: handbook.learning))) }
        let verdict = Verdict(request, configuration, declarations)
        var site: [OutputFile] = []
        if let theme, verdict.allowsWriting(log.findings) {
            let sizes = try await pictureSizes(resolved, manuscripts)
            site = log.keep(await render(resolved, report, theme, sizes, manuscripts))
        }

        log.begin(.write)
        var published: PublishSummary?
        if let output = request.output, !site.isEmpty {
            published = log.keep(try await publish(site, to: output))
        }
        return log.report(
            verdict, chapters: handbook.chapters.count, links: resolved.links.reduce(0) { $0 + $1.targets.count },
            published: published, sources: manuscripts.sources(found?.files), editorsReport: report, register: answer,
            themeFolder: found?.folder)
    }

    // MARK: Pure phases, in parallel

    private func parse(
        _ manuscripts: ContentManuscripts, _ configuration: HandbookConfiguration, readsCitations: Bool
    ) async -> Diagnosed<[ParsedChapter]> {
        let chapters = await manuscripts.chapters.parallelMap(jobs: request.jobs) { _, source in
            parseChapter(source, configuration, readsCitations: readsCitations)
        }
        return Diagnosed(chapters.map(\.value), chapters.flatMap(\.findings))
    }

    /// What `register.yml` says, and the vocabulary it declares.
    private func declare(
        _ manuscripts: ContentManuscripts, _ configuration: HandbookConfiguration
    ) async -> (Diagnosed<RegisterDeclarations>, DeclaredVocabulary) {
        let declared = registerDeclarations(manuscripts, configuration)
        return (declared, DeclaredVocabulary(declared.value, in: configuration.language))
    }

    private func assemble(
        _ chapters: [ParsedChapter], _ manuscripts: ContentManuscripts, _ configuration: HandbookConfiguration,
        _ bibliography: Bibliography?
    ) -> Diagnosed<Handbook> {
        let summary = manuscripts.summary.map { ManuscriptParser.parse($0) { _ in nil } }
        let folder = request.content.split(separator: "/").last.map(String.init) ?? ""
        return HandbookAssembler.assemble(
            chapters, configuration: configuration, summary: summary?.value.document, bibliography: bibliography,
            assets: manuscripts.assets,
            options: AssemblyOptions(
                includesDrafts: request.includesDrafts, today: request.today, fallbackTitle: folder,
                fingerprint: fingerprint))
    }

    private func resolve(_ resolver: Resolver) async -> Diagnosed<ResolvedHandbook> {
        async let groundwork = RegisterGroundwork(resolver.vocabulary, in: resolver.handbook)
        let ids = resolver.handbook.chapters.indices.map { ChapterID($0) }
        let links = await ids.parallelMap(jobs: request.jobs, tool: { TermMemory() }) { memory, _, id in
            resolver.links(of: id, &memory)
        }
        let combined = resolver.combine(links.map(\.value), await groundwork)
        return Diagnosed(combined.value, links.flatMap(\.findings) + combined.findings)
    }

    private func report(on book: ResolvedHandbook) -> EditorsReport? {
        switch request.reports {
        case .none: nil
        case .page: EditorsReport(book, today: request.today, language: book.handbook.language)
        case .value(let language): EditorsReport(book, today: request.today, language: language)
        }
    }

    private func render(
        _ book: ResolvedHandbook, _ report: EditorsReport?, _ theme: Theme, _ sizes: [SourcePath: ImageDimensions],
        _ manuscripts: ContentManuscripts
    ) async -> Diagnosed<[OutputFile]> {
        let renderer = SiteRenderer(
            book, theme: theme, pictureSizes: sizes, generator: request.generator, report: request.reports == .page ? report : nil
        )
        let (index, editions) = await indexAndEditions(of: book)
        let clashes = Self.clashes(
            book, renderer.themeFiles, index, hasReport: request.reports == .page && report != nil)
        guard clashes.isEmpty else { return Diagnosed([], clashes) }
        let pages = await renderer.pages.parallelMap(jobs: request.jobs, tool: { PagePainter(renderer) }) { painter, _, page in
            OutputFile(painter.paint(page))
        }
        let files = pages + editions + renderer.themeFiles.map(OutputFile.init)
        let assets = book.usedAssets.compactMap { asset in
            manuscripts.diskPaths[asset.path].map { disk in
                OutputFile(path: asset.route.path, content: .copy(of: asset.path, diskPath: disk))
            }
        }
        return Diagnosed((files + index + assets).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    }

    /// The search index, and the register in every form it can be taken away in: each has work for one thread only, and
    /// is made beside the other's.
    private func indexAndEditions(of book: ResolvedHandbook) async -> (index: [OutputFile], editions: [OutputFile]) {
        // What is only checked is not searched.
        guard request.output != nil else { return ([], editions(of: book)) }
        let search = SearchPhase(book: book, jobs: request.jobs)
        let words = await search.words()
        async let editions = editions(of: book)
        return (await search.files(of: words), await editions)
    }

    private func editions(of book: ResolvedHandbook) -> [OutputFile] {
        RegisterEditions(book).files.map { OutputFile(path: $0.route.path, content: .bytes($1)) }
    }

    /// Chapters and pictures have met each other before; here they meet the theme's own files, the search index and the
    /// editors' report.
    private static func clashes(
        _ book: ResolvedHandbook, _ themeFiles: [RenderedFile], _ index: [OutputFile], hasReport: Bool
    ) -> [Finding] {
        var routes = book.handbook.routes
        if hasReport, let taken = routes.claim(GeneratedRoutes(book.handbook.language).report, for: nil) { return [taken] }
        for file in index { if let taken = routes.claim(Route(file.path), for: nil) { return [taken] } }
        for file in themeFiles { if let taken = routes.claim(file.route, for: nil) { return [taken] } }
        return book.usedAssets.compactMap { routes.claim($0.route, for: $0.path) }
    }
}

extension OutputFile {
    fileprivate init(_ file: RenderedFile) { self.init(path: file.route.path, content: .bytes(file.bytes)) }
}

/// One chapter, from bytes to a parsed chapter; its front matter decides the language of its quotes.
private func parseChapter(
    _ source: SourceText, _ configuration: HandbookConfiguration, readsCitations: Bool
) -> Diagnosed<ParsedChapter> {
    var front = Diagnosed(FrontMatter())
    let manuscript = ManuscriptParser.parse(source, readsCitations: readsCitations) { settings in
        front = FrontMatter.decode(settings, in: source.path, expectsOwnKeys: configuration.isDeclared)
        return configuration.language(of: source.path, front.value)
    }
    let chapter = ParsedChapter(source: source, frontMatter: front.value, document: manuscript.value.document)
    return Diagnosed(chapter, manuscript.findings + front.findings)
}

/// What a translation says of the chapter it was made from.
@Sendable private func fingerprint(_ original: ParsedChapter) -> String {
    Fingerprint.of(
        original.source, title: original.frontMatter.title?.value, summary: original.frontMatter.summary)
}
