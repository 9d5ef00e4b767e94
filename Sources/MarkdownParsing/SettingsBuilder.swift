internal import Diagnostics
internal import Markup

/// Builds a value from libyaml's events, on a stack of its own so that deep input cannot exhaust the machine's.
struct SettingsBuilder {
    /// How many lists and groups may stand inside each other.
    static let deepest = 64
    /// More troubles than this help nobody.
    private static let mostTroubles = 1000

    private let bytes: ArraySlice<UInt8>
    private var frames: [SettingsFrame] = []
    /// The whole document, once it is read.
    private(set) var root: SettingsNode?
    private(set) var troubles: [YAMLTrouble] = []
    private(set) var trail = SettingsTrail()

    init(_ input: YAMLInput) {
        bytes = input.bytes[input.range]
    }

    /// Takes the next event of the document; what comes back is a reason to stop reading.
    mutating func take(_ event: YAMLEvent) -> YAMLTrouble? {
        switch event.kind {
        case .scalar(let text, let style): takeScalar(text, style, event)
        case .alias: takeAlias(event.range)
        case .listStart(let inBrackets): return open(.list, event, inBrackets: inBrackets)
        case .groupStart(let inBraces): return open(.group, event, inBrackets: inBraces)
        case .collectionEnd: close(at: event.range)
        case .documentStart, .documentEnd, .streamStart, .streamEnd: break
        }
        return nil
    }

    /// The keys on the outermost level that were wholly read before a line.
    ///
    /// - Parameter line: where reading stopped. When it is indented, the key above it may have been meant to hold it
    ///   and counts as whole only if it has a text on its own line.
    func finished(before line: Range<Int>) -> SettingsNode? {
        var entries = frames.first?.entries ?? []
        if case .group(let whole) = root?.content { entries = whole }
        entries.removeAll { $0.value.range.end > Int32(clamping: line.lowerBound) }
        let mayContinue = bytes[line].first.map { SettingsSign.isBlank($0) || $0 == UInt8(ascii: "-") } ?? false
        if mayContinue, let last = entries.last, !isTextOnOneLine(last.value) { entries.removeLast() }
        guard let first = entries.first, let last = entries.last else { return nil }
        return SettingsNode(.group(entries), at: SourceRange(start: first.keyRange.start, end: last.value.range.end))
    }

    private func isTextOnOneLine(_ value: SettingsNode) -> Bool {
        guard case .text = value.content else { return false }
        return !bytes[value.range.bytes].contains(UInt8(ascii: "\n"))
    }

    mutating func report(_ problem: YAMLProblem, at range: Range<Int>) {
        guard troubles.count < Self.mostTroubles, !(frames.last?.isQuiet ?? false) else { return }
        troubles.append(YAMLTrouble(problem, at: range))
    }

    // MARK: Texts

    private mutating func takeScalar(_ text: String, _ style: YAMLScalarStyle, _ event: YAMLEvent) {
        var range = event.hasProperties ? takeProperties(of: event) : event.range
        // libyaml lets a block scalar reach to the start of the next line.
        if style == .block { range = trimmed(range) }
        trail.lastText = (range, style)
        if style == .doubleQuoted, let scalar = text.unicodeScalars.first(where: { YAMLInput.isForbidden($0.value) }) {
            report(.forbiddenCharacter(scalar.value), at: range)
        }
        if frames.last?.awaitsKey ?? false, text.isEmpty, event.hasProperties {
            // «&a: b»: the anchor has been told about.
            frames[frames.count - 1].reject(at: range)
        } else if frames.last?.awaitsKey ?? false {
            takeKey(text, style, at: range)
        } else {
            let isEmpty = style == .plain && ["", "~", "null"].contains(text)
            place(SettingsNode(isEmpty ? .empty : .text(text), at: SourceRange(range)))
        }
    }

