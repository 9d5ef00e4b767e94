/// Examples about the register's vocabulary as a table.
extension FindingCode {
    var tableExample: FindingExample {
        FindingExample(
            wrong: FindingText(
                en: "id;term en;defnition en\n;deviation;", nb: "id;term nb;defnisjon nb\n;avvik;"),
            right: FindingText(
                en: "id;term en;definition en\ndeviation;deviation;", nb: "id;term nb;definisjon nb\navvik;avvik;"))
    }
}
