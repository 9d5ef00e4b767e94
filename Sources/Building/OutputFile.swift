public import Diagnostics

/// One file of the finished site.
public struct OutputFile: Sendable {
    /// What stands in it.
    public enum Content: Sendable {
        case bytes([UInt8])
        /// The same as a file of the content folder, an image say; copied without passing through us.
        case copy(of: SourcePath, diskPath: String)
    }

    /// Where it lies, from the output folder on, with `/`.
    public let path: String
    public let content: Content

    public init(path: String, content: Content) {
        self.path = path
        self.content = content
    }
}
