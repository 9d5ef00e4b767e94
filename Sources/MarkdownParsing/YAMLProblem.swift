internal import Diagnostics

/// What can be wrong with YAML, told so that an editor knows what to mend. The texts stand in the extensions.
struct YAMLProblem: Hashable {
    let code: FindingCode
    let message: FindingText
    let advice: FindingText

    init(_ code: FindingCode = .yamlSyntax, en: (String, advice: String), nb: (String, advice: String)) {
        self.code = code
        message = FindingText(en: en.0, nb: nb.0)
        advice = FindingText(en: en.advice, nb: nb.advice)
    }

    /// As much of an editor's text as a sentence bears.
    static func excerpt(_ text: some StringProtocol) -> String {
        let line = text.prefix { !$0.isNewline }
        return line.count <= 40 ? String(line) : line.prefix(39) + "…"
    }
}

/// A problem at its place, in bytes of the file.
struct YAMLTrouble {
    let problem: YAMLProblem
    let range: Range<Int>

    init(_ problem: YAMLProblem, at range: Range<Int>) {
        self.problem = problem
        self.range = range
    }

    func finding(in path: SourcePath) -> Finding {
        Finding(
            problem.code, at: SourcePlace(path, SourceRange(range)), problem.message, advice: problem.advice)
    }
}

/// What is read well enough but not used here.
extension YAMLProblem {
    static func duplicateKey(_ key: String) -> YAMLProblem {
        YAMLProblem(
            .yamlDuplicateKey,
            en: ("«\(excerpt(key))» stands here a second time; the first one counts.", "Keep one of the two."),
            nb: ("«\(excerpt(key))» står her for andre gang; den første gjelder.", "Behold én av de to."))
    }

    static func alias(_ text: String) -> YAMLProblem {
        YAMLProblem(
            .yamlAlias,
            en: (
                "«\(excerpt(text))» is an alias, and aliases are not used here.",
                "Write the value itself; put quotation marks around a text that begins with «*»."
            ),
            nb: (
                "«\(excerpt(text))» er et alias, og alias brukes ikke her.",
                "Skriv selve verdien; sett anførselstegn rundt en tekst som begynner med «*»."
            ))
    }

    static func anchor(_ text: String) -> YAMLProblem {
        YAMLProblem(
            .yamlAlias,
            en: (
                "«\(excerpt(text))» is an anchor, and anchors are not used here.",
                "Remove it; put quotation marks around a text that begins with «&»."
            ),
            nb: (
                "«\(excerpt(text))» er et anker, og anker brukes ikke her.",
                "Ta det bort; sett anførselstegn rundt en tekst som begynner med «&»."
            ))
    }

    static let mergeKey = YAMLProblem(
        .yamlAlias,
        en: ("The key «<<» would merge in another group, and that is not used here.", "Write the keys themselves."),
        nb: ("Nøkkelen «<<» ville flettet inn en annen gruppe, og det brukes ikke her.", "Skriv selve nøklene."))

    static func tag(_ text: String) -> YAMLProblem {
        YAMLProblem(
            en: (
                "«\(excerpt(text))» is a YAML tag, and tags are not used here.",
                "Remove it; put quotation marks around a text that begins with «!»."
            ),
            nb: (
                "«\(excerpt(text))» er en YAML-tagg, og tagger brukes ikke her.",
                "Ta den bort; sett anførselstegn rundt en tekst som begynner med «!»."
            ))
    }

    static let severalDocuments = YAMLProblem(
        en: (
            "A second YAML document begins here; only the first is read.",
            "Keep everything in one document; put quotation marks around a text that is only «---» or «...»."
        ),
        nb: (
            "Her begynner et nytt YAML-dokument; bare det første blir lest.",
            "Samle alt i ett dokument; sett anførselstegn rundt en tekst som bare er «---» eller «...»."
        ))

    static let directive = YAMLProblem(
        en: (
            "A line that begins with «%» is an instruction to YAML readers, and this one is not understood.",
            "Remove the line; put quotation marks around a text that begins with «%»."
        ),
        nb: (
            "En linje som begynner med «%», er en beskjed til YAML-lesere, og denne blir ikke forstått.",
            "Ta bort linjen; sett anførselstegn rundt en tekst som begynner med «%»."
        ))

    static let tooDeep = YAMLProblem(
        en: (
            "Lists and groups stand inside each other more than \(SettingsBuilder.deepest) levels deep.",
            "Use fewer levels; put quotation marks around a text that begins with «[» or «{»."
        ),
        nb: (
            "Lister og grupper står inne i hverandre i mer enn \(SettingsBuilder.deepest) nivåer.",
            "Bruk færre nivåer; sett anførselstegn rundt en tekst som begynner med «[» eller «{»."
        ))

    static let template = YAMLProblem(
        en: (
            "This is a template from another tool, and it is not filled in here.",
            "Write the value itself; put quotation marks around a text that begins with «{»."
        ),
        nb: (
            "Dette er en mal fra et annet verktøy, og den blir ikke fylt ut her.",
            "Skriv selve verdien; sett anførselstegn rundt en tekst som begynner med «{»."
        ))
}
