public import Diagnostics
internal import Language

/// Who has which address. Addresses that differ only in case are the same: many disks cannot hold both.
public struct RouteTable: Sendable {
    /// The source behind an address; nil for pages Stikkord makes itself.
    private var owners: [String: SourcePath?] = [:]

    public init() {}

    /// Takes an address; a finding at the newcomer when it is taken.
    public mutating func claim(_ route: Route, for path: SourcePath?) -> Finding? {
        let key = route.path.nfc.lowercased()
        guard let owner = owners[key] else {
            owners[key] = .some(path)
            return nil
        }
        if let path, owner == path { return nil }
        return .addressTakenTwice(route.path, by: owner, at: path.map { SourcePlace($0) })
    }
}

/// Whether every disk and every web server can hold a file of this name (the rules of Windows, the strictest).
public func isPortable(fileName: some StringProtocol) -> Bool {
    let forbidden: Set<Character> = ["<", ">", ":", "\"", "|", "?", "*", "\\"]
    guard let last = fileName.last, last != ".", last != " " else { return false }
    if fileName.contains(where: { forbidden.contains($0) }) { return false }
    if fileName.unicodeScalars.contains(where: { $0.value < 0x20 }) { return false }
    let stem = fileName.prefix { $0 != "." }.lowercased()
    let devices: Set<String> = ["con", "prn", "aux", "nul"]
    let isPort = stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && (stem.last?.isNumber ?? false)
    return !devices.contains(stem) && !isPort
}
