internal import CZlib

/// Unpacks what zlib has packed (RFC 1950).
public enum Inflation {
    /// - Parameter limit: as much as may come out, in bytes; a small file can hold an endless one.
    /// - Returns: nil when the stream is damaged, cut off or too large.
    public static func unpacked(_ packed: ArraySlice<UInt8>, atMost limit: Int) -> [UInt8]? {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit_(&stream, ZLIB_VERSION, size) == Z_OK else { return nil }
        defer { _ = unsafe inflateEnd(&stream) }
        var input = Array(packed)
        var output: [UInt8] = []
        let status = unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe stream.next_in = source.baseAddress
            unsafe stream.avail_in = UInt32(clamping: source.count)
            var status = Z_OK
            // Without headway zlib answers with an error of its own, so this ends.
            while status == Z_OK, output.count <= limit { output += unsafe piece(&stream, &status) }
            return status
        }
        return status == Z_STREAM_END && output.count <= limit ? output : nil
    }

    private static let pieceSize = 65_536

    private static func piece(_ stream: inout z_stream, _ status: inout Int32) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
            unsafe stream.next_out = buffer.baseAddress
            unsafe stream.avail_out = UInt32(pieceSize)
            status = unsafe inflate(&stream, Z_NO_FLUSH)
            count = unsafe pieceSize - Int(stream.avail_out)
        }
    }
}
