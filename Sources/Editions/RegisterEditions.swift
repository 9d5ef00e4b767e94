internal import Diagnostics
public import HandbookModel
internal import Language
public import Register
public import Resolving

/// Where the pages of the register lie.
public struct EditionRoutes: Sendable {
    let concept: @Sendable (Concept) -> Route
    let letter: @Sendable (RegisterKind, LetterGroup) -> Route

    /// - Parameters:
    ///   - concept: a concept's own page.
    ///   - letter: the page a letter of a register stands on.
    public init(
        concept: @escaping @Sendable (Concept) -> Route, letter: @escaping @Sendable (RegisterKind, LetterGroup) -> Route
    ) {
        self.concept = concept
        self.letter = letter
    }
}

/// The register in every form it can be taken away in.
///
/// The same handbook gives the same bytes: concepts stand by their ids, and nothing tells when or where it was made.
public struct RegisterEditions: Sendable {
    let book: EditionBook

    public init(_ book: ResolvedHandbook, routes: EditionRoutes) { self.book = EditionBook(book, routes) }

    /// The forms there are; none when the handbook has no register.
    public var downloads: [RegisterDownload] { book.register.isEmpty ? [] : RegisterDownload.allCases }

    public func bytes(of download: RegisterDownload) -> [UInt8] {
        switch download {
        case .json: Array(JSONEdition(book: book).document.utf8)
        case .schema: Array(RegisterSchema.text.utf8)
        case .turtle: Array(TurtleWriter.document(SKOSEdition(book).graph, notes: profile.notes).utf8)
        case .jsonLD: Array(JSONLDWriter.document(SKOSEdition(book).graph).utf8)
        case .csv: CSVEdition(book: book).bytes
        case .inventory: SphinxInventory(book: book).bytes
        }
    }

    /// What SKOS-AP-NO-Begrep demands and the register does not have.
    public var missingFields: [MissingField] { profile.missing }

    private var profile: SKOSProfile { SKOSProfile(book) }
}
