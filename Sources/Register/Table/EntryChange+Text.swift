public import Diagnostics

extension EntryChange {
    /// «+ tillit», «- uhell», «~ avvik: definisjon, se-også»
    public func text(in language: FindingLanguage) -> String {
        switch kind {
        case .added: "+ \(id)"
        case .removed: "- \(id)"
        case .changed(let keys): "~ \(id): \(keys.joined(separator: ", "))"
        }
    }

    /// For machines.
    public static func json(_ changes: [EntryChange]) -> String {
        let values = changes.map { change -> JSONValue in
            switch change.kind {
            case .added: ["id": .string(change.id), "change": "added", "keys": []]
            case .removed: ["id": .string(change.id), "change": "removed", "keys": []]
            case .changed(let keys): ["id": .string(change.id), "change": "changed", "keys": .array(keys.map(JSONValue.string))]
            }
        }
        return JSONValue.object([.init(key: "changes", value: .array(values))]).document
    }
}
