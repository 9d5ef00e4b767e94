internal import Language

/// A word or a phrase, by its stems.
enum TermKeyNumber: Hashable {
    case word(Int32)
    case pair(Int32, Int32)
    case triple(Int32, Int32, Int32)

    var stems: [Int32] {
        switch self {
        case .word(let stem): [stem]
        case .pair(let first, let second): [first, second]
        case .triple(let first, let second, let third): [first, second, third]
        }
    }
}

/// Counts the words and phrases of one language's chapters, in time that grows with the text.
///
/// Phrases are of two or three words of which all are frequent by themselves (nothing is frequent whose parts are not), so
/// that there are no more of them to keep than there are words.
struct TermCounter {
    var lexicon: Lexicon
    /// By chapter of the handbook.
    private(set) var chapters: [(chapter: Int, tokens: [TermToken])] = []
    /// By stem.
    private(set) var words: [TermStatistics] = []
    private(set) var classes: [WordClass] = []
    private(set) var phrases: [TermKeyNumber: TermStatistics] = [:]
    /// By stem: the stem of what a compound begins with; words that are no compounds begin their own families.
    private(set) var families: [Int32: Int32] = [:]
    /// By stem: how many compounds begin with it, and how many end with it.
    private(set) var beginnings: [Int32: Int] = [:]
    private(set) var endings: [Int32: Int] = [:]
    /// By stem.
    private(set) var isWeak: [Bool] = []
    /// Of any kind, stop words too.
    private(set) var tokenCount = 0

    /// Fewer uses are no term.
    static let fewest = 3

    init(_ language: HandbookLanguage) { lexicon = Lexicon(language) }

    mutating func add(_ tokens: [TermToken], of chapter: Int) {
        chapters.append((chapter, tokens))
        tokenCount += tokens.count
    }

    mutating func count() {
        words = Array(repeating: TermStatistics(), count: lexicon.stems.count)
        classes = Array(repeating: WordClass(), count: lexicon.stems.count)
        for (chapter, tokens) in chapters {
            var before: String?
            for token in tokens {
                let form = lexicon[token]
                let stem = Int(form.stem)
                if token.marks.contains(.afterBreak) { before = nil }
                if !form.isStop {
                    if !token.marks.contains(.known) { words[stem].note(token.marks, in: chapter) }
                    classes[stem].note(form, after: before, stem: lexicon.stems[stem], lexicon.hints)
                }
                before = form.text
            }
        }
        isWeak = Array(repeating: false, count: lexicon.stems.count)
        for form in lexicon.forms where form.isWeak || form.isStop { isWeak[Int(form.stem)] = true }
        splitCompounds()
        for form in lexicon.forms where !form.isStop { classes[Int(form.stem)].noteEndings(of: form.text, lexicon.hints) }
        for (chapter, tokens) in chapters { countPhrases(tokens, in: chapter) }
    }

    /// Takes frequent words apart into words the text has.
    private mutating func splitCompounds() {
        let known = lexicon.forms.filter { !$0.isStop }
        let splitter = CompoundSplitter(lexicon.language, words: known.map(\.text))
        var shortest: [Int32: String] = [:]
        for form in known where shortest[form.stem].map({ (form.text.count, form.text) < ($0.count, $0) }) ?? true {
            shortest[form.stem] = form.text
        }
        for (stem, word) in shortest {
            let parts = splitter.parts(of: word)
            guard parts.count > 1, let first = lexicon.knownStem(parts[0]), let last = lexicon.knownStem(parts[parts.count - 1])
            else {
                continue
            }
            families[stem] = first
            beginnings[first, default: 0] += 1
            endings[last, default: 0] += 1
        }
    }

    private mutating func countPhrases(_ tokens: [TermToken], in chapter: Int) {
        for index in tokens.indices {
            for key in phraseKeys(at: index, in: tokens) {
                phrases[key, default: TermStatistics()].note(tokens[index].marks, in: chapter)
            }
        }
    }

    /// The phrases that begin at a word: «sosial kapital», «bonding og bridging».
    func phraseKeys(at index: Int, in tokens: [TermToken]) -> [TermKeyNumber] {
        guard isPart(tokens[index]), index + 1 < tokens.count, !tokens[index + 1].marks.contains(.afterBreak) else { return [] }
        let first = lexicon[tokens[index]].stem
        let second = lexicon[tokens[index + 1]]
        var keys: [TermKeyNumber] = []
        let hasThird = index + 2 < tokens.count && !tokens[index + 2].marks.contains(.afterBreak) && isPart(tokens[index + 2])
        let third = hasThird ? lexicon[tokens[index + 2]].stem : -1
        if second.isStop {
            if hasThird, lexicon.hints.joints.contains(second.text), canEnd(third), classes[Int(first)].isNoun {
                keys.append(.triple(first, second.stem, third))
            }
        } else if isPart(tokens[index + 1]), canModify(first) {
            if canEnd(second.stem) { keys.append(.pair(first, second.stem)) }
            if hasThird, canModify(second.stem), canEnd(third) { keys.append(.triple(first, second.stem, third)) }
        }
        return keys
    }

    private func isPart(_ token: TermToken) -> Bool {
        let form = lexicon[token]
        return !form.isStop && !token.marks.contains(.known) && (words[Int(form.stem)].count >= Self.fewest)
    }

    private func canModify(_ stem: Int32) -> Bool { classes[Int(stem)].isAdjective || classes[Int(stem)].isNoun }

    private func canEnd(_ stem: Int32) -> Bool { classes[Int(stem)].isNoun && !classes[Int(stem)].isAdjective }
}
