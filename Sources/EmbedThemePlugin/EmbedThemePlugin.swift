import Foundation
import PackagePlugin

/// Runs EmbedTheme over themes/standard before SiteRendering is compiled, and again when a file of it has changed.
@main
struct EmbedThemePlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let theme = context.package.directoryURL.appending(path: "themes/standard")
        let output = context.pluginWorkDirectoryURL.appending(path: "StandardThemeFiles.swift")
        let files = try FileManager.default.subpathsOfDirectory(atPath: theme.path)
            .sorted().map { theme.appending(path: $0) }
        return [
            .buildCommand(
                displayName: "Embedding the standard theme",
                executable: try context.tool(named: "EmbedTheme").url,
                arguments: [theme.path, output.path],
                inputFiles: files.filter { !$0.hasDirectoryPath },
                outputFiles: [output])
        ]
    }
}
