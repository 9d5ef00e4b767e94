/// How much a finding matters. An error stops the writing of the site.
public enum Severity: Int, Sendable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// The languages findings are told in.
public enum FindingLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case bokmaal = "nb"
}

/// The same sentence in every language findings are told in.
public struct FindingText: Hashable, Sendable {
    public let english: String
    public let bokmaal: String

    public init(en english: String, nb bokmaal: String) {
        self.english = english
        self.bokmaal = bokmaal
    }

    public func text(in language: FindingLanguage) -> String {
        switch language {
        case .english: english
        case .bokmaal: bokmaal
        }
    }
}

/// One thing we tell the editor: what is wrong, where, and what to do.
///
/// The rule behind it belongs to the code and is told by ``FindingCode/rule``.
public struct Finding: Hashable, Sendable {
    public let code: FindingCode
    public var severity: Severity
    /// Absent when the finding is about the handbook as a whole.
    public let place: SourcePlace?
    /// What is wrong, one sentence.
    public let message: FindingText
    /// What to do about it, one sentence: «Mente du «idoarrt.md»?».
    public let advice: FindingText?

    public init(_ code: FindingCode, at place: SourcePlace?, _ message: FindingText, advice: FindingText? = nil) {
        self.code = code
        self.severity = code.severity
        self.place = place
        self.message = message
        self.advice = advice
    }
}

extension Finding {
    /// The same finding at another place.
    public func moved(to place: SourcePlace) -> Finding { Finding(code, at: place, message, advice: advice) }
}

/// A value, and what was found while making it.
public struct Diagnosed<Value> {
    public var value: Value
    public var findings: [Finding]

    public init(_ value: Value, _ findings: [Finding] = []) {
        self.value = value
        self.findings = findings
    }

    public func map<Next>(_ next: (Value) throws -> Next) rethrows -> Diagnosed<Next> {
        Diagnosed<Next>(try next(value), findings)
    }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension Sequence where Element == Finding {
    /// In the order an editor works: by file, then place, then weight; each finding once.
    public func sortedForEditor() -> [Finding] {
        Set(self).sorted { left, right in
            if let order = Self.order(left.place, right.place) { return order }
            if left.severity != right.severity { return left.severity > right.severity }
            if left.code != right.code { return left.code.rawValue < right.code.rawValue }
            return left.allText.lexicographicallyPrecedes(right.allText)
        }
    }

    /// Whether the left place comes first; nil when they are the same. The handbook as a whole comes before its files.
    private static func order(_ left: SourcePlace?, _ right: SourcePlace?) -> Bool? {
        guard let left, let right else { return left == nil && right == nil ? nil : left == nil }
        if left.path != right.path { return left.path < right.path }
        if left.range == right.range { return nil }
        guard let leftRange = left.range, let rightRange = right.range else { return left.range == nil }
        return (leftRange.start, leftRange.end) < (rightRange.start, rightRange.end)
    }
}

extension Finding {
    /// Everything that is said, so that no two findings are equal in order.
    fileprivate var allText: [UInt8] {
        let texts = [message.english, message.bokmaal, advice?.english ?? "", advice?.bokmaal ?? ""]
        return Array(texts.joined(separator: "\0").utf8)
    }
}
