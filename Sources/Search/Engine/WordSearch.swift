internal import Language

/// Ways to find a word in the index, the stricter first.
struct WordSearch {
    /// Further ways are tried while fewer sections have it; the last of them for the first such words only.
    private static let enough = 3
    private static let mostRescues = 4
    private static let mostBegun = 20
    private static let mostNearest = 4
    /// A register of no more files is read whole for suggestions and corrections.
    static let smallRegister = 2

    let files: SearchFiles
    let analyses: [SearchAnalysis]

    private var root: SearchRoot { files.root }
    private var nothing: Found { Found(of: root.sections) }

    /// Its terms in the languages of the handbook, that of the handbook first.
    func terms(of piece: String) -> [String] {
        analyses.map { $0.term(ofRun: piece) }.filter { !$0.isEmpty }.unique
    }

    private func entries(with key: String) throws -> [IndexedTerm] {
        try root.termShards(holding: key).flatMap { try files.terms($0).filter { $0.key == key } }
    }

    /// Who has no æ, ø and å, writes ae, oe and aa; and names are written so.
    private func spellings(_ piece: String) -> [String] {
        let plain = files.keys.normalised(piece)
        let (ae, oe) = root.language == "sv" ? ("ä", "ö") : ("æ", "ø")
        if root.language == "en" { return [piece, plain] }
        var spelt = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars {
            if scalar == "e", let last = spelt.last, last == "a" || last == "o" {
                spelt.removeLast()
                spelt += (last == "a" ? ae : oe).unicodeScalars
            } else {
                spelt.append(scalar)
            }
        }
        return [piece, plain, String(spelt)] + (root.language == "sv" ? [] : [plain.replacing("å", with: "aa")])
    }

    /// What the index has of a word as it is written, and as it would be on another keyboard.
    func known(_ piece: String) throws -> Found {
        var found = nothing
        // What is «sommer» in the one language is «som» in another.
        for (index, term) in terms(of: piece).enumerated() {
            found.add(try entries(with: files.keys.key(of: term)).filter { $0.entry.term == term }, index == 0 ? 100 : 60)
        }
        if found.sections.count >= Self.enough { return found }
        let variants = spellings(piece).flatMap(terms).unique
        let same = Set(variants.map(files.keys.normalised))
        let near = try variants.map(files.keys.key).unique.flatMap(entries)
        found.add(near.filter { same.contains(files.keys.normalised($0.entry.term)) }, 95)
        if found.sections.count < Self.enough { found.add(near, 60) }
        return found
    }

    /// Words with hyphens are one word, or all of them.
    private func written(_ item: SearchQuery.Item) throws -> Found {
        var found = try known(item.text)
        if item.kind == .joined { found.addCommon(try item.runs.map { try known($0.text) }, 100) }
        return found
    }

    /// What words find, each for itself. Of the word being typed, its beginning is enough.
    func find(_ query: SearchQuery, isLive: Bool) throws -> [Found] {
        var rescues = Self.mostRescues
        return try query.items.map { item in
            if item.kind == .phrase { return try phrase(item.runs) }
            var found = try written(item)
            let isMissing = found.sections.isEmpty
            guard !item.isExcluded, let term = terms(of: item.text).first else { return found }
            guard isLive && item.range.upperBound == query.text.count || isMissing && rescues > 0 else { return found }
            if isMissing { rescues -= 1 }
            let plain = Self.unhyphened(item.text)
            let beginning = files.keys.key(of: item.kind == .paragraph ? term : plain)
            try addBeginnings(&found, beginning)
            // «vatn» begins as «vann» does, in «vannprøve».
            for other in terms(of: item.text).map(files.keys.key)
            where found.sections.isEmpty && other.utf16.count >= 4 && !beginning.utf16.starts(with: other.utf16) {
                try addBeginnings(&found, other)
            }
            if found.sections.isEmpty, item.kind == .word { try addParts(&found, Array(plain.utf16)) }
            if found.sections.isEmpty, item.kind != .paragraph { try addNearest(&found, plain) }
            return found
        }
    }

    private static func unhyphened(_ text: String) -> String {
        var plain = text
        plain.unicodeScalars.removeAll { "-\u{2010}\u{2011}\u{AD}".unicodeScalars.contains($0) }
        return plain
    }

