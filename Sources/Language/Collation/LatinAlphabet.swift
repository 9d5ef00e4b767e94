/// The Latin alphabet of all languages together, as the root of CLDR 42 has it (UTS #10).
enum LatinAlphabet {
    /// Letters of their own, in order. Those that are another letter with an accent are not here.
    private static let letters = """
        aⱥɐɑɒbʙƀɓƃcȼƈɕdɖɗƌȡeɇⱸǝⱻəɛɘɚɜɝɞʚɤfƒgɡɢǥɠʛɣƣhʜƕɦⱨⱶɧiıɪɨɩjȷɉʝɟʄkƙⱪʞlʟƚⱡɫɬɭȴɮƛʎmɱnɴɲƞɳȵŋoɔⱺɵɷȣpƥɸⱷqʠɋĸ\
        rʀɍɹɺɻⱹɼɽɾɿʁsʂȿʃƪʅʆtŧⱦƫƭʈȶʇuʉɥʮʯɯɰʊvʋⱱⱴʌwⱳʍxyʏɏƴȝzƶȥʐʑɀⱬʒƹƺʓþƿƨƽƅɂʕʡʢʖʗʘʬʭ
        """

    /// The place of each letter, as the first byte of a key.
    static let places: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(letters.unicodeScalars, CollationWeight.firstLetter..<CollationWeight.lastLetters))

    /// Letters that stand beside the one they are a form of, or beside two: æ among ae.
    static let variants: [Unicode.Scalar: [Unicode.Scalar]] = [
        "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "ſ": "s",
    ].mapValues { Array($0.unicodeScalars) }

    /// Letters that are written out to be sorted, with the mark that keeps «ø» apart from «o», and superscripts.
    static let spelled: [Unicode.Scalar: [Unicode.Scalar]] = [
        "ø": "o\u{338}", "đ": "d\u{335}", "ħ": "h\u{335}", "ł": "l\u{335}", "ŀ": "l\u{345}", "ŉ": "n", "ĳ": "ij", "ǉ": "lj",
        "ǌ": "nj", "ǳ": "dz", "ȸ": "db", "ȹ": "qp", "ƾ": "ts", "ƍ": "z", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi",
        "ﬄ": "ffl", "ª": "a", "º": "o", "¹": "1", "²": "2", "³": "3",
    ].mapValues { Array($0.unicodeScalars) }

    /// Letters with marks that are letters of their own all the same.
    static let undecomposed: Set<Unicode.Scalar> = ["й", "Й", "ї", "Ї", "ў", "Ў", "ѓ", "Ѓ", "ќ", "Ќ"]

    /// Accents from the least weight to the greatest.
    private static let marks = """
        \u{332}\u{313}\u{314}\u{301}\u{300}\u{306}\u{302}\u{30C}\u{30A}\u{342}\u{308}\u{30B}\u{303}\u{307}\u{338}\u{327}\
        \u{328}\u{304}\u{30D}\u{316}\u{336}\u{335}\u{305}\u{309}\u{30F}\u{310}\u{311}\u{31B}\u{321}\u{322}\u{323}\u{324}\u{325}\
        \u{326}\u{32D}\u{32E}\u{330}\u{331}\u{334}\u{339}\u{345}
        """

    private static let markWeights: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(marks.unicodeScalars, CollationWeight.firstMark...))

    /// What a combining mark weighs on the second level; nil for what is none.
    static func markWeight(of scalar: Unicode.Scalar) -> UInt8? {
        if let listed = markWeights[scalar] { return listed }
        guard scalar.value >= 0x300, scalar.properties.generalCategory == .nonspacingMark else { return nil }
        // COMBINING GRAPHEME JOINER keeps letters apart and is nothing itself.
        return scalar.value == 0x34F ? nil : markWeights["\u{30D}"]
    }

    /// Signs in their order; others stand after them by their numbers in Unicode.
    static let signs: [Unicode.Scalar: UInt32] = Dictionary(
        uniqueKeysWithValues: zip("`´^¯¨¸°©®←→↑↓∀+±÷×<=≠>¬|¦~−⁒⁄∞≈≤≥✓¤¢$£¥₩€½¼¾№™".unicodeScalars, 1...))
}
