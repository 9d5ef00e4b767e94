import CMarkGFM
import Diagnostics
import Markup

@testable import SiteRendering

/// What cmark-gfm itself writes for a Markdown text, with raw HTML and dangerous addresses left out as it knows how.
///
/// Compared with ours after taking away what neither is to be measured by: the two write other ids, notes and captions.
enum CMarkOracle {
    static func html(of bytes: [UInt8]) -> String {
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        guard let parser = cmark_parser_new(options) else { return "" }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            guard let syntax = cmark_find_syntax_extension(name) else { continue }
            cmark_parser_attach_syntax_extension(parser, syntax)
        }
        bytes.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let root = cmark_parser_finish(parser) else { return "" }
        defer { cmark_node_free(root) }
        let extensions = cmark_parser_get_syntax_extensions(parser)
        guard let text = cmark_render_html(root, options, extensions) else { return "" }
        defer { free(text) }
        return String(cString: text)
    }

    /// Both by the same measure; equal when we write what cmark writes.
    static func comparison(_ bytes: [UInt8]) -> (ours: String, theirs: String) {
        let readout = MarkdownReadout(bytes, showing: plainly)
        return (
            withoutLineBreaksAtTags(withoutFootnoteMarkup(CommonForm.ofOurs(readout.html))),
            withoutLineBreaksAtTags(withoutFootnoteMarkup(CommonForm.ofTheirs(html(of: bytes))))
        )
    }

    /// As cmark shows links: no text filled in, no dangerous address.
    private static func plainly(_ reference: Reference) -> ReferencePresentation {
        let href = isDangerous(reference.destination) ? "" : webHref(reference.destination)
        return reference.kind == .image
            ? .image(.picture(src: href, nil)) : .link(.page(href: href, title: ""))
    }

    private static func isDangerous(_ address: String) -> Bool {
        let start = address.prefix(20).lowercased()
        let images = ["png", "gif", "jpeg", "webp"].map { "data:image/" + $0 }
        return ["javascript:", "vbscript:", "file:", "data:"].contains { start.hasPrefix($0) }
            && !images.contains { start.hasPrefix($0) }
    }

    private static func withoutFootnoteMarkup(_ html: String) -> String {
        let shown = without("<!-- raw HTML omitted -->", in: html)
            .replacing("&#x27;", with: "'")
            .replacing(/<sup class="footnote-ref"><a [^>]*>([0-9]+)<\/a><\/sup>/) { "[^\($0.1)]" }
            .replacing(/\ ?<a class="footnote-back"[^>]*>[^<]*<\/a>/, with: "")
            .replacing(/\ ?<a href="#fnref[^>]*>↩(<sup[^>]*>[0-9]+<\/sup>)?<\/a>/, with: "")
            .replacing(/<sup class="footnote-ref"[^>]*>([0-9]+)<\/sup>/) { "[^\($0.1)]" }
            .replacing(/<section class="footnotes"[^>]*>/, with: "<section>")
            .replacing(/<li id="fn[^>]*>/, with: "<li>")
        return without("<p></p>", in: shown)
    }

    /// By bytes: to Swift, a bracket and a combining mark after it are one character.
    private static func without(_ piece: String, in html: String) -> String {
        let piece = Array(piece.utf8)
        var rest = Array(html.utf8)[...]
        var kept: [UInt8] = []
        while let first = rest.first {
            if first == piece[0], rest.starts(with: piece) {
                rest = rest.dropFirst(piece.count)
            } else {
                kept.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func withoutLineBreaksAtTags(_ html: String) -> String {
        var kept: [UInt8] = []
        for byte in html.utf8 {
            if byte == UInt8(ascii: "<") {
                while kept.last == UInt8(ascii: "\n") { kept.removeLast() }
            }
            if byte == UInt8(ascii: "\n"), kept.last == UInt8(ascii: ">") || kept.isEmpty { continue }
            kept.append(byte)
        }
        while kept.last == UInt8(ascii: "\n") { kept.removeLast() }
        return String(decoding: kept, as: UTF8.self)
    }
}