    /// The most common terms that begin so.
    private func addBeginnings(_ found: inout Found, _ beginning: String) throws {
        guard beginning.utf16.count >= 2 else { return }
        let near = try root.termShards(beginningWith: beginning).prefix(2).flatMap(files.terms)
        let begun = near.filter { $0.key.utf16.starts(with: beginning.utf16) }.enumerated()
            .sorted { ($0.element.entry.idf, $0.offset) < ($1.element.entry.idf, $1.offset) }
        found.add(begun.prefix(Self.mostBegun).map(\.element), 40)
    }

    /// Two known words in one, with an s or an e between them; the longest first word first.
    private func addParts(_ found: inout Found, _ word: [UInt16]) throws {
        for end in stride(from: word.count - 3, through: 3, by: -1) {
            let first = try known(String(decoding: word[..<end], as: UTF16.self))
            if first.sections.isEmpty { continue }
            let isJoint = "seSE".utf16.contains(word[end]) && word.count - end > 3
            for start in isJoint ? [end, end + 1] : [end] {
                found.addCommon([first, try known(String(decoding: word[start...], as: UTF16.self))], 70)
                if !found.sections.isEmpty { return }
            }
        }
    }

    // MARK: Errors in spelling

    private struct Candidate {
        let word: String
        /// Nil for words of the register.
        let term: IndexedTerm?
        let faults: Int
        let order: Int

        var rank: (Int, Int, Int, Int) { (faults, term == nil ? 0 : 1, term?.entry.idf ?? 0, order) }
    }

    private static func mostFaults(_ word: [UInt16]) -> Int { word.count < 8 ? 1 : 2 }
    private static func hasDigit(_ text: String) -> Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

    /// The nearest word of the register or in the files that would have had it, and in those of words that begin nearly so.
    private func addNearest(_ found: inout Found, _ piece: String) throws {
        let raw = Array(files.keys.key(of: piece).utf16)
        guard raw.count >= 4, !Self.hasDigit(files.keys.key(of: piece)) else { return }
        let stems = terms(of: piece).map { Array(files.keys.key(of: $0).utf16) }
        let forms = ([raw] + stems).unique.filter { $0.count >= 4 }
        let keys = (forms + [Array(raw.dropFirst()), [raw[1], raw[0]] + raw.dropFirst(2)])
            .map { String(decoding: $0, as: UTF16.self) }
        var candidates: [Candidate] = []
        for label in try labelFiles(keys).flatMap(files.labels) where label.label.kind == .preferred || label.label.kind == .see {
            for (word, key) in zip(Self.parts(label.label.label), Self.parts(label.key)) {
                let faults = faults(raw, Array(key.utf16), atMost: Self.mostFaults(raw))
                guard faults <= Self.mostFaults(raw) else { continue }
                candidates.append(Candidate(word: word, term: nil, faults: faults, order: candidates.count))
            }
        }
        for term in try Set(keys.flatMap(root.termShards(holding:))).sorted().flatMap(files.terms)
        where !Self.hasDigit(term.entry.term) {
            let key = Array(term.key.utf16)
            for form in forms {
                let faults = faults(form, key, atMost: Self.mostFaults(form))
                guard faults <= Self.mostFaults(form) else { continue }
                // What a stem lacks of its word, the right stem lacks too.
                let rest = raw.starts(with: form) ? String(decoding: raw[form.count...], as: UTF16.self) : ""
                candidates.append(
                    Candidate(word: term.entry.term + rest, term: term, faults: faults, order: candidates.count))
            }
        }
        for candidate in candidates.sorted(by: { $0.rank < $1.rank }).prefix(Self.mostNearest) {
            found.add(try candidate.term.map { [$0] } ?? known(candidate.word).terms, 50)
            guard !found.sections.isEmpty else { continue }
            found.corrected = candidate.word
            return
        }
    }

    /// What stands between spaces and hyphens.
    private static func parts(_ text: String) -> [String] {
        text.unicodeScalars.split(omittingEmptySubsequences: false) { " \u{A0}\u{2011}–-".unicodeScalars.contains($0) }.map {
            String($0)
        }
    }

    private func labelFiles(_ keys: [String]) -> [Int] {
        root.labels.count <= Self.smallRegister
            ? Array(root.labels.indices) : Set(keys.flatMap(root.labelShards(holding:))).sorted()
    }

    static func words(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return SearchRuns(bytes).filter { $0.kind == .word }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
}

extension Array where Element: Hashable {
    /// Each once, where it stands first.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
