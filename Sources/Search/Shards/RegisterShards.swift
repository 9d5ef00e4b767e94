/// How a label leads to its concept.
public enum SearchLabelKind: String, Sendable, Hashable, CaseIterable {
    case preferred = "p"
    /// «Se»: another word for the same.
    case see = "s"
    case deprecated = "d"
    /// Never suggested.
    case hidden = "h"
}

/// A word of the register.
public struct SearchLabel: Sendable, Hashable {
    public let label: String
    public let kind: SearchLabelKind
    /// The number of a concept in ``ConceptShard``s.
    public let concept: Int

    public init(label: String, kind: SearchLabelKind, concept: Int) {
        self.label = label
        self.kind = kind
        self.concept = concept
    }
}

/// `o-N.js`: the register's words from one key on, sorted by key and then by label.
public struct LabelShard: Sendable, Hashable {
    public let labels: [SearchLabel]

    public init(labels: [SearchLabel]) { self.labels = labels }

    public init(reading bytes: [UInt8], number: Int) throws(SearchFileError) {
        let text = try ScriptFile.text(bytes, .labels, number)
        do throws(SearchDamage) {
            var labels: [SearchLabel] = []
            for line in Lines(text) {
                let fields = try Lines.fields(of: line, 3)
                guard let kind = SearchLabelKind(rawValue: fields[1]) else { throw .badForm }
                labels.append(SearchLabel(label: fields[0], kind: kind, concept: try Lines.number(fields[2])))
            }
            self.init(labels: labels)
        } catch {
            throw SearchFileError(file: SearchFileKind.labels.name(number), damage: error)
        }
    }

    func text() -> [UInt8] {
        Array(labels.map { "\($0.label)\t\($0.kind.rawValue)\t\($0.concept)" }.joined(separator: "\n").utf8)
    }
}

/// Words that lead somewhere.
public struct SearchLink: Sendable, Hashable {
    public let label: String
    /// From the site's root, encoded as in links.
    public let href: String

    public init(label: String, href: String) {
        self.label = label
        self.href = href
    }
}

/// A concept of the register as results show it.
public struct SearchConcept: Sendable, Hashable {
    public let term: String
    /// The concept's own page.
    public let href: String
    /// Empty for concepts without one.
    public let definition: String
    /// Main places first; at most three.
    public let locators: [SearchLink]
    /// At most five.
    public let seeAlso: [SearchLink]

    public init(term: String, href: String, definition: String, locators: [SearchLink], seeAlso: [SearchLink]) {
        self.term = term
        self.href = href
        self.definition = definition
        self.locators = locators
        self.seeAlso = seeAlso
    }
}

/// `b-N.js`: as many concepts as ``SearchRoot/concepts`` says.
public struct ConceptShard: Sendable, Hashable {
    public let concepts: [SearchConcept]

    public init(concepts: [SearchConcept]) { self.concepts = concepts }

    public init(reading bytes: [UInt8], number: Int) throws(SearchFileError) {
        let text = try ScriptFile.text(bytes, .concepts, number)
        do throws(SearchDamage) {
            var concepts: [SearchConcept] = []
            for line in Lines(try SignTable.whole(text)) { concepts.append(try Self.concept(Lines.fields(of: line))) }
            self.init(concepts: concepts)
        } catch {
            throw SearchFileError(file: SearchFileKind.concepts.name(number), damage: error)
        }
    }

    private static func concept(_ fields: [String]) throws(SearchDamage) -> SearchConcept {
        guard fields.count >= 3 else { throw .badForm }
        var locators: [SearchLink] = []
        var seeAlso: [SearchLink] = []
        for field in fields[3...] {
            let parts = field.split(separator: "\u{1F}", omittingEmptySubsequences: false)
            guard parts.count == 2, let sign = parts[0].first, sign == "L" && seeAlso.isEmpty || sign == "S" else {
                throw .badForm
            }
            let link = SearchLink(label: String(parts[0].dropFirst()), href: String(parts[1]))
            if sign == "L" { locators.append(link) } else { seeAlso.append(link) }
        }
        return SearchConcept(term: fields[0], href: fields[1], definition: fields[2], locators: locators, seeAlso: seeAlso)
    }

    func text() -> [UInt8] {
        let lines = concepts.map { concept in
            ([concept.term, concept.href, concept.definition]
                + concept.locators.map { "L\($0.label)\u{1F}\($0.href)" } + concept.seeAlso.map { "S\($0.label)\u{1F}\($0.href)" })
                .joined(separator: "\t")
        }
        return Array(lines.joined(separator: "\n").utf8)
    }
}
