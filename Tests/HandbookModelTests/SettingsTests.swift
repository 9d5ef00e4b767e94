import Diagnostics
import Language
import MarkdownParsing
import Markup
import Testing

@testable import HandbookModel

private enum Key: SettingsKey {
    case name, many, when, on

    static let bySpelling = tableOfSpellings()

    var spellings: [String] {
        switch self {
        case .name: ["name", "navn"]
        case .many: ["many", "mange"]
        case .when: ["when", "når"]
        case .on: ["on", "på"]
        }
    }
}

/// A group read from YAML, and its findings as «YAM004 1:7 [».
private struct Reading {
    var group: SettingsGroup<Key>
    private let source: SourceText

    init(_ yaml: String) {
        source = SourceText(path: SourcePath("x.yml"), bytes: Array(yaml.utf8))
        group = SettingsGroup(SettingsParser.parse(source, in: source.bytes.indices).value, in: source.path)
    }

    var findings: [String] {
        group.findings.map { finding in
            let range = finding.place?.range?.bytes ?? 0..<0
            let position = source.position(at: range.lowerBound)
            return "\(finding.code.rawValue) \(position.line):\(position.column) \(source.string(in: range))"
        }
    }
}

@Suite("Settings: groups")
struct SettingsGroupTests {
    @Test(
        "A text",
        arguments: [
            ("name: x", "x", []), ("navn: x", "x", []), ("NAVN: ' x '", "x", []), ("many: x", nil, []), ("", nil, []),
            ("name: [x]", nil, ["YAM004 1:8 x"]), ("name:\n  a: b", nil, ["YAM004 2:3 a: b"]),
            ("name: ''", nil, ["YAM004 1:7 ''"]),
        ])
    func text(yaml: String, value: String?, findings: [String]) {
        var reading = Reading(yaml)
        #expect(reading.group.text(.name)?.value == value)
        #expect(reading.findings == findings)
    }

    @Test(
        "A list, or one text for a list of one",
        arguments: [
            ("many: [a, b]", ["a", "b"], []), ("mange: a", ["a"], []), ("many:", [], []), ("many: []", [], []),
            ("many:\n- a\n- [b]\n- c: d", ["a"], ["YAM004 3:4 b", "YAM004 4:3 c: d"]), ("many: {a: b}", [], ["YAM004 1:8 a: b"]),
            ("many: [a, '']", ["a"], ["YAM004 1:11 ''"]),
        ])
    func texts(yaml: String, values: [String], findings: [String]) {
        var reading = Reading(yaml)
        #expect(reading.group.texts(.many).map(\.value) == values)
        #expect(reading.findings == findings)
    }

    @Test(
        "Yes and no",
        arguments: [
            ("on: ja", true, []), ("on: TRUE", true, []), ("på: nei", false, []), ("on: no", false, []),
            ("on: kanskje", nil, ["YAM005 1:5 kanskje"]), ("on: [ja]", nil, ["YAM004 1:6 ja"]), ("name: x", nil, []),
        ])
    func flag(yaml: String, value: Bool?, findings: [String]) {
        var reading = Reading(yaml)
        #expect(reading.group.flag(.on) == value)
        #expect(reading.findings == findings)
    }

    @Test(
        "A day",
        arguments: [
            ("when: 2026-11-22", "2026-11-22", []), ("når: 2026-11-31", nil, ["YAM005 1:6 2026-11-31"]),
            ("when: 22.11.2026", nil, ["YAM005 1:7 22.11.2026"]), ("når: '2026-01-01'", "2026-01-01", []),
        ])
    func day(yaml: String, iso: String?, findings: [String]) {
        var reading = Reading(yaml)
        #expect(reading.group.day(.when)?.value.iso == iso)
        #expect(reading.findings == findings)
    }

