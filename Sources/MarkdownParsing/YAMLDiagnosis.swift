/// Explains why libyaml gave up: finds what the editor most likely did and the place to mend it.
///
/// libyaml says where it could go no further, often lines below the slip. We know what was read last and look at the
/// lines themselves.
struct YAMLDiagnosis {
    let failure: YAMLFailure
    let trail: SettingsTrail
    let documentEnd: Range<Int>?
    let lines: YAMLLines
    /// The line where libyaml gave up.
    let line: Range<Int>

    init(_ failure: YAMLFailure, after trail: SettingsTrail, documentEnd: Range<Int>?, in input: YAMLInput) {
        self.failure = failure
        self.trail = trail
        self.documentEnd = documentEnd
        lines = YAMLLines(input)
        line = lines.line(at: failure.problem)
    }

    var trouble: YAMLTrouble {
        templateTrouble ?? knownTrouble ?? YAMLTrouble(.unreadable, at: sign(at: failure.problem))
    }

    /// libyaml's messages (scanner.c and parser.c of 0.2.5), each to what it means to an editor.
    private var knownTrouble: YAMLTrouble? {
        switch failure.message {
        case "mapping values are not allowed in this context": colonTrouble
        case "could not find expected ':'": colonlessTrouble(lines.line(at: failure.start))
        case "found character that cannot start any token": signTrouble
        case "did not find expected key", "did not find expected '-' indicator":
            lines.indentTrouble(in: line) ?? keyTrouble
        case "did not find expected <document start>": documentTrouble
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": bracketTrouble(at: failure.start)
        case "did not find expected node content": contentTrouble
        default: textTrouble
        }
    }

    /// Messages about what stands inside one text; most name its first sign as the start.
    private var textTrouble: YAMLTrouble? {
        switch failure.message {
        case "found unexpected end of stream", "found unexpected document indicator":
            YAMLTrouble(.unclosedQuote, at: sign(at: failure.start))
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            YAMLTrouble(.unknownEscape, at: escape(at: failure.problem))
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            YAMLTrouble(.tab, at: sign(at: failure.problem))
        case "block sequence entries are not allowed in this context":
            YAMLTrouble(.listOnKeyLine, at: sign(at: failure.problem))
        case "mapping keys are not allowed in this context": needsQuotes(at: failure.problem)
        case "did not find expected alphabetic or numeric character": needsQuotes(at: failure.start)
        case "found unexpected ':'": YAMLTrouble(.strayColon, at: sign(at: failure.problem))
        case "found undefined tag handle": tagTrouble(at: failure.problem)
        default: contextTrouble
        }
    }

    private var contextTrouble: YAMLTrouble? {
        switch failure.context {
        case "while scanning a block scalar":
            YAMLTrouble(.blockHeader(lines.text(sign(at: failure.start))), at: sign(at: failure.start))
        case "while scanning a tag", "while parsing a tag": tagTrouble(at: failure.start)
        case _
        where failure.context.contains("directive") || failure.message.contains("%YAML")
            || failure.message.contains("YAML document"):
            YAMLTrouble(.directive, at: sign(at: failure.start))
        default: nil
        }
    }

    // MARK: Places

    /// The character at an offset; nothing at the end of the text.
    func sign(at offset: Int) -> Range<Int> {
        guard lines.range.contains(offset) else { return lines.range.upperBound..<lines.range.upperBound }
        return offset..<offset + UTF8Character(at: offset, in: lines.bytes, before: lines.range.upperBound).length
    }

    /// From the backslash to where libyaml stopped.
    private func escape(at offset: Int) -> Range<Int> {
        let backslash = lines.bytes[failure.start..<min(offset + 1, lines.range.upperBound)]
            .lastIndex(of: UInt8(ascii: "\\"))
        return min(backslash ?? offset, offset)..<sign(at: offset).upperBound
    }

    func needsQuotes(at offset: Int) -> YAMLTrouble {
        YAMLTrouble(.needsQuotes(lines.text(sign(at: offset))), at: sign(at: offset))
    }

    private func tagTrouble(at offset: Int) -> YAMLTrouble {
        let end = lines.bytes[offset..<lines.range.upperBound].firstIndex(where: YAMLLines.isBlank)
        let word = offset..<(end ?? lines.range.upperBound)
        return YAMLTrouble(.tag(lines.text(word)), at: word)
    }

    /// `{{ … }}` and `{% … %}` from Jekyll, Hugo and their like, where a value begins.
    private var templateTrouble: YAMLTrouble? {
        for line in [line, lines.line(at: failure.start)] {
            let start = lines.valueStart(line)
            let isTemplate =
                lines.byte(at: start) == UInt8(ascii: "{") && start < line.upperBound
                && (lines.byte(at: start + 1) == UInt8(ascii: "{") || lines.byte(at: start + 1) == UInt8(ascii: "%"))
            if isTemplate { return YAMLTrouble(.template, at: start..<start + 2) }
        }
        return nil
    }
}
