import Diagnostics

/// A chapter with everything that makes places hard to count, and ways to point into it.
struct Sample {
    let source: SourceText

    init(_ text: String, path: String = "laering/studiebesok.md", in root: SourcePath.Root = .content) {
        source = SourceText(path: SourcePath(path, in: root), bytes: Array(text.utf8))
    }

    /// The first place a piece of text stands.
    func range(of piece: String) throws -> SourceRange {
        let needle = Array(piece.utf8)
        let starts = source.bytes.indices.dropLast(needle.count - 1)
        guard let start = starts.first(where: { source.bytes[$0...].starts(with: needle) }) else {
            throw Missing(piece: piece)
        }
        return SourceRange(start..<start + needle.count)
    }

    struct Missing: Error {
        let piece: String
    }

    func finding(
        _ code: FindingCode, at range: SourceRange?, _ message: FindingText = .wrong, advice: FindingText? = nil
    ) -> Finding {
        Finding(code, at: SourcePlace(source.path, range), message, advice: advice)
    }

    func report(_ findings: Finding...) -> FindingReport {
        FindingReport(findings: findings, sources: [source.path: source], paths: .sample)
    }
}

extension PathDisplay {
    static let sample = PathDisplay(content: "content", theme: "themes/mitt")
}

extension FindingText {
    static let wrong = FindingText(en: "Something is wrong.", nb: "Noe er galt.")
    static let didYouMean = FindingText(en: "Did you mean «idoarrt.md»?", nb: "Mente du «idoarrt.md»?")
    static let noSuchFile = FindingText(
        en: "The link «idoart.md» points to a file that does not exist.",
        nb: "Lenken «idoart.md» peker til en fil som ikke finnes.")
}

/// Three findings of three weights: with a place, with a file only, and about the whole handbook.
func sampleReport() throws -> FindingReport {
    let sample = Sample("# Studiebesøk\r\n\r\nSe også [IDOARRT](idoart.md).\r\n")
    let link = sample.finding(
        .missingFile, at: try sample.range(of: "[IDOARRT](idoart.md)"), .noSuchFile, advice: .didYouMean)
    let name = sample.finding(.nameNotPortable, at: nil)
    let whole = Finding(.noChapters, at: nil, .wrong)
    return sample.report(link, name, whole)
}
