extension Array where Element: Sendable {
    /// The transform of every element (it is given the element's position, too), in the same order, whatever order the
    /// work is done in.
    ///
    /// Every worker takes each `jobs`-th element, so that long chapters in a row do not fall to one of them.
    func parallelMap<R: Sendable>(jobs: Int, _ transform: @escaping @Sendable (Int, Element) -> R) async -> [R] {
        let workers = Swift.min(jobs, count)
        guard workers > 1 else { return enumerated().map { transform($0.offset, $0.element) } }
        var shares = [[R]](repeating: [], count: workers)
        await withTaskGroup(of: (worker: Int, share: [R]).self) { group in
            for worker in 1..<workers {
                group.addTask { (worker, share(of: worker, among: workers, transform)) }
            }
            // The caller works, too, instead of waiting.
            shares[0] = share(of: 0, among: workers, transform)
            for await done in group { shares[done.worker] = done.share }
        }
        return indices.map { shares[$0 % workers][$0 / workers] }
    }

    private func share<R>(of worker: Int, among workers: Int, _ transform: (Int, Element) -> R) -> [R] {
        stride(from: worker, to: count, by: workers).map { transform($0, self[$0]) }
    }
}
