public import Diagnostics

extension Document {
    /// The exact stretch of the source to underline for a reference: its address where it can be found there.
    ///
    /// cmark's columns are off after escapes, on continuation lines and for references that span lines, so the address
    /// is looked for around the place it gives; only findings pay for that.
    public func place(of reference: Reference, in source: SourceText) -> SourceRange {
        let around = reference.definition ?? reference.range
        let address = Array(reference.destination.utf8)
        let start = max(0, Int(around.start) - (reference.definition == nil ? 64 : 0))
        let end = min(source.bytes.count, Int(around.end) + address.count + 1024)
        guard !address.isEmpty, start < end else { return around }
        for openers in reference.definition == nil ? [Self.openers, Self.looseOpeners] : [Self.looseOpeners] {
            for from in [max(start, Int(around.start) - 1), start] {
                var search = from
                while let found = source.firstRange(of: address, in: search..<end) {
                    let opensAddress = found.lowerBound > 0 && openers.contains(source.bytes[found.lowerBound - 1])
                    if opensAddress || found.lowerBound == Int(around.start) { return SourceRange(found) }
                    search = found.lowerBound + 1
                }
            }
        }
        return around
    }

    /// What stands right before an address: `](` or `<`, and in a definition `]: `.
    private static let openers = Array("(<".utf8)
    private static let looseOpeners = Array("(<: ".utf8)
}
