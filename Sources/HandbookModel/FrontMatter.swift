public import Diagnostics
public import Language
public import Markup

/// The keys of a chapter's front matter, in English and Norwegian.
enum FrontMatterKey: SettingsKey {
    case title, summary, kind, lang, keywords, facets, audience, duration, groupSize, materials
    case requires, practises, buildsOn, attachments, owner, reviewed, reviewBy, updated, status
    case published, expires, aliases, contacts, sources, chapters, translatedFrom
    case purpose, usedWith, date, time, place

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .title: ["title", "tittel"]
        case .summary: ["summary", "ingress", "sammendrag", "description", "beskrivelse"]
        case .kind: ["kind", "slag"]
        case .lang: ["lang", "språk", "language"]
        case .keywords: ["keywords", "stikkord", "nøkkelord"]
        case .facets: ["facets", "fasetter"]
        case .audience: ["audience", "målgruppe"]
        case .duration: ["duration", "varighet", "tid"]
        case .groupSize: ["group-size", "gruppestørrelse", "gruppe"]
        case .materials: ["materials", "materiell", "utstyr"]
        case .requires: ["requires", "forutsetter"]
        case .practises: ["practises", "øver"]
        case .buildsOn: ["builds-on", "bygger-på", "bygger på"]
        case .attachments: ["attachments", "vedlegg"]
        case .owner: ["owner", "ansvarlig", "eier"]
        case .reviewed: ["reviewed", "gjennomgått"]
        case .reviewBy: ["review-by", "gjennomgås-innen", "gjennomgås innen"]
        case .updated: ["updated", "oppdatert", "endret"]
        case .status: ["status"]
        case .published: ["published", "publisert"]
        case .expires: ["expires", "utløper"]
        case .aliases: ["aliases", "tidligere-adresser", "tidligere adresser"]
        case .contacts: ["contacts", "kontakter"]
        case .sources: ["sources", "kilder"]
        case .chapters: ["chapters", "kapitler"]
        case .purpose: ["purpose", "formål", "hensikt"]
        case .usedWith: ["used-with", "brukes-med", "brukes sammen med", "brukes-sammen-med"]
        case .date: ["event-date", "dato"]
        case .time: ["event-time", "tidspunkt", "klokkeslett"]
        case .place: ["place", "sted"]
        case .translatedFrom: ["translated-from", "oversatt-fra", "oversatt fra"]
        }
    }

    /// Keys that other tools write. They are passed over in peace, even when they look like one of ours misspelt.
    static let foreign: Set<String> = [
        "layout", "date", "slug", "weight", "tags", "tag", "categories", "category", "author", "authors", "permalink",
        "sidebar_position", "sidebar_label", "sidebar", "nav_order", "nav_exclude", "parent", "grand_parent",
        "has_children", "image", "images", "template", "hide", "toc", "comments", "id", "type", "menu", "url", "lastmod",
        "hide_title", "source", "head", "hero", "features", "outline", "prev", "next", "icon", "draft", "version",
        "bookcollapsesection", "linktitle", "cover", "series", "subtitle", "license", "label", "labels", "created",
        "modified", "order", "position", "publishdate", "math", "mermaid", "redirect_from", "pagination_next",
        "pagination_prev", "custom_edit_url", "content_type", "versions", "topics", "shorttitle", "redirects", "state",
        "name", "about", "assignees", "group", "titles", "content", "details", "contents", "kinds", "resources",
    ]
}

/// Where a chapter is on its way to readers.
public enum ChapterStatus: Sendable {
    case draft, review, published
}

/// What an editor says of a chapter before its text begins.
public struct FrontMatter: Sendable {
    public var title: Located<String>?
    public var summary: String?
    public var language: HandbookLanguage?
    public var languagePlace: SourcePlace?
    /// The fingerprint of the original as it was when translated, as written; empty when nothing stands after the key.
    public var translatedFrom: Located<String>?
    /// What a translation has from its original, in the original's language.
    public internal(set) var inherited: InheritedKeys = []
    /// What the page as a whole is marked with in the register.
    public var keywords: [Located<MarkEntry>] = []
    public var audience: [String] = []
    /// What the chapter is, as written.
    public var kind: Located<String>?
    /// Where it stands, as written.
    public var facets: [FacetChoice] = []
    /// What a method is for.
    public var purpose: String?
    public var duration: String?
    public var groupSize: String?
    public var materials: [String] = []
    /// When and where something takes place.
    public var date: CalendarDay?
    public var time: String?
    public var place: String?
    public var owner: String?
    public var reviewed: CalendarDay?
    public var reviewBy: CalendarDay?
    public var updated: CalendarDay?
    public var status: ChapterStatus = .published
    public var published: CalendarDay?
    public var expires: Located<CalendarDay>?
    public var aliases: [Located<String>] = []
    public var attachments: [Located<String>] = []
    /// Sources: ids of the bibliography with their locators, or free text.
    public var sources: [Located<String>] = []
    public var contacts: [String] = []
    /// Typed links to other chapters, as written.
    public var requires: [Located<String>] = []
    public var practises: [Located<String>] = []
    public var buildsOn: [Located<String>] = []
    public var usedWith: [Located<String>] = []
    /// The order of a folder's chapters, in its `index.md`.
    public var chapters: [Located<String>] = []
    /// Keys that stand there with something after them.
    var saidKeys: Set<FrontMatterKey> = []
    /// Whether `title:` stands there, also when it says nothing.
    public var mentionsTitle = false
    /// Keys of other tools, to be reported once per key for the whole handbook.
    public var foreignKeys: [Located<String>] = []

