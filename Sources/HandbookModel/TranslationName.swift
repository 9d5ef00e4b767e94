public import Diagnostics
public import Language

/// What a file's name says of its language: `kapittel.nn.md` is `kapittel.md` in nynorsk.
public struct TranslationName: Sendable, Hashable {
    /// What the original is called.
    public let original: SourcePath
    public let language: HandbookLanguage

    /// Nil for a name without a language.
    public init?(_ path: SourcePath) {
        // Thousands of names are looked at, and few have one: `.xx.md`.
        let text = path.text
        guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let stem = text[..<dot]
        guard let before = stem.utf8.lastIndex(of: UInt8(ascii: ".")), before != stem.startIndex,
            stem.utf8[stem.utf8.index(before: before)] != UInt8(ascii: "/"),
            let language = HandbookLanguage(rawValue: String(stem[stem.utf8.index(after: before)...]))
        else { return nil }
        self.language = language
        original = SourcePath(String(stem[..<before] + text[dot...]))
    }
}

extension HandbookConfiguration {
    /// The language a chapter is read in: what its name says, or else its front matter.
    public func language(of path: SourcePath, _ front: FrontMatter) -> HandbookLanguage {
        TranslationName(path)?.language ?? front.language ?? language
    }
}
