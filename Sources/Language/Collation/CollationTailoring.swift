/// How a language's alphabet departs from that of all languages together (the root of CLDR).
struct CollationTailoring: Sendable {
    /// How a letter is written, from what stands first in most languages to what stands last.
    enum LetterForm: UInt8 {
        case lower = 1
        case lowerVariant, mixed, upper, upperVariant, superscript
    }

    /// The letters after z, each with those that stand beside it, such as `øöőœ`.
    private let last: [[Unicode.Scalar]]
    /// Letters that stand beside another than in the root: `ü` beside y.
    private let beside: [Unicode.Scalar: [Unicode.Scalar]]
    private let putsCapitalsFirst: Bool
    /// `aa` as a letter: how far it stands from å; nil where it is two a's.
    private let doubleADistance: UInt8?

    /// English, and what is common to the others.
    static let root = CollationTailoring(last: [], beside: [:])
    static let norwegian = CollationTailoring(
        last: ["æäę", "øöőœ", "å"], beside: ["d": "đð", "y": "üű"], doubleADistance: 1)
    static let danish = CollationTailoring(
        last: ["æä", "øöő", "å"], beside: ["d": "đð", "y": "üű"], putsCapitalsFirst: true, doubleADistance: 0)
    static let swedish = CollationTailoring(last: ["å", "äæę", "öøőœô"], beside: ["d": "đð", "y": "üű"])

    private init(
        last: [String], beside: [Unicode.Scalar: String], putsCapitalsFirst: Bool = false, doubleADistance: UInt8? = nil
    ) {
        self.last = last.map { Array($0.unicodeScalars) }
        self.beside = beside.mapValues { Array($0.unicodeScalars) }
        self.putsCapitalsFirst = putsCapitalsFirst
        self.doubleADistance = doubleADistance
    }

    var lastLetters: [Unicode.Scalar] { last.map { $0[0] } }

    var doubleA: CollationElement? {
        doubleADistance.flatMap { distance in
            own("å", .lower).map {
                CollationElement(primary: $0.primary, secondary: $0.secondary + distance, tertiary: $0.tertiary)
            }
        }
    }

    func weight(_ form: LetterForm) -> UInt8 {
        guard putsCapitalsFirst else { return form.rawValue }
        return switch form {
        case .upper: 1
        case .upperVariant: 2
        case .mixed: 3
        case .lower: 4
        case .lowerVariant: 5
        case .superscript: 6
        }
    }

    // MARK: Elements

    /// What a scalar weighs; nothing for spaces, punctuation and what cannot be seen.
    func elements(of scalar: Unicode.Scalar) -> [CollationElement] {
        if let mark = LatinAlphabet.markWeight(of: scalar) {
            return [CollationElement(primary: 0, secondary: mark, tertiary: 0)]
        }
        if let letter = letter(scalar) { return letter }
        let parts = Array(String(scalar).nfd.unicodeScalars)
        if parts.count > 1, !LatinAlphabet.undecomposed.contains(scalar) { return elements(decomposed: parts) }
        return sign(scalar).map { [$0] } ?? otherScript(scalar).map { [$0] } ?? []
    }

    private func letter(_ scalar: Unicode.Scalar) -> [CollationElement]? {
        let (lower, form) = Self.lowercased(scalar)
        if let own = own(lower, form) { return [own] }
        if let thorn = thorn(lower, form) { return thorn }
        if let place = LatinAlphabet.places[lower] { return [element(place, form)] }
        if let parts = LatinAlphabet.variants[lower] {
            var elements = parts.flatMap { part(of: form, $0) }
            elements[0].secondary = CollationWeight.variant
            return elements
        }
        return LatinAlphabet.spelled[lower]?.flatMap { part(of: form, $0) }
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, LetterForm) {
        let mapped = scalar.properties.lowercaseMapping.unicodeScalars
        guard let lower = mapped.first, mapped.count == 1, lower != scalar else { return (scalar, .lower) }
        return (lower, .upper)
    }

    private func element(_ place: UInt8, _ form: LetterForm, distance: UInt8 = 0) -> CollationElement {
        CollationElement(primary: UInt32(place), secondary: CollationWeight.least + distance, tertiary: weight(form))
    }

    /// A letter that the language gives a place of its own.
    private func own(_ letter: Unicode.Scalar, _ form: LetterForm) -> CollationElement? {
        for (index, group) in last.enumerated() {
            guard let distance = group.firstIndex(of: letter) else { continue }
            return element(CollationWeight.lastLetters + UInt8(index), form, distance: UInt8(distance))
        }
        for (base, group) in beside {
            guard let distance = group.firstIndex(of: letter), let place = LatinAlphabet.places[base] else { continue }
            return element(place, form, distance: UInt8(distance) + 1)
        }
        return nil
    }

    /// Nordic þ is a th.
    private func thorn(_ letter: Unicode.Scalar, _ form: LetterForm) -> [CollationElement]? {
        guard letter == "þ", !last.isEmpty, let t = LatinAlphabet.places["t"], let h = LatinAlphabet.places["h"] else {
            return nil
        }
        let variant = form == .lower ? LetterForm.lowerVariant : .upperVariant
        // CLDR makes the t the unusual one, in Danish the h.
        return putsCapitalsFirst
            ? [element(t, form), element(h, .lowerVariant)] : [element(t, variant), element(h, form)]
    }

    /// What another letter is spelled with: the f of `ﬁ`, the slash of ø.
    private func part(of form: LetterForm, _ part: Unicode.Scalar) -> [CollationElement] {
        if let place = LatinAlphabet.places[part] { return [element(place, form == .lower ? .lowerVariant : .upperVariant)] }
        guard part.properties.numericType == .decimal else { return elements(of: part) }
        let primary = UInt32(CollationWeight.number) << 16 | 2 << 8 | part.value
        return [CollationElement(primary: primary, secondary: CollationWeight.least, tertiary: weight(.superscript))]
    }

    /// A letter and its marks, in Unicode form NFD: å and a dot in `å̇`.
    private func elements(decomposed parts: [Unicode.Scalar]) -> [CollationElement] {
        var marks = parts.dropFirst()
        var base = parts[0]
        for (index, mark) in zip(marks.indices, marks) {
            var pair = String.UnicodeScalarView([base])
            pair.append(mark)
            let joined = Array(String(pair).nfc.unicodeScalars)
            guard joined.count == 1, own(Self.lowercased(joined[0]).0, .lower) != nil else { continue }
            base = joined[0]
            marks.remove(at: index)
            break
        }
        return (letter(base) ?? otherScript(base).map { [$0] } ?? []) + marks.flatMap(elements)
    }

    // MARK: Signs and other scripts

    private func sign(_ scalar: Unicode.Scalar) -> CollationElement? {
        switch scalar.properties.generalCategory {
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .otherNumber:
            let listed = LatinAlphabet.signs[scalar].map { CollationWeight.listedSign + $0 }
            let primary = listed ?? CollationWeight.byNumber(scalar, after: CollationWeight.otherSign)
            return CollationElement(primary: primary, secondary: CollationWeight.least, tertiary: CollationWeight.least)
        default: return nil
        }
    }

    /// Letters of other scripts, and Latin ones no list knows, stand after the alphabet by their numbers in Unicode.
    private func otherScript(_ scalar: Unicode.Scalar) -> CollationElement? {
        let (lower, form) = Self.lowercased(scalar)
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
        let primary = CollationWeight.byNumber(lower, after: CollationWeight.otherScripts)
        return CollationElement(primary: primary, secondary: CollationWeight.least, tertiary: weight(form))
    }
}
