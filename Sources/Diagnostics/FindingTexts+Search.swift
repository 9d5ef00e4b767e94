/// What is said about what search is told.
extension Finding {
    /// - Parameter parts: as written.
    public static func partsDoNotJoin(_ parts: [String], term: String, at place: SourcePlace) -> Finding {
        let joined = parts.map { "«\($0)»" }.joined(separator: " + ")
        return Finding(
            .partsDoNotJoin, at: place,
            FindingText(
                en: "The parts \(joined) do not make up the term «\(term)».",
                nb: "Leddene \(joined) gir ikke termen «\(term)»."),
            advice: FindingText(
                en: "Write the words as they stand in the term, at least two, without the «s» or «e» between them.",
                nb: "Skriv ordene slik de står i termen, minst to, uten «s» eller «e» mellom dem."))
    }
}
