/// A text set in lines that keep within a width.
///
/// Which font the reader has is not known: widths are those of a wide one (DejaVu Sans), so that none runs over.
struct Label {
    let lines: [String]
    let size: Int
    let isBold: Bool

    /// From one line's foot to the next.
    var leading: Tenths { size * 12 }
    var height: Tenths { lines.count * leading }
    var width: Tenths { lines.map { Label.width(of: $0, size: size, isBold: isBold) }.max() ?? 0 }

    /// Breaks between words, and within words that are too long; lines are made about equally long.
    init(_ text: String, size: Int, isBold: Bool = false, within width: Tenths) {
        self.size = size
        self.isBold = isBold
        let words = text.split(separator: " ").map(String.init)
        let lines = { (measure: Tenths) in
            Self.lines(of: words, within: measure) { Self.scaled($0, size: size, isBold: isBold) }
        }
        let widest = lines(width)
        var narrowest = widest
        // The narrowest measure that needs no more lines and breaks no word.
        for step in 1..<10 {
            let tried = lines(width * (10 - step) / 10)
            guard tried.count == widest.count, tried.joined(separator: " ") == words.joined(separator: " ") else { break }
            narrowest = tried
        }
        // Places where a word may be broken have done their work.
        self.lines = narrowest.map { $0.filter { $0 != "\u{AD}" } }
    }

    /// - Parameter scaled: makes hundredths of the size a width.
    private static func lines(of words: [String], within width: Tenths, _ scaled: (Int) -> Tenths) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words {
            let longer = line.isEmpty ? word : "\(line) \(word)"
            if scaled(hundredths(of: longer)) <= width {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            var pieces = pieces(of: word, within: width, scaled)
            line = pieces.removeLast()
            lines += pieces
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// A word in pieces that fit.
    private static func pieces(of word: String, within width: Tenths, _ scaled: (Int) -> Tenths) -> [String] {
        var pieces: [String] = []
        var rest = Array(word)
        // Measured once, letter by letter: a word may go on for ten thousand of them.
        let widths = rest.map { $0.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) } }
        var remaining = widths.reduce(0, +)
        while scaled(remaining) > width, rest.count > 1 {
            let first = widths.count - rest.count
            var (end, taken) = (1, widths[first])
            while end < rest.count - 1, scaled(taken + widths[first + end] + Self.width(of: "-")) <= width {
                taken += widths[first + end]
                end += 1
            }
            let places = (1...end).reversed()
            let place =
                places.first { isWritten(before: $0, in: rest) } ?? places.first { isJoint(before: $0, in: rest) }
                ?? places.first { isSyllable(before: $0, in: rest) } ?? end
            let needsHyphen = !"-–/".contains(rest[place - 1])
            pieces.append(String(rest[..<place]) + (needsHyphen ? "-" : ""))
            rest.removeFirst(place)
            remaining -= widths[first..<first + place].reduce(0, +)
        }
        return pieces + [String(rest)]
    }

    /// After a hyphen, a stroke, or where the editor has said that the word may be broken.
    private static func isWritten(before place: Int, in word: [Character]) -> Bool { "-–/\u{AD}".contains(word[place - 1]) }

    /// Where the s of a compound joins two words: «kommunikasjons-ferdigheter».
    private static func isJoint(before place: Int, in word: [Character]) -> Bool {
        guard place >= 4, word.count - place >= 4, word[place - 1] == "s", isConsonant(word[place - 2]) else { return false }
        return isConsonant(word[place]) && !"tkplnmjv".contains(word[place])
    }

    /// A consonant with its vowel, and three letters on each side: «kompe-tanse».
    private static func isSyllable(before place: Int, in word: [Character]) -> Bool {
        guard place >= 3, word.count - place >= 3 else { return false }
        return isConsonant(word[place]) && isVowel(word[place + 1])
    }

    private static func isConsonant(_ letter: Character) -> Bool { letter.isLetter && !isVowel(letter) }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouyæøåäöéAEIOUYÆØÅÄÖ".contains(letter) }

    static func width(of text: String, size: Int, isBold: Bool = false) -> Tenths {
        scaled(hundredths(of: text), size: size, isBold: isBold)
    }

    private static func hundredths(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

    private static func scaled(_ hundredths: Int, size: Int, isBold: Bool) -> Tenths {
        let regular = hundredths * size / 10
        return isBold ? regular * 112 / 100 : regular
    }

    /// In hundredths of the size.
    private static func width(of letter: Unicode.Scalar) -> Int {
        switch letter {
        case "i", "j", "l", "I", "J", ".", ",", ":", ";", "'", "|", " ", "\u{A0}": 33
        case "f", "r", "t", "-", "(", ")", "!": 41
        case "c", "s", "z", "?": 55
        case "k", "v", "x", "y", "–": 60
        case "w", "G", "O", "Q", "H", "D", "N", "Ø", "Ö", "&": 80
        case "m", "M", "W", "æ", "œ", "Æ", "Œ", "@", "%", "—", "…": 100
        case "\u{AD}", "\u{300}"..."\u{36F}": 0
        case "A"..."Z", "Å", "Ä": 70
        case "\u{1100}"...: 100
        default: 64
        }
    }
}
