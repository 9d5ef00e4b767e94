/// Examples about what search is told.
extension FindingCode {
    var searchExample: FindingExample {
        FindingExample(
            wrong: FindingText(
                en: "concepts:\n  casework:\n    parts: [case, workers]",
                nb: "begreper:\n  saksbehandling:\n    del: [sak, behandler]"),
            right: FindingText(
                en: "concepts:\n  casework:\n    parts: [case, work]",
                nb: "begreper:\n  saksbehandling:\n    del: [sak, behandling]"))
    }
}
