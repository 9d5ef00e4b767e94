/// A book with one text of an editor's in every place there is for a text, and one name on every file.
struct HostileBook {
    let text: String
    let name: String

    var files: [String: String] {
        [
            "handbok.yml": handbook, "register.yml": register,
            "del/index.md": "---\ntittel: \(quoted)\ningress: \(quoted)\n---\n",
            "del/\(name).md": "---\n\(frontMatter)\n---\n\n\(chapter)\n", "del/\(name).txt": "x",
            "del/\(name).svg": "<svg width=\"1\" height=\"1\"/>",
            "del/andre.md": "# Andre\n\nSe [det](<\(address).md>) og \(markdown).\n",
        ]
    }

    // MARK: The text and the name as they are written

    /// As YAML.
    private var quoted: String { "'" + text.replacing("'", with: "''") + "'" }

    /// As text in Markdown.
    private var markdown: String { ["<", "&", "]"].reduce(text) { $0.replacing($1, with: "\\" + $1) } }

    /// As one entry of the register, which means something by `>` and `;`.
    private var entry: String {
        // The word in front keeps it under the same letter as what is tame.
        "Ord " + text.replacing(">", with: "›").replacing(";", with: ",").replacing("--", with: "–")
    }

    private var codedName: String { name.replacing("%", with: "%25") }

    /// As an address between angle brackets; with an entity for `&`, because cmark-gfm reads the entity behind a
    /// backslash in an address, too.
    private var address: String {
        ["<", ">"].reduce(codedName.replacing("&", with: "&amp;")) { $0.replacing($1, with: "\\" + $1) }
    }

    // MARK: Files

    private var handbook: String {
        """
        tittel: \(quoted)
        beskrivelse: \(quoted)
        utgiver: \(quoted)
        adresse: https://bok.example.org/
        deler:
          - mappe: del
            tittel: \(quoted)
        funn:
          FIL005: {alvor: merknad, grunn: \(quoted)}
        """
    }

    private var register: String {
        """
        tittel: \(quoted)
        emner:
          emne: {tittel: \(quoted), beskrivelse: \(quoted)}
        begreper:
          ord:
            term: '\(entry.replacing("'", with: "''"))'
            skjult: [\(quoted)]
            definisjon: \(quoted)
            merknad: \(quoted)
            kilde: \(quoted)
            emner: [emne]
            treff: ingen
        """
    }

    private var frontMatter: String {
        """
        tittel: \(quoted)
        ingress: \(quoted)
        stikkord: ['\(entry.replacing("'", with: "''"))', '\(entry.replacing("'", with: "''"))']
        målgruppe: \(quoted)
        varighet: \(quoted)
        gruppestørrelse: \(quoted)
        utstyr: \(quoted)
        ansvarlig: \(quoted)
        kontakter: \(quoted)
        kilder: [\(quoted), 'https://example.org/\(text.replacing("'", with: "''"))']
        vedlegg: '\(codedName.replacing("'", with: "''")).txt'
        bygger-på: andre.md
        """
    }

    private var chapter: String {
        """
        # \(markdown)

        \(markdown) `\(text)` [\(markdown)](andre.md '\(text.replacing("'", with: "\\'"))')
        [](<\(address).txt>)

        ![\(markdown)](<\(address).svg> "Bilde")

        <!-- stikk: \(entry) -->
        ## \(markdown) <!-- stikk: \(entry) -->

        | \(markdown) |
        |---|
        | \(markdown) |

        ~~~ \(text.replacing(" ", with: "/"))
        \(text)
        ~~~
        """
    }
}
