internal import Language

/// Who wrote, edited or issued a source.
public enum SourceName: Hashable, Sendable {
    /// - Parameter particle: `van der`, which belongs to the family name but begins small.
    case person(family: String, given: String, particle: String, suffix: String)
    /// A body, or a name that is not to be taken apart.
    case literal(String)

    /// What it is called in running text: «van der Berg».
    var short: String {
        switch self {
        case .person(let family, _, let particle, _): particle.isEmpty ? family : "\(particle) \(family)"
        case .literal(let name): name
        }
    }

    /// As in a list of sources: «Christensen, E. S.».
    var inverted: String {
        guard case .person(_, let given, _, let suffix) = self else { return short }
        return [short, Self.initials(of: given), suffix].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// As after «I»: «E. S. Christensen».
    var straight: String {
        guard case .person(_, let given, _, let suffix) = self else { return short }
        return [Self.initials(of: given), short, suffix].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// «Elin Sofie» → «E. S.», «Jean-Paul» → «J.-P.», «E.S.» → «E. S.».
    static func initials(of given: String) -> String {
        given.split { $0.isWhitespace || $0 == "." }
            .map { name in
                name.split(separator: "-").compactMap(\.first).map { "\($0.uppercased())." }.joined(separator: "-")
            }
            .filter { !$0.isEmpty }
            .joined(separator: "\u{A0}")
    }
}

extension [SourceName] {
    /// «Christensen», «Børrestuen og Grimsrud», «Sætre mfl.».
    func short(in language: HandbookLanguage) -> String {
        switch count {
        case 0: ""
        case 1: self[0].short
        case 2: "\(self[0].short) \(InterfaceText.and.text(in: language)) \(self[1].short)"
        default: "\(self[0].short) \(InterfaceText.andOthers.text(in: language))"
        }
    }

    /// All of them, for a list of sources. APA names twenty; more are shown by the first nineteen and the last.
    func listed(_ form: (SourceName) -> String, in language: HandbookLanguage) -> String {
        guard let last else { return "" }
        if count == 1 { return form(last) }
        if count > 20 { return prefix(19).map(form).joined(separator: ", ") + ", … " + form(last) }
        return dropLast().map(form).joined(separator: ", ") + " \(InterfaceText.and.text(in: language)) " + form(last)
    }
}
