public import Diagnostics
internal import HandbookModel

/// A reference into another handbook that arrived.
public struct OtherBookLink: Sendable, Hashable {
    public let book: String
    /// What the other handbook calls it; the handbook's own title when the reference is to all of it.
    public let title: String
    /// On the web.
    public let href: String
}

/// The other handbooks that this one refers to, by the files they have published. Nothing is fetched while building.
public struct OtherBooks: Sendable {
    private struct Volume: Sendable {
        let book: OtherBook
        /// Nil when its file could not be read, which has been told of.
        let contents: OtherBookContents?
        var address: String? { book.address ?? contents?.address }
    }

    private let volumes: [Volume]

    public init(_ books: [(book: OtherBook, contents: OtherBookContents?)] = []) {
        volumes = books.map { Volume(book: $0.book, contents: $0.contents) }
    }

    /// Where a reference leads; nil when it leads nowhere, which ``finding(for:at:suggests:)`` tells of.
    public func link(for reference: OtherBookReference) -> OtherBookLink? {
        guard let volume = volume(reference.book), let address = volume.address else { return nil }
        let title = volume.book.title
        if reference.name.isEmpty { return OtherBookLink(book: title, title: title, href: address) }
        return volume.contents?[reference.name].map { entry in
            OtherBookLink(book: title, title: entry.title, href: address + entry.href)
        }
    }

    /// Why a reference leads nowhere; nil when it leads somewhere, or when the cause has been told of.
    ///
    /// - Parameter suggests: whether to look for what was meant, which is dear.
    public func finding(
        for reference: OtherBookReference, at place: SourcePlace, suggests: Bool = true
    ) -> Finding? {
        guard let volume = volume(reference.book) else {
            let nearest = NearMiss.nearest(to: reference.book, among: volumes.map(\.book.id))
            return .unknownOtherBook(reference.text, book: reference.book, nearest: nearest, at: place)
        }
        let title = volume.book.title
        if let contents = volume.contents, !reference.name.isEmpty, contents[reference.name] == nil {
            let nearest = suggests ? contents.nearest(to: reference.name) : nil
            return .unknownInOtherBook(reference.name, book: title, nearest: nearest, at: place)
        }
        return volume.address == nil ? .otherBookWithoutAddress(title, at: volume.book.place) : nil
    }

    private func volume(_ id: String) -> Volume? { volumes.first { $0.book.id == id } }
}
