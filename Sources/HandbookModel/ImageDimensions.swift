/// How large a picture is shown, so that a page does not jump when it arrives.
public struct ImageDimensions: Sendable, Hashable {
    public let width: Int
    public let height: Int

    public init?(width: Int, height: Int) {
        guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// How much of a file's beginning is enough to read its size from.
    public static let bytesNeeded = 64 * 1024

    /// Reads the size from the beginning of a PNG, GIF, JPEG, WebP or SVG file; nil for other formats.
    public init?(head bytes: [UInt8]) {
        let found =
            Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes) ?? Self.webP(bytes) ?? Self.svg(bytes)
        guard let found else { return nil }
        self.init(width: found.width, height: found.height)
    }

    private typealias Size = (width: Int, height: Int)

    /// PNG (ISO/IEC 15948): the IHDR chunk comes first.
    private static func png(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        return (bigEndian(bytes[16..<20]), bigEndian(bytes[20..<24]))
    }

    private static func gif(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
        return (littleEndian(bytes[6..<8]), littleEndian(bytes[8..<10]))
    }

    /// JPEG (ITU T.81): the first start-of-frame segment holds the size.
    private static func jpeg(_ bytes: [UInt8]) -> Size? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        while index + 9 < bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            if marker == 0xFF {
                // A fill byte, which may stand before any marker.
                index += 1
                continue
            }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame { return (bigEndian(bytes[(index + 7)..<(index + 9)]), bigEndian(bytes[(index + 5)..<(index + 7)])) }
            index += 2 + max(2, bigEndian(bytes[(index + 2)..<(index + 4)]))
        }
        return nil
    }

    /// WebP (RFC 9649): VP8, VP8L and VP8X say it differently.
    private static func webP(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return nil
        }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ":
            return (littleEndian(bytes[26..<28]) & 0x3FFF, littleEndian(bytes[28..<30]) & 0x3FFF)
        case "VP8L":
            let bits = littleEndian(bytes[21..<25])
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case "VP8X":
            return (littleEndian(bytes[24..<27]) + 1, littleEndian(bytes[27..<30]) + 1)
        default:
            return nil
        }
    }

    /// SVG: `width` and `height` in pixels, or else the `viewBox`.
    private static func svg(_ bytes: [UInt8]) -> Size? {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let start = text.firstRange(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">") else { return nil }
        let tag = text[start.upperBound..<end]
        if let width = attribute("width", of: tag).flatMap(pixels), let height = attribute("height", of: tag).flatMap(pixels) {
            return (width, height)
        }
        let box = attribute("viewBox", of: tag)?.split(whereSeparator: { $0.isWhitespace || $0 == "," }).compactMap { Double($0) }
        guard let box, box.count == 4, box[2] >= 1, box[3] >= 1, box[2] < 100_000, box[3] < 100_000 else { return nil }
        return (Int(box[2].rounded()), Int(box[3].rounded()))
    }

    private static func attribute(_ name: String, of tag: Substring) -> Substring? {
        for quote in ["\"", "'"] {
            let starts = tag.ranges(of: "\(name)=\(quote)")
            guard let start = starts.first(where: { tag[..<$0.lowerBound].last?.isWhitespace == true }) else { continue }
            let rest = tag[start.upperBound...]
            return rest.firstRange(of: quote).map { rest[..<$0.lowerBound] }
        }
        return nil
    }

    private static func pixels(_ text: Substring) -> Int? {
        guard let value = Double(text.hasSuffix("px") ? text.dropLast(2) : text), (1..<100_000).contains(value) else {
            return nil
        }
        return Int(value.rounded())
    }

    private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
    private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
