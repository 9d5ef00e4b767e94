/// What is said about headings of the register: how they are written, and what they say twice.
extension Finding {
    public static func inflectedHeading(_ term: String, of base: String, at place: SourcePlace) -> Finding {
        Finding(
            .inflectedHeading, at: place,
            FindingText(
                en: "«\(term)» is an inflected form of «\(base)», but has a heading of its own.",
                nb: "«\(term)» er en bøyd form av «\(base)», men står som eget oppslag."),
            advice: FindingText(
                en: "Make them one concept; texts may use any form of it.",
                nb: "Slå dem sammen til ett begrep; tekstene kan bruke alle bøyningsformer av det."))
    }

    public static func mixedNumber(_ singular: String, _ plural: String, at place: SourcePlace) -> Finding {
        Finding(
            .mixedNumber, at: place,
            FindingText(
                en: "«\(singular)» and «\(plural)» both have a heading: singular and plural are mixed.",
                nb: "«\(singular)» og «\(plural)» er to oppslag: blandet entall og flertall."),
            advice: FindingText(en: "Keep one of them.", nb: "Behold ett av dem."))
    }

    /// - Parameters:
    ///   - first: what it sorts as, and the heading it does so in.
    ///   - second: the same for the other.
    public static func twoSortKeys(
        _ word: String, _ first: (sorted: String, heading: String), _ second: (sorted: String, heading: String),
        at place: SourcePlace
    ) -> Finding {
        Finding(
            .twoSortKeys, at: place,
            FindingText(
                en: "«\(word)» sorts in two ways: as «\(first.sorted)» («\(first.heading)») and as «\(second.sorted)» "
                    + "(«\(second.heading)»).",
                nb: "To sorteringsnøkler for «\(word)»: «\(first.sorted)» («\(first.heading)») og «\(second.sorted)» "
                    + "(«\(second.heading)»)."),
            advice: FindingText(
                en: "Write the same under «sort:» for both, or for none of them.",
                nb: "Skriv det samme under «sorter:» for begge, eller for ingen av dem."))
    }

    public static func subheadingBeginsWithPreposition(
        _ word: String, of term: String, under parent: String, at place: SourcePlace
    ) -> Finding {
        Finding(
            .subheadingBeginsWithPreposition, at: place,
            FindingText(
                en: "The subheading begins with «\(word)»: «\(parent) > \(term)».",
                nb: "Underord begynner med «\(word)»: «\(parent) > \(term)»."),
            advice: FindingText(en: "Put the word that matters first.", nb: "Sett det bærende ordet først."))
    }

    public static func missingNynorsk(_ term: String, isNynorsk: Bool, at place: SourcePlace) -> Finding {
        Finding(
            .missingNynorsk, at: place,
            isNynorsk
                ? FindingText(
                    en: "«\(term)» has no term in nynorsk (SKOS-AP-NO wants both standards).",
                    nb: "«\(term)» mangler nynorskterm (SKOS-AP-NO krever begge).")
                : FindingText(
                    en: "«\(term)» has no term in bokmål (SKOS-AP-NO wants both standards).",
                    nb: "«\(term)» mangler bokmålsterm (SKOS-AP-NO krever begge)."),
            advice: isNynorsk
                ? FindingText(
                    en: "Write «term: {nb: \(term.asYAML), nn: …}», also where the word is the same.",
                    nb: "Skriv «term: {nb: \(term.asYAML), nn: …}», også der ordet er det samme.")
                : FindingText(
                    en: "Write «term: {nn: \(term.asYAML), nb: …}», also where the word is the same.",
                    nb: "Skriv «term: {nn: \(term.asYAML), nb: …}», også der ordet er det samme."))
    }

    /// The rest, when there are many.
    public static func missingNynorskToo(_ count: Int, isNynorsk: Bool, at place: SourcePlace) -> Finding {
        Finding(
            .missingNynorsk, at: SourcePlace(place.path),
            isNynorsk
                ? FindingText(
                    en: "\(count) more concepts have no term in nynorsk.", nb: "Og \(count) begreper til mangler nynorskterm.")
                : FindingText(
                    en: "\(count) more concepts have no term in bokmål.", nb: "Og \(count) begreper til mangler bokmålsterm."),
            advice: FindingText(
                en: "Take them as you come to them, or switch the check off under «checks:» with the reason.",
                nb: "Ta dem etter hvert, eller slå av kontrollen under «kontroller:» med grunnen."))
    }

    /// - Parameter shareInTenths: of the text, in tenths of a percent.
    public static func registerLength(entries: Int, words: Int, shareInTenths: Int, at place: SourcePlace) -> Finding {
        let (whole, tenth) = (shareInTenths / 10, shareInTenths % 10)
        let isShort = whole < 1
        return Finding(
            .registerLength, at: place,
            FindingText(
                en: "The register has \(entries) entries to \(words) words: \(whole).\(tenth)% of the text (usually 1–15%).",
                nb: "Registeret har \(entries) oppslag til \(words) ord: \(whole),\(tenth) % av teksten (vanlig 1–15 %)."),
            advice: isShort
                ? FindingText(
                    en: "Mark more of what readers look up; «stikkord report» shows which chapters have no keywords.",
                    nb: "Merk mer av det leserne slår opp; «stikkord report» viser hvilke kapitler som mangler stikkord.")
                : FindingText(
                    en: "Leave out places that only mention a concept: «mention: …».",
                    nb: "La steder som bare nevner et begrep, være omtaler: «omtale: …»."))
    }

    /// A check that `register.yml` switches off.
    public static func checkOffWithoutReason(_ code: String, at place: SourcePlace) -> Finding {
        Finding(
            .severityWithoutReason, at: place,
            FindingText(
                en: "\(code) is switched off without a reason.", nb: "\(code) er slått av uten grunn."),
            advice: FindingText(
                en: "Write it after the colon: «\(code): why».", nb: "Skriv den etter kolonet: «\(code): hvorfor»."))
    }

    public static func subjectTooDeep(_ id: String, at place: SourcePlace) -> Finding {
        Finding(
            .conceptTooDeep, at: place,
            FindingText(
                en: "The subject «\(id)» stands on the fourth level or deeper.",
                nb: "Emnet «\(id)» står på fjerde nivå eller dypere."),
            advice: FindingText(en: "Let it stand one level further up.", nb: "La det stå ett nivå høyere oppe."))
    }
}

extension String {
    /// As it is written within `{…}` in YAML: in quotes when it holds signs that mean something there.
    fileprivate var asYAML: String {
        let isPlain = allSatisfy { $0.isLetter || $0.isNumber || " -«»".contains($0) } && first?.isLetter ?? false
        return isPlain ? self : "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
