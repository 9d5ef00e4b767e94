/// Names a file the editor can open: where it lies and its path from there.
///
/// The path uses `/` and Unicode form NFC, whatever the disk says, so that the same name is the same value
/// on every machine. Ordered by the bytes of the path, never by a locale.
public struct SourcePath: Hashable, Sendable {
    /// The folder a path starts from.
    public enum Root: Int, Sendable {
        /// The handbook's own folder.
        case content
        /// The folder of the theme in use.
        case theme
        /// None: a file that was named on the command line, and is told as it was written there.
        case elsewhere
    }

    public let root: Root
    public let text: String

    public init(_ text: String, in root: Root = .content) {
        self.root = root
        self.text = text
    }

    /// The last component: `kulturdugnad.md`.
    public var fileName: Substring {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text[...] }
        return text[text.utf8.index(after: slash)...]
    }

    /// Everything before the file name, without the closing slash; empty at the root.
    public var folder: Substring {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return text[..<slash]
    }

    /// The file name's ending in lower case without the dot, or empty: `md`.
    public var fileExtension: String {
        let name = fileName
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
        return name[name.utf8.index(after: dot)...].lowercased()
    }

    /// The file name without its ending.
    public var stem: Substring {
        let name = fileName
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
        return name[..<dot]
    }
}

extension SourcePath: Comparable {
    public static func < (left: SourcePath, right: SourcePath) -> Bool {
        if left.root != right.root { return left.root.rawValue < right.root.rawValue }
        return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension SourcePath: CustomStringConvertible {
    public var description: String { text }
}
