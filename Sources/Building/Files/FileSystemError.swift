public import Diagnostics

/// Something the disk would not do, told so that an editor knows what to mend.
public struct FileSystemError: Error, Hashable, Sendable {
    /// What was tried.
    public enum Operation: String, Hashable, Sendable, CaseIterable {
        case inspect, list, read, write, link, makeFolder, remove, rename, lock, publish
    }

    /// Why it failed.
    public enum Reason: Hashable, Sendable {
        /// The kernel's answer, an errno.
        case system(Int32)
        /// Another build is publishing to the same folder.
        case lockTaken
        /// The folder cannot be swapped as a whole: it is a mount point or part of a container image.
        case mountPoint
        /// The path would leave the output folder, or no disk can hold such a name.
        case unusablePath
        /// Two files of a site have this path, or one needs it as a folder and one as a file.
        case pathTakenTwice
        /// The list of what we made was made by another version of Stikkord, or is not such a list.
        case unknownManifest
    }

    public let operation: Operation
    public let path: String
    public let reason: Reason

    public init(_ operation: Operation, _ path: DiskPath, _ reason: Reason) {
        self.operation = operation
        self.path = path.text
        self.reason = reason
    }

    /// The errno, where the kernel gave one.
    public var code: Int32? {
        guard case .system(let code) = reason else { return nil }
        return code
    }

    /// What went wrong, one sentence.
    public var message: FindingText {
        let reason = reason.text
        return FindingText(
            en: "Could not \(operation.text.english) «\(path)»: \(reason.english).",
            nb: "Kunne ikke \(operation.text.bokmaal) «\(path)»: \(reason.bokmaal).")
    }

    /// What to do about it, one sentence, where we know.
    public var advice: FindingText? { reason.advice }
}

extension FileSystemError: CustomStringConvertible {
    public var description: String { message.english }
}

extension FileSystemError.Operation {
    fileprivate var text: FindingText {
        switch self {
        case .inspect: FindingText(en: "look at", nb: "se på")
        case .list: FindingText(en: "list the folder", nb: "liste opp mappen")
        case .read: FindingText(en: "read", nb: "lese")
        case .write: FindingText(en: "write", nb: "skrive")
        case .link: FindingText(en: "make the link", nb: "lage lenken")
        case .makeFolder: FindingText(en: "make the folder", nb: "lage mappen")
        case .remove: FindingText(en: "remove", nb: "fjerne")
        case .rename: FindingText(en: "rename", nb: "gi nytt navn til")
        case .lock: FindingText(en: "lock the folder", nb: "låse mappen")
        case .publish: FindingText(en: "publish to", nb: "publisere til")
        }
    }
}
