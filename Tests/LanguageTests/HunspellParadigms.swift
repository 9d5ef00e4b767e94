import Foundation
import Language

/// The inflections that Debian's spelling dictionaries (hunspell-no) know: every word in lower case with two other forms or more.
struct HunspellParadigms {
    struct Paradigm {
        let lemma: String
        /// The lemma too.
        let forms: [String]

        func has(_ endings: String...) -> Bool {
            endings.allSatisfy { forms.contains(lemma + $0) }
        }
    }

    private(set) var all: [Paradigm] = []

    init(_ language: HandbookLanguage) throws {
        let name = language == .nynorsk ? "nn_NO" : "nb_NO"
        let rules = Dictionary(grouping: try Self.lines(name + ".aff").compactMap(Rule.init), by: \.flag)
        for line in try Self.lines(name + ".dic").dropFirst() {
            let parts = line.split(separator: UInt8(ascii: "/"), maxSplits: 1)
            guard let lemma = parts.first, lemma.allSatisfy(Self.isSmallLetter) else { continue }
            let flags = parts.count > 1 ? parts[1].prefix { $0 > 0x20 } : []
            var forms: Set = [Array(lemma)]
            for rule in flags.flatMap({ rules[$0] ?? [] }) where rule.suits(lemma) {
                forms.insert(lemma.dropLast(rule.strip.count) + rule.ending)
            }
            guard forms.count > 2 else { continue }
            all.append(Paradigm(lemma: Self.text(lemma), forms: forms.map(Self.text)))
        }
    }

    /// «SFX A en er [^e]en»: of a word that ends so, the ending «en» becomes «er». The files are in ISO 8859-1.
    private struct Rule {
        let flag: UInt8
        let strip: [UInt8]
        let ending: [UInt8]
        /// What each of the last letters must be, or must not.
        let condition: [(letters: ArraySlice<UInt8>, isRefused: Bool)]

        init?(_ line: [UInt8]) {
            let fields = line.split { $0 == 0x20 || $0 == 0x09 }
            guard fields.count >= 5, Array(fields[0]) == Array("SFX".utf8) else { return nil }
            flag = fields[1][fields[1].startIndex]
            strip = fields[2] == [UInt8(ascii: "0")] ? [] : Array(fields[2])
            let written = fields[3].prefix { $0 != UInt8(ascii: "/") }
            ending = written == [UInt8(ascii: "0")] ? [] : Array(written)
            var condition: [(letters: ArraySlice<UInt8>, isRefused: Bool)] = []
            var rest = fields[4]
            while let first = rest.popFirst() {
                guard first == UInt8(ascii: "[") else {
                    if first != UInt8(ascii: ".") { condition.append(([first], false)) }
                    continue
                }
                let inside = rest.prefix { $0 != UInt8(ascii: "]") }
                let isRefused = inside.first == UInt8(ascii: "^")
                condition.append((isRefused ? inside.dropFirst() : inside, isRefused))
                rest = rest.dropFirst(inside.count + 1)
            }
            self.condition = condition
        }

        func suits(_ lemma: ArraySlice<UInt8>) -> Bool {
            guard lemma.count >= condition.count, lemma.suffix(strip.count).elementsEqual(strip) else { return false }
            return zip(lemma.suffix(condition.count), condition).allSatisfy { $1.letters.contains($0) != $1.isRefused }
        }
    }

    private static func lines(_ file: String) throws -> [[UInt8]] {
        try Data(contentsOf: URL(filePath: "/usr/share/hunspell/\(file)")).split { $0 == 0x0A || $0 == 0x0D }.map { Array($0) }
    }

    private static func isSmallLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte >= 0xDF && byte != 0xF7
    }

    private static func text(_ latin1: some Sequence<UInt8>) -> String {
        String(String.UnicodeScalarView(latin1.map { Unicode.Scalar($0) }))
    }
}