    public init() {}

    /// Reads front matter; what is wrong becomes findings, the rest counts.
    ///
    /// - Parameter expectsOwnKeys: whether a key that looks like one of ours misspelt is an error; in a folder of foreign
    ///   chapters it is another tool's.
    public static func decode(
        _ node: SettingsNode?, in path: SourcePath, expectsOwnKeys: Bool
    ) -> Diagnosed<FrontMatter> {
        var group = SettingsGroup<FrontMatterKey>(node, in: path)
        var front = FrontMatter()
        front.readIdentity(&group)
        front.readLife(&group)
        front.readUse(&group)
        front.keywords = keywords(&group, expectsEntries: expectsOwnKeys)
        if expectsOwnKeys { front.readLearning(&group) }
        for key in group.unknown {
            let isForeign = !expectsOwnKeys || FrontMatterKey.foreign.contains(key.value.lowercased())
            if !isForeign, let meant = group.nearestKey(to: key.value) {
                group.report(.unknownKey(key.value, nearest: meant, at: key.place))
            } else {
                front.foreignKeys.append(key)
            }
        }
        return Diagnosed(front, group.findings)
    }

    private mutating func readIdentity(_ group: inout SettingsGroup<FrontMatterKey>) {
        mentionsTitle = group.contains(.title)
        title = group.text(.title)
        summary = group.text(.summary)?.value
        language = group.language(.lang)
        languagePlace = group.node(.lang).map { SourcePlace(group.path, $0.range) }
        aliases = group.texts(.aliases)
        chapters = group.texts(.chapters)
        if let node = group.node(.translatedFrom), node.content == .empty {
            translatedFrom = Located("", at: SourcePlace(group.path, node.range))
        } else {
            translatedFrom = group.text(.translatedFrom)
        }
    }

    private mutating func readLife(_ group: inout SettingsGroup<FrontMatterKey>) {
        owner = group.text(.owner)?.value
        reviewed = group.day(.reviewed)?.value
        reviewBy = group.day(.reviewBy)?.value
        updated = group.day(.updated)?.value
        published = group.day(.published)?.value
        expires = group.day(.expires)
        status =
            group.choice(
                .status,
                among: [
                    (["draft", "utkast"], .draft), (["review", "gjennomgang"], .review),
                    (["published", "publisert"], .published),
                ]) ?? .published
    }

    private mutating func readUse(_ group: inout SettingsGroup<FrontMatterKey>) {
        audience = group.texts(.audience).map(\.value)
        purpose = group.text(.purpose)?.value
        duration = group.text(.duration)?.value
        groupSize = group.text(.groupSize)?.value
        materials = group.texts(.materials).map(\.value)
        attachments = group.texts(.attachments)
        sources = group.texts(.sources)
        contacts = group.texts(.contacts).map(\.value)
        requires = group.texts(.requires)
        practises = group.texts(.practises)
        buildsOn = group.texts(.buildsOn)
        usedWith = group.texts(.usedWith)
    }
}

extension SettingsGroup {
    mutating func language(_ key: Key) -> HandbookLanguage? {
        guard let text = text(key) else { return nil }
        if let language = HandbookLanguage(tag: text.value) { return language }
        report(
            .badValue(
                text.value, key: spelling(key), allowed: HandbookLanguage.allCases.map(\.tag), nearest: nil,
                at: text.place))
        return nil
    }

    mutating func day(_ key: Key) -> Located<CalendarDay>? {
        guard let text = text(key) else { return nil }
        if let day = CalendarDay(iso: text.value) { return Located(day, at: text.place) }
        report(.badDate(text.value, key: spelling(key), at: text.place))
        return nil
    }
}
