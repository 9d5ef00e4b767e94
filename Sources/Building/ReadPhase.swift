internal import Diagnostics
internal import HandbookModel
internal import MarkdownParsing
internal import Markup
internal import Register
internal import Resolving
internal import SiteRendering

/// What lies in the handbook's folder: texts in memory, other files by name.
struct ContentManuscripts: Sendable {
    /// Sorted by path.
    var chapters: [SourceText] = []
    /// `handbok.yml`.
    var settings: SourceText?
    /// mdBook's `SUMMARY.md`.
    var summary: SourceText?
    /// `register.yml`.
    var register: SourceText?
    /// `kilder.json`.
    var bibliography: SourceText?
    var assets: [Asset] = []
    /// What the disk calls the assets.
    var diskPaths: [SourcePath: String] = [:]

    /// Every text by its path, to quote findings from.
    func sources(_ theme: ThemeFiles?) -> [SourcePath: SourceText] {
        let all = chapters + [settings, register, summary, bibliography].compactMap(\.self) + (theme?.files ?? [])
        return Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// The phase that reads: the only one before writing that touches the disk.
extension HandbookBuilder {
    private static let mostChapterBytes = 2_000_000
    /// Zotero exports abstracts too.
    private static let mostBibliographyBytes = 20_000_000

    func read() async throws(FileSystemError) -> Diagnosed<ContentManuscripts> {
        let listing = try fileSystem.listContent(request.content, excluding: request.output.map { [$0] } ?? [])
        var findings = listing.refused.map { entry in
            entry.reason == .nameNotUTF8
                ? Finding.nameNotPortable(at: SourcePlace(entry.path))
                : Finding.linkOutOfContent(at: SourcePlace(entry.path))
        }
        var manuscripts = ContentManuscripts()
        var texts: [ContentEntry] = []
        for entry in listing.files {
            let isBibliography = entry.path.text == ContentManuscripts.bibliographyName
            if isBibliography || !isText(entry.path) {
                // Readers may be offered the sources as a file too.
                manuscripts.assets.append(Asset(path: entry.path, size: entry.size))
                manuscripts.diskPaths[entry.path] = entry.diskPath
            }
            guard isBibliography || isText(entry.path) else { continue }
            let limit = isBibliography ? Self.mostBibliographyBytes : Self.mostChapterBytes
            if entry.size > limit {
                findings.append(.fileTooLarge(bytes: entry.size, limit: limit, at: SourcePlace(entry.path)))
            } else {
                texts.append(entry)
            }
        }
        for source in try await readAll(texts) {
            if let second = manuscripts.place(source) { findings.append(second) }
        }
        for (left, right) in zip(listing.files, listing.files.dropFirst()) where left.path == right.path {
            findings.append(.nameInTwoForms(at: SourcePlace(right.path)))
        }
        // Chapters are looked through when they are parsed.
        findings += [manuscripts.settings, manuscripts.register, manuscripts.summary, manuscripts.bibliography].compactMap {
            $0?.notUTF8
        }
        return Diagnosed(manuscripts, findings)
    }

    private func isText(_ path: SourcePath) -> Bool {
        ["md", "markdown"].contains(path.fileExtension) || ContentManuscripts.settingsNames.contains(path.text)
            || ContentManuscripts.registerNames.contains(path.text)
    }

    private func readAll(_ entries: [ContentEntry]) async throws(FileSystemError) -> [SourceText] {
        let read = await entries.parallelMap(jobs: request.jobs) { _, entry -> Result<SourceText, FileSystemError> in
            do throws(FileSystemError) {
                return .success(SourceText(path: entry.path, bytes: try fileSystem.read(entry.diskPath)))
            } catch { return .failure(error) }
        }
        var texts: [SourceText] = []
        texts.reserveCapacity(read.count)
        for result in read { texts.append(try result.get()) }
        return texts
    }

    // MARK: handbok.yml

    func configuration(_ manuscripts: ContentManuscripts) -> Diagnosed<HandbookConfiguration> {
        var configuration = Diagnosed(HandbookConfiguration())
        if let settings = manuscripts.settings {
            let start = settings.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let parsed = SettingsParser.parse(settings, in: start..<settings.bytes.count)
            configuration = HandbookConfiguration.decode(
                parsed.value, in: settings.path, isWhole: parsed.findings.isEmpty)
            configuration.findings += parsed.findings
        }
        if let address = request.address {
            configuration.value.address = address.hasSuffix("/") ? address : address + "/"
        }
        return configuration
    }

    // MARK: register.yml

    func registerDeclarations(
        _ manuscripts: ContentManuscripts, _ configuration: HandbookConfiguration
    ) -> Diagnosed<RegisterDeclarations> {
        guard let source = manuscripts.register else { return Diagnosed(RegisterDeclarations()) }
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let parsed = SettingsParser.parse(source, in: start..<source.bytes.count)
        var decoded = RegisterDeclarations.decode(parsed.value, in: source.path, main: configuration.language)
        decoded.value.isWhole = parsed.findings.isEmpty
        return Diagnosed(decoded.value, parsed.findings + decoded.findings)
    }

    // MARK: kilder.json

    /// The handbook's sources; nil when there are none to be read, and citations are text.
    func bibliography(
        _ manuscripts: ContentManuscripts, _ configuration: HandbookConfiguration
    ) -> Diagnosed<Bibliography?> {
        guard let source = manuscripts.bibliography else { return Diagnosed(nil) }
        let parsed = JSONParser.parse(source)
        // A file in another encoding has been told about when it was read.
        guard let node = parsed.value else { return Diagnosed(nil, source.notUTF8 == nil ? parsed.findings : []) }
        let decoded = Bibliography.decode(node, in: source.path, language: configuration.language)
        return Diagnosed(decoded.value, parsed.findings + decoded.findings)
    }

    // MARK: Pictures

    /// How large the pictures on the pages are. Only their beginnings matter, and only those that pages show.
    func pictureSizes(
        _ book: ResolvedHandbook, _ manuscripts: ContentManuscripts
    ) async throws(FileSystemError) -> [SourcePath: ImageDimensions] {
        let formats: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg"]
        let pictures = book.usedAssets.map(\.path).filter { formats.contains($0.fileExtension) }
        let found = await pictures.parallelMap(jobs: request.jobs) { _, path -> Result<ImageDimensions?, FileSystemError> in
            guard let disk = manuscripts.diskPaths[path] else { return .success(nil) }
            do throws(FileSystemError) {
                return .success(ImageDimensions(head: try fileSystem.read(disk)))
            } catch { return .failure(error) }
        }
        var sizes: [SourcePath: ImageDimensions] = [:]
        for (path, result) in zip(pictures, found) { sizes[path] = try result.get() }
        return sizes
    }
}

extension SourceText {
    /// The finding that the text is not UTF-8, if it is not.
    var notUTF8: Finding? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return .notUTF8(at: SourcePlace(path, SourceRange(error.byteOffsets)))
        }
    }
}

extension ContentManuscripts {
    static let settingsNames: Set<String> = ["handbok.yml", "handbok.yaml"]
    static let registerNames: Set<String> = ["register.yml", "register.yaml"]
    static let bibliographyName = "kilder.json"

    /// Puts a text where it belongs; a finding when another has its place.
    fileprivate mutating func place(_ source: SourceText) -> Finding? {
        if Self.settingsNames.contains(source.path.text) {
            guard let first = settings else {
                settings = source
                return nil
            }
            return .secondSettingsFile(beside: first.path, at: SourcePlace(source.path))
        }
        if Self.registerNames.contains(source.path.text) {
            guard let first = register else {
                register = source
                return nil
            }
            return .secondSettingsFile(beside: first.path, at: SourcePlace(source.path))
        }
        switch source.path.text {
        case "SUMMARY.md": summary = source
        case Self.bibliographyName: bibliography = source
        default: chapters.append(source)
        }
        return nil
    }
}
