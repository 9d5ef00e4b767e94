import Foundation

/// Writes a theme's files down as Swift source, so that the program carries its theme inside and needs no file beside it.
///
/// Called by the build: `EmbedTheme THEME-FOLDER OUTPUT.swift`.
@main
struct EmbedTheme {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw Failure.usage }
        let folder = URL(fileURLWithPath: arguments[1], isDirectory: true).resolvingSymlinksInPath()
        var source = "/// The standard theme, file by file. Written by EmbedTheme from themes/standard.\n"
        source += "enum StandardThemeFiles {\n    static let all: [(path: String, text: String)] = [\n"
        for path in try files(in: folder) {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            source += "        (path: \(literal(path)), text: \(literal(text))),\n"
        }
        source += "    ]\n}\n"
        try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    }

    private enum Failure: Error { case usage }

    private static func files(in folder: URL) throws -> [String] {
        let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return all.filter { path in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: folder.appendingPathComponent(path).path, isDirectory: &isFolder)
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            return exists && !isFolder.boolValue && !isHidden
        }.sorted()
    }

    /// A Swift string literal with everything but plain ASCII escaped.
    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case " "..."~": literal.unicodeScalars.append(scalar)
            default: literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return literal + "\""
    }
}
