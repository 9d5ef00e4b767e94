/// What can be said of every chapter before any is written: name, title, keywords and headings.
struct CorpusBook {
    static let chaptersPerPart = 25
    static let pictures = 12

    let seed: UInt64
    let chapters: Int
    let titles: [String]
    let vocabulary: [String]
    /// A register that is declared; without one, chapters name keywords of their own.
    let register: CorpusRegister?

    init(seed: UInt64, chapters: Int, register: CorpusRegister? = nil) {
        self.register = register
        self.seed = seed
        self.chapters = chapters
        let vocabulary = Self.vocabulary(seed: seed)
        self.vocabulary = vocabulary
        var taken: Set<String> = []
        titles = (0..<chapters).map { Self.title(of: $0, seed: seed, vocabulary: vocabulary, taken: &taken) }
    }

    var parts: Int { (chapters + Self.chaptersPerPart - 1) / Self.chaptersPerPart }

    func chapters(ofPart part: Int) -> Range<Int> {
        part * Self.chaptersPerPart..<min(chapters, (part + 1) * Self.chaptersPerPart)
    }

    func folder(ofPart part: Int) -> String { "del-\(digits(part + 1, count: 4))" }

    func partTitle(_ part: Int) -> String {
        var random = CorpusRandom(seed: seed, stream: .part, index: part)
        return "Del \(part + 1): \(random.pick(vocabulary))"
    }

    func fileName(of chapter: Int) -> String {
        "kap-\(digits(chapter + 1, count: 5))-\(Self.slug(titles[chapter]).prefix(48)).md"
    }

    /// The path below the corpus.
    func path(of chapter: Int) -> String {
        "\(folder(ofPart: chapter / Self.chaptersPerPart))/\(fileName(of: chapter))"
    }

    /// How one chapter's file names another's.
    func destination(from chapter: Int, to other: Int) -> String {
        chapter / Self.chaptersPerPart == other / Self.chaptersPerPart ? fileName(of: other) : "../\(path(of: other))"
    }

    /// Three to eight words of the vocabulary; some words are on very many chapters.
    func keywords(of chapter: Int) -> [String] {
        if let register { return register.keywords(of: chapter, among: chapters) }
        var random = CorpusRandom(seed: seed, stream: .keywords, index: chapter)
        let wanted = random.within(3...8)
        var keywords: [String] = []
        while keywords.count < wanted {
            let word = random.pickEarly(vocabulary)
            if !keywords.contains(word) { keywords.append(word) }
        }
        return keywords
    }

    /// Four to seven headings, all different.
    func headings(of chapter: Int) -> [String] {
        var prose = CorpusProse(random: CorpusRandom(seed: seed, stream: .headings, index: chapter))
        let wanted = prose.random.within(4...7)
        var headings: [String] = []
        while headings.count < wanted {
            let heading = prose.heading()
            if !headings.contains(heading) { headings.append(heading) }
        }
        return headings
    }

    /// The anchor of a heading that every way of making anchors makes alike: only a to z and spaces in it.
    func anchor(in chapter: Int) -> String? {
        let plain = headings(of: chapter).first { heading in
            heading.utf8.allSatisfy { $0 == 0x20 || (0x61...0x7A).contains($0 | 0x20) }
        }
        return plain.map(Self.slug)
    }
}

extension CorpusBook {
    /// 588 terms: the plain things, then compounds of them.
    private static func vocabulary(seed: UInt64) -> [String] {
        var random = CorpusRandom(seed: seed, stream: .vocabulary, index: 0)
        var terms = CorpusWords.things.map(\.indefinite)
        var taken = Set(terms)
        while terms.count < 588 {
            let term = random.pick(CorpusWords.heads) + random.pick(CorpusWords.things).indefinite
            if taken.insert(term).inserted { terms.append(term) }
        }
        for index in terms.indices.reversed() { terms.swapAt(index, random.below(index + 1)) }
        return terms
    }

    /// A title no earlier chapter has, told apart also as a part of an address.
    private static func title(
        of chapter: Int, seed: UInt64, vocabulary: [String], taken: inout Set<String>
    ) -> String {
        for attempt in 0... {
            let random = CorpusRandom(seed: seed, stream: .title, index: chapter, attempt: attempt)
            var prose = CorpusProse(random: random)
            let title = titlePattern(&prose, vocabulary: vocabulary)
            if taken.insert(slug(title)).inserted { return title }
        }
        preconditionFailure("the attempts never end")
    }

    private static func titlePattern(_ prose: inout CorpusProse, vocabulary: [String]) -> String {
        let term = prose.random.pickEarly(vocabulary)
        let place = prose.random.pick(CorpusWords.places)
        let text =
            switch prose.random.below(8) {
            case 0: "\(term) i \(place)"
            case 1: "om \(term) og \(prose.thing().indefinite)"
            case 2: "\(term) – steg for steg i \(place)"
            case 3: "fra \(prose.thing().indefinite) til \(term)"
            case 4: "hvem trenger \(prose.thing().plural) i \(place)?"
            case 5: "\(prose.random.pick(vocabulary)) og \(term)"
            default: prose.heading()
            }
        return text.capitalizedFirst
    }

    /// Lower case a to z, digits and hyphens.
    static func slug(_ text: String) -> String {
        var slug = ""
        for letter in text.lowercased().unicodeScalars {
            switch letter {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(letter)
            case "æ": slug += "ae"
            case "ø": slug += "o"
            case "å": slug += "a"
            case "é": slug += "e"
            default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }
}

/// The number with zeros in front.
private func digits(_ number: Int, count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
}
