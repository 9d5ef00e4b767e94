import FoundationEssentials

/// Writes a synthetic handbook: chapters in parts of 25, `handbok.yml`, a page for each part, and pictures.
struct CorpusWriter {
    let book: CorpusBook
    let folder: String

    /// Fills the folder, which must be new or empty, and answers how many bytes of Markdown it got.
    func write() throws -> Int {
        let files = FileManager.default
        if let present = try? files.contentsOfDirectory(atPath: folder), !present.isEmpty {
            throw BenchmarkFailure("\(folder) is not empty; a corpus is only written to a new folder")
        }
        try files.createDirectory(atPath: "\(folder)/bilder", withIntermediateDirectories: true)
        try put(settings(), at: "handbok.yml")
        if let register = book.register { try put(register.yaml, at: "register.yml") }
        for picture in 1...CorpusBook.pictures {
            try put(drawing(of: picture), at: "bilder/bilde-\(picture).svg")
        }
        return try (0..<book.parts).reduce(0) { try $0 + write(part: $1) }
    }

    private func write(part: Int) throws -> Int {
        let name = book.folder(ofPart: part)
        try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        var prose = CorpusProse(random: CorpusRandom(seed: book.seed, stream: .part, index: part, attempt: 1))
        var bytes = try put(
            "---\ntitle: \"\(book.partTitle(part))\"\n---\n\n\(prose.sentence()).\n", at: "\(name)/index.md")
        for chapter in book.chapters(ofPart: part) {
            bytes += try put(CorpusChapter.text(of: chapter, in: book), at: book.path(of: chapter))
        }
        return bytes
    }

    private func settings() -> String {
        let parts = (0..<book.parts).map { "  - folder: \(book.folder(ofPart: $0))\n" }
        return "title: Håndbok til måling\nlanguage: nb\nparts:\n" + parts.joined()
    }

    private func drawing(of picture: Int) -> String {
        var random = CorpusRandom(seed: book.seed, stream: .picture, index: picture)
        let circles = (0..<12).map { _ in
            let (x, y, radius) = (random.below(400), random.below(200), random.within(5...60))
            return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" fill=\"hsl(\(random.below(360)) 50% 60%)\"/>"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200">
            \(circles.joined())
            </svg>

            """
    }

    @discardableResult
    private func put(_ text: String, at path: String) throws -> Int {
        let data = Data(text.utf8)
        try data.write(to: URL(filePath: "\(folder)/\(path)"))
        return data.count
    }
}
