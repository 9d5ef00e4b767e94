extension Array where Element: Sendable {
    /// The transform of every element (it is given the element's position, too), in the same order, whatever order the
    /// work is done in.
    ///
    /// Every worker takes each `jobs`-th element, so that long chapters in a row do not fall to one of them.
    func parallelMap<R: Sendable>(jobs: Int, _ transform: @escaping @Sendable (Int, Element) -> R) async -> [R] {
        await parallelMap(jobs: jobs, tool: {}) { _, index, element in transform(index, element) }
    }

    /// The same, with a tool that each worker makes for itself and may change as it goes: a memory of what it has met.
    func parallelMap<R: Sendable, Tool>(
        jobs: Int, tool: @escaping @Sendable () -> Tool,
        _ transform: @escaping @Sendable (inout Tool, Int, Element) -> R
    ) async -> [R] {
        let workers = Swift.max(1, Swift.min(jobs, count))
        guard workers > 1 else { return share(of: 0, among: 1, tool, transform) }
        var shares = [[R]](repeating: [], count: workers)
        await withTaskGroup(of: (worker: Int, share: [R]).self) { group in
            for worker in 1..<workers {
                group.addTask { (worker, share(of: worker, among: workers, tool, transform)) }
            }
            // The caller works, too, instead of waiting.
            shares[0] = share(of: 0, among: workers, tool, transform)
            for await done in group { shares[done.worker] = done.share }
        }
        return indices.map { shares[$0 % workers][$0 / workers] }
    }

    private func share<R, Tool>(
        of worker: Int, among workers: Int, _ makeTool: () -> Tool, _ transform: (inout Tool, Int, Element) -> R
    ) -> [R] {
        var tool = makeTool()
        return stride(from: worker, to: count, by: workers).map { transform(&tool, $0, self[$0]) }
    }
}
