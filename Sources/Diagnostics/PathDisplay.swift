/// Turns the name of a source file into what the editor is shown: the folder as it was given on the command line,
/// and the path from there, with `/` on every machine.
public struct PathDisplay: Hashable, Sendable {
    private let content: String
    private let theme: String

    /// - Parameters:
    ///   - content: The handbook's folder as the user wrote it: `content`, `./content/`, `/srv/bok`, or `.`.
    ///   - theme: The theme's folder in the same way.
    public init(content: String, theme: String) {
        self.content = PathDisplay.prefix(content)
        self.theme = PathDisplay.prefix(theme)
    }

    /// The path to open from where the program was started: `content/laering/kulturdugnad.md`.
    public func text(for path: SourcePath) -> String {
        switch path.root {
        case .content: content + path.text
        case .theme: theme + path.text
        case .elsewhere: path.text
        }
    }

    /// The handbook's folder, for findings about the handbook as a whole.
    public var contentFolder: String { content.isEmpty ? "./" : content }

    /// A folder with exactly one closing slash and without `./` in front: empty for the current folder.
    private static func prefix(_ folder: String) -> String {
        var rest = folder[...]
        while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
        if rest == "." { return "" }
        while rest.count > 1, rest.hasSuffix("/") { rest = rest.dropLast() }
        return rest.isEmpty || rest.hasSuffix("/") ? String(rest) : rest + "/"
    }
}
