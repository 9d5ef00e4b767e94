internal import Language

/// What one page hands to its template: texts, which are escaped on the page, and fragments of HTML.
struct PageModel: Sendable {
    /// What decides how a template comes out, apart from the values themselves.
    struct Shape: Hashable {
        let kind: PageKind
        let language: HandbookLanguage
        /// The slots that have a value, a bit each in the order of ``PageSlot/all``.
        let present: UInt128
    }

    let kind: PageKind
    /// The language of the labels around the text.
    let language: HandbookLanguage
    /// By the slot's place in ``PageSlot/all``; a slot without a value is absent to the template.
    private var values = [String?](repeating: nil, count: PageSlot.all.count)

    init(_ kind: PageKind, in language: HandbookLanguage) {
        self.kind = kind
        self.language = language
        self[.language] = language.tag
        self[.pageClass] = kind.bodyClass
    }

    subscript(key: PageKey, inner: InnerKey? = nil) -> String? {
        get { values[PageSlot(key, inner).position] }
        set { values[PageSlot(key, inner).position] = newValue }
    }

    /// The value at a place in ``PageSlot/all``.
    func value(at position: Int) -> String { values[position] ?? "" }

    /// A page to go to.
    mutating func set(_ key: PageKey, href: String, title: String) {
        self[key, .href] = href
        self[key, .title] = title
    }

    /// A day, for people and for machines.
    mutating func set(_ key: PageKey, _ day: CalendarDay?) {
        self[key, .text] = day?.text(in: language)
        self[key, .iso] = day?.iso
    }

    var shape: Shape {
        var present: UInt128 = 0
        for position in values.indices where values[position] != nil { present |= 1 << UInt128(position) }
        return Shape(kind: kind, language: language, present: present)
    }
}
