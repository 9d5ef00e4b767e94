internal import Diagnostics
internal import HandbookModel
internal import Language
internal import Markup

/// Headings that marks name and nothing declares.
extension VocabularyAssembler {
    /// Gives every heading of every mark its concept; makes those that are not there.
    ///
    /// Short headings come first, so that «arkiv», «arkivet» and «arkivene» meet under «arkiv» in whatever order chapters
    /// name them.
    mutating func addNamed(in handbook: Handbook) {
        for named in Self.namedHeadings(in: handbook) {
            let parent = vocabulary.byHeadings[HeadingPath(named.headings.dropLast())]
            vocabulary.byHeadings[HeadingPath(named.headings)] = concept(
                for: named.headings[named.headings.count - 1], under: parent, in: named.language, at: named.place)
        }
    }

    private struct NamedHeading {
        let headings: [String]
        let language: HandbookLanguage
        let place: SourcePlace
    }

    /// Each heading and what it stands under, once, where it is named first: outer before inner, short before long.
    private static func namedHeadings(in handbook: Handbook) -> [NamedHeading] {
        var met: Set<HeadingPath> = []
        var named: [NamedHeading] = []
        for chapter in handbook.chapters {
            for entry in chapter.markEntries {
                for depth in entry.headings.indices {
                    let headings = Array(entry.headings[...depth])
                    guard met.insert(HeadingPath(headings)).inserted else { continue }
                    let place = SourcePlace(chapter.path, entry.range)
                    named.append(NamedHeading(headings: headings, language: chapter.language, place: place))
                }
            }
        }
        return named.enumerated()
            .map { (named: $1, order: ($1.headings.count, $1.headings.last?.utf8.count ?? 0, $0)) }
            .sorted { $0.order < $1.order }.map(\.named)
    }

    private mutating func concept(
        for heading: String, under parent: ConceptID?, in language: HandbookLanguage, at place: SourcePlace
    ) -> ConceptID {
        guard let parent else {
            let meant = vocabulary.concepts(meantBy: heading, in: language, isHeading: true)
            // One that stands under others only is not meant where it stands alone, unless nothing else is.
            if let concept = meant.first(where: { !vocabulary[$0].isOnlyUnder }) ?? meant.first { return concept }
            return make(heading, under: nil, in: language, at: place)
        }
        let meant = vocabulary.concepts(meantBy: heading, in: language, isHeading: true)
        if let child = meant.first(where: { neighbours[$0.index].broader.contains(parent) }) { return child }
        // A concept of its own stands there too from now on.
        if let concept = meant.first(where: { !vocabulary[$0].isOnlyUnder }), concept != parent,
            !ancestors(of: parent).contains(concept), depth(of: parent) < Self.mostLevels - 1
        {
            neighbours[concept.index].broader.append(parent)
            return concept
        }
        return make(heading, under: parent, in: language, at: place)
    }

    private mutating func make(
        _ heading: String, under parent: ConceptID?, in language: HandbookLanguage, at place: SourcePlace
    ) -> ConceptID {
        let slug = (parent.map { vocabulary[$0].id + "-" } ?? "") + conceptID(for: heading)
        var id = slug
        while vocabulary.byID[id] != nil {
            lastNumbers[slug, default: 1] += 1
            id = "\(slug)-\(lastNumbers[slug] ?? 2)"
        }
        let term = LocalizedText(heading, in: language)
        add(Concept(id: id, term: term, isOnlyUnder: parent != nil, at: place), under: parent)
        return ConceptID(vocabulary.concepts.count - 1)
    }

    static let mostLevels = 3

    /// How many concepts stand above one, along its first way up.
    func depth(of concept: ConceptID) -> Int { ancestors(of: concept).count }

    /// What stands above a concept along its first way up, nearest first; a ring is gone round once.
    func ancestors(of concept: ConceptID) -> [ConceptID] {
        var way: [ConceptID] = []
        var met: Set<ConceptID> = [concept]
        var next = neighbours[concept.index].broader.first
        while let above = next, met.insert(above).inserted {
            way.append(above)
            next = neighbours[above.index].broader.first
        }
        return way
    }
}

/// A concept's id made from its term: part of an address, so in a–z, digits and hyphens.
func conceptID(for term: String) -> String {
    let letters: [Character: String] = ["æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "ð": "d", "þ": "th", "ß": "ss"]
    var id = ""
    let term = term.nfc.lowercased()
    if let simple = simpleID(for: term.utf8) { return idForAddresses(simple) }
    for letter in term {
        if let known = letters[letter] {
            id += known
        } else if let base = String(letter).nfd.unicodeScalars.first, base.isASCII,
            base.properties.isAlphabetic || ("0"..."9").contains(base)
        {
            id.unicodeScalars.append(base)
        } else if id.last != "-", !id.isEmpty {
            id += "-"
        }
        if id.utf8.count >= mostBytesInID { break }
    }
    return idForAddresses(id)
}

/// The same for what is ASCII but for æ, ø and å, as most terms are: byte by byte. Nil for what is not.
private func simpleID(for term: String.UTF8View) -> String? {
    var id: [UInt8] = []
    var end: Int?
    var isAfterC3 = false
    for byte in term {
        switch byte {
        case 0xC3 where !isAfterC3:
            isAfterC3 = true
            continue
        case 0xA6 where isAfterC3: id += "ae".utf8
        case 0xB8 where isAfterC3: id += "o".utf8
        case 0xA5 where isAfterC3: id += "a".utf8
        case 0x61...0x7A where !isAfterC3, 0x30...0x39 where !isAfterC3: id.append(byte)
        case 0x00..<0x80 where !isAfterC3: if let last = id.last, last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
        default: return nil
        }
        isAfterC3 = false
        // The rest is looked at too: a sign that joins the letter before it makes another letter.
        if end == nil, id.count >= mostBytesInID { end = id.count }
    }
    return String(decoding: id[..<(end ?? id.count)], as: UTF8.self)
}

private let mostBytesInID = 50

private func idForAddresses(_ term: String) -> String {
    var id = term
    while id.last == "-" { id.removeLast() }
    // What has no letters of ours, or is a name that files cannot have, is called by its place in the register.
    return isDeclarationID(id) ? id : "begrep-\(id)".trimmedOfHyphens
}

extension String {
    fileprivate var trimmedOfHyphens: String {
        var text = self
        while text.last == "-" { text.removeLast() }
        return text
    }
}

extension Chapter {
    /// Every heading its front matter and its comments name, in order.
    var markEntries: [MarkEntry] {
        let inText = document.marks.flatMap { mark in
            switch mark.kind {
            case .here(let entries), .rangeStart(let entries), .rangeEnd(let entries): entries
            case .words, .definition: [MarkEntry]()
            }
        }
        return keywordEntries + inText
    }

    /// What front matter marks the chapter as a whole with.
    var keywordEntries: [MarkEntry] { frontMatter.keywords.map(\.value) }
}
