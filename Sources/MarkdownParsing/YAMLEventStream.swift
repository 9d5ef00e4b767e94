internal import CYAML

/// One thing libyaml read, at bytes of the file.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case documentEnd(explicit: Bool)
        case alias
        case scalar(String, YAMLScalarStyle)
        case listStart(inBrackets: Bool)
        case groupStart(inBraces: Bool)
        case collectionEnd
        case streamStart
        case streamEnd
    }

    let kind: Kind
    let range: Range<Int>
    /// Whether a tag or an anchor stands before the value; the range then starts with it.
    let hasProperties: Bool
}

enum YAMLScalarStyle {
    case plain, singleQuoted, doubleQuoted, block

    var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
}

/// Where and why libyaml gave up, in its own words.
struct YAMLFailure {
    let message: String
    /// What it was doing: «while scanning a quoted scalar». Empty when it does not say.
    let context: String
    /// The byte of the file where it gave up.
    let problem: Int
    /// The byte of the file where what it was doing began.
    let start: Int
}

/// Reads events from libyaml; its parser lives as long as this value.
@safe struct YAMLEventStream: ~Copyable {
    enum Step {
        case event(YAMLEvent)
        case failure(YAMLFailure)
    }

    private let input: YAMLInput
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    /// libyaml keeps a pointer to its text, so the text stays in one place until the parser is gone.
    private let text: UnsafeMutableBufferPointer<UInt8>
    private let isReady: Bool

    init(_ input: YAMLInput) {
        self.input = input
        unsafe parser = .allocate(capacity: 1)
        unsafe text = .allocate(capacity: input.clean.count + 1)
        let end = unsafe text.initialize(fromContentsOf: input.clean)
        unsafe text.initializeElement(at: end, to: 0)
        isReady = unsafe yaml_parser_initialize(parser) != 0
        guard isReady else { return }
        // Said outright, or libyaml would guess UTF-16 from the first bytes.
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, text.baseAddress, input.clean.count)
    }

    deinit {
        if isReady { unsafe yaml_parser_delete(parser) }
        unsafe parser.deallocate()
        unsafe text.deallocate()
    }

    /// The next event. After a failure or the end of the stream there is nothing more to ask for.
    mutating func next() -> Step {
        guard isReady else { return .failure(Self.outOfMemory(in: input)) }
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) != 0 else { return .failure(failure()) }
        defer { unsafe yaml_event_delete(&event) }
        let start = unsafe input.offset(ofCharacter: event.start_mark.index)
        let end = unsafe input.offset(ofCharacter: event.end_mark.index)
        let (kind, hasProperties) = unsafe Self.kind(of: event)
        return .event(YAMLEvent(kind: kind, range: start..<max(start, end), hasProperties: hasProperties))
    }

    private static func kind(of event: yaml_event_t) -> (YAMLEvent.Kind, hasProperties: Bool) {
        switch unsafe event.type {
        case YAML_DOCUMENT_START_EVENT: return (.documentStart, false)
        case YAML_DOCUMENT_END_EVENT:
            return (.documentEnd(explicit: unsafe event.data.document_end.implicit == 0), false)
        case YAML_ALIAS_EVENT: return (.alias, false)
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let text = unsafe String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return (.scalar(text, unsafe style(scalar.style)), unsafe scalar.tag != nil || scalar.anchor != nil)
        case YAML_SEQUENCE_START_EVENT:
            let list = unsafe event.data.sequence_start
            let inBrackets = unsafe list.style == YAML_FLOW_SEQUENCE_STYLE
            return (.listStart(inBrackets: inBrackets), unsafe list.tag != nil || list.anchor != nil)
        case YAML_MAPPING_START_EVENT:
            let group = unsafe event.data.mapping_start
            let inBraces = unsafe group.style == YAML_FLOW_MAPPING_STYLE
            return (.groupStart(inBraces: inBraces), unsafe group.tag != nil || group.anchor != nil)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.collectionEnd, false)
        case YAML_STREAM_START_EVENT: return (.streamStart, false)
        default: return (.streamEnd, false)
        }
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
    }

    private func failure() -> YAMLFailure {
        guard let message = unsafe parser.pointee.problem else { return Self.outOfMemory(in: input) }
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
        let problem = unsafe input.offset(ofCharacter: parser.pointee.problem_mark.index)
        let start = unsafe input.offset(ofCharacter: parser.pointee.context_mark.index)
        return YAMLFailure(
            message: unsafe String(cString: message), context: context, problem: problem,
            start: context.isEmpty ? problem : start)
    }

    private static func outOfMemory(in input: YAMLInput) -> YAMLFailure {
        let start = input.range.lowerBound
        return YAMLFailure(message: "out of memory", context: "", problem: start, start: start)
    }
}
