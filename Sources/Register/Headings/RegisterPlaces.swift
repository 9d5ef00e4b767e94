public import HandbookModel
public import Language

/// Where a concept's line is in the registers.
public struct RegisterLine: Sendable, Hashable {
    /// The register it stands in.
    public let kind: RegisterKind
    public let route: Route
    public let anchor: String
}

/// Where everything of the register is on the site: pages, lines, concepts.
public struct RegisterPlaces: Sendable {
    /// A register with more has a page for each letter.
    public static let mostEntriesOnAPage = 1_500

    /// Every page, in the order of ``RegisterKind``, then subjects and concepts.
    public let all: [Route]
    /// The subject register; nil when the handbook has no subjects.
    public let subjects: Route?
    private let generated: GeneratedRoutes
    private let split: Set<RegisterKind>
    /// By concept; nil for those that are not shown.
    private let lines: [RegisterLine?]
    private let pages: [Route]

    init(_ vocabulary: Vocabulary, _ listings: [RegisterListing], _ shown: [Bool], in language: HandbookLanguage) {
        let generated = GeneratedRoutes(language)
        self.generated = generated
        split = Set(listings.filter { $0.count > Self.mostEntriesOnAPage }.map(\.kind))
        subjects = vocabulary.subjects.isEmpty || listings.isEmpty ? nil : generated.subjectRegister
        pages = vocabulary.concepts.map { generated.concept($0.id) }
        lines = Self.lines(vocabulary, listings, shown, split, generated)
        var all: [Route] = []
        for listing in listings {
            let front = generated.register(listing.kind)
            all.append(front)
            guard split.contains(listing.kind) else { continue }
            all += listing.groups.map { generated.page($0.letter.fileName, of: front) } + [generated.page(Self.whole, of: front)]
        }
        self.all = all + [subjects].compactMap(\.self) + pages.indices.filter { shown[$0] }.map { [pages] in pages[$0] }
    }

    private static func lines(
        _ vocabulary: Vocabulary, _ listings: [RegisterListing], _ shown: [Bool], _ split: Set<RegisterKind>,
        _ generated: GeneratedRoutes
    ) -> [RegisterLine?] {
        var lines = [RegisterLine?](repeating: nil, count: vocabulary.concepts.count)
        for listing in listings {
            let front = generated.register(listing.kind)
            for group in listing.groups {
                let page = split.contains(listing.kind) ? generated.page(group.letter.fileName, of: front) : front
                for entry in group.entries {
                    guard case .concept(let id) = entry.content else { continue }
                    lines[id.index] = RegisterLine(kind: listing.kind, route: page, anchor: entry.anchor)
                }
            }
        }
        // What stands under others only is found where the first of them is; level by level.
        for _ in 0..<VocabularyAssembler.mostLevels {
            for (index, concept) in vocabulary.concepts.enumerated() where shown[index] && lines[index] == nil {
                guard let above = concept.broader.first.flatMap({ lines[$0.index] }) else { continue }
                lines[index] = RegisterLine(kind: above.kind, route: above.route, anchor: concept.anchor)
            }
        }
        return lines
    }

    private static let whole = "alt"

    /// The page of a register: all of it, or its letters when it is split.
    public func page(of kind: RegisterKind) -> Route { generated.register(kind) }

    public func isSplit(_ kind: RegisterKind) -> Bool { split.contains(kind) }

    /// The page of one letter in a register that is split.
    public func page(of letter: LetterGroup, in kind: RegisterKind) -> Route {
        generated.page(letter.fileName, of: page(of: kind))
    }

    /// All of a register that is split, on one page.
    public func wholePage(of kind: RegisterKind) -> Route { generated.page(Self.whole, of: page(of: kind)) }

    /// A concept's line; nil for one that is not shown.
    public func line(of concept: ConceptID) -> RegisterLine? { lines[concept.index] }

    /// The page of a concept that is shown.
    public func page(of concept: ConceptID) -> Route { pages[concept.index] }

    /// The id a subject has in the subject register.
    public func anchor(of subject: Subject) -> String { "emne-" + subject.id }
}

extension GeneratedRoutes {
    fileprivate func register(_ kind: RegisterKind) -> Route {
        switch kind {
        case .keywords: keywordRegister
        case .names: nameRegister
        case .places: placeRegister
        case .laws: lawRegister
        }
    }
}

extension Concept {
    /// The id of its line.
    var anchor: String { "stikk-" + id }
}

extension LetterGroup {
    /// Its name in addresses: `a`, `ae`, `0-9`; what is no letter of ours is the rest.
    public var fileName: String {
        switch label.lowercased() {
        case "æ", "ä": return "ae"
        case "ø", "ö": return "oe"
        case "å": return "aa"
        case let name:
            if name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), !name.isEmpty { return name }
            return name.first?.isNumber == true ? "0-9" : "rest"
        }
    }
}
