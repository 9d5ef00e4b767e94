public import Language

/// A source as it is shown: stretches of text, some of them titles or links.
///
/// After APA's 7th edition in its Norwegian form, with the words of the handbook's language.
public struct SourceEntry: Sendable, Hashable {
    public struct Run: Sendable, Hashable {
        public enum Style: Sendable, Hashable {
            case text
            /// A title: of a work, in italics, or of a part of one.
            case work, part
            /// The volume of a periodical: in italics, but no title.
            case volume
            case link(address: String)
        }

        public let text: String
        public let style: Style

        init(_ text: String, _ style: Style = .text) {
            self.text = text
            self.style = style
        }
    }

    /// Who and when, or the title and when: what the text cites it by.
    public internal(set) var head: [Run] = []
    public internal(set) var rest: [Run] = []

    /// All of it as plain text.
    public var plainText: String { (head + rest).map(\.text).joined() }

    /// Adds a sentence, with its full stop.
    mutating func add(_ runs: [Run]) {
        let runs = runs.filter { !$0.text.isEmpty }
        guard let last = runs.last else { return }
        rest.append(Run(" "))
        rest += runs
        // A link's address would seem to hold the full stop.
        if case .link = last.style { return }
        if !".?!…".contains(last.text.last ?? " ") { rest.append(Run(".")) }
    }

    mutating func add(_ text: String?) {
        if let text { add([Run(text)]) }
    }
}

extension BibliographySource {
    /// Whom the text cites: «Sætre mfl.», or the beginning of the title when nobody is named.
    public func shortNames(in language: HandbookLanguage) -> String {
        if !contributors.isEmpty { return contributors.short(in: language) }
        if kind == .law { return texts[.titleShort] ?? Self.shortLawTitle(title) }
        if let short = texts[.titleShort] { return kind.isWork ? short : quoted(short, in: language) }
        let main = title.firstRange(of: ": ").map { String(title[..<$0.lowerBound]) } ?? title
        let words = main.split(separator: " ")
        let short = words.count > 5 ? words.prefix(4).joined(separator: " ") + " …" : main
        return kind.isWork ? short : quoted(short, in: language)
    }

    /// «Lov om folkehelsearbeid (folkehelseloven)» → «folkehelseloven».
    private static func shortLawTitle(_ title: String) -> String {
        guard title.last == ")", let open = title.lastIndex(of: "(") else { return title }
        let short = title[open...].dropFirst().dropLast()
        return short.contains("loven") || short.contains("lova") || short.contains("lagen") ? String(short) : title
    }

    /// «2017», «2017a», «u.å.», «u.å.-a».
    public func yearText(in language: HandbookLanguage) -> String {
        let year = issued?.yearText(in: language) ?? InterfaceText.noDate.text(in: language)
        guard let letter = letter.map(Self.letterText) else { return year }
        return year.last?.isNumber == true ? year + letter : "\(year)-\(letter)"
    }

    /// a … z, aa, ab …
    private static func letterText(_ number: Int) -> String {
        let letter = String(Unicode.Scalar(UInt8(0x61 + number % 26)))
        return number < 26 ? letter : letterText(number / 26 - 1) + letter
    }

    /// The source as it stands in a list of sources.
    public func entry(in language: HandbookLanguage) -> SourceEntry {
        SourceFormatter(source: self, language: language).entry()
    }
}
