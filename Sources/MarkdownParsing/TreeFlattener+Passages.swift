internal import CMarkGFM
internal import Diagnostics
internal import Markup

/// Passages in another language: `<span lang="sv">Vara</span>`, the one pair of HTML tags that an editor may write.
///
/// cmark gives each tag as a leaf of its own. Only tags that are siblings are paired, so that what comes out is well nested
/// however emphasis and links stand between them.
struct PassageTags {
    /// Where a node lies in memory: enough to know it again.
    fileprivate struct Identity: Hashable {
        let address: UInt

        init(_ node: UnsafeMutablePointer<cmark_node>) { address = UInt(bitPattern: node) }
    }

    /// Tags that open a passage or close one; the others are left out and told of.
    fileprivate var paired: Set<Identity> = []
    /// Tags that close one that is left out: told of with it.
    fileprivate var closersOfOthers: Set<Identity> = []
    /// Each is looked through once.
    fileprivate var seenParents: Set<Identity> = []
    /// For each passage that is open, whether it was opened in the document too.
    fileprivate var opened: [Bool] = []
}

extension TreeFlattener {
    /// Opens or closes a passage when the node is a tag that does so.
    mutating func passesPassageTag(_ node: UnsafeMutablePointer<cmark_node>, _ range: SourceRange) -> Bool {
        guard unsafe UInt32(node.pointee.type) == CMARK_NODE_HTML_INLINE.rawValue, let parent = unsafe node.pointee.parent
        else { return false }
        if unsafe passages.seenParents.insert(.init(parent)).inserted { unsafe pairTags(in: parent) }
        let identity = unsafe PassageTags.Identity(node)
        guard passages.paired.contains(identity) else { return passages.closersOfOthers.contains(identity) }
        guard case .opening(let tag?) = unsafe SpanTag(Self.bytes(node.pointee.as.literal)) else {
            if passages.opened.popLast() == true { builder.close() }
            return true
        }
        let isLifted = builder.depth >= Self.deepest
        if isLifted {
            notes.deepestPlace = notes.deepestPlace ?? range
        } else {
            builder.open(.passage(builder.store(tag)), at: range)
        }
        passages.opened.append(!isLifted)
        return true
    }

    private mutating func pairTags(in parent: UnsafeMutablePointer<cmark_node>) {
        var open: [(tag: PassageTags.Identity, isAllowed: Bool)] = []
        var next = unsafe parent.pointee.first_child
        while let node = unsafe next {
            unsafe next = node.pointee.next
            guard unsafe UInt32(node.pointee.type) == CMARK_NODE_HTML_INLINE.rawValue else { continue }
            let tag = unsafe PassageTags.Identity(node)
            switch unsafe SpanTag(Self.bytes(node.pointee.as.literal)) {
            case .opening(let language): open.append((tag, language != nil))
            case .closing:
                guard let partner = open.popLast() else { continue }
                if partner.isAllowed {
                    passages.paired.formUnion([partner.tag, tag])
                } else {
                    passages.closersOfOthers.insert(tag)
                }
            case nil: continue
            }
        }
    }
}

/// A `span` tag, as written in a text.
enum SpanTag: Equatable {
    /// With the language it names (BCP 47), or nil when it says something else or more.
    case opening([UInt8]?)
    case closing

    init?(_ html: some Collection<UInt8>) {
        if html.elementsEqual("</span>".utf8) {
            self = .closing
            return
        }
        let rest = html.dropFirst("<span".utf8.count)
        guard html.starts(with: "<span".utf8), let after = rest.first, !isWordByte(after), after != UInt8(ascii: "-") else {
            return nil
        }
        guard rest.starts(with: " lang=\"".utf8), rest.suffix(2).elementsEqual("\">".utf8) else {
            self = .opening(nil)
            return
        }
        let tag = Array(rest.dropFirst(" lang=\"".utf8.count).dropLast(2))
        self = .opening(Self.isLanguageTag(tag) ? tag : nil)
    }

    /// A primary language and what may follow it: `sv`, `nb-NO`, `sr-Latn`.
    static func isLanguageTag(_ tag: [UInt8]) -> Bool {
        let parts = tag.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let primary = parts.first, (2...3).contains(primary.count), primary.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count) && part.allSatisfy { $0 < 0x80 && isWordByte($0) && $0 != UInt8(ascii: "_") }
        }
    }
}
