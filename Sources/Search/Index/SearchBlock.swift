/// A stretch of chapters as it was read: every word with the sections it stands in.
///
/// A class only because blocks are looked up for every term, and a reference is cheaper to hand around than a dozen arrays;
/// nothing in it ever changes.
public final class SearchBlock: Sendable {
    let content: BlockContent

    init(_ content: BlockContent) { self.content = content }
}

/// What a ``SearchBlock`` holds.
struct BlockContent: Sendable {
    /// By section: how many words it has.
    var lengths: [UInt32] = []
    /// Terms of this block, with their language as salt, in the order they were met.
    var lexemes = ByteTable()
    /// By lexeme: the shortest way it is written; empty for those that are no plain words.
    private var formText: [UInt8] = []
    private var formStarts: [UInt32] = [0]
    /// By lexeme: how often it stands in the text.
    var occurrences: [UInt32] = []
    /// By lexeme: where its postings begin; one more at the end.
    var postingStarts: [UInt32] = [0]
    /// By posting: the section, counted from the block's first.
    var sections: [UInt32] = []
    /// By posting: in tenths.
    var weights: [UInt32] = []
    /// By lexeme: where its positions begin; one more at the end.
    var positionStarts: [UInt32] = [0]
    /// For each posting its positions, as they stand in the files.
    var positions: [UInt8] = []
    var cards = CardLines()

    func form(of lexeme: Int) -> ArraySlice<UInt8> { formText[Int(formStarts[lexeme])..<Int(formStarts[lexeme + 1])] }
    fileprivate mutating func addForm(_ form: ArraySlice<UInt8>) {
        formText += form
        formStarts.append(UInt32(formText.count))
    }

    func postings(of lexeme: Int) -> Range<Int> { Int(postingStarts[lexeme])..<Int(postingStarts[lexeme + 1]) }
    func positions(of lexeme: Int) -> Range<Int> { Int(positionStarts[lexeme])..<Int(positionStarts[lexeme + 1]) }
}

/// The cards of a stretch of chapters: lines of text, escaped already.
struct CardLines: Sendable {
    struct Page: Sendable {
        /// Counted from the block's first section.
        let firstSection: Int
        /// What follows the section's number.
        let line: Range<Int>
    }

    var text: [UInt8] = []
    var pages: [Page] = []
    /// By section.
    var lines: [Range<Int>] = []
}

/// The words of a block as they are met, before they are put in order.
struct BlockWords {
    private struct Event {
        let lexeme: UInt32
        let section: UInt32
        let weight: UInt32
        /// -1 for what does not stand in the section's text.
        let position: Int32
    }

    private var events: [Event] = []
    private(set) var block = BlockContent()
    /// By lexeme: its best form in the worker's memory.
    private var formNumbers: [Int32] = []
    private let number: Int32

    init(number: Int) {
        self.number = Int32(number)
        events.reserveCapacity(65_536)
    }

    var section: Int { block.lengths.count - 1 }

    mutating func beginSection() { block.lengths.append(0) }
    mutating func addLength(_ words: Int) { block.lengths[section] += UInt32(words) }

    /// A word that stands in the text.
    mutating func add(word: Int, weight: Int, position: Int, _ memory: inout SearchMemory) {
        let lexeme = memory.lexemeOfWord[word]
        guard lexeme >= 0 else { return }
        let own = localNumber(lexeme, &memory)
        block.occurrences[own] += 1
        let form = memory.formOfWord[word]
        if form != formNumbers[own], form >= 0 {
            let known = formNumbers[own]
            if known < 0 || isBetter(Int(form), than: Int(known), memory.forms) { formNumbers[own] = form }
        }
        append(own, weight, position)
    }

    /// A term that the section is known by without holding it.
    mutating func add(lexeme: Int32, weight: Int, _ memory: inout SearchMemory) {
        append(localNumber(lexeme, &memory), weight, -1)
    }

    private mutating func append(_ lexeme: Int, _ weight: Int, _ position: Int) {
        events.append(
            Event(
                lexeme: UInt32(lexeme), section: UInt32(section), weight: UInt32(weight), position: Int32(clamping: position)))
    }

    private mutating func localNumber(_ lexeme: Int32, _ memory: inout SearchMemory) -> Int {
        let known = memory.local[Int(lexeme)]
        if known.block == number { return Int(known.number) }
        // With its salt, which is its last byte.
        let range = memory.lexemes.range(Int(lexeme))
        let own = block.lexemes.number(of: range, in: memory.lexemes.bytes).number
        memory.local[Int(lexeme)] = (UInt32(own), number)
        block.occurrences.append(0)
        formNumbers.append(-1)
        return own
    }

    private func isBetter(_ form: Int, than other: Int, _ forms: ByteTable) -> Bool {
        isShorter(forms[form], than: forms[other])
    }

    // MARK: Putting in order

    /// The block, with each lexeme's postings together. Events stay in the order of the text.
    mutating func finish(_ memory: SearchMemory) -> BlockContent {
        let count = block.lexemes.count
        var starts = [Int](repeating: 0, count: count + 1)
        for event in events { starts[Int(event.lexeme) + 1] += 1 }
        for lexeme in 0..<count { starts[lexeme + 1] += starts[lexeme] }
        var order = [UInt32](repeating: 0, count: events.count)
        var next = starts
        for (index, event) in events.enumerated() {
            order[next[Int(event.lexeme)]] = UInt32(index)
            next[Int(event.lexeme)] += 1
        }
        block.sections.reserveCapacity(events.count)
        block.weights.reserveCapacity(events.count)
        block.positions.reserveCapacity(events.count * 2)
        for lexeme in 0..<count { close(order[starts[lexeme]..<starts[lexeme + 1]]) }
        for form in formNumbers { block.addForm(form < 0 ? [] : memory.forms[Int(form)]) }
        return block
    }

    /// One lexeme's events.
    private mutating func close(_ order: ArraySlice<UInt32>) {
        var index = order.startIndex
        while index < order.endIndex {
            let section = events[Int(order[index])].section
            var weight: UInt32 = 0
            var last: Int32 = -1
            while index < order.endIndex {
                let event = events[Int(order[index])]
                guard event.section == section else { break }
                weight += event.weight
                if event.position > last {
                    // Whether another follows is known when it comes.
                    if last >= 0 { markMore(from: block.positions.count - lastDigits) }
                    lastDigits = SearchDigits.count(Int(event.position - last) * 2)
                    SearchDigits.append(Int(event.position - last) * 2, to: &block.positions)
                    last = event.position
                }
                index += 1
            }
            if last < 0 { block.positions.append(SearchDigits.digit(0)) }
            block.sections.append(section)
            block.weights.append(weight)
        }
        block.postingStarts.append(UInt32(block.sections.count))
        block.positionStarts.append(UInt32(block.positions.count))
    }

    /// How many digits the position last written has.
    private var lastDigits = 0

    /// Says of the position that begins here that another follows: the least bit of its first digit.
    private mutating func markMore(from start: Int) {
        let value = Int(SearchDigits.values[Int(block.positions[start])])
        block.positions[start] = SearchDigits.digit(value | 1)
    }
}

/// The better of two ways to write a word is the shorter, of two as long the first in the alphabet.
func isShorter(_ form: ArraySlice<UInt8>, than other: ArraySlice<UInt8>) -> Bool {
    let (count, otherCount) = (form.count, other.count)
    return count == otherCount ? form.lexicographicallyPrecedes(other) : count < otherCount
}
