internal import Diagnostics
internal import Language
public import Markup

enum KindKey: SettingsKey {
    case label, plural, description, icon, template, required, sections, facets

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .label: ["label", "navn", "title", "tittel"]
        case .plural: ["plural", "flertall"]
        case .description: ["description", "beskrivelse"]
        case .icon: ["icon", "ikon"]
        case .template: ["template", "sidemal"]
        case .required: ["required", "krever", "påkrevd"]
        case .sections: ["sections", "avsnitt"]
        case .facets: ["facets", "fasetter"]
        }
    }
}

/// Points into ``LearningStructure/kinds``.
public struct KindID: Hashable, Sendable {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// How the page of a chapter is laid out.
public enum ChapterTemplate: String, Sendable, CaseIterable {
    case chapter
    /// A sheet to hold in one's hand while doing what it says: facts first, printed on a page or two.
    case card
    /// Something that takes place: day, hour and place first.
    case event
}

/// What a chapter can be: a lesson, a method, an example. Declared in `handbok.yml`, with what it takes to be one.
public struct Kind: Sendable {
    public let id: String
    public let label: LocalizedText
    public let plural: LocalizedText
    public let description: LocalizedText?
    /// The name of one of the theme's icons.
    public let icon: Located<String>?
    public let template: ChapterTemplate
    /// Keys of front matter that a chapter of the kind must have.
    let required: [FrontMatterKey]
    /// Headings that its text must have.
    let sections: [String]
    /// Facets that it must stand in, as written.
    let facets: [Located<String>]

    static func decode(
        _ entry: SettingsEntry, main: HandbookLanguage, in path: SourcePath, _ findings: inout [Finding]
    ) -> Kind? {
        let place = SourcePlace(path, entry.keyRange)
        guard isDeclarationID(entry.key) else {
            findings.append(.badDeclarationID(entry.key, at: place))
            return nil
        }
        var group = SettingsGroup<KindKey>(entry.value, in: path)
        let template = group.choice(
            .template,
            among: [
                (["chapter", "kapittel"], ChapterTemplate.chapter), (["card", "kort"], .card),
                (["event", "samling", "hendelse"], .event),
            ])
        let label = group.localized(.label, main: main) ?? LocalizedText(entry.key, in: main)
        let kind = Kind(
            id: entry.key, label: label, plural: group.localized(.plural, main: main) ?? label,
            description: group.localized(.description, main: main), icon: group.text(.icon),
            template: template ?? .chapter, required: required(&group), sections: group.texts(.sections).map(\.value),
            facets: group.texts(.facets))
        group.refuseUnknown()
        findings += group.findings
        return kind
    }

    private static func required(_ group: inout SettingsGroup<KindKey>) -> [FrontMatterKey] {
        group.texts(.required).compactMap { written in
            if let key = FrontMatterKey.bySpelling[written.value.lowercased()] { return key }
            let nearest = NearMiss.nearest(to: written.value, among: FrontMatterKey.allCases.flatMap(\.spellings))
            group.report(.unknownKey(written.value, nearest: nearest, at: written.place))
            return nil
        }
    }
}
