// The one place that leans on the standard library's own normalizer; Foundation's would cost its start-up and size.
@_spi(_Unicode) import Swift

extension String {
    /// The same text in Unicode form NFC, in which `å` is one scalar: names from macOS disks come as `a` + ring.
    public var nfc: String {
        // The first scalar NFC could touch is U+0300 (CC 80): Nordic text without such bytes is left alone.
        let bytes = utf8.span
        guard bytes.indices.contains(where: { bytes[$0] >= 0xCC }) else { return self }
        return String(String.UnicodeScalarView(_nfc))
    }
}

extension String {
    /// The same text in Unicode form NFD, in which `é` is an `e` and an accent.
    public var nfd: String { String(String.UnicodeScalarView(_nfd)) }
}
