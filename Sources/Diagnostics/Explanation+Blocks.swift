/// Examples about blocks.
extension FindingCode {
    var blockExample: FindingExample {
        switch self {
        case .blockIncomplete:
            FindingExample(
                wrong: FindingText(
                    en: "```question\nWhy learn together?\n```", nb: "```spørsmål\nHvorfor lære sammen?\n```"),
                right: FindingText(
                    en: "```question\nWhy learn together?\n\nBecause we see more.\n```",
                    nb: "```spørsmål\nHvorfor lære sammen?\n\nFordi vi ser mer.\n```"))
        case .blockWithoutTable:
            FindingExample(
                wrong: FindingText(en: "```worksheet\n| Who | What |\n```", nb: "```ark\n| Hvem | Hva |\n```"),
                right: FindingText(
                    en: "```worksheet\n| Who | What |\n|-----|------|\n|     |      |\n```",
                    nb: "```ark\n| Hvem | Hva |\n|------|-----|\n|      |     |\n```"))
        case .notANumber:
            FindingExample(
                wrong: FindingText(
                    en: "```bars\n| Year | Meetings |\n|------|----------|\n| 2016 | many |\n```",
                    nb: "```søyler\n| År | Møter |\n|----|-------|\n| 2016 | mange |\n```"),
                right: FindingText(
                    en: "```bars\n| Year | Meetings |\n|------|----------|\n| 2016 | 12 |\n```",
                    nb: "```søyler\n| År | Møter |\n|----|-------|\n| 2016 | 12 |\n```"))
        case .notInABlock:
            FindingExample(
                wrong: FindingText(
                    en: "```reflection\n## Think\n\nWhat did you learn?\n```", nb: "```refleksjon\n## Tenk\n\nHva lærte du?\n```"),
                right: FindingText(
                    en: "## Think\n\n```reflection\nWhat did you learn?\n```", nb: "## Tenk\n\n```refleksjon\nHva lærte du?\n```")
            )
        case .unknownDiagram:
            FindingExample(
                wrong: FindingText(en: "```diagram stair\n- Know\n- Do\n```", nb: "```diagram trap\n- Vite\n- Gjøre\n```"),
                right: FindingText(
                    en: "```diagram staircase\n- Know\n- Do\n```", nb: "```diagram trapp\n- Vite\n- Gjøre\n```"))
        case .misspeltBlock:
            FindingExample(
                wrong: FindingText(
                    en: "```reflecton\nWhat did you learn?\n```", nb: "```refleksjn\nHva lærte du?\n```"),
                right: FindingText(
                    en: "```reflection\nWhat did you learn?\n```", nb: "```refleksjon\nHva lærte du?\n```"))
        case .wordsAfterBlock:
            FindingExample(
                wrong: FindingText(
                    en: "```worksheet Our plan\n| Who | What |\n|-----|------|\n|     |      |\n```",
                    nb: "```ark Planen vår\n| Hvem | Hva |\n|------|-----|\n|      |     |\n```"),
                right: FindingText(
                    en: "```worksheet\nTitle: Our plan\n\n| Who | What |\n|-----|------|\n|     |      |\n```",
                    nb: "```ark\nTittel: Planen vår\n\n| Hvem | Hva |\n|------|-----|\n|      |     |\n```"))
        default:
            FindingExample(
                wrong: FindingText(
                    en: "```video\naddress: https://youtu.be/abc\n```", nb: "```video\nadresse: https://youtu.be/abc\n```"),
                right: FindingText(
                    en: "```video\naddress: https://youtu.be/abc\ntitle: How we did it\n```",
                    nb: "```video\nadresse: https://youtu.be/abc\ntittel: Slik gjorde vi det\n```"))
        }
    }
}
