public import Diagnostics
public import Markup

/// Reads YAML as an editor writes it: keys, texts, lists and groups, each with its place.
///
/// Texts stay as written; anchors, aliases, tags and several documents are told about and not used. At a syntax error
/// reading stops with one finding at the place to mend.
public enum SettingsParser {
    /// Reads one YAML document.
    ///
    /// - Parameter range: the stretch of `source` that holds it, since front matter stands inside a Markdown file.
    /// - Returns: The value, or nil when nothing is written there. After a syntax error the value holds the keys on
    ///   the outermost level that were wholly written on the lines before it, or is nil when there are none.
    public static func parse(_ source: SourceText, in range: Range<Int>) -> Diagnosed<SettingsNode?> {
        var reading = SettingsReading(source, in: range)
        return reading.run()
    }
}

/// One reading of one document.
private struct SettingsReading {
    private let path: SourcePath
    private let input: YAMLInput
    private var builder: SettingsBuilder
    private var documents = 0
    private var documentEnd: Range<Int>?

    init(_ source: SourceText, in range: Range<Int>) {
        path = source.path
        input = YAMLInput(source.bytes, in: range)
        builder = SettingsBuilder(input)
    }

    mutating func run() -> Diagnosed<SettingsNode?> {
        var stream = YAMLEventStream(input)
        while true {
            switch stream.next() {
            case .failure(let failure):
                let diagnosis = YAMLDiagnosis(failure, after: builder.trail, documentEnd: documentEnd, in: input)
                return stopped(by: diagnosis.trouble, from: failure.problem)
            case .event(let event):
                if case .streamEnd = event.kind { return finished() }
                if let trouble = take(event) { return stopped(by: trouble, from: trouble.range.lowerBound) }
                if documents > 1 { return finished() }
            }
        }
    }

    private mutating func take(_ event: YAMLEvent) -> YAMLTrouble? {
        switch event.kind {
        case .documentStart:
            documents += 1
            if documents > 1 { builder.report(.severalDocuments, at: documentEnd ?? event.range) }
        case .documentEnd(let isExplicit):
            if isExplicit { documentEnd = event.range }
        default: return builder.take(event)
        }
        return nil
    }

    private func finished() -> Diagnosed<SettingsNode?> {
        guard let root = builder.root else { return diagnosed(nil, builder.troubles) }
        if case .text = root.content, builder.trail.lastText?.style == .plain {
            let lines = YAMLLines(input)
            if let trouble = lines.spaceTrouble(in: lines.line(at: root.range.bytes.lowerBound)) {
                return diagnosed(nil, builder.troubles + [trouble])
            }
        }
        let isNothing = root.content == .empty && root.range.bytes.isEmpty
        return diagnosed(isNothing ? nil : root, builder.troubles)
    }

    /// - Parameter offset: where the trouble was noticed, which may be above the place to mend.
    private func stopped(by trouble: YAMLTrouble, from offset: Int) -> Diagnosed<SettingsNode?> {
        let line = YAMLLines(input).line(at: min(offset, trouble.range.lowerBound))
        // What was told about the same sign before the reading stopped is told better now.
        var troubles = builder.troubles.filter { $0.range.lowerBound != trouble.range.lowerBound }
        // An invisible character is likely to be what confused libyaml.
        if input.forbidden == nil { troubles.append(trouble) }
        return diagnosed(builder.finished(before: line), troubles)
    }

    private func diagnosed(_ value: SettingsNode?, _ troubles: [YAMLTrouble]) -> Diagnosed<SettingsNode?> {
        var troubles = troubles
        if let (scalar, range) = input.forbidden {
            troubles.append(YAMLTrouble(.forbiddenCharacter(scalar), at: range))
        }
        troubles.sort { $0.range.lowerBound < $1.range.lowerBound }
        return Diagnosed(value, troubles.map { $0.finding(in: path) })
    }
}
