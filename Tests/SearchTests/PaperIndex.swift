import Foundation
import Language
import Synchronization

@testable import Search

/// An index written by hand: what is asked of it is known beforehand, whatever the indexer makes of a handbook.
final class PaperIndex: Sendable {
    struct Page {
        var title: String
        /// Headings and what stands under them; the first is the page's own text, without a heading.
        var sections: [(heading: String, text: String)]
        var filters: [Int] = []
        /// Terms that are there, but not as words of the text.
        var unplaced: [String] = []

        init(
            _ title: String, _ text: String, _ sections: [(String, String)] = [], filters: [Int] = [], unplaced: [String] = []
        ) {
            self.unplaced = unplaced
            self.title = title
            self.sections = [("", text)] + sections.map { ($0.0, $0.1) }
            self.filters = filters
        }
    }

    private(set) nonisolated(unsafe) var files: [String: [UInt8]] = [:]
    /// The files that were read.
    let readings = Mutex<[String]>([])

    /// - Parameters:
    ///   - labels: of the register, each with its kind and its concept.
    ///   - filters: «facet=term».
    ///   - withoutPositions: terms whose places are not known.
    ///   - size: how many terms, labels and cards there are in a file.
    init(
        _ pages: [Page], labels: [(String, SearchLabelKind, Int)] = [], concepts: [String] = [], filters: [String] = [],
        language: HandbookLanguage = .bokmaal, size: Int = 30, withoutPositions: Set<String> = []
    ) {
        let keys = SearchKeys(language)
        let analysis = SearchAnalysis(language)
        var postings: [String: [Int: [Int]]] = [:]
        var section = 0
        var cards: [String] = []
        var allowed = [[Range<Int>]](repeating: [], count: filters.count)
        for (number, page) in pages.enumerated() {
            let head = "#\(section)\t\(number).html\t\(page.title)\t\(number + 1)\t\tnb\t\(page.sections.count)"
            for filter in page.filters { allowed[filter - 1].append(section..<section + page.sections.count) }
            for (index, part) in page.sections.enumerated() {
                if index == 0 || section % size == 0 { cards.append(head) }
                let text = (index == 0 ? page.title : part.heading) + " · " + part.text
                for term in analysis.terms(of: text) {
                    postings[term.text, default: [:]][section, default: []].append(term.position)
                }
                for term in page.unplaced { postings[term, default: [:]][section] = [] }
                cards.append("\(index == 0 ? "" : "=")\t\(part.heading)\t\(part.text)")
                section += 1
            }
        }
        let order = postings.keys.sorted {
            (keys.key(of: $0), $0) < (keys.key(of: $1), $1)
        }
        let shards = stride(from: 0, to: order.count, by: size).map { Array(order[$0..<min($0 + size, order.count)]) }
        for (number, terms) in shards.enumerated() {
            add(
                .terms, number,
                terms.map { Self.entry($0, postings[$0]!, section, isPlaced: !withoutPositions.contains($0)) }.joined())
            add(
                .positions, number,
                terms.filter { !withoutPositions.contains($0) }.map { Self.positions(postings[$0]!) + ";" }.joined())
        }
        var lines: [[String]] = []
        var count = 0
        for card in cards {
            if count % size == 0, card.hasPrefix("#") || !(lines.last?.last?.hasPrefix("#") ?? false) { lines.append([]) }
            lines[lines.count - 1].append(card)
            if !card.hasPrefix("#") { count += 1 }
        }
        for (number, lines) in lines.enumerated() { add(.cards, number, lines.joined(separator: "\n")) }
        let sorted = labels.sorted { (keys.key(of: $0.0), $0.0) < (keys.key(of: $1.0), $1.0) }
        let labelShards = stride(from: 0, to: sorted.count, by: size).map { Array(sorted[$0..<min($0 + size, sorted.count)]) }
        for (number, labels) in labelShards.enumerated() {
            add(.labels, number, labels.map { "\($0.0)\t\($0.1.rawValue)\t\($0.2)" }.joined(separator: "\n"))
        }
        for (number, term) in concepts.enumerated() { add(.concepts, number, "\(term)\tbegreper/\(number).html\t") }
        add(
            .filters, 0,
            filters.map { $0.split(separator: "=") }.map { "\($0[0])\t\($0[0])\t\($0[1])\t\($0[1])" }.joined(separator: "\n"))
        for (number, runs) in allowed.enumerated() {
            add(.filters, number + 1, String(decoding: FilterSections(runs: Self.joined(runs)).text(), as: UTF8.self))
        }
        let root = SearchRoot(
            hash: "0123abcd", language: language.tag, languages: [language.tag], sections: section, cards: size,
            terms: shards.map { keys.key(of: $0[0]) }, labels: labelShards.map { keys.key(of: $0[0].0) }, concepts: 1,
            facets: filters.count)
        files["sok/rot.js"] = root.script()
    }

    func engine() throws -> SearchEngine {
        try SearchEngine { path in
            self.readings.withLock { $0.append(path) }
            return self.files[path]
        }
    }

    private static let signs = SignTable(["en", "er ", "å"].map { Array($0.utf8) })

    private func add(_ kind: SearchFileKind, _ number: Int, _ text: String) {
        var escaped: [UInt8] = []
        ScriptText.append(text.utf8, to: &escaped)
        if kind == .cards || kind == .concepts { escaped = Self.signs.shortened(escaped) }
        files["sok/0123abcd/" + kind.name(number)] = ScriptFile.bytes(kind, number, escaped)
    }

    func remove(_ file: String) { files["sok/0123abcd/" + file] = nil }
    func spoil(_ file: String, _ bytes: [UInt8]) { files["sok/0123abcd/" + file] = bytes }

    private static func digits(_ number: Int) -> String {
        var bytes: [UInt8] = []
        SearchDigits.append(number, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How often a term stands there is its level.
    private static func entry(_ term: String, _ postings: [Int: [Int]], _ sections: Int, isPlaced: Bool) -> String {
        let idf = min(63, Int(4 * log2(Double(sections + postings.count) / Double(postings.count))))
        var text = "A\(term) " + digit(idf) + digit(isPlaced ? 2 : 0)
        var last = -1
        for section in postings.keys.sorted() {
            text += digits((section - last - 1) * 8 + min(7, postings[section]!.count))
            last = section
        }
        return text + ";"
    }

    private static func positions(_ postings: [Int: [Int]]) -> String {
        postings.keys.sorted().map { section in
            let places = postings[section]!
            if places.isEmpty { return digits(0) }
            return places.indices.map { index in
                digits((places[index] - (index > 0 ? places[index - 1] : -1)) * 2 + (index + 1 < places.count ? 1 : 0))
            }.joined()
        }.joined()
    }

    private static func digit(_ value: Int) -> String { String(decoding: [SearchDigits.digit(value)], as: UTF8.self) }

    private static func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
        runs.reduce(into: []) { joined, run in
            if let last = joined.last, last.upperBound == run.lowerBound {
                joined[joined.count - 1] = last.lowerBound..<run.upperBound
            } else {
                joined.append(run)
            }
        }
    }
}

extension SearchEngine {
    /// The headings of what is found, page by page: «Avvik: Melde | Lukke».
    func hits(_ query: String, filters: [Int] = [], isLive: Bool = false) throws -> [String] {
        try search(query, filters: filters, isLive: isLive).pages.map { page in
            let headings = page.sections.filter { !$0.anchor.isEmpty }.map(\.heading)
            return page.title + (headings.isEmpty ? "" : ": " + headings.joined(separator: " | "))
        }
    }
}
