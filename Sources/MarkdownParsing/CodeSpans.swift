/// Where code spans end in a stretch of a file.
struct CodeSpans {
    private let stretch: Range<Int>
    /// Where the last run of backticks of each length begins: what has no run after it opens no code.
    private var lastRuns: [Int: Int] = [:]

    init(in stretch: Range<Int>, of bytes: [UInt8]) {
        self.stretch = stretch
        var index = stretch.lowerBound
        while index < stretch.upperBound, let run = bytes[index..<stretch.upperBound].firstIndex(of: UInt8(ascii: "`")) {
            let length = runLength(at: run, of: bytes)
            lastRuns[length] = run
            index = run + length
        }
    }

    /// The end of the code that a run of backticks opens, or of the run where it opens none.
    func end(at index: Int, of bytes: [UInt8]) -> Int {
        let length = runLength(at: index, of: bytes)
        var next = index + length
        guard let last = lastRuns[length], last > index else { return next }
        while next <= last {
            guard bytes[next] == UInt8(ascii: "`") else {
                next += 1
                continue
            }
            let run = runLength(at: next, of: bytes)
            next += run
            if run == length { return next }
        }
        return index + length
    }

    private func runLength(at index: Int, of bytes: [UInt8]) -> Int {
        bytes[index..<stretch.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
    }
}