    @Test(
        "A key given twice, also in two languages",
        arguments: [("name: a\nnavn: b", "navn"), ("navn: a\nNAME: b", "NAME"), ("når: a\nwhen: b", "when")])
    func duplicate(yaml: String, key: String) { #expect(Reading(yaml).findings == ["YAM002 2:1 \(key)"]) }

    @Test("Keys are the same in both forms of å")
    func decomposed() {
        var reading = Reading("na\u{30A}r: 2026-01-01")
        #expect(reading.group.day(.when)?.value.iso == "2026-01-01")
    }

    @Test("Anything but a group is told of", arguments: ["[a]", "tekst", "- a"])
    func noGroup(yaml: String) { #expect(Reading(yaml).findings.map { $0.prefix(6) } == ["YAM004"]) }

    @Test("Unknown keys, with what was meant")
    func unknown() {
        var reading = Reading("nam: x\nheltannet: y")
        reading.group.refuseUnknown()
        #expect(reading.findings == ["YAM003 1:1 nam", "YAM003 2:1 heltannet"])
        #expect(reading.group.findings.map { $0.advice?.bokmaal.contains("name") ?? false } == [true, false])
    }
}

@Suite("Settings: handbok.yml and front matter")
struct DeclarationTests {
    @Test(
        "What is wrong in handbok.yml stands where it stands",
        arguments: [
            ("title: Bok\nspråk: nn\nparts: []\nnumbered: nei", []),
            ("tittel: Bok\ntitle: Book", ["YAM002 handbok.yml 2:1 title"]),
            ("titel: Bok", ["YAM003 handbok.yml 1:1 titel"]), ("language: tysk", ["YAM005 handbok.yml 1:11 tysk"]),
            ("title: [a]", ["YAM004 handbok.yml 1:9 a"]), ("parts: laering", ["YAM004 handbok.yml 1:8 laering"]),
            ("parts:\n- title: A", ["YAM005 handbok.yml 2:3 title: A"]),
            ("address: example.no", ["YAM005 handbok.yml 1:10 example.no"]),
            ("address: https:///x", ["YAM005 handbok.yml 1:10 https:///x"]),
            ("adresse: ftp://x.no", ["YAM005 handbok.yml 1:10 ftp://x.no"]),
            ("findings:\n  LNK099:\n    severity: note", ["YAM003 handbok.yml 2:3 LNK099"]),
            ("findings:\n  LNK009:\n    severity: note", ["BOK003 handbok.yml 2:3 LNK009"]),
            ("funn:\n  lnk009:\n    alvor: merknad\n    grunn: x", []), ("", []),
            ("findings:\n  LNK009:\n    severity: mild\n    reason: x", ["YAM005 handbok.yml 3:15 mild"]),
        ])
    func handbook(yaml: String, findings: [String]) {
        let book = Book([("handbok.yml", yaml), ("index.md", "# Bok\n")])
        #expect(book.findings.filter { $0.contains("handbok.yml") } == findings)
    }

    @Test("What handbok.yml says is kept")
    func values() {
        let yaml = "title: Bok\nutgiver: Oslo\nlanguage: nn-NO\naddress: https://x.no/bok\nforside: index.md\ntema: mitt\n"
        let configuration = Book([("handbok.yml", yaml), ("index.md", "# B\n")]).handbook.configuration
        #expect(configuration.publisher == "Oslo" && configuration.language == .nynorsk && configuration.isDeclared)
        #expect(configuration.address == "https://x.no/bok/" && configuration.theme?.value == "mitt")
    }

    @Test("A part's folder is the same folder however its name is composed")
    func decomposedFolder() {
        let book = Book([("handbok.yml", "parts: [la\u{30A}s]"), ("lås/a.md", "# A\n")])
        #expect(Array((book.handbook.parts.first?.route.path ?? "").utf8) == Array("lås/index.html".utf8))
    }

    @Test(
        "Front matter in both languages",
        arguments: [
            "---\ntittel: T\ningress: S\nstikkord: [a]\nmålgruppe: b\nvarighet: 1 t\nansvarlig: c\nkilder: d\nspråk: nn\n---\n",
            "---\ntitle: T\nsummary: S\nkeywords: a\naudience: [b]\nduration: 1 t\nowner: c\nsources: [d]\nlang: nn\n---\n",
        ])
    func synonyms(text: String) throws {
        let front = try #require(Book([("a.md", text)])["a.md"]).frontMatter
        #expect(
            front.title?.value == "T" && front.summary == "S" && front.keywords.map(\.value.headings) == [["a"]]
                && front.audience == ["b"])
        #expect(
            front.duration == "1 t" && front.owner == "c" && front.sources.map(\.value) == ["d"] && front.language == .nynorsk)
    }

    @Test(
        "Keywords are entries of the register; what cannot be read as one is a plain word where nobody meant it as one",
        arguments: [
            (
                "[a, b > c, hoved: d, \"omtale skjema: e > f\", a; b]",
                ["a", "b > c", "main: d", "mention form: e > f", "a", "b"], []
            ),
            ("a > b", ["a > b"], []), ("['mål: 2030', {form: g}]", ["mål: 2030", "form: g"], []),
            ("[hovd: a, b, c > ]", ["b"], ["REG022 a.md 2:12 hovd: a", "REG022 a.md 2:24 c >"]),
            ("[hoved: ]", [], ["REG022 a.md 2:12 hoved: "]),
            ("[{a: b, c: d}, e]", ["e"], ["YAM004 a.md 2:13 a: b, c: d"]),
        ])
    func keywords(written: String, entries: [String], findings: [String]) throws {
        let chapter = ("a.md", "---\nstikkord: \(written)\n---\n# A\n")
        let book = Book([("handbok.yml", "tittel: T\n"), chapter])
        #expect(book.findings == findings)
        #expect(try #require(book["a.md"]).frontMatter.keywords.map(\.value.told) == entries)
        let source = SourceText(path: SourcePath("a.md"), bytes: Array(chapter.1.utf8))
        let settings = ManuscriptParser.parse(source) { _ in nil }.value.settings
        let foreign = FrontMatter.decode(settings, in: source.path, expectsOwnKeys: false)
        #expect(!foreign.findings.contains { $0.code == .malformedMark })
        if findings.first?.hasPrefix("REG") == true { #expect(foreign.value.keywords.count > entries.count) }
    }

    @Test(
        "A key that is nearly one of ours is told of; one of another tool's is left in peace",
        arguments: [
            ("sumary: x", ["YAM003 a.md 2:1 sumary"]), ("tittle: x", ["YAM003 a.md 2:1 tittle"]),
            ("ansvarleg: x", ["YAM003 a.md 2:1 ansvarleg"]), ("layout: x", ["YAM008 a.md 2:1 layout"]),
            ("tags: [x]", ["YAM008 a.md 2:1 tags"]), ("Title: x", []), ("title:", ["YAM004 a.md 2:7 "]),
            ("aliases: {a: b}", ["YAM004 a.md 2:11 a: b"]), ("lang: klingon", ["YAM005 a.md 2:7 klingon"]),
        ])
    func keys(front: String, findings: [String]) {
        #expect(Book([("a.md", "---\n\(front)\n---\n# A\n")]).findings == findings)
    }
}

extension MarkEntry {
    fileprivate var told: String {
        let words = [role.map { "\($0)" }, type.map { "\($0)" }].compactMap(\.self)
        return (words.isEmpty ? "" : words.joined(separator: " ") + ": ") + headings.joined(separator: " > ")
    }
}
