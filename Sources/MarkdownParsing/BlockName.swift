internal import Diagnostics
internal import Markup

/// The blocks an editor may write: code blocks whose info string begins with one of these words.
enum BlockName: CaseIterable {
    case reflection, question, worksheet, bars, video, diagram

    /// In Norwegian first, then English, nynorsk, Danish and Swedish, and without the Norwegian letters.
    var spellings: [String] {
        switch self {
        case .reflection: ["refleksjon", "reflection", "refleksion", "reflektion"]
        case .question: ["spørsmål", "question", "spørgsmål", "fråga", "sporsmal"]
        case .worksheet: ["ark", "worksheet", "arbeidsark", "arbejdsark", "arbetsblad"]
        case .bars: ["søyler", "bars", "søylar", "søjler", "staplar", "soyler"]
        case .video: ["video"]
        case .diagram: ["diagram"]
        }
    }

    private static let bySpelling = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { name in name.spellings.map { ($0, name) } })
    private static let longest = 40

    /// - Parameter word: the first word of an info string, as written.
    init?(_ word: String) {
        guard word.utf8.count <= Self.longest, let name = Self.bySpelling[word.lowercased()] else { return nil }
        self = name
    }

    /// The block a word that names none was probably meant for; nil for what names a language of code.
    ///
    /// Short names have too many neighbours to be guessed at.
    static func meant(by word: String) -> String? {
        guard (4...longest).contains(word.utf8.count), !CodeLanguage.names.contains(word.lowercased()) else { return nil }
        return NearMiss.nearest(to: word, among: guessable)
    }

    private static let guessable = allCases.flatMap(\.spellings).filter { $0.count >= 5 }
}

extension DiagramSource.Form {
    var spellings: [String] {
        switch self {
        case .staircase: ["trapp", "staircase", "trappe", "trappa"]
        case .wheel: ["hjul", "wheel"]
        case .process: ["prosess", "process", "proces"]
        case .matrix: ["matrise", "matrix", "matris"]
        case .tree: ["tre", "tree", "træ", "träd"]
        }
    }

    init?(spelling: String) {
        let word = spelling.lowercased()
        guard let form = Self.allCases.first(where: { $0.spellings.contains(word) }) else { return nil }
        self = form
    }
}

/// The lines that may stand before a block's table or list.
enum BlockKey: CaseIterable {
    case title, unit, facet, matrix

    var spellings: [String] {
        switch self {
        case .title: ["Tittel", "Title", "Titel"]
        case .unit: ["Enhet", "Unit", "Eining", "Enhed"]
        case .facet: ["Fasett", "Facet", "Facett"]
        case .matrix: ["Matrise", "Matrix", "Matris"]
        }
    }

    init?(spelling: String) {
        let word = spelling.lowercased()
        guard let key = Self.allCases.first(where: { key in key.spellings.contains { $0.lowercased() == word } }) else {
            return nil
        }
        self = key
    }
}

/// What code blocks on GitHub are commonly said to hold, where it lies near the name of a block or might.
private enum CodeLanguage {
    static let names: Set = [
        "applescript", "awk", "bash", "bibtex", "clojure", "cmake", "console", "cpp", "csharp", "csv", "dart", "diff", "docker",
        "dockerfile", "dot", "elixir", "elm", "erlang", "fortran", "fsharp", "gherkin", "golang", "graphql", "graphviz", "groovy",
        "handlebars", "haskell", "html", "http", "ini", "java", "javascript", "json", "jsonc", "jsx", "julia", "kotlin", "latex",
        "less", "liquid", "lisp", "lua", "makefile", "markdown", "math", "matlab", "mermaid", "mustache", "nginx", "objc",
        "ocaml",
        "pascal", "perl", "php", "plain", "plaintext", "plantuml", "postgres", "powershell", "prolog", "protobuf", "puppet",
        "python", "ruby", "rust", "sass", "scala", "scheme", "scss", "shell", "solidity", "svelte", "swift", "terraform", "text",
        "toml", "tree", "typescript", "verilog", "vim", "vue", "wasm", "xml", "yaml", "yml", "zig", "zsh",
    ]
}
