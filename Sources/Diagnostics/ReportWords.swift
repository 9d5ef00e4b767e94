/// The few words the forms add to the findings' own texts.
extension Severity {
    /// The word programs look for; never translated.
    var keyword: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// The word for people: «feil».
    func word(in language: FindingLanguage) -> String { named(1, in: language) }

    /// The number with its word: «2 advarsler».
    func counted(_ number: Int, in language: FindingLanguage) -> String {
        "\(number) \(named(number, in: language))"
    }

    private func named(_ number: Int, in language: FindingLanguage) -> String {
        switch (language, self) {
        case (.english, .note): number == 1 ? "note" : "notes"
        case (.english, .warning): number == 1 ? "warning" : "warnings"
        case (.english, .error): number == 1 ? "error" : "errors"
        case (.bokmaal, .note): number == 1 ? "merknad" : "merknader"
        case (.bokmaal, .warning): number == 1 ? "advarsel" : "advarsler"
        case (.bokmaal, .error): "feil"
        }
    }
}

extension FindingCode {
    /// The rule with its label: «Regel: En lenke …».
    func labelledRule(in language: FindingLanguage) -> String {
        FindingText(en: "Rule: ", nb: "Regel: ").text(in: language) + rule.text(in: language)
    }
}

extension FindingReport {
    /// The counts in one line, heaviest first: «2 feil, 1 advarsel»; «Ingen funn» when there is nothing to tell.
    public func summary(in language: FindingLanguage) -> String {
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let number = count(of: severity)
            return number == 0 ? nil : severity.counted(number, in: language)
        }
        guard !counts.isEmpty else { return FindingText(en: "No findings", nb: "Ingen funn").text(in: language) }
        return counts.joined(separator: ", ")
    }
}
