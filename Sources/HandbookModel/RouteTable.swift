public import Diagnostics
internal import Language

/// Who has which address. Addresses that differ only in case are the same: many disks cannot hold both.
public struct RouteTable: Sendable {
    /// The source behind an address; nil for pages Stikkord makes itself.
    private var owners: [String: SourcePath?] = [:]
    /// Every folder that an address lies in.
    private var folders: Set<String> = []

    public init() {}

    /// Takes an address; a finding at the newcomer when it is taken.
    public mutating func claim(_ route: Route, for path: SourcePath?) -> Finding? {
        let key = route.path.nfc.lowercased()
        let place = path.map { SourcePlace($0) }
        if let owner = owners[key] {
            // Two names that differ only in Unicode form have been told about when they were read.
            if let path, owner == path { return nil }
            return .addressTakenTwice(route.path, by: owner, at: place)
        }
        owners[key] = .some(path)
        if folders.contains(key) { return .addressIsFolder(route.path, at: place) }
        return enterFolders(of: key).map { .addressIsFolder($0, at: place) }
    }

    /// Takes an address for a page that Stikkord makes when all chapters have theirs; a finding at the chapter that has it.
    public mutating func claimGenerated(_ route: Route) -> Finding? {
        let owner = owners[route.path.nfc.lowercased()] ?? nil
        guard let taken = claim(route, for: nil) else { return nil }
        return owner.map { .addressTakenTwice(route.path, by: nil, at: SourcePlace($0)) } ?? taken
    }

    /// Takes note of the folders an address lies in; the one among them that is a file, if any is.
    private mutating func enterFolders(of key: String) -> String? {
        var rest = key[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            let folder = String(rest)
            if owners[folder] != nil { return folder }
            if !folders.insert(folder).inserted { return nil }
        }
        return nil
    }
}

/// Whether a name can be part of an address at all: no longer than disks allow, and without what would steer a terminal
/// or a list of files.
public func isUsable(fileName: some StringProtocol) -> Bool {
    fileName.utf8.count <= 255 && fileName.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
}

/// What is to be said about the names in an address: that some disks, or all, cannot hold one of them.
public func nameFinding(_ route: Route, for path: SourcePath) -> Finding? {
    if !route.path.split(separator: "/").allSatisfy({ isUsable(fileName: $0) }) { return .nameNotUsable(at: SourcePlace(path)) }
    let isFine = path.text.split(separator: "/").allSatisfy { isPortable(fileName: $0) }
    return isFine ? nil : .nameNotPortable(at: SourcePlace(path))
}

/// Whether every disk and every web server can hold a file of this name (the rules of Windows, the strictest).
public func isPortable(fileName: some StringProtocol) -> Bool {
    guard let last = fileName.unicodeScalars.last, last != ".", last != " " else { return false }
    if fileName.utf8.contains(where: { $0 < 0x20 || forbiddenInNames.contains($0) }) { return false }
    let stem = fileName.prefix { $0 != "." }.lowercased()
    let devices: Set<String> = ["con", "prn", "aux", "nul"]
    let isPort = stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && (stem.last?.isNumber ?? false)
    return !devices.contains(stem) && !isPort
}

private let forbiddenInNames = Array("<>:\"|?*\\".utf8)
