internal import HandbookModel
internal import Language
internal import MarkdownParsing
internal import Resolving
internal import Search

/// The part of rendering that makes the search index: each step side by side, and what must be done by one in between.
struct SearchPhase {
    let book: ResolvedHandbook
    let jobs: Int

    /// The words of the chapters and of the register.
    struct Words {
        fileprivate let indexer: SearchIndexer
        fileprivate let blocks: [SearchBlock]
        fileprivate let register: RegisterWords
    }

    func words() async -> Words {
        let indexer = SearchIndexer(book)
        async let register = indexer.register()
        let blocks = await indexer.blocks.parallelMap(jobs: jobs, tool: { SearchMemory() }) { memory, _, chapters in
            indexer.block(chapters, &memory)
        }
        return Words(indexer: indexer, blocks: blocks, register: await register)
    }

    /// Every file of the index; none for a handbook without chapters.
    ///
    /// All but the root lie in a folder that is called after what they say, so that a reader's browser never mixes the
    /// files of two builds.
    func files(of words: Words) async -> [OutputFile] {
        let terms = words.indexer.merge(words.blocks, words.register)
        let layout = await layout(of: terms)
        guard !layout.files.isEmpty else { return [] }
        let script = SearchLanguageScript.text(handbook: book.handbook.language, languages: terms.languages)
        var made = await layout.files.parallelMap(jobs: jobs) { _, file in
            let bytes = layout.bytes(of: file)
            return (name: file.name, bytes: bytes, hash: Fingerprint.of(bytes))
        }
        let scriptBytes = Array(script.utf8)
        made.append((SearchFileKind.languagesName, scriptBytes, Fingerprint.of(scriptBytes)))
        let root = layout.root(hash: "00000000")
        let hash = Fingerprint.of(root + made.flatMap { Array("\($0.name) \($0.hash)\n".utf8) })
        let folder = GeneratedRoutes(book.handbook.language).searchFolder
        let rootFile = OutputFile(path: "\(folder)/\(SearchRoot.fileName)", content: .bytes(layout.root(hash: hash)))
        return [rootFile] + made.map { OutputFile(path: "\(folder)/\(hash)/\($0.name)", content: .bytes($0.bytes)) }
    }

    private func layout(of terms: SearchTerms) async -> SearchLayout {
        let compounds = await terms.chunks.parallelMap(jobs: jobs) { _, chunk in terms.compounds(in: chunk) }
        let postings = terms.connect(compounds)
        let entries = await postings.chunks.parallelMap(jobs: jobs) { _, chunk in postings.entries(in: chunk) }
        return postings.layout(entries)
    }
}
