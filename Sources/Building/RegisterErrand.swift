internal import Diagnostics
internal import Register
internal import Resolving

/// What is asked of the register beside the site.
extension HandbookBuilder {
    func answer(
        on book: ResolvedHandbook, found: [Finding], _ manuscripts: ContentManuscripts
    ) -> RegisterAnswer? {
        switch request.register {
        case .none: return nil
        case .figures: return .figures(RegisterFigures(book.register, in: book.handbook))
        case .suggestions(let limit):
            return .suggestions(RegisterSuggestions(book.register, in: book.handbook, limit: limit))
        case .table:
            let isWhole = !found.contains { $0.isLoss(in: manuscripts.register?.path) }
            return .table(isWhole ? VocabularyTable.write(book.register, in: book.handbook) : nil)
        }
    }
}

extension Finding {
    /// Whether something in a file was passed over.
    func isLoss(in path: SourcePath?) -> Bool {
        guard let path, place?.path == path, severity == .error else { return false }
        return [
            .notUTF8, .fileTooLarge, .yamlSyntax, .yamlDuplicateKey, .yamlUnknownKey, .yamlWrongType, .yamlBadValue, .yamlAlias,
            .badDeclarationID,
        ].contains(code)
    }
}
