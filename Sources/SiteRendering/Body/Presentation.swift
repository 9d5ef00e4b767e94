internal import HandbookModel
internal import Language

/// How a link is shown on one page.
enum LinkPresentation {
    /// A page of the handbook; `title` fills a link without text of its own. The language is said when it is another
    /// than the page's own.
    case page(href: String, title: String, language: HandbookLanguage? = nil)
    /// A file to open or save; `kind` is «ODT, 24 kB».
    case attachment(href: String, fileName: String, kind: String)
    case external(href: String)
    /// Led nowhere: the reader gets the text.
    case textOnly

    var isFollowed: Bool {
        if case .textOnly = self { return false }
        return true
    }
}

/// How an image is shown on one page.
enum ImagePresentation {
    case picture(src: String, ImageDimensions?)
    /// Lies on another site: a link to it, so that nothing is fetched unasked.
    case remote(href: String)
    case missing
}

/// How one reference of a document is shown.
enum ReferencePresentation {
    case link(LinkPresentation)
    case image(ImagePresentation)
}

/// Encodes an address elsewhere for an attribute: what is not allowed in a URI is percent-encoded, as cmark does.
func webHref(_ address: String) -> String {
    let safe = Set("-_.+!*'(),%#@?=;:/&$~".utf8)
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in address.utf8 {
        let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        if isPlain || safe.contains(byte) {
            bytes.append(byte)
        } else {
            bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
