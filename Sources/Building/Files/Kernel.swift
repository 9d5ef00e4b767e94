import CPOSIX

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How we call the kernel: paths as C strings, interrupted calls again, failures as errors.
enum Kernel {
    typealias Name = UnsafePointer<CChar>

    /// Calls with one path; a negative answer is a failure.
    @discardableResult
    static func call(
        _ operation: FileSystemError.Operation, _ path: DiskPath, _ body: (Name) -> Int32
    ) throws(FileSystemError) -> Int32 {
        let code: Int32
        switch unsafe withName(path, { name in answer { unsafe body(name) } }) {
        case .success(let value): return value
        case .failure(let failure): code = failure.code
        }
        throw FileSystemError(operation, path, .system(code))
    }

    /// Calls with two paths; a failure is told of the second.
    static func call(
        _ operation: FileSystemError.Operation, _ first: DiskPath, _ second: DiskPath, _ body: (Name, Name) -> Int32
    ) throws(FileSystemError) {
        let outcome = unsafe withName(first) { one in
            unsafe withName(second) { two in answer { unsafe body(one, two) } }
        }
        guard case .failure(let failure) = outcome else { return }
        throw FileSystemError(operation, second, .system(failure.code))
    }

    /// Calls on something open; a negative answer is a failure.
    @discardableResult
    static func call(
        _ operation: FileSystemError.Operation, at path: DiskPath, _ body: () -> Int
    ) throws(FileSystemError) -> Int {
        switch answer(body) {
        case .success(let value): return value
        case .failure(let failure): throw FileSystemError(operation, path, .system(failure.code))
        }
    }

    private struct Failure: Error { let code: Int32 }

    /// Takes errno at once, before anything else can set it.
    private static func answer<Answer: SignedInteger>(_ body: () -> Answer) -> Result<Answer, Failure> {
        while true {
            let answer = body()
            if answer >= 0 { return .success(answer) }
            let code = errno
            if code != EINTR { return .failure(Failure(code: code)) }
        }
    }

    /// A NUL would cut the path short and name another file, so it is refused; the kernel has the last word on length.
    private static func withName(
        _ path: DiskPath, _ body: (Name) -> Result<Int32, Failure>
    ) -> Result<Int32, Failure> {
        if path.bytes.contains(0) { return .failure(Failure(code: EINVAL)) }
        if path.bytes.count >= Int(PATH_MAX) { return .failure(Failure(code: ENAMETOOLONG)) }
        return unsafe (path.bytes + [0]).withUnsafeBytes { bytes in
            guard let name = unsafe bytes.bindMemory(to: CChar.self).baseAddress else {
                return .failure(Failure(code: EINVAL))
            }
            return unsafe body(name)
        }
    }
}

/// An open file that closes itself, also when an error passes by.
struct OpenFile: ~Copyable {
    private(set) var descriptor: Int32
    let path: DiskPath

    init(
        _ path: DiskPath, _ flags: Int32, for operation: FileSystemError.Operation
    ) throws(FileSystemError) {
        descriptor = try unsafe Kernel.call(operation, path) { unsafe open($0, flags | O_CLOEXEC, 0o666) }
        self.path = path
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    /// Closes and asks how it went: some network disks tell only now that they are full.
    consuming func finish() throws(FileSystemError) {
        // On Linux the descriptor is gone even if the call was interrupted, so never again.
        let closing = descriptor
        descriptor = -1
        guard close(closing) != 0, errno != EINTR else { return }
        throw FileSystemError(.write, path, .system(errno))
    }

    /// The next bytes of the file: `room` of them, or fewer at its end.
    borrowing func next(_ room: Int) throws(FileSystemError) -> [UInt8] {
        let descriptor = self.descriptor
        var failure: FileSystemError?
        let path = self.path
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            do throws(FileSystemError) {
                let whole = UnsafeMutableRawBufferPointer(buffer)
                while filled < room {
                    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: whole[filled...])
                    let count = try Kernel.call(.read, at: path) {
                        unsafe read(descriptor, rest.baseAddress, rest.count)
                    }
                    if count == 0 { break }
                    filled += count
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    borrowing func write(_ bytes: [UInt8]) throws(FileSystemError) {
        let descriptor = self.descriptor
        var written = 0
        while written < bytes.count {
            written += try Kernel.call(.write, at: path) {
                unsafe bytes.withUnsafeBytes { buffer in
                    let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
                    return unsafe posixWrite(descriptor, rest.baseAddress, rest.count)
                }
            }
        }
    }
}

/// Inside ``OpenFile`` the name `write` means its own method.
private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}
