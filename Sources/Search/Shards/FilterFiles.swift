/// What hits can be narrowed to: a term of a facet, a kind, a language.
public struct SearchFilter: Sendable, Hashable {
    public let facet: String
    public let facetTitle: String
    public let term: String
    public let title: String

    public init(facet: String, facetTitle: String, term: String, title: String) {
        self.facet = facet
        self.facetTitle = facetTitle
        self.term = term
        self.title = title
    }
}

/// `f-0.js`: every filter. The sections of the first stand in `f-1.js`, and so on.
public struct FilterDirectory: Sendable, Hashable {
    /// Facet by facet.
    public let filters: [SearchFilter]

    public init(filters: [SearchFilter]) { self.filters = filters }

    public init(reading bytes: [UInt8]) throws(SearchFileError) {
        let text = try ScriptFile.text(bytes, .filters, 0)
        do throws(SearchDamage) {
            var filters: [SearchFilter] = []
            for line in Lines(text) {
                let fields = try Lines.fields(of: line, 4)
                filters.append(SearchFilter(facet: fields[0], facetTitle: fields[1], term: fields[2], title: fields[3]))
            }
            self.init(filters: filters)
        } catch {
            throw SearchFileError(file: SearchFileKind.filters.name(0), damage: error)
        }
    }

    func text() -> [UInt8] {
        Array(filters.map { "\($0.facet)\t\($0.facetTitle)\t\($0.term)\t\($0.title)" }.joined(separator: "\n").utf8)
    }
}

/// `f-1.js` and on: the sections of one filter.
public struct FilterSections: Sendable, Hashable {
    /// Ascending, with sections between them that do not belong; none is empty.
    public let runs: [Range<Int>]

    public init(runs: [Range<Int>]) { self.runs = runs }

    public init(reading bytes: [UInt8], number: Int) throws(SearchFileError) {
        let text = try ScriptFile.text(bytes, .filters, number)
        do throws(SearchDamage) {
            var reader = DigitReader(text[...])
            var runs: [Range<Int>] = []
            var end = 0
            while !reader.isAtEnd {
                let gap = try reader.number()
                let count = try reader.number()
                guard count > 0, gap > 0 || runs.isEmpty else { throw .badForm }
                runs.append(end + gap..<end + gap + count)
                end += gap + count
            }
            self.runs = runs
        } catch {
            throw SearchFileError(file: SearchFileKind.filters.name(number), damage: error)
        }
    }

    func text() -> [UInt8] {
        var bytes: [UInt8] = []
        var end = 0
        for run in runs {
            SearchDigits.append(run.lowerBound - end, to: &bytes)
            SearchDigits.append(run.count, to: &bytes)
            end = run.upperBound
        }
        return bytes
    }
}
