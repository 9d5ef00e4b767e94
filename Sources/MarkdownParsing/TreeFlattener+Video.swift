internal import Diagnostics
internal import Markup

/// The keys of a video block.
private enum VideoKey: SettingsKey {
    case address, title, poster, duration, transcript

    static let bySpelling = tableOfSpellings()
    var spellings: [String] {
        switch self {
        case .address: ["adresse", "address", "adress", "url"]
        case .title: ["tittel", "title", "titel"]
        case .poster: ["bilde", "poster", "bilete", "billede", "bild", "image"]
        case .duration: ["varighet", "duration", "varigheit", "varighed", "längd", "lengde"]
        case .transcript: ["tekst", "transcript", "text", "utskrift"]
        }
    }
}

/// Videos: settings as in front matter, whose addresses become nodes like those of links and images.
extension TreeFlattener {
    mutating func readVideo(_ block: BlockReading) -> Bool {
        let (text, shift) = block.text.spaced(in: source)
        let parsed = SettingsParser.parse(text, in: text.bytes.indices)
        var group = SettingsGroup<VideoKey>(parsed.value, in: source.path)
        group.refuseUnknown()
        let address = group.text(.address), title = group.text(.title), poster = group.text(.poster)
        let duration = group.text(.duration), transcript = group.text(.transcript)
        let findings = parsed.findings + group.findings
        for finding in findings { tell(finding.shifted(by: shift)) }
        guard let address, let title else {
            // What could not be read is told of already.
            if !group.contains(.address), !group.contains(.title), !findings.isEmpty { return false }
            if !group.contains(.address) { tell(.videoLacks(FindingText(en: "address", nb: "adresse"), at: place(block.place))) }
            if !group.contains(.title) { tell(.videoLacks(FindingText(en: "title", nb: "tittel"), at: place(block.place))) }
            return false
        }
        guard let video = VideoAddress(address.value) else {
            return refuse(.notAVideo(address.value, at: address.place.shifted(by: shift)))
        }
        let shown = Video(title: set(title.value), duration: duration.map { set($0.value) }, host: video.host)
        builder.open(.video(builder.add(.video(shown))), at: block.range)
        let name = Array(shown.title.utf8)
        if let poster { addReference(.image, poster, shift, text: name) }
        addReference(.link, address, shift, text: name)
        if let transcript { addTranscript(transcript, shift) }
        builder.close()
        return true
    }

    private mutating func addReference(_ kind: Reference.Kind, _ address: Located<String>, _ shift: Int32, text: [UInt8]) {
        let range = address.place.shifted(by: shift).range ?? SourceRange(0..<0)
        let id = ReferenceID(builder.referenceCount)
        builder.add(
            Reference(
                kind: kind, destination: address.value, title: "", node: Int32(clamping: builder.nextIndex), range: range,
                definition: nil))
        builder.open(kind == .image ? .image(id) : .link(id), at: range)
        if !text.isEmpty { builder.leaf(.text(builder.store(text)), at: range) }
        builder.close()
    }

    /// What is said in the video: a chapter, an address, or the text itself with blank lines between its paragraphs.
    private mutating func addTranscript(_ transcript: Located<String>, _ shift: Int32) {
        let range = transcript.place.shifted(by: shift).range ?? SourceRange(0..<0)
        builder.open(.transcript, at: range)
        if transcript.value.isAddress {
            builder.open(.paragraph(tight: true), at: range)
            addReference(.link, transcript, shift, text: [])
            builder.close()
        } else {
            for paragraph in transcript.value.paragraphs {
                builder.open(.paragraph(tight: false), at: range)
                builder.leaf(.text(builder.store(set(paragraph).utf8)), at: range)
                builder.close()
            }
        }
        builder.close()
    }
}

/// Where a video lies: on another site, or as a file that browsers can play.
private struct VideoAddress {
    private static let endings: Set = ["mp4", "m4v", "webm"]

    let host: String?

    init?(_ address: String) {
        let lowered = address.lowercased()
        if let start = ["https://", "http://", "//"].first(where: { lowered.hasPrefix($0) }) {
            let authority = lowered.dropFirst(start.count).prefix { !"/?#\\".contains($0) }
            let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }
            guard !host.isEmpty, host.allSatisfy({ !$0.isWhitespace }) else { return nil }
            self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
        } else {
            guard let ending = lowered.split(separator: ".").last, Self.endings.contains(String(ending)) else { return nil }
            host = nil
        }
    }
}

extension String {
    /// Whether a text is the address of something rather than something to read.
    fileprivate var isAddress: Bool {
        if contains(where: \.isNewline) { return false }
        let lowered = lowercased()
        if !lowered.contains(" "), lowered.hasPrefix("https://") || lowered.hasPrefix("http://") { return true }
        let path = lowered.prefix { $0 != "#" }
        return ["md", "pdf", "txt", "odt", "docx", "vtt"].contains { path.hasSuffix("." + $0) }
    }

    fileprivate var paragraphs: [String] {
        var paragraphs: [String] = []
        var lines: [Substring] = []
        for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if !line.trimmed.isEmpty {
                lines.append(line.trimmed)
            } else if !lines.isEmpty {
                paragraphs.append(lines.joined(separator: " "))
                lines = []
            }
        }
        return lines.isEmpty ? paragraphs : paragraphs + [lines.joined(separator: " ")]
    }
}

extension SourcePlace {
    fileprivate func shifted(by shift: Int32) -> SourcePlace {
        SourcePlace(path, range.map { SourceRange(start: $0.start + shift, end: $0.end + shift) })
    }
}

extension Finding {
    fileprivate func shifted(by shift: Int32) -> Finding { place.map { moved(to: $0.shifted(by: shift)) } ?? self }
}
