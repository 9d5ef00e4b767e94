internal import Language
internal import Mustache

/// A template drawn once for all pages of the same shape, with gaps where their values go.
///
/// Drawing a template costs some hundred lookups; filling a skeleton is copying bytes. Pages of a handbook come in a few
/// shapes only.
struct PageSkeleton: Sendable {
    private enum Piece: Sendable {
        case markup([UInt8])
        case text(position: Int)
        case fragment(position: Int)
    }

    private let pieces: [Piece]

    /// - Parameter drawn: the template's result with a ``Gap`` for each value.
    init(drawn: String) {
        var pieces: [Piece] = []
        var rest = drawn.unicodeScalars[...]
        while let open = rest.firstIndex(of: Gap.opening) {
            pieces.append(.markup(Array(String(rest[..<open]).utf8)))
            rest = rest[rest.index(after: open)...]
            let position = Int(String(rest.prefix { $0 != Gap.closing })) ?? 0
            let isFragment = PageSlot.all[position].key.isFragment
            pieces.append(isFragment ? .fragment(position: position) : .text(position: position))
            rest = rest[(rest.firstIndex(of: Gap.closing).map { rest.index(after: $0) } ?? rest.endIndex)...]
        }
        pieces.append(.markup(Array(String(rest).utf8)))
        self.pieces = pieces
    }

    func filled(with page: PageModel) -> [UInt8] {
        // Little text needs escaping; a page that is kept should not keep room it does not use.
        let length = pieces.reduce(64) { length, piece in
            switch piece {
            case .markup(let bytes): length + bytes.count
            case .text(let position), .fragment(let position): length + page.value(at: position).utf8.count
            }
        }
        var html = HTMLWriter(capacity: length)
        for piece in pieces {
            switch piece {
            case .markup(let bytes): html.markup(bytes)
            case .text(let position): html.text(page.value(at: position))
            case .fragment(let position): html.markup(page.value(at: position))
            }
        }
        return html.bytes
    }
}

/// Where a value goes, between the two last private characters of Unicode, which stand in nobody's text.
private enum Gap {
    static let opening: Unicode.Scalar = "\u{10FFFC}"
    static let closing: Unicode.Scalar = "\u{10FFFD}"

    static func at(_ position: Int) -> String { "\(opening)\(position)\(closing)" }
}

/// Stands in for all pages of one shape while their template is drawn.
struct PageShapeModel: MustacheParent {
    private let shape: PageModel.Shape

    init(_ shape: PageModel.Shape) { self.shape = shape }

    /// The library's one way in; `Any` stays here.
    func child(named name: String) -> Any? {
        guard let key = PageKey(rawValue: name), key.kinds.contains(shape.kind) else { return nil }
        if key == .labels { return Labels(language: shape.language) }
        if [.draft, .hasPictures, .hasRegister, .hasFilter].contains(key) { return gap(PageSlot(key)) != nil }
        if key.inner.isEmpty { return gap(PageSlot(key)) }
        let gaps = key.inner.compactMap { inner in gap(PageSlot(key, inner)).map { (inner, $0) } }
        return gaps.isEmpty ? nil : Inner(gaps: Dictionary(uniqueKeysWithValues: gaps))
    }

    private func gap(_ slot: PageSlot) -> String? {
        shape.present & 1 << UInt128(slot.position) == 0 ? nil : Gap.at(slot.position)
    }

    /// The same on every page of a shape, so they are drawn and leave no gap.
    private struct Labels: MustacheParent {
        let language: HandbookLanguage

        func child(named name: String) -> Any? { InterfaceText(rawValue: name)?.text(in: language) }
    }

    private struct Inner: MustacheParent {
        let gaps: [InnerKey: String]

        func child(named name: String) -> Any? { InnerKey(rawValue: name).flatMap { gaps[$0] } }
    }
}
