internal import Diagnostics
internal import Language
internal import Markup

enum FacetKey: SettingsKey {
    case title, form, description, alongside, original, source, terms

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .form: ["form"]
        case .description: ["description", "beskrivelse"]
        case .alongside: ["alongside", "ved siden av", "ved-siden-av"]
        case .original: ["original", "originalspråk"]
        case .source: ["source", "kilde"]
        case .terms: ["terms", "termer", "begreper", "trinn"]
        }
    }
}

enum TermKey: SettingsKey {
    case title, description, note, alongside, terms

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .description: ["description", "beskrivelse"]
        case .note: ["note", "merknad"]
        case .alongside: ["alongside", "ved siden av", "ved-siden-av"]
        case .terms: ["terms", "termer", "begreper", "trinn"]
        }
    }
}

extension Facet {
    static func decode(
        _ entry: SettingsEntry, main: HandbookLanguage, in path: SourcePath, _ findings: inout [Finding]
    ) -> Facet? {
        let place = SourcePlace(path, entry.keyRange)
        guard isDeclarationID(entry.key) else {
            findings.append(.badDeclarationID(entry.key, at: place))
            return nil
        }
        var group = SettingsGroup<FacetKey>(entry.value, in: path)
        let isGroup = group.findings.isEmpty
        let title = group.requiredTitle(.title, main: main, at: place)
        let form = group.choice(
            .form,
            among: [
                (["staircase", "trapp"], FacetForm.staircase), (["wheel", "hjul"], .wheel), (["process", "prosess"], .process),
                (["tree", "tre"], .tree), (["list", "liste"], .list),
            ])
        if isGroup, !group.contains(.form) { group.report(.missingKey("form", at: place)) }
        // How deep terms may stand is not known then, and not told of.
        var reader = TermReader(form: form ?? .tree, main: main, path: path)
        reader.read(group.entries(.terms), parent: nil, depth: 0)
        if reader.terms.isEmpty, group.findings.isEmpty { group.report(.missingKey("terms", at: place)) }
        let facet = Facet(
            id: entry.key, title: title ?? LocalizedText(entry.key, in: main), form: form ?? .list,
            description: group.localized(.description, main: main), alongside: group.text(.alongside)?.value,
            original: group.language(.original), source: group.text(.source), terms: reader.terms, place: place)
        group.refuseUnknown()
        findings += group.findings + reader.findings
        return facet
    }
}

/// Reads the terms of one facet, nested as they are written, into one list in that order.
private struct TermReader {
    let form: FacetForm
    let main: HandbookLanguage
    let path: SourcePath
    var terms: [Term] = []
    var findings: [Finding] = []
    private var seen: Set<String> = []

    init(form: FacetForm, main: HandbookLanguage, path: SourcePath) {
        self.form = form
        self.main = main
        self.path = path
    }

    mutating func read(_ entries: [SettingsEntry], parent: Int?, depth: Int) {
        for entry in entries {
            let place = SourcePlace(path, entry.keyRange)
            if !isDeclarationID(entry.key) {
                findings.append(.badDeclarationID(entry.key, at: place))
            } else if depth >= form.depth {
                findings.append(.termTooDeep(entry.key, levels: form.depth, at: place))
                return
            } else if !seen.insert(entry.key).inserted {
                findings.append(.duplicateKey(entry.key, at: place))
            } else {
                read(entry, at: place, parent: parent, depth: depth)
            }
        }
    }

    private mutating func read(_ entry: SettingsEntry, at place: SourcePlace, parent: Int?, depth: Int) {
        let index = terms.count
        // `tillit: Tillit` is a term with a title and nothing more.
        if case .text(let title) = entry.value.content {
            terms.append(
                Term(
                    id: entry.key, title: LocalizedText(String(title.trimmed), in: main), description: nil, note: nil,
                    alongside: nil, parent: parent, depth: depth, end: index + 1, place: place))
            return
        }
        var group = SettingsGroup<TermKey>(entry.value, in: path)
        let title = group.requiredTitle(.title, main: main, at: place) ?? LocalizedText(entry.key, in: main)
        terms.append(
            Term(
                id: entry.key, title: title, description: group.localized(.description, main: main),
                note: group.localized(.note, main: main), alongside: group.text(.alongside)?.value, parent: parent,
                depth: depth, end: index + 1, place: place))
        let inner = group.entries(.terms)
        group.refuseUnknown()
        findings += group.findings
        read(inner, parent: index, depth: depth + 1)
        terms[index].end = terms.count
    }
}
