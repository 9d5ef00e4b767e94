internal import CMarkGFM

/// Links that are shown by their own address.
extension TreeFlattener {
    /// Whether a text is the address of the link it stands in: such a text is left as written.
    func isAddress(_ text: UnsafeMutablePointer<cmark_node>) -> Bool {
        guard let link = unsafe text.pointee.parent, unsafe UInt32(link.pointee.type) == CMARK_NODE_LINK.rawValue,
            unsafe text.pointee.prev == nil, unsafe text.pointee.next == nil
        else { return false }
        let address = unsafe Self.bytes(link.pointee.as.link.url)
        let shown = unsafe Self.bytes(text.pointee.as.literal)
        return ["", "http://", "mailto:"].contains { scheme in
            unsafe address.count == scheme.utf8.count + shown.count && address.starts(with: scheme.utf8)
                && address.suffix(shown.count).elementsEqual(shown)
        }
    }

    /// Whether a link is what cmark, which knows e-mail addresses in ASCII only, has cut out of `bjørn@a.no`: to write to
    /// `rn@a.no` is worse than no link.
    func isHalfAnAddress(_ link: UnsafeMutablePointer<cmark_node>) -> Bool {
        guard unsafe UInt32(link.pointee.type) == CMARK_NODE_LINK.rawValue,
            unsafe Self.bytes(link.pointee.as.link.url).starts(with: "mailto:".utf8),
            let shown = unsafe link.pointee.first_child, unsafe isAddress(shown)
        else { return false }
        let isLetter = { (scalar: Unicode.Scalar?) in scalar.map { !$0.isASCII && $0.properties.isAlphabetic } ?? false }
        let before = unsafe text(of: link.pointee.prev)
        let after = unsafe text(of: link.pointee.next)
        return isLetter(before.unicodeScalars.last) || isLetter(after.unicodeScalars.first)
    }

    private func text(of node: UnsafeMutablePointer<cmark_node>?) -> String {
        guard let node = unsafe node, unsafe UInt32(node.pointee.type) == CMARK_NODE_TEXT.rawValue else { return "" }
        return unsafe string(node.pointee.as.literal)
    }
}
