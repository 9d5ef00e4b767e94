public import Diagnostics
internal import HandbookModel
internal import MarkdownParsing
public import Register

/// What came of bringing a table back into `register.yml`.
public struct TableAdoption: Sendable {
    public let findings: [Finding]
    /// The files that findings are about, to quote from.
    public let sources: [SourcePath: SourceText]
    /// Nil when findings stood in the way, and nothing was written.
    public let changes: [EntryChange]?
}

extension HandbookBuilder {
    /// The largest table that is read.
    private static let mostTableBytes = 20_000_000

    /// Reads a table of the vocabulary and makes `register.yml` say what it says, or leaves everything as it is.
    ///
    /// - Parameters:
    ///   - path: absolute path of the table.
    ///   - name: what findings call it.
    ///   - output: absolute path of the file to write instead of `register.yml`.
    ///   - writes: false to see only what would change.
    public func adoptTable(
        _ path: String, named name: String, to output: String?, writes: Bool
    ) async throws(FileSystemError) -> TableAdoption {
        let manuscripts = try await read().value
        let configuration = configuration(manuscripts).value
        let handbook = HandbookAssembler.assemble(
            [], configuration: configuration, summary: nil, assets: [],
            options: AssemblyOptions(includesDrafts: false, today: request.today, fallbackTitle: "")
        ).value
        let table = SourceText(
            path: SourcePath(name, in: .elsewhere), bytes: try SingleFile.read(path, most: Self.mostTableBytes, in: fileSystem))
        let register = manuscripts.register ?? SourceText(path: SourcePath("register.yml"), bytes: [])
        let declarations = registerDeclarations(manuscripts, configuration)
        let sources = [table.path: table, register.path: register]
        let losses = ([register.notUTF8].compactMap(\.self) + declarations.findings).filter { $0.isLoss(in: register.path) }
        guard losses.isEmpty else {
            return TableAdoption(findings: losses.sortedForEditor(), sources: sources, changes: nil)
        }
        let root = SettingsParser.parse(register, in: register.bytes.indices).value
        let current = TableImport.Current(register.bytes, root: root, declarations.value, at: register.path)
        let read = TableImport.read(table, into: current, for: handbook) { bytes in
            let text = SourceText(path: register.path, bytes: bytes)
            return SettingsParser.parse(text, in: bytes.indices).value
        }
        let verdict = Verdict(request, configuration, declarations.value)
        let findings = verdict.weighed(read.findings).sortedForEditor()
        guard let adopted = read.value, findings.allSatisfy({ $0.severity < .error }) else {
            return TableAdoption(findings: findings, sources: sources, changes: nil)
        }
        if writes, output != nil || adopted.register != register.bytes {
            try SingleFile.replace(output ?? request.content + "/" + register.path.text, with: adopted.register, in: fileSystem)
        }
        return TableAdoption(findings: findings, sources: sources, changes: adopted.changes)
    }
}