    private mutating func takeKey(_ key: String, _ style: YAMLScalarStyle, at range: Range<Int>) {
        if key.isEmpty {
            reject(.emptyKey, at: range)
        } else if key == "<<", style == .plain {
            reject(.mergeKey, at: range)
        } else if key.first == "\u{A0}", style == .plain {
            reject(.hardSpace, at: range.lowerBound..<min(range.lowerBound + 2, range.upperBound))
        } else if !(frames[frames.count - 1].names.insert(key).inserted) {
            reject(.duplicateKey(key), at: range)
        } else {
            frames[frames.count - 1].take(key: key, at: range)
        }
    }

    /// Passes over the key and, without a word, its value.
    private mutating func reject(_ problem: YAMLProblem, at range: Range<Int>) {
        report(problem, at: range)
        frames[frames.count - 1].reject(at: range)
    }

    private mutating func takeAlias(_ range: Range<Int>) {
        if !(frames.last?.isRejecting ?? false) {
            report(.alias(String(decoding: bytes[range], as: UTF8.self)), at: range)
        }
        if frames.last?.awaitsKey ?? false {
            frames[frames.count - 1].reject(at: range)
        } else {
            place(SettingsNode(.empty, at: SourceRange(range)))
        }
    }

    // MARK: Lists and groups

    private mutating func open(_ kind: SettingsFrame.Kind, _ event: YAMLEvent, inBrackets: Bool) -> YAMLTrouble? {
        let start = (event.hasProperties ? takeProperties(of: event) : event.range).lowerBound
        guard frames.count < Self.deepest else { return tooDeep(at: start..<event.range.upperBound) }
        var frame = SettingsFrame(kind, from: start, inBrackets: inBrackets)
        frame.isTemplate = kind == .group && inBrackets && bytes[start...].starts(with: "{{".utf8)
        frame.isKey = frames.last?.awaitsKey ?? false
        if frame.isTemplate {
            if !(frames.last?.isRejecting ?? false) { report(.template, at: start..<start + 2) }
        } else if frame.isKey {
            report(.keyIsNoText, at: start..<event.range.upperBound)
        }
        frame.isQuiet = frame.isTemplate || frame.isKey || (frames.last.map { $0.isQuiet || $0.isRejecting } ?? false)
        frames.append(frame)
        trail.noteFrames(frames)
        return nil
    }

    /// The reason to stop; where the whole was told about before, that is the reason.
    private func tooDeep(at range: Range<Int>) -> YAMLTrouble {
        let isTold = frames.last?.isQuiet ?? false
        return isTold ? troubles.last ?? YAMLTrouble(.tooDeep, at: range) : YAMLTrouble(.tooDeep, at: range)
    }

    private mutating func close(at range: Range<Int>) {
        guard let frame = frames.popLast() else { return }
        trail.noteFrames(frames)
        let end = frame.inBrackets ? range.upperBound : frame.start
        let whole = SourceRange(frame.start..<max(frame.start, end))
        let node = frame.isTemplate ? SettingsNode(.empty, at: whole) : frame.node(orAt: whole)
        if frame.isKey, !frames.isEmpty {
            frames[frames.count - 1].reject(at: node.range.bytes)
        } else {
            place(node)
        }
    }

    private mutating func place(_ node: SettingsNode) {
        if frames.isEmpty {
            root = node
        } else {
            frames[frames.count - 1].take(node)
        }
    }
}

extension SettingsBuilder {
    /// Reports tags and anchors before a value, and says where the value itself stands.
    private mutating func takeProperties(of event: YAMLEvent) -> Range<Int> {
        let isRejecting = frames.last?.isRejecting ?? false
        var offset = event.range.lowerBound
        while offset < event.range.upperBound, let sign = SettingsSign(bytes[offset]), sign == .tag || sign == .anchor {
            let end = bytes[offset..<event.range.upperBound].firstIndex(where: SettingsSign.endsProperty)
            let word = offset..<(end ?? event.range.upperBound)
            let text = String(decoding: bytes[word], as: UTF8.self)
            if !isRejecting { report(sign == .tag ? .tag(text) : .anchor(text), at: word) }
            offset = word.upperBound
            while offset < event.range.upperBound, SettingsSign.isBlank(bytes[offset]) { offset += 1 }
        }
        return offset..<event.range.upperBound
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, SettingsSign.isBlank(bytes[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }
}
