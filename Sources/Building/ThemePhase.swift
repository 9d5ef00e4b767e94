internal import Diagnostics
internal import HandbookModel
internal import MarkdownParsing
internal import Markup
internal import SiteRendering

/// A theme as it was found.
struct FoundTheme {
    let files: ThemeFiles
    /// Absolute path of its folder; nil for the theme inside the program.
    let folder: String?
}

/// Finds the theme: the one inside the program, or a folder.
extension HandbookBuilder {
    func findTheme(_ configuration: HandbookConfiguration) throws(FileSystemError) -> Diagnosed<FoundTheme?> {
        let name = request.theme ?? configuration.theme?.value ?? "standard"
        if name == "standard" { return Diagnosed(FoundTheme(files: .standard, folder: nil)) }
        for folder in themeFolders(name) {
            guard let info = try fileSystem.info(DiskPath(folder)), info.kind == .folder,
                try fileSystem.info(DiskPath(folder + "/theme.yml")) != nil
            else { continue }
            return try read(theme: folder)
        }
        let place = request.theme == nil ? configuration.theme?.place : nil
        return Diagnosed(nil, [.missingTheme(name, at: place)])
    }

    /// A path leads to its folder; a name to `themes/` beside the handbook's folder, or in it.
    private func themeFolders(_ name: String) -> [String] {
        if name.hasPrefix("/") { return [name] }
        if name.contains("/") { return ["\(request.content)/\(name)"] }
        return ["\(request.content)/../themes/\(name)", "\(request.content)/themes/\(name)"]
    }

    private func read(theme folder: String) throws(FileSystemError) -> Diagnosed<FoundTheme?> {
        let listing = try fileSystem.listContent(folder)
        var files: [SourceText] = []
        var declaration: Diagnosed<ThemeDeclaration>?
        for entry in listing.files {
            let source = SourceText(
                path: SourcePath(entry.path.text, in: .theme), bytes: try fileSystem.read(entry.diskPath))
            files.append(source)
            guard source.path.text == "theme.yml" else { continue }
            let parsed = SettingsParser.parse(source, in: 0..<source.bytes.count)
            declaration = ThemeDeclaration.decode(parsed.value, in: source.path)
            declaration?.findings += parsed.findings
        }
        let findings = listing.refused.map {
            Finding.linkOutOfContent(at: SourcePlace(SourcePath($0.path.text, in: .theme)))
        }
        let texts = files.filter { ["yml", "mustache"].contains($0.path.fileExtension) }
        return Diagnosed(
            FoundTheme(
                files: ThemeFiles(extendsStandard: declaration?.value.extendsStandard ?? false, files: files),
                folder: folder),
            findings + texts.compactMap(\.notUTF8) + (declaration?.findings ?? []))
    }
}
