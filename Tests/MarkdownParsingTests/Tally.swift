import Synchronization

/// Counts from several threads.
final class Tally: Sendable {
    private let count = Mutex(0)

    var total: Int { count.withLock { $0 } }

    func add() { count.withLock { $0 += 1 } }
}
