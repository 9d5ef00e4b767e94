import TestSupport
import Testing

@testable import HandbookModel

/// The smallest beginnings of pictures that say how large they are.
private enum Picture {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 1, 0x40, 0, 0, 0, 0xF0, 8, 2, 0, 0, 0]
    static let gif: [UInt8] = Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00, 0, 0]
    /// Start of image, an APP0 segment, fill bytes, a baseline frame.
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF] + frame
    static let frame: [UInt8] = [0xFF, 0xC2, 0, 11, 8, 0, 0xF0, 1, 0x40, 1, 1, 0x11, 0]
    static let lossy = riff("VP8 ") + [0, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x41, 0xF0, 0x00]
    static let lossless = riff("VP8L") + [0x2F, 0x3F, 0xC1, 0x3B, 0x00, 0, 0, 0, 0, 0, 0]
    static let extended = riff("VP8X") + [0, 0, 0, 0, 0x3F, 0x01, 0, 0xEF, 0, 0]

    private static func riff(_ chunk: String) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(chunk.utf8) + [10, 0, 0, 0]
    }

    static let all = [png, gif, jpeg, lossy, lossless, extended, svg]
    static let svg = Array("<svg xmlns='http://www.w3.org/2000/svg' width='320' height='240'></svg>".utf8)
}

@Suite("Image dimensions")
struct ImageDimensionsTests {
    @Test("Every format says 320 × 240", arguments: Picture.all)
    func formats(bytes: [UInt8]) { #expect(ImageDimensions(head: bytes) == ImageDimensions(width: 320, height: 240)) }

    @Test(
        "SVG in the forms drawing programs write it",
        arguments: [
            ("<svg width=\"320\" height=\"240\">", 320, 240), ("<svg width='320px' height='240px'/>", 320, 240),
            ("<?xml version=\"1.0\"?>\n<!-- x -->\n<svg\n  width=\"320\"\n  height=\"240\"\n>", 320, 240),
            ("<svg\r\n\twidth=\"320\"\r\n\theight=\"240\">", 320, 240), ("<svg viewBox=\"0 0 320 240\">", 320, 240),
            ("<svg viewBox='0,0,320,240'>", 320, 240), ("<svg viewBox=\"0 0\n320 240\">", 320, 240),
            ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 32 24\">", 32, 24),
            ("<svg width=\"10cm\" height=\"5cm\" viewBox=\"0 0 320 240\">", 320, 240),
            ("<svg width='319.6' height='240.2'>", 320, 240), ("<svg stroke-width='2' viewBox='0 0 320 240'>", 320, 240),
        ])
    func svg(text: String, width: Int, height: Int) {
        #expect(ImageDimensions(head: Array(text.utf8)) == ImageDimensions(width: width, height: height))
    }

    @Test(
        "What says no size gives none",
        arguments: [
            "", "<svg>", "<svg width='0' height='10'>", "<svg width='-5' height='10'>", "<svg width='nan' height='inf'>",
            "<svg viewBox='0 0 x y'>", "<svg viewBox='0 0 0 0'>", "<svg width='1e9' height='1e9'>", "<svg width='10'", "tekst",
            "<svg viewBox='0 0 1e300 1e300'>", "<html>",
        ])
    func none(text: String) { #expect(ImageDimensions(head: Array(text.utf8)) == nil) }

    @Test("Sizes no page could show are none", arguments: [(0, 1), (1, 0), (-1, 5), (100_001, 1), (Int.max, 1)])
    func range(width: Int, height: Int) { #expect(ImageDimensions(width: width, height: height) == nil) }

    @Test("A file that breaks off gives no size or the right one", arguments: Picture.all)
    func truncated(bytes: [UInt8]) {
        for count in 0..<bytes.count {
            let size = ImageDimensions(head: Array(bytes.prefix(count)))
            #expect(size == nil || size == ImageDimensions(width: 320, height: 240))
        }
    }

    @Test("No bytes stop the program")
    func hostile() {
        var random = Seeded(seed: 77)
        for _ in 0..<20_000 {
            var bytes = Picture.all[random.next(upTo: Picture.all.count)]
            for _ in 0...random.next(upTo: 4) { bytes[random.next(upTo: bytes.count)] = UInt8(random.next(upTo: 256)) }
            if random.next(upTo: 4) == 0 { bytes.removeLast(random.next(upTo: bytes.count)) }
            let size = ImageDimensions(head: bytes)
            #expect(size == nil || (1...100_000).contains(size?.width ?? 0))
        }
    }

    @Test("A JPEG of segments without end is left in time")
    func endless() {
        var bytes: [UInt8] = [0xFF, 0xD8]
        while bytes.count < ImageDimensions.bytesNeeded { bytes += [0xFF, 0xE1, 0, 0] }
        #expect(ImageDimensions(head: bytes) == nil)
        #expect(ImageDimensions(head: [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 65_000)) == nil)
    }
}
