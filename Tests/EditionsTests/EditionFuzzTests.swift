import Diagnostics
import Language
import MarkdownParsing
import Markup
import Register
import Resolving
import TestSupport
import Testing

@testable import Editions

/// Whatever an editor calls things, the files hold together and say it back.
@Suite("Editions of anything") struct EditionFuzzTests {
    private static let pieces = [
        "a", "Å", "ø", "a\u{30A}", "\"", "\\", "\n", "\r\n", "\t", ";", "|", "=", "+1", "-", "@", "<script>", "]]>", "{", "}",
        "'",
        "\"\"\"", "@nb", "^^", " ", "\u{A0}", "\u{2028}", "\u{202E}", "😀", "#", "$", "%", "%24", "$", "std:term", "1", "-1", ".",
        "[", "\u{7F}",
    ]

    private func words(_ random: inout Seeded) -> String {
        (0..<random.next(upTo: 7)).map { _ in Self.pieces[random.next(upTo: Self.pieces.count)] }.joined()
    }

    @Test("JSON-LD and Turtle give every text back")
    func texts() throws {
        var random = Seeded(seed: 7)
        for _ in 0..<1_500 {
            let text = words(&random)
            var description = RDFDescription("skos:Concept")
            description.say("skos:prefLabel", .text(text, .nynorsk))
            let graph: RDFGraph = [(RDFAddress("https://a.no/" + text), description)]
            let turtle = TurtleWriter.document(graph, notes: [])
            let literal = try #require(turtle.components(separatedBy: "skos:prefLabel ").last)
            #expect(Self.unquoted(literal) == text, "\(text.debugDescription)")
            // An address has none of the signs that would end it.
            let address = try #require(
                turtle.components(separatedBy: "\n\n<").last?.components(separatedBy: "> a skos:Concept").first)
            #expect(address.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"{}|^`\\".unicodeScalars.contains($0) })
            let source = SourceText(path: SourcePath("x.json"), bytes: JSONLDWriter.bytes(graph))
            let parsed = JSONParser.parse(source)
            let read = Self.texts(in: try #require(parsed.value))
            #expect(parsed.findings.isEmpty && read.contains(text))
        }
    }

    @Test("A row of the CSV comes apart into the fields it was made of, and none of them runs")
    func fields() {
        var random = Seeded(seed: 8)
        for _ in 0..<1_500 {
            let fields = (0..<5).map { _ in words(&random) }
            let read = Self.fields(of: fields.map(CSVEdition.field).joined(separator: ";"))
            #expect(read.count == 5)
            for (written, read) in zip(fields, read) {
                #expect(read == written || read == "'" + written)
                #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains { read.unicodeScalars.starts(with: $0.unicodeScalars) })
            }
        }
    }

    @Test("An inventory of anything is read, and nothing in it leads out of the handbook it is of")
    func inventories() {
        var random = Seeded(seed: 9)
        let pieces =
            Self.pieces + [
                "std:term -1 ", "std:label 1 ", "https://ond.no", "//ond.no", "javascript:x", "a.html", " - ", "\n", "\n",
            ]
        for _ in 0..<500 {
            let text = (0..<60).map { _ in pieces[random.next(upTo: pieces.count)] }.joined()
            let names = text.split(separator: "\n").map { $0.prefix(8) }
            let book = Book(
                "books:\n  x: {file: x, address: https://x.no/}\n", [("a.md", "# A\n")],
                books: ["x": OtherBookContents(inventory: text)])
            for name in names + ["a"] {
                guard let reference = OtherBookReference("bok:x/\(name)"),
                    let link = book.resolved.otherBooks.link(for: reference)
                else { continue }
                #expect(link.href.hasPrefix("https://x.no/") && !link.href.dropFirst(13).hasPrefix("/"))
                #expect(link.href.unicodeScalars.allSatisfy { $0.value > 0x20 })
            }
        }
    }

    @Test("What is no zlib is refused, and what is cut off or changed too")
    func damaged() {
        var random = Seeded(seed: 10)
        let stream = StoredZlib.stream(Array("Et stykke tekst å lagre.".utf8))
        for index in stream.indices {
            #expect(Inflation.unpacked(stream[..<index], atMost: 1_000) == nil)
            var changed = stream
            changed[index] ^= 1 << UInt8(random.next(upTo: 8))
            // The heads of the stream and the block have bits that mean nothing here; all the rest is summed.
            if index > 2 { #expect(Inflation.unpacked(changed[...], atMost: 1_000) == nil, "byte \(index)") }
        }
        for _ in 0..<2_000 {
            let bytes = (0..<random.next(upTo: 40)).map { _ in UInt8(random.next(upTo: 256)) }
            _ = Inflation.unpacked(bytes[...], atMost: 100)
        }
    }

    // MARK: Reading back

    private static func unquoted(_ literal: String) -> String {
        var text = String.UnicodeScalarView()
        var rest = literal.unicodeScalars.dropFirst()[...]
        while let scalar = rest.popFirst(), scalar != "\"" {
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "n": text.append("\n")
            case "r": text.append("\r")
            case "t": text.append("\t")
            case "u":
                let value = UInt32(String(String.UnicodeScalarView(rest.prefix(4))), radix: 16) ?? 0
                text.append(Unicode.Scalar(value) ?? "?")
                rest = rest.dropFirst(4)
            case let other?: text.append(other)
            case nil: break
            }
        }
        return String(text)
    }

    private static func texts(in node: SettingsNode) -> [String] {
        switch node.content {
        case .empty: []
        case .text(let text): [text]
        case .list(let items): items.flatMap { texts(in: $0) }
        case .group(let entries): entries.flatMap { texts(in: $0.value) }
        }
    }

    /// RFC 4180 with `;`.
    private static func fields(of row: String) -> [String] {
        var fields = [String.UnicodeScalarView()]
        var isQuoted = false
        let scalars = Array(row.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if isQuoted, scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
                fields[fields.count - 1].append(scalar)
                index += 1
            } else if scalar == "\"", isQuoted || fields[fields.count - 1].isEmpty {
                isQuoted.toggle()
            } else if scalar == ";", !isQuoted {
                fields.append(String.UnicodeScalarView())
            } else {
                fields[fields.count - 1].append(scalar)
            }
            index += 1
        }
        return fields.map { String($0) }
    }
}
