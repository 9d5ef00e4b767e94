/// Examples about the register's vocabulary.
extension FindingCode {
    var vocabularyExample: FindingExample {
        switch self {
        case .unknownConcept:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  deviation: deviation\n  report: {see: devation}",
                    nb: "begreper:\n  avvik: avvik\n  avviksmelding: {se: avik}"),
                right: FindingText(
                    en: "concepts:\n  deviation: deviation\n  report: {see: deviation}",
                    nb: "begreper:\n  avvik: avvik\n  avviksmelding: {se: avvik}"))
        case .circularCrossReference:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  metro: {see: underground}\n  underground: {see: metro}",
                    nb: "begreper:\n  metro: {se: undergrunn}\n  undergrunn: {se: metro}"),
                right: FindingText(
                    en: "concepts:\n  metro: metro\n  underground: {see: metro}",
                    nb: "begreper:\n  metro: metro\n  undergrunn: {se: metro}"))
        case .unpairedRange:
            FindingExample(
                wrong: FindingText(
                    en: "<!-- stikk-start: budget -->\n\n## The budget", nb: "<!-- stikk-start: budsjett -->\n\n## Budsjettet"),
                right: FindingText(
                    en: "<!-- stikk-start: budget -->\n\n## The budget\n\n<!-- stikk-end: budget -->",
                    nb: "<!-- stikk-start: budsjett -->\n\n## Budsjettet\n\n<!-- stikk-slutt: budsjett -->"))
        case .unclearWords:
            FindingExample(
                wrong: FindingText(en: "Look in [the plan](stikk:).", nb: "Se i [planen](stikk:)."),
                right: FindingText(en: "Look in [the plan](stikk:archive-plan).", nb: "Se i [planen](stikk:arkivplan)."))
        case .conceptTooDeep:
            FindingExample(
                wrong: FindingText(
                    en: "<!-- stikk: archive > keeping > paper > boxes -->",
                    nb: "begreper:\n  esker: {under: papir}   # papir > bevaring > arkiv"),
                right: FindingText(en: "<!-- stikk: archive > keeping > paper -->", nb: "begreper:\n  esker: {under: bevaring}"))
        case .sharedTerm:
            FindingExample(
                wrong: FindingText(
                    en: "concepts:\n  compass: compass\n  inner: {term: compass}",
                    nb: "begreper:\n  kompass: kompass\n  indre: {term: kompass}"),
                right: FindingText(
                    en: "concepts:\n  compass: compass\n  inner: {term: compass (inner)}",
                    nb: "begreper:\n  kompass: kompass\n  indre: {term: kompass (indre)}"))
        case .noDefinition:
            FindingExample(
                wrong: FindingText(en: "[co-creation](begrep:co-creation)", nb: "[samskaping](begrep:samskaping)"),
                right: FindingText(
                    en: "concepts:\n  co-creation:\n    definition: Solving a task together.",
                    nb: "begreper:\n  samskaping:\n    definisjon: Å løse en oppgave sammen."))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "subjects:\n  trust: Trust\nconcepts:\n  openness: {subject: trst}",
                    nb: "emner:\n  tillit: Tillit\nbegreper:\n  apenhet: {emne: tilit}"),
                right: FindingText(
                    en: "subjects:\n  trust: Trust\nconcepts:\n  openness: {subject: trust}",
                    nb: "emner:\n  tillit: Tillit\nbegreper:\n  apenhet: {emne: tillit}"))
        }
    }
}
