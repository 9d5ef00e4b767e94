internal import Language
internal import Markup

/// Recognises the inflected forms of headings: «arkivet» as a form of «arkiv», «kritiske venner» of «kritisk venn».
///
/// A stemmer is made to find as much as it can, and brings «leder» and «lede» together. This one accuses, so it knows the
/// endings of nouns only, and words of their own that happen to have them.
struct NounForms: Sendable {
    enum Form: Sendable, Hashable {
        /// «arkivet», «arkivene», «arkivets», «the archive»: never how a heading is written.
        case definite
        /// «arkiver»: a heading may be written so, but then all should.
        case plural
    }

    /// What a word would be when an ending is taken off.
    struct Base: Sendable, Hashable {
        let text: String
        let form: Form
    }

    private struct Ending: Sendable {
        let bytes: [UInt8]
        /// What stands there instead in the indefinite singular.
        let instead: [UInt8]
        /// What the rest must end with; empty for anything.
        let after: [UInt8]
        let form: Form
    }

    /// By their last byte, so that most words meet few of them.
    private let endings: [UInt8: [Ending]]
    private let words: NounWords
    /// Words of their own, by their last byte.
    private let own: [UInt8: [[UInt8]]]

    init(_ language: HandbookLanguage) {
        words = NounWords(language)
        let endings = words.endings.map { ending in
            Ending(
                bytes: Array(ending.text.utf8), instead: Array(ending.instead.utf8), after: Array(ending.after.utf8),
                form: ending.form)
        }
        self.endings = Dictionary(grouping: endings) { $0.bytes[$0.bytes.count - 1] }
        own = Dictionary(grouping: words.areOfTheirOwn.map { Array($0.utf8) }) { $0[$0.count - 1] }
    }

    /// What a heading may be a form of, likeliest first.
    ///
    /// - Parameter term: in small letters, as ``TermKey`` has it. What stands in brackets after it must be the same.
    func bases(of term: String) -> [Base] {
        let head = term.prefix { $0 != "(" }.trimmed
        let rest = String(term.dropFirst(head.count))
        var parts = head.split(separator: " ").map(String.init)
        guard !parts.isEmpty, parts.count <= Self.mostWords else { return [] }
        var found: [Base] = []
        if parts.count > 1, words.articles.contains(parts[0]) {
            parts.removeFirst()
            found.append(Base(text: parts.joined(separator: " ") + rest, form: .definite))
        }
        for index in parts.indices {
            for base in bases(ofWord: parts[index]) {
                var uninflected = parts
                uninflected[index] = base.text
                found.append(Base(text: uninflected.joined(separator: " ") + rest, form: base.form))
                guard index > 0 else { continue }
                for before in 0..<index { uninflected[before] = adjective(parts[before]) }
                found.append(Base(text: uninflected.joined(separator: " ") + rest, form: base.form))
            }
        }
        return found.uniqued()
    }

    /// Longer headings are sentences.
    private static let mostWords = 4

    /// «kritiske» → «kritisk»: the form that stands before an indefinite noun.
    private func adjective(_ word: String) -> String {
        words.inflectsAdjectives && word.utf8.count > 4 && word.utf8.last == UInt8(ascii: "e") ? String(word.dropLast()) : word
    }

    // MARK: One word

    /// Whether a word is an inflected form of a noun; the same as to find it among ``bases(of:)``, without making them all.
    func isForm(_ word: String, of noun: String) -> Bool {
        let (bytes, base) = (Array(word.utf8), Array(noun.utf8))
        if let last = bytes.last, let endings = endings[last], !isOfItsOwn(bytes, last) {
            for ending in endings where bytes.count > ending.bytes.count + 1 && bytes.hasSuffix(ending.bytes) {
                let stem = bytes.dropLast(ending.bytes.count)
                if base.count == stem.count + ending.instead.count, base.starts(with: stem), base.hasSuffix(ending.instead),
                    stem.suffix(ending.after.count) == ending.after[...]
                {
                    return true
                }
            }
        }
        return bases(of: word).contains { $0.text == noun }
    }

    private func isOfItsOwn(_ word: [UInt8], _ last: UInt8) -> Bool { (own[last] ?? []).contains { word.hasSuffix($0) } }

    private func bases(ofWord word: String) -> [Base] {
        let bytes = Array(word.utf8)
        guard let last = bytes.last, !isOfItsOwn(bytes, last) else { return [] }
        var found = strip(bytes[...])
        // The genitive of what is definite already: «arkivets».
        if words.hasDefiniteForms, bytes.last == UInt8(ascii: "s"), bytes.count > 4 {
            found += strip(bytes.dropLast()).filter { $0.form == .definite }
        }
        for (plural, singular) in words.irregular where bytes.hasSuffix(plural.utf8) {
            found.append(Base(text: word.dropLast(plural.count) + singular, form: .plural))
        }
        return found
    }

    private func strip(_ word: ArraySlice<UInt8>) -> [Base] {
        guard let last = word.last, let endings = endings[last] else { return [] }
        var found: [Base] = []
        for ending in endings where word.count > ending.bytes.count + 1 && word.suffix(ending.bytes.count) == ending.bytes[...] {
            let stem = word.dropLast(ending.bytes.count)
            guard stem.suffix(ending.after.count) == ending.after[...] else { continue }
            let base = Array(stem) + ending.instead
            for spelling in spellings(of: base) {
                found.append(Base(text: String(decoding: spelling, as: UTF8.self), form: ending.form))
            }
        }
        return found
    }

    /// A stem as the word itself is spelt: «romm» is «rom», «kapitl» is «kapittel».
    private func spellings(of stem: [UInt8]) -> [[UInt8]] {
        guard words.hasDefiniteForms, let last = stem.last, stem.count > 2 else { return [stem] }
        let before = stem[stem.count - 2]
        if last == UInt8(ascii: "m"), before == last { return [stem, Array(stem.dropLast())] }
        let isLiquid = last == UInt8(ascii: "l") || last == UInt8(ascii: "r")
        guard isLiquid, before < 0x80, !"aeiouy".utf8.contains(before), before != last else { return [stem] }
        let rest = Array(stem.dropLast())
        return [stem, rest + [UInt8(ascii: "e"), last], rest + [before, UInt8(ascii: "e"), last]]
    }
}

extension [UInt8] {
    /// Whether these are the last bytes. Keys are in small letters and composed: their bytes say what their letters do.
    fileprivate func hasSuffix(_ suffix: some BidirectionalCollection<UInt8>) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
