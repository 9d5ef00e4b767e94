import Diagnostics
import Testing

@Suite("Bytes to lines and columns")
struct SourceTextTests {
    @Test("columns count code points", arguments: [("å", 1), ("x", 5), ("😀", 7), ("z", 8), ("e\u{301}", 9)])
    func columns(piece: String, column: Int) throws {
        let sample = Sample("åæø\tx\t😀ze\u{301}")
        let start = try sample.range(of: piece).bytes.lowerBound
        #expect(sample.source.position(at: start) == SourcePosition(line: 1, column: column))
    }

    @Test("lines end with LF or CRLF")
    func lines() {
        let source = Sample("a\r\nbø\nc").source
        #expect(source.position(at: 3) == SourcePosition(line: 2, column: 1))
        #expect(source.position(at: 7) == SourcePosition(line: 3, column: 1))
        #expect(source.lineRange(containing: 1) == 0..<1)
        #expect(source.lineRange(containing: 2) == 0..<1)
        #expect(source.string(in: source.lineRange(containing: 4)) == "bø")
    }

    @Test("the end of the file and beyond")
    func end() {
        let source = Sample("å\n").source
        #expect(source.position(at: 3) == SourcePosition(line: 2, column: 1))
        #expect(source.position(at: 99) == SourcePosition(line: 2, column: 1))
        #expect(source.position(at: -1) == SourcePosition(line: 1, column: 1))
        #expect(source.lineRange(containing: 3) == 3..<3)
    }

    @Test("an empty file has one place")
    func empty() {
        let source = Sample("").source
        #expect(source.position(at: 0) == SourcePosition(line: 1, column: 1))
        #expect(source.lineRange(containing: 0) == 0..<0)
    }

    @Test("a path in its pieces")
    func path() {
        let path = SourcePath("laering/Ark.v2.PDF")
        #expect(path.fileName == "Ark.v2.PDF")
        #expect(path.folder == "laering")
        #expect(path.stem == "Ark.v2")
        #expect(path.fileExtension == "pdf")
        #expect(SourcePath(".skjult").fileExtension == "")
        #expect(SourcePath("a", in: .theme) > SourcePath("å", in: .content))
    }
}
