internal import Diagnostics
internal import HandbookModel
internal import MarkdownParsing
internal import Markup
internal import Register

/// Reads the files that other handbooks are known by. They lie in the content folder and nowhere else.
extension HandbookBuilder {
    private static let mostFileBytes = 20_000_000
    private static let mostUnpackedBytes = 50_000_000

    func otherBooks(
        _ manuscripts: ContentManuscripts, _ declarations: RegisterDeclarations
    ) async throws(FileSystemError) -> Diagnosed<OtherBooks> {
        var findings: [Finding] = []
        var books: [(book: OtherBook, contents: OtherBookContents?)] = []
        for book in declarations.books {
            let contents = try contents(of: book, manuscripts)
            findings += contents.findings
            books.append((book, contents.value))
        }
        return Diagnosed(OtherBooks(books), findings)
    }

    private func contents(
        of book: OtherBook, _ manuscripts: ContentManuscripts
    ) throws(FileSystemError) -> Diagnosed<OtherBookContents?> {
        let (file, place) = (book.file.value, book.file.place)
        guard let path = book.path else { return Diagnosed(nil, [.outsideContent(file, at: place)]) }
        guard let asset = manuscripts.assets.first(where: { $0.path == path }), let disk = manuscripts.diskPaths[path] else {
            let nearest = NearMiss.nearest(to: path.text, among: manuscripts.assets.map(\.path.text))
            return Diagnosed(nil, [.unreadableOtherBook(file, .missing, nearest: nearest, at: place)])
        }
        guard asset.size <= Self.mostFileBytes else {
            return Diagnosed(nil, [.fileTooLarge(bytes: asset.size, limit: Self.mostFileBytes, at: SourcePlace(path))])
        }
        let source = SourceText(path: path, bytes: try fileSystem.read(disk))
        do throws(UnreadableBook) {
            return Diagnosed(try Self.contents(of: source))
        } catch {
            return Diagnosed(nil, [.unreadableOtherBook(file, error.problem, at: place)])
        }
    }

    private struct UnreadableBook: Error {
        let problem: OtherBookProblem
    }

    private static func contents(of source: SourceText) throws(UnreadableBook) -> OtherBookContents {
        guard source.bytes.starts(with: "# Sphinx inventory version 2".utf8) else {
            guard source.notUTF8 == nil, let node = JSONParser.parse(source).value,
                let contents = OtherBookContents(register: node)
            else { throw UnreadableBook(problem: .unknownForm) }
            return contents
        }
        // Four lines of head; the rest is packed.
        let lines = source.bytes.split(separator: 0x0A, maxSplits: 4, omittingEmptySubsequences: false)
        guard lines.count == 5, let unpacked = Inflation.unpacked(lines[4], atMost: mostUnpackedBytes) else {
            throw UnreadableBook(problem: .damaged)
        }
        return OtherBookContents(inventory: String(decoding: unpacked, as: UTF8.self))
    }
}
