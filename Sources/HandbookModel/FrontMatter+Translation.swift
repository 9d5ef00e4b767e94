/// Front matter that a translation has from its original and that is in the original's language.
public struct InheritedKeys: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let audience = InheritedKeys(rawValue: 1)
    public static let duration = InheritedKeys(rawValue: 2)
    public static let groupSize = InheritedKeys(rawValue: 4)
    public static let materials = InheritedKeys(rawValue: 8)
    public static let contacts = InheritedKeys(rawValue: 16)
    public static let sources = InheritedKeys(rawValue: 32)
    public static let purpose = InheritedKeys(rawValue: 64)
    public static let place = InheritedKeys(rawValue: 128)
}

extension FrontMatter {
    /// A translation's front matter, with what it does not say taken from its original.
    ///
    /// - What binds chapters and files together is the same in every language: relations, attachments.
    /// - So are those who answer for it. Facts, contacts and sources are better read in the original's language than not at all, and are marked with it
    ///   (``inherited``).
    /// - Title, summary and keywords belong to the text and are translated with it or are not there.
    /// - Days of review and update, aliases and the order of a folder are each file's own. A draft's translation is a
    ///   draft; the days it is published follow the original's, see ``HandbookAssembler``.
    func inheriting(from original: FrontMatter) -> FrontMatter {
        var front = self
        front.inherit(\.audience, from: original, as: .audience, isAbsent: audience.isEmpty)
        front.inherit(\.materials, from: original, as: .materials, isAbsent: materials.isEmpty)
        front.inherit(\.contacts, from: original, as: .contacts, isAbsent: contacts.isEmpty)
        front.inherit(\.sources, from: original, as: .sources, isAbsent: sources.isEmpty)
        front.inherit(\.duration, from: original, as: .duration, isAbsent: duration == nil)
        front.inherit(\.groupSize, from: original, as: .groupSize, isAbsent: groupSize == nil)
        front.inherit(\.purpose, from: original, as: .purpose, isAbsent: purpose == nil && original.purpose != nil)
        front.inherit(\.place, from: original, as: .place, isAbsent: place == nil && original.place != nil)
        front.inherit(\.date, from: original, as: [], isAbsent: date == nil)
        front.inherit(\.time, from: original, as: [], isAbsent: time == nil)
        front.inherit(\.usedWith, from: original, as: [], isAbsent: usedWith.isEmpty)
        front.inherit(\.owner, from: original, as: [], isAbsent: owner == nil)
        front.inherit(\.requires, from: original, as: [], isAbsent: requires.isEmpty)
        front.inherit(\.practises, from: original, as: [], isAbsent: practises.isEmpty)
        front.inherit(\.buildsOn, from: original, as: [], isAbsent: buildsOn.isEmpty)
        front.inherit(\.attachments, from: original, as: [], isAbsent: attachments.isEmpty)
        if original.status == .draft { front.status = .draft }
        return front
    }

    private mutating func inherit<Value>(
        _ key: WritableKeyPath<FrontMatter, Value>, from original: FrontMatter, as name: InheritedKeys, isAbsent: Bool
    ) {
        guard isAbsent else { return }
        self[keyPath: key] = original[keyPath: key]
        inherited.formUnion(name)
    }
}
