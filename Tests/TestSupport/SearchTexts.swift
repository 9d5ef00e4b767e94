/// Texts nobody would write, of letters, marks and signs from many scripts: the same ones on every machine.
public struct SearchTexts {
    private var random: Seeded

    public init(seed: UInt64) { random = Seeded(seed: seed) }

    private static let pieces: [[String]] = [
        ["a", "e", "é", "s", "æ", "Ø", "å", "aa", "ae", "oe", "ene", "leg", "heit", "tj", "K", "M", "r", "l", "å", "Ä", "ö"],
        ["0", "4", "10", "²", "½", "١", "Ⅷ", "①"],
        [
            "-", "‐", "‑", "–", "--", "­", "§", "§ ", "§\u{A0}", "§ 4-2", "§§ 13a", " ", "  ", "\u{A0}", "\u{2009}", "\u{202F}",
            "\n",
        ],
        ["ß", "ŋ", "Đ", "þ", "Ð", "Ł", "İ", "ı", "ſ", "Ǆ", "ǅ", "ẞ", "ﬁ", "ª", "µ", "ʼ", "Å", "K", "Ω"],
        ["\u{301}", "\u{30A}", "\u{308}", "\u{331}", "\u{307}", "\u{327}", "\u{328}", "\u{20DD}", "\u{FE0F}", "\u{200D}"],
        ["Σ", "ς", "σ", "Ά", "ΐ", "ᾼ", "Ж", "й", "ё", "Ѣ", "א", "שׁ", "ם", "ע", "ئ", "ﷲ", "ّ", "क", "ि", "्", "ก", "ำ"],
        ["漢", "か", "゛", "ガ", "한", "ᄒ", "ᅡ", "ᆫ", "豈", "﨩", "𠮷", "𝐟", "🦌", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "𐐀"],
        [".", ",", "'", "’", "«", "»", "_", "×", "÷", "/", "@", "…", "\u{2028}", "\u{37E}", "\u{1FEF}", "<", "≮", "\u{200B}"],
        ["tjenesten", "helseteneste", "idéen", "kommunane", "Sjukefråvær", "regler", "leiarar", "bøkene", "NOREG", "e-post"],
    ]

    /// The next text, of at most 40 pieces.
    public mutating func next() -> String {
        var text = ""
        // A text keeps to a few kinds, or nothing would meet what belongs with it.
        let kinds = (0...random.next(upTo: 3)).map { _ in Self.pieces[random.next(upTo: Self.pieces.count)] }
        for _ in 0..<random.next(upTo: 40) {
            let kind = kinds[random.next(upTo: kinds.count)]
            text += kind[random.next(upTo: kind.count)]
        }
        return text
    }
}
