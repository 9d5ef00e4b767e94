import Foundation

@testable import Building

extension Workplace {
    /// Holds the lock that publishing beside the book takes, as another build would.
    func whileLocked<Answer>(_ body: () throws -> Answer) throws -> Answer {
        let lock = try POSIXFileSystem().lock(DiskPath(root.path))
        defer { lock?.release() }
        return try body()
    }
}
