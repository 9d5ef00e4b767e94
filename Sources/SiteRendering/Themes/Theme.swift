public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup
internal import Mustache

/// A theme as it lies in its folder.
public struct ThemeFiles: Sendable {
    /// What `theme.yml` says the theme builds on.
    public let extendsStandard: Bool
    /// Every file of the folder, by its path there.
    public let files: [SourceText]

    public init(extendsStandard: Bool, files: [SourceText]) {
        self.extendsStandard = extendsStandard
        self.files = files
    }

    /// The theme inside the program.
    public static let standard = ThemeFiles(
        extendsStandard: false,
        files: StandardThemeFiles.all.map {
            SourceText(path: SourcePath($0.path, in: .theme), bytes: Array($0.text.utf8))
        })
}

/// A theme ready to draw pages with.
public struct Theme: Sendable {
    private let library: MustacheLibrary
    /// Files that pages refer to, by their path under `tema/`.
    let assets: [(path: String, bytes: [UInt8])]
    /// Drawings by name, ready to stand in a line of text.
    private let icons: [String: String]

    /// Checks a theme and makes it ready; nil when it cannot draw.
    public static func load(_ own: ThemeFiles) -> Diagnosed<Theme?> {
        var templates: [String: SourceText] = [:]
        var assets: [String: [UInt8]] = [:]
        var icons: [String: String] = [:]
        let layers = own.extendsStandard ? ThemeFiles.standard.files + own.files : own.files
        for file in layers {
            if let name = file.path.text.stripping(prefix: "templates/", suffix: ".mustache") {
                templates[name] = file
            } else if let path = file.path.text.stripping(prefix: "assets/", suffix: "") {
                assets[path] = file.bytes
            } else if let name = file.path.text.stripping(prefix: "icons/", suffix: ".svg") {
                icons[name] = iconMarkup(file)
            }
        }
        let outlines = templates.mapValues { TemplateOutline($0) }
        let findings = TemplateCheck.findings(in: outlines, themeFile: SourcePath("theme.yml", in: .theme))
        guard findings.isEmpty else { return Diagnosed(nil, findings) }
        let library = library(of: templates)
        guard library.findings.isEmpty else { return Diagnosed(nil, library.findings) }
        let sorted = assets.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value) }
        return Diagnosed(Theme(library: library.value, assets: sorted, icons: icons))
    }

    /// The names of the theme's icons, sorted.
    private var iconNames: [String] { icons.keys.sorted() }

    /// A kind whose icon the theme does not have.
    public func missingIcons(in learning: LearningStructure) -> [Finding] {
        learning.kinds.compactMap { kind in
            guard let icon = kind.icon, icons[icon.value] == nil else { return nil }
            let nearest = NearMiss.nearest(to: icon.value, among: iconNames)
            return .unknownIcon(icon.value, nearest: nearest, icons: iconNames, at: icon.place)
        }
    }

    func icon(named name: String) -> String? { icons[name] }

    /// A drawing beside a word that says the same: not read aloud, not reached with the keyboard.
    private static func iconMarkup(_ file: SourceText) -> String {
        let text = file.string(in: 0..<file.bytes.count).split(whereSeparator: \.isNewline).joined()
        return text.replacing("<svg ", with: "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\" ", maxReplacements: 1)
    }

    private static func library(of templates: [String: SourceText]) -> Diagnosed<MustacheLibrary> {
        var library = MustacheLibrary()
        var findings: [Finding] = []
        for (name, source) in templates.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(prepared(source), named: name)
            } catch {
                findings.append(.templateSyntax("\(error)", at: SourcePlace(source.path)))
            }
        }
        return Diagnosed(library, findings)
    }

    /// The template as the library gets it: without indentation, which would be repeated into every line of what a
    /// partial holds.
    private static func prepared(_ source: SourceText) -> String {
        source.string(in: 0..<source.bytes.count)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.drop { $0 == " " || $0 == "\t" } }
            .joined(separator: "\n")
    }

    /// Draws the template for all pages of a shape.
    func skeleton(for shape: PageModel.Shape) -> PageSkeleton {
        PageSkeleton(drawn: library.render(PageShapeModel(shape), withTemplate: shape.kind.template) ?? "")
    }
}

extension String {
    fileprivate func stripping(prefix: String, suffix: String) -> String? {
        guard hasPrefix(prefix), hasSuffix(suffix), count > prefix.count + suffix.count else { return nil }
        return String(dropFirst(prefix.count).dropLast(suffix.count))
    }
}
