import Foundation
import Synchronization

/// A conversation with the browser in the Chrome DevTools Protocol: JSON messages with a NUL after each.
///
/// Messages are handled in the order in which they come, on one thread that does nothing else; no call waits longer
/// than `patience`.
final class DevTools: Sendable {
    /// Hears every event of one session, in order: its name and its parameters.
    typealias Listener = @Sendable (_ event: String, _ parameters: JSON) -> Void

    private struct Call {
        let session: String?
        let continuation: CheckedContinuation<JSON, any Error>
    }

    private struct State {
        var lastNumber = 0
        var calls: [Int: Call] = [:]
        var listeners: [String: Listener] = [:]
        var ending: BrowserError?
    }

    private struct Outgoing: Encodable {
        let id: Int
        let method: String
        let params: JSON
        let sessionId: String?
    }

    private struct Incoming: Decodable {
        struct Refusal: Decodable {
            let message: String
        }

        let id: Int?
        let method: String?
        let params: JSON?
        let result: JSON?
        let error: Refusal?
        let sessionId: String?
    }

    /// How long any call may take.
    let patience: Duration
    private let process: BrowserProcess
    private let state = Mutex(State())
    private let writer = DispatchQueue(label: "stikkord.browser.commands")

    /// Starts to converse with `process`.
    init(_ process: BrowserProcess, patience: Duration) {
        self.process = process
        self.patience = patience
        let reader = Thread { [self] in read() }
        reader.start()
    }

    /// Hears the events of `session` from now on; nil ends that.
    func listen(to session: String, _ listener: Listener?) {
        state.withLock { $0.listeners[session] = listener }
    }

    /// Sends a command and waits for its result.
    func call(_ method: String, _ parameters: JSON = [:], session: String? = nil) async throws -> JSON {
        let number = nextNumber()
        let message = try encode(number, method, parameters, session)
        let alarm = Task { [self] in
            try await Task.sleep(for: patience)
            finish(number, .failure(BrowserError.timedOut(waitingFor: method, after: patience)))
        }
        defer { alarm.cancel() }
        do {
            return try await withCheckedThrowingContinuation { continuation in
                begin(number, Call(session: session, continuation: continuation), message)
            }
        } catch BrowserError.refused(_, let reason) {
            throw BrowserError.refused(command: method, reason: reason)
        }
    }

    /// Sends a command and does not wait.
    func tell(_ method: String, _ parameters: JSON = [:], session: String? = nil) {
        guard let message = try? encode(nextNumber(), method, parameters, session) else { return }
        write(message)
    }

    // MARK: Out

    private func nextNumber() -> Int {
        state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
    }

    private func encode(_ number: Int, _ method: String, _ parameters: JSON, _ session: String?) throws -> Data {
        try JSONEncoder().encode(Outgoing(id: number, method: method, params: parameters, sessionId: session)) + [0]
    }

    private func begin(_ number: Int, _ call: Call, _ message: Data) {
        let ending = state.withLock { state in
            if state.ending == nil { state.calls[number] = call }
            return state.ending
        }
        if let ending {
            call.continuation.resume(throwing: ending)
        } else {
            write(message)
        }
    }

    /// Writes on a queue of its own: a browser that has stopped reading must not stop a test.
    private func write(_ message: Data) {
        writer.async { [process] in
            try? process.commands.write(contentsOf: message)
        }
    }

    private func finish(_ number: Int, _ result: Result<JSON, any Error>) {
        let call = state.withLock { $0.calls.removeValue(forKey: number) }
        call?.continuation.resume(with: result)
    }

    // MARK: In

    private func read() {
        var pending = Data()
        while let chunk = process.nextAnswers() {
            pending.append(contentsOf: chunk)
            guard chunk.contains(0) else { continue }
            let messages = pending.split(separator: 0, omittingEmptySubsequences: false)
            for message in messages.dropLast() { receive(Data(message)) }
            pending = Data(messages.last ?? Data())
        }
        end(lastWords: String(decoding: pending, as: UTF8.self))
    }

    private func receive(_ message: Data) {
        guard let incoming = try? JSONDecoder().decode(Incoming.self, from: message) else { return }
        if let number = incoming.id {
            let refusal = incoming.error.map { BrowserError.refused(command: "", reason: $0.message) }
            finish(number, refusal.map { .failure($0) } ?? .success(incoming.result ?? .null))
        } else if let event = incoming.method, let session = incoming.sessionId {
            state.withLock { $0.listeners[session] }?(event, incoming.params ?? .null)
            if event == "Inspector.targetCrashed" { abandon(session) }
        }
    }

    /// Fails every call that waits for a page whose process crashed.
    private func abandon(_ session: String) {
        let lost = state.withLock { state in
            let lost = state.calls.filter { $0.value.session == session }
            for number in lost.keys { state.calls[number] = nil }
            return lost
        }
        for call in lost.values { call.continuation.resume(throwing: BrowserError.pageCrashed) }
    }

    private func end(lastWords: String) {
        let ending = BrowserError.ended(lastWords: lastWords.trimmingCharacters(in: .whitespacesAndNewlines))
        let lost = state.withLock { state in
            defer { state.calls = [:] }
            state.ending = ending
            return state.calls
        }
        for call in lost.values { call.continuation.resume(throwing: ending) }
    }
}
