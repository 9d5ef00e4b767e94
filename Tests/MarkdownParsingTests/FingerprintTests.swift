import Diagnostics
import Testing

@testable import MarkdownParsing

@Suite("Fingerprints of originals")
struct FingerprintTests {
    private func fingerprint(_ text: String, title: String? = nil, summary: String? = nil) -> String {
        Fingerprint.of(SourceText(path: SourcePath("a.md"), bytes: Array(text.utf8)), title: title, summary: summary)
    }

    @Test("The digest is SHA-256, by the standard's own examples (FIPS 180-4)")
    func standard() {
        #expect(
            Fingerprint.sha256(Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Fingerprint.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            Fingerprint.sha256([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// `printf 'T\nI\n# A\n\nb\n' | sha256sum`
    @Test("What it is made of, as anyone can make it")
    func content() {
        #expect(fingerprint("# A\n\nb\n", title: "T", summary: "I") == "5ac358c8")
    }

    @Test(
        "What readers do not see makes no difference",
        arguments: [
            "# A\r\n\r\nb\r\n", "# A  \n\t\nb", "\n\n# A\n\nb\n\n\n", "---\nupdated: 2026-01-01\n---\n# A\n\nb\n",
            "\u{FEFF}---\nkeywords: [x]\n---\n\n# A\n\nb\n",
        ])
    func same(text: String) { #expect(fingerprint(text) == fingerprint("# A\n\nb\n")) }

    @Test("What they see does", arguments: ["# A\n\nc\n", "# A\nb\n", "# A\n\n b\n", "# A\n\n\nb\n", ""])
    func other(text: String) { #expect(fingerprint(text) != fingerprint("# A\n\nb\n")) }

    @Test("Title and summary do, too")
    func front() {
        let all = [fingerprint("b"), fingerprint("b", title: "b"), fingerprint("b", summary: "b")]
        #expect(Set(all).count == 3)
        #expect(all.allSatisfy { $0.utf8.count == 8 })
    }
}
