import Building

/// Holds the lock that publishing takes, as another build would.
enum POSIXLock {
    static func take(_ folder: String) throws -> FolderLock? { try POSIXFileSystem().lock(DiskPath(folder)) }
}
