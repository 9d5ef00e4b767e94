import Foundation
import HandbookModel
import Language
import Markup

@testable import SiteRendering

/// A Markdown file that tells the dialect by example: what the editor writes, the HTML, and what the editor is told.
///
/// ``Dialect/README.md`` explains the form.
struct DialectFile {
    struct Example {
        let line: Int
        let language: HandbookLanguage
        let markdown: String
        let html: String
        /// As ``MarkdownReadout/findingLines`` tells them.
        let findings: [String]
    }

    let name: String
    let examples: [Example]

    static func all() throws -> [DialectFile] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Dialect")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".md") }
            .map { name in
                let data = try Data(contentsOf: folder.appendingPathComponent(name))
                return DialectFile(name: name, text: String(decoding: data, as: UTF8.self))
            }
    }

    init(name: String, text: String) {
        self.name = name
        let fence = String(repeating: "`", count: 8)
        var examples: [Example] = []
        var opening: (line: Int, language: HandbookLanguage)?
        var parts: [[Substring]] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let begun = opening {
                if line == fence {
                    examples.append(Self.example(begun.line, begun.language, parts))
                    opening = nil
                } else if line == "." {
                    parts.append([])
                } else {
                    parts[parts.count - 1].append(line)
                }
            } else if line.hasPrefix(fence + " example") {
                let tag = line.split(separator: " ").dropFirst(2).first ?? "nb"
                opening = (index + 1, HandbookLanguage(tag: String(tag)) ?? .bokmaal)
                parts = [[]]
            }
        }
        self.examples = examples
    }

    private static func example(_ line: Int, _ language: HandbookLanguage, _ parts: [[Substring]]) -> Example {
        Example(
            line: line, language: language, markdown: parts[0].map { visible($0) + "\n" }.joined(),
            html: parts.count > 1 ? parts[1].map { visible($0) + "\n" }.joined() : "",
            findings: parts.count > 2 ? parts[2].map(String.init) : [])
    }

    /// Space that cannot be seen is written with signs that can.
    private static func visible(_ line: Substring) -> String {
        String(line).replacing("→", with: "\t").replacing("⍽", with: "\u{A0}").replacing("␠", with: " ")
    }
}

/// The handbook the examples stand in: what their links lead to.
enum DialectPresentation {
    private static let titles = [
        "idoarrt.md": "IDOARRT", "idoarrt.md#steg": "Steg for steg", "#steg": "Steg for steg",
        "kulturdugnad.md": "Kulturdugnad & kaffe",
    ]

    static func show(_ reference: Reference) -> ReferencePresentation {
        reference.kind == .image ? .image(image(reference.destination)) : .link(link(reference.destination))
    }

    private static func link(_ address: String) -> LinkPresentation {
        if isOnTheWeb(address) { return .external(href: webHref(address)) }
        if address.isEmpty || address.contains(":") || address.hasPrefix("mangler") { return .textOnly }
        let ending = address.split(separator: ".").last.map { $0.uppercased() } ?? ""
        if ["ODT", "PDF", "XLSX", "MP4"].contains(ending) {
            let name = address.split(separator: "/").last.map(String.init) ?? address
            return .attachment(href: webHref(address), fileName: name, kind: "\(ending), 24 kB")
        }
        return .page(href: webHref(address.replacing(".md", with: ".html")), title: titles[address] ?? "Uten tittel")
    }

    private static func image(_ address: String) -> ImagePresentation {
        if isOnTheWeb(address) { return .remote(href: webHref(address)) }
        if address.isEmpty || address.contains(":") || address.hasPrefix("mangler") { return .missing }
        return .picture(src: webHref(address), address.hasSuffix(".jpg") ? ImageDimensions(width: 640, height: 480) : nil)
    }

    private static func isOnTheWeb(_ address: String) -> Bool {
        ["http://", "https://", "mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) }
    }
}
