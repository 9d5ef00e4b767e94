import Diagnostics
import Foundation
import Testing

/// A book that provokes one kind of finding and nothing else, with the same book mended.
struct FindingBook: Sendable, CustomTestStringConvertible {
    enum State: String { case book, mended }

    /// Its folder in `Books/findings`: a code, and what tells it from others with the same code.
    let name: String
    private let make: @Sendable (State, Workplace) throws -> Void

    /// A book that is made by code, because its files cannot lie in a repository.
    init(_ name: String, make: @escaping @Sendable (State, Workplace) throws -> Void) {
        self.name = name
        self.make = make
    }

    /// A book that lies in `Books/findings`.
    init(folder name: String) {
        self.init(name) { state, place in
            try place.lay(FileMap(folder: Books.folder.appending(path: "findings/\(name)/\(state.rawValue)")))
        }
    }

    var testDescription: String { name }

    var code: FindingCode? { FindingCode(code: String(name.prefix(6))) }

    var expected: ExpectedText { ExpectedText(file: Books.folder.appending(path: "findings/\(name)/expected.txt")) }

    func lay(_ state: State, in place: Workplace) throws { try make(state, place) }

    /// Every book there is, sorted by name.
    static let all: [FindingBook] = {
        let made = Set(madeByCode.map(\.name))
        let folders = ((try? Books.names(in: "findings")) ?? []).filter { !made.contains($0) }
        return (folders.map { FindingBook(folder: $0) } + madeByCode).sorted { $0.name < $1.name }
    }()
}

/// The broken books that git, or a checkout on Windows or macOS, could not hold.
extension FindingBook {
    static let madeByCode: [FindingBook] = [
        FindingBook("FIL001") { state, place in
            let title = Array("# B".utf8) + (state == .mended ? [0xC3, 0xB8] : [0xF8])
            try place.lay(["index.md": Data(title)])
        },
        FindingBook("FIL001-handbok") { state, place in
            let title = Array("tittel: B".utf8) + (state == .mended ? [0xC3, 0xB8] : [0xF8])
            try place.lay(["handbok.yml": Data(title), "index.md": Data("# Boka\n".utf8)])
        },
        FindingBook("FIL002") { state, place in
            let line = "Et langt kapittel.\n"
            let size = state == .mended ? 2_000_000 : 2_000_001
            let text = "# Boka\n" + String(repeating: line, count: size / line.utf8.count)
            let file = (text + String(repeating: "x", count: size)).utf8.prefix(size)
            try place.lay(["index.md": Data("# Boka\n".utf8), "lang.md": Data(file)])
        },
        FindingBook("FIL003-store-bokstaver") { state, place in
            let second = state == .mended ? "Laering-to.md" : "Laering.md"
            try place.lay(FileMap(texts: ["laering.md": "# Læring\n", second: "# Læring to\n"]))
        },
        FindingBook("FIL003-to-former") { state, place in
            let second = state == .mended ? "a\u{30A}r-to.md" : "a\u{30A}r.md"
            try place.lay(FileMap(texts: ["index.md": "# Boka\n"]))
            // Paths as bytes: Foundation would make the two names one.
            for (name, text) in [("\u{E5}r.md", "# År\n"), (second, "# År to\n")] {
                try place.write(text, toBytes: "bok/\(name)")
            }
        },
        FindingBook("FIL004") { state, place in
            try place.lay(FileMap(texts: ["index.md": "# Boka\n"]))
            let target = state == .mended ? "index.md" : "/etc/hostname"
            try place.link("bok/snarvei.txt", to: target)
        },
        FindingBook("FIL005") { state, place in
            let name = state == .mended ? "hvorfor.md" : "hvorfor?.md"
            try place.lay(FileMap(texts: [name: "# Hvorfor\n"]))
        },
        FindingBook("FIL005-ubrukelig") { state, place in
            let name = state == .mended ? "del-kapittel.md" : "del\\kapittel.md"
            try place.lay(FileMap(texts: [name: "# Hvorfor\n"]))
        },
        FindingBook("FIL007") { state, place in
            try place.lay(FileMap(texts: ["index.md": "# Boka\n"]))
            guard state == .book else { return }
            try place.lay(FileMap(texts: ["index.html": "En annens side.\n"]), in: "ut")
        },
        FindingBook("REG020") { state, place in
            let keywords = (1...(state == .mended ? 30 : 1)).map { "sak \($0)" }.joined(separator: ", ")
            let text = String(repeating: "Et langt kapittel om det meste.\n", count: 1_000)
            try place.lay(
                FileMap(texts: [
                    "handbok.yml": "tittel: Boka\n", "register.yml": "tittel: Stikkord\n",
                    "index.md": "---\ntittel: Boka\nstikkord: [\(keywords)]\n---\n\(text)",
                ]))
        },
    ]
}
