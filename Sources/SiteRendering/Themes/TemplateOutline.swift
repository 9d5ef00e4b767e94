internal import Diagnostics

/// What a template uses: names, sections, partials and blocks, each with its place. The library that renders keeps none
/// of this, and renders unknown names as nothing.
struct TemplateOutline {
    indirect enum Element {
        case variable(Tag)
        case section(Tag, [Element])
        case inverted(Tag, [Element])
        case partial(Tag)
        /// `{{<layout}}` with the blocks it fills.
        case parent(Tag, [Element])
        case block(Tag, [Element])
    }

    struct Tag {
        /// Without sigil and spaces: `handbook.title`.
        let name: String
        let place: SourcePlace
    }

    private(set) var elements: [Element] = []
    private(set) var findings: [Finding] = []

    init(_ source: SourceText) {
        var reader = TemplateReader(source)
        elements = reader.read(until: nil)
        findings = reader.findings
    }
}

/// Reads tags by the Mustache manual (mustache(5) and the spec's inheritance module), with the default delimiters only.
private struct TemplateReader {
    private let source: SourceText
    private var position = 0
    private(set) var findings: [Finding] = []

    init(_ source: SourceText) { self.source = source }

    private typealias Tag = TemplateOutline.Tag

    mutating func read(until opening: TemplateOutline.Tag?) -> [TemplateOutline.Element] {
        var elements: [TemplateOutline.Element] = []
        while let (sigil, tag) = nextTag() {
            switch sigil {
            case "!": continue
            case "#": elements.append(.section(tag, read(until: tag)))
            case "^": elements.append(.inverted(tag, read(until: tag)))
            case "<": elements.append(.parent(tag, read(until: tag)))
            case "$": elements.append(.block(tag, read(until: tag)))
            case ">": elements.append(.partial(tag))
            case "/":
                if tag.name != opening?.name { findings.append(.unexpectedEnd(tag.name, of: opening?.name, at: tag.place)) }
                return elements
            case "=", "%", "*": findings.append(.unsupportedTag(String(sigil), at: tag.place))
            default: elements.append(.variable(tag))
            }
        }
        if let opening { findings.append(.sectionNotClosed(opening.name, at: opening.place)) }
        return elements
    }

    /// The next tag, or nil at the end. An unclosed tag ends the reading with a finding.
    private mutating func nextTag() -> (sigil: Character, tag: TemplateOutline.Tag)? {
        guard let start = source.firstRange(of: Array("{{".utf8), in: position..<source.bytes.count) else { return nil }
        let isTriple = start.upperBound < source.bytes.count && source.bytes[start.upperBound] == UInt8(ascii: "{")
        let inner = isTriple ? start.upperBound + 1 : start.upperBound
        let closing = Array((isTriple ? "}}}" : "}}").utf8)
        guard let end = source.firstRange(of: closing, in: inner..<source.bytes.count) else {
            findings.append(.tagNotClosed(at: SourcePlace(source.path, SourceRange(start))))
            position = source.bytes.count
            return nil
        }
        position = end.upperBound
        let place = SourcePlace(source.path, SourceRange(start.lowerBound..<end.upperBound))
        var content = source.string(in: inner..<end.lowerBound)[...].drop(while: \.isWhitespace)
        var sigil: Character = "="
        if let first = content.first, "!#^/<>$=%&".contains(first) {
            sigil = first
            content = content.dropFirst()
        } else {
            sigil = "&"
        }
        var name = content.drop(while: \.isWhitespace)
        while name.last?.isWhitespace == true { name = name.dropLast() }
        if sigil == ">" || sigil == "<", name.hasPrefix("*") { sigil = "*" }
        return (sigil, TemplateOutline.Tag(name: String(name), place: place))
    }
}
