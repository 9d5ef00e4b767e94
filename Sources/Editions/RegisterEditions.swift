internal import Diagnostics
internal import Language
public import Register
public import Resolving

/// The register in every form it can be taken away in.
///
/// The same handbook gives the same bytes: concepts stand by their ids, and nothing tells when or where it was made.
public struct RegisterEditions: Sendable {
    let book: EditionBook

    public init(_ book: ResolvedHandbook) { self.book = EditionBook(book) }

    /// All of the register's ``HandbookRegister/downloads``; both forms of SKOS are one graph.
    public var files: [(download: RegisterDownload, bytes: [UInt8])] {
        lazy var graph = SKOSEdition(book).graph
        return book.register.downloads.map { ($0, bytes(of: $0, graph)) }
    }

    /// One of the register's ``HandbookRegister/downloads``.
    public func bytes(of download: RegisterDownload) -> [UInt8] { bytes(of: download, SKOSEdition(book).graph) }

    private func bytes(of download: RegisterDownload, _ graph: @autoclosure () -> RDFGraph) -> [UInt8] {
        switch download {
        case .json: JSONEdition(book: book).bytes
        case .schema: Array(RegisterSchema.text.utf8)
        case .turtle: Array(TurtleWriter.document(graph(), notes: profile.notes).utf8)
        case .jsonLD: JSONLDWriter.bytes(graph())
        case .csv: CSVEdition(book: book).bytes
        case .inventory: SphinxInventory(book: book).bytes
        }
    }

    /// What SKOS-AP-NO-Begrep demands and the register does not have.
    public var missingFields: [MissingField] { profile.missing }

    private var profile: SKOSProfile { SKOSProfile(book) }
}
