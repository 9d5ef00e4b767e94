/// Errors in how keys, colons and indentation hang together.
extension YAMLDiagnosis {
    /// A colon where no key can be: in a text, or after a line that is indented by mistake.
    var colonTrouble: YAMLTrouble {
        let colon = failure.problem
        if let trouble = lines.indentTrouble(in: line) { return trouble }
        let value = lines.valueStart(line)
        if let key = lines.keyColon(line), key < colon {
            if lines.isQuote(at: value), lines.signBefore(colon) == lines.byte(at: value) {
                return textAfterQuote(from: value, at: colon)
            }
            return YAMLTrouble(.colonInText, at: sign(at: colon))
        }
        // The first colon in its line: libyaml has read the line as going on with the text above.
        if trail.rootStart == nil, let text = trail.lastText?.range, text.lowerBound < line.lowerBound {
            return colonlessTrouble(lines.line(at: text.lowerBound))
        }
        let word = lines.contentStart(line)..<max(colon, lines.contentStart(line))
        if word.isEmpty { return YAMLTrouble(.emptyKey, at: sign(at: colon)) }
        let isWord = !lines.bytes[word].contains(where: YAMLLines.isBlank)
        return isWord
            ? YAMLTrouble(.indentedKey(lines.text(word)), at: word)
            : YAMLTrouble(.colonInText, at: sign(at: colon))
    }

    /// A line where a key is due and none was found.
    func colonlessTrouble(_ line: Range<Int>) -> YAMLTrouble {
        if let trouble = lines.indentTrouble(in: line) ?? lines.spaceTrouble(in: line) { return trouble }
        let start = lines.contentStart(line)
        let text = start..<max(start, line.upperBound)
        if lines.byte(at: start) == UInt8(ascii: "-") {
            return YAMLTrouble(.missingSpaceAfterDash, at: start..<start + 1)
        }
        if lines.keyColon(line) != nil { return YAMLTrouble(.keyTooLong, at: text) }
        return YAMLTrouble(.missingColon(lines.text(text)), at: text)
    }

    /// A sign no text can begin with.
    var signTrouble: YAMLTrouble? {
        guard let byte = lines.byte(at: failure.problem) else { return nil }
        return byte == UInt8(ascii: "\t")
            ? YAMLTrouble(.tab, at: sign(at: failure.problem))
            : needsQuotes(at: failure.problem)
    }

    /// Something other than the next key or list item.
    var keyTrouble: YAMLTrouble? {
        let offset = failure.problem
        if offset > lines.contentStart(line) { return leftoverTrouble(at: offset) }
        guard offset < line.upperBound else { return nil }
        if lines.byte(at: offset) == UInt8(ascii: ":") { return YAMLTrouble(.emptyKey, at: sign(at: offset)) }
        let above = lines.line(above: line)
        let sameIndent = above.map { lines.indent($0) == lines.indent(line) } ?? false
        let isItem = lines.isDash(at: line.lowerBound + lines.indent(line))
        let aboveIsItem = above.map { lines.isDash(at: $0.lowerBound + lines.indent($0)) } ?? false
        if isItem, !aboveIsItem { return YAMLTrouble(.itemAmongKeys, at: lineStart(line)) }
        if !isItem, aboveIsItem, sameIndent { return YAMLTrouble(.keyAmongItems, at: lineStart(line)) }
        return indentationTrouble
    }

    /// Text that stands after a value that is complete, on the same line.
    func leftoverTrouble(at offset: Int) -> YAMLTrouble? {
        let value = lines.valueStart(line)
        if let byte = lines.byte(at: value), value < offset, "*&!".utf8.contains(byte) { return needsQuotes(at: value) }
        if let text = trail.lastText, text.style.isQuoted, text.range.upperBound <= offset,
            line.contains(text.range.upperBound - 1)
        {
            // It was meant to end on its own line, and the next mark, meant to open, closed it.
            let isLong = text.range.lowerBound < line.lowerBound
            return isLong
                ? YAMLTrouble(.unclosedQuote, at: sign(at: text.range.lowerBound))
                : textAfterQuote(from: text.range.lowerBound, at: offset)
        }
        let before = lines.signBefore(offset)
        let isAfterBracket = before == UInt8(ascii: "]") || before == UInt8(ascii: "}")
        return isAfterBracket ? YAMLTrouble(.textAfterBracket, at: sign(at: offset)) : nil
    }

    func textAfterQuote(from quote: Int, at offset: Int) -> YAMLTrouble {
        let isDouble = lines.byte(at: quote) == UInt8(ascii: "\"")
        return YAMLTrouble(isDouble ? .textAfterDoubleQuote : .textAfterSingleQuote, at: sign(at: offset))
    }

    /// More text after the whole document.
    var documentTrouble: YAMLTrouble? {
        if let documentEnd { return YAMLTrouble(.severalDocuments, at: documentEnd) }
        if lines.byte(at: failure.problem) == UInt8(ascii: ":") {
            return YAMLTrouble(.emptyKey, at: sign(at: failure.problem))
        }
        if let trouble = lines.indentTrouble(in: line) { return trouble }
        if failure.problem > lines.contentStart(line) { return leftoverTrouble(at: failure.problem) }
        guard let start = trail.rootStart else { return nil }
        let first = lines.line(at: start)
        return lines.indent(first) > lines.indent(line) ? YAMLTrouble(.indentedStart, at: lineStart(first)) : nil
    }

    /// The line that stands out: the one libyaml stumbled over, or the one above it when that stands alone between
    /// lines that agree.
    private var indentationTrouble: YAMLTrouble {
        let indent = lines.indent(line)
        guard let above = lines.line(above: line), lines.indent(above) > indent,
            let parent = lines.line(above: above), lines.indent(parent) < indent,
            let below = lines.line(below: line), lines.indent(below) == indent
        else { return YAMLTrouble(.indentation, at: lineStart(line)) }
        return YAMLTrouble(.indentation, at: lineStart(above))
    }

    /// A line's key, or all of its text when it has none.
    private func lineStart(_ line: Range<Int>) -> Range<Int> {
        let start = line.lowerBound + lines.indent(line)
        return start..<max(start, lines.keyColon(line) ?? line.upperBound)
    }
}
