import Synchronization
import Testing

@testable import Building

@Suite("Mapping in parallel") struct ParallelMapTests {
    @Test("every element once, in order", arguments: [0, 1, 2, 3, 7, 10, 1_000], [0, 1, 2, 3, 8, 2_000])
    func order(count: Int, jobs: Int) async {
        let calls = Atomic(0)
        let words = (0..<count).map { "ord \($0)" }
        let found = await words.parallelMap(jobs: jobs) { index, word in
            calls.add(1, ordering: .relaxed)
            return "\(index): \(word)"
        }
        #expect(found == (0..<count).map { "\($0): ord \($0)" })
        #expect(calls.load(ordering: .relaxed) == count)
    }
}
