/// Examples about the register.
extension FindingCode {
    var registerExample: FindingExample {
        switch self {
        case .textAfterMark:
            FindingExample(
                wrong: FindingText(
                    en: "<!-- stikk: deviation --> Report it **at once**.", nb: "<!-- stikk: avvik --> Meld det **med en gang**."),
                right: FindingText(
                    en: "<!-- stikk: deviation -->\nReport it **at once**.",
                    nb: "<!-- stikk: avvik -->\nMeld det **med en gang**."))
        case .dashesInMark:
            FindingExample(
                wrong: FindingText(
                    en: "Report it. <!-- stikk: archive -- keeping -->", nb: "Meld det. <!-- stikk: arkiv -- bevaring -->"),
                right: FindingText(
                    en: "Report it. <!-- stikk: archive > keeping -->", nb: "Meld det. <!-- stikk: arkiv > bevaring -->"))
        default:
            FindingExample(
                wrong: FindingText(en: "<!-- stik: deviation -->", nb: "<!-- stik: avvik -->"),
                right: FindingText(en: "<!-- stikk: deviation -->", nb: "<!-- stikk: avvik -->"))
        }
    }
}
