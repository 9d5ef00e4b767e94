public import Diagnostics
public import Markup

enum ThemeKey: SettingsKey {
    case name, description, extends, author, license

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .name: ["name", "navn"]
        case .description: ["description", "beskrivelse"]
        case .extends: ["extends", "bygger-på", "bygger på"]
        case .author: ["author", "laget-av", "laget av"]
        case .license: ["license", "lisens"]
        }
    }
}

/// What `theme.yml` says.
public struct ThemeDeclaration: Sendable {
    public let extendsStandard: Bool

    public static func decode(_ node: SettingsNode?, in path: SourcePath) -> Diagnosed<ThemeDeclaration> {
        var group = SettingsGroup<ThemeKey>(node, in: path)
        let extends = group.choice(.extends, among: [(["standard"], true)]) ?? false
        for key in [ThemeKey.name, .description, .author, .license] { _ = group.text(key) }
        group.refuseUnknown()
        return Diagnosed(ThemeDeclaration(extendsStandard: extends), group.findings)
    }
}
