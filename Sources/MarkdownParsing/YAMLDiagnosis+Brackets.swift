/// Errors inside `[…]` and `{…}`.
extension YAMLDiagnosis {
    /// Something other than a comma or the closing bracket.
    func bracketTrouble(at open: Int) -> YAMLTrouble {
        let offset = failure.problem
        let byte = lines.byte(at: offset)
        if byte == nil || isUnclosed(open, before: offset) { return unclosedBracket(open) }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
            let (opening, closing) = signs(of: open)
            return YAMLTrouble(.wrongBracket(open: opening, close: closing), at: sign(at: offset))
        }
        if byte == UInt8(ascii: ":") { return YAMLTrouble(.colonInText, at: sign(at: offset)) }
        let isAfterQuote = trail.lastText.map { $0.style.isQuoted && line.contains($0.range.upperBound - 1) } ?? false
        if isAfterQuote, let quote = trail.lastText?.range.lowerBound, !lines.isQuote(at: offset) {
            return textAfterQuote(from: quote, at: offset)
        }
        return YAMLTrouble(.missingComma, at: sign(at: offset))
    }

    /// A sign where a value is due.
    var contentTrouble: YAMLTrouble? {
        let offset = failure.problem
        guard let open = trail.openBracket else {
            return offset < line.upperBound ? needsQuotes(at: offset) : nil
        }
        guard let byte = lines.byte(at: offset), !isUnclosed(open, before: offset) else { return unclosedBracket(open) }
        if byte == UInt8(ascii: "-") { return YAMLTrouble(.dashInBrackets, at: sign(at: offset)) }
        return YAMLTrouble(.emptyPlace, at: sign(at: offset))
    }

    /// Whether the bracket was left open on a line above: a new key begins on this line, or nothing closes it below.
    private func isUnclosed(_ open: Int, before offset: Int) -> Bool {
        guard open < line.lowerBound else { return false }
        let close = lines.byte(at: open) == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
        let isKey = lines.keyColon(line) != nil && lines.byte(at: open) == UInt8(ascii: "[")
        return isKey || !lines.bytes[offset..<lines.range.upperBound].contains(close)
    }

    private func unclosedBracket(_ open: Int) -> YAMLTrouble {
        let (opening, closing) = signs(of: open)
        return YAMLTrouble(.unclosedBracket(opening, closing), at: sign(at: open))
    }

    private func signs(of open: Int) -> (open: String, close: String) {
        lines.byte(at: open) == UInt8(ascii: "{") ? ("{", "}") : ("[", "]")
    }
}
