internal import Synchronization

extension Array where Element: Sendable {
    /// The transform of every element (it is given the element's position, too), in the same order, whatever order the
    /// work is done in.
    ///
    /// Every worker takes a few more elements when it is done with some, so that all are busy to the end, however much more
    /// work one element is than another.
    func parallelMap<R: Sendable>(jobs: Int, _ transform: @escaping @Sendable (Int, Element) -> R) async -> [R] {
        await parallelMap(jobs: jobs, tool: {}) { _, index, element in transform(index, element) }
    }

    /// The same, with a tool that each worker makes for itself and may change as it goes: a memory of what it has met.
    func parallelMap<R: Sendable, Tool>(
        jobs: Int, tool: @escaping @Sendable () -> Tool,
        _ transform: @escaping @Sendable (inout Tool, Int, Element) -> R
    ) async -> [R] {
        let workers = Swift.max(1, Swift.min(jobs, count))
        let queue = WorkQueue(count: count, workers: workers)
        guard workers > 1 else { return share(queue, tool, transform).map(\.result) }
        var results = [R?](repeating: nil, count: count)
        await withTaskGroup(of: [Done<R>].self) { group in
            for _ in 1..<workers { group.addTask { share(queue, tool, transform) } }
            // The caller works, too, instead of waiting.
            for done in share(queue, tool, transform) { results[done.index] = done.result }
            for await share in group { for done in share { results[done.index] = done.result } }
        }
        return results.compactMap(\.self)
    }

    /// What one worker does of the work.
    private func share<R, Tool>(
        _ queue: WorkQueue, _ makeTool: () -> Tool, _ transform: (inout Tool, Int, Element) -> R
    ) -> [Done<R>] {
        var tool = makeTool()
        var share: [Done<R>] = []
        while let stretch = queue.next() {
            for index in stretch { share.append(Done(index: index, result: transform(&tool, index, self[index]))) }
        }
        return share
    }
}

private struct Done<R> {
    let index: Int
    let result: R
}

extension Done: Sendable where R: Sendable {}

/// Hands out places in an array, each once.
private final class WorkQueue: Sendable {
    private let upcoming = Atomic(0)
    private let count: Int
    /// How many are handed out at a time: neighbours have much in common, and two workers on them would wait for each
    /// other's memory. Little enough that nobody is left alone with the last of it.
    private let stretch: Int

    init(count: Int, workers: Int) {
        self.count = count
        stretch = Swift.max(1, Swift.min(Self.longestStretch, count / (workers * Self.fewestStretches)))
    }

    private static let longestStretch = 16
    /// For each worker.
    private static let fewestStretches = 32

    func next() -> Range<Int>? {
        let start = upcoming.wrappingAdd(stretch, ordering: .relaxed).oldValue
        return start < count ? start..<Swift.min(count, start + stretch) : nil
    }
}
