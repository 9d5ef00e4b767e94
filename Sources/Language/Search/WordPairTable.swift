extension WordPairs {
    /// A line a word: the first one's stem stands for the stems of all that follow.
    static let norwegianTable = """
        ikke ikkje
        tjeneste teneste
        """
}
