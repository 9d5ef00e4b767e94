public import Diagnostics
internal import Language
internal import Markup

enum MatrixKey: SettingsKey {
    case title, description, rows, columns

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .description: ["description", "beskrivelse"]
        case .rows: ["rows", "rader"]
        case .columns: ["columns", "kolonner"]
        }
    }
}

/// Points into ``LearningStructure/matrices``.
public struct MatrixID: Hashable, Sendable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// Two facets crossed: a row for each term at the top of one, a column for each of the other.
public struct FacetMatrix: Sendable {
    public let id: String
    public let title: LocalizedText
    public let description: LocalizedText?
    public let rows: FacetID
    public let columns: FacetID
    public let place: SourcePlace

    static func decode(
        _ entry: SettingsEntry, facets: [Facet], main: HandbookLanguage, in path: SourcePath, _ findings: inout [Finding]
    ) -> FacetMatrix? {
        let place = SourcePlace(path, entry.keyRange)
        guard isDeclarationID(entry.key) else {
            findings.append(.badDeclarationID(entry.key, at: place))
            return nil
        }
        var group = SettingsGroup<MatrixKey>(entry.value, in: path)
        let isGroup = group.findings.isEmpty
        let title = group.requiredTitle(.title, main: main, at: place) ?? LocalizedText(entry.key, in: main)
        guard isGroup else {
            findings += group.findings
            return nil
        }
        let rows = facet(.rows, in: &group, facets, at: place)
        let columns = facet(.columns, in: &group, facets, at: place)
        let description = group.localized(.description, main: main)
        if let rows, rows == columns, let written = group.text(.columns) {
            group.report(.matrixOfOneFacet(facets[rows.index].id, at: written.place))
        }
        group.refuseUnknown()
        findings += group.findings
        guard let rows, let columns, rows != columns else { return nil }
        return FacetMatrix(id: entry.key, title: title, description: description, rows: rows, columns: columns, place: place)
    }

    private static func facet(
        _ key: MatrixKey, in group: inout SettingsGroup<MatrixKey>, _ facets: [Facet], at place: SourcePlace
    ) -> FacetID? {
        guard let name = group.text(key) else {
            if !group.contains(key) { group.report(.missingKey(group.spelling(key), at: place)) }
            return nil
        }
        if let index = facets.firstIndex(where: { $0.id == name.value }) { return FacetID(index) }
        let nearest = NearMiss.nearest(to: name.value, among: facets.map(\.id))
        group.report(.unknownFacet(name.value, nearest: nearest, at: name.place))
        return nil
    }
}
