internal import CMarkGFM
internal import CMarkShim

/// The one place where libcmark-gfm is set up and called.
///
/// The library registers its extensions in globals; `shared` does that once, before any thread parses.
struct MarkdownLibrary: Sendable {
    static let shared = MarkdownLibrary()

    let tableType: UInt16
    let tableRowType: UInt16
    let tableCellType: UInt16
    let strikethroughType: UInt16

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        tableType = stikkord_node_table()
        tableRowType = stikkord_node_table_row()
        tableCellType = stikkord_node_table_cell()
        strikethroughType = stikkord_node_strikethrough()
    }

    /// Parses Markdown and hands the tree to `read`; the tree is gone when `read` returns. `read` may parse in turn.
    func withTree<Result>(
        of bytes: Span<UInt8>, read: (_ root: UnsafeMutablePointer<cmark_node>) -> Result
    ) -> Result? {
        let mark = unsafe stikkord_arena_mark()
        let options =
            CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        // Parser, tree and all that hangs on them lie in the arena and go with it.
        guard let parser = unsafe cmark_parser_new_with_mem(options, stikkord_arena()) else { return nil }
        defer { unsafe stikkord_arena_release(mark) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            guard let syntax = unsafe cmark_find_syntax_extension(name) else { continue }
            unsafe cmark_parser_attach_syntax_extension(parser, syntax)
        }
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe cmark_parser_feed(parser, buffer.baseAddress, buffer.count)
        }
        return unsafe cmark_parser_finish(parser).map { unsafe read($0) }
    }
}
