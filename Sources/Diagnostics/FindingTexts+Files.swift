/// What is said about files, in the handbook and in the output folder.
extension Finding {
    public static func addressTakenTwice(_ address: String, by owner: SourcePath?, at place: SourcePlace?) -> Finding {
        let other =
            owner.map { (en: "the page of «\($0)»", nb: "siden til «\($0)»") }
            ?? (en: "a page Stikkord makes itself", nb: "en side Stikkord lager selv")
        return Finding(
            .addressTakenTwice, at: place,
            FindingText(
                en: "«\(address)» is already the address of \(other.en).",
                nb: "«\(address)» er allerede adressen til \(other.nb)."),
            advice: FindingText(en: "Rename one of the files.", nb: "Gi en av filene et annet navn."))
    }

    public static func addressIsFolder(_ address: String, at place: SourcePlace?) -> Finding {
        Finding(
            .addressTakenTwice, at: place,
            FindingText(
                en: "«\(address)» would be both a file and a folder on the site.",
                nb: "«\(address)» ville vært både en fil og en mappe på nettstedet."),
            advice: FindingText(en: "Rename one of them.", nb: "Gi en av dem et annet navn."))
    }

    /// Names such as «å», which is one character on some disks and «a» with a ring on others.
    public static func nameInTwoForms(at place: SourcePlace) -> Finding {
        Finding(
            .addressTakenTwice, at: place,
            FindingText(
                en: "Two files have this name; only the bytes behind the letters differ (Unicode NFC and NFD).",
                nb: "To filer har dette navnet; bare bytene bak bokstavene er ulike (Unicode NFC og NFD)."),
            advice: FindingText(en: "Rename or remove one of them.", nb: "Gi en av dem et annet navn, eller fjern den."))
    }

    public static func linkOutOfContent(at place: SourcePlace) -> Finding {
        Finding(
            .linkOutOfContent, at: place,
            FindingText(
                en: "This shortcut (symbolic link) leads out of the handbook's folder, to a folder, or nowhere.",
                nb: "Denne snarveien (symbolske lenken) fører ut av håndbokas mappe, til en mappe eller ingen steder."),
            advice: FindingText(
                en: "Put the file itself in the handbook's folder.", nb: "Legg selve filen i håndbokas mappe."))
    }

    public static func nameNotPortable(at place: SourcePlace) -> Finding {
        Finding(
            .nameNotPortable, at: place,
            FindingText(
                en: "Not every disk can hold a file of this name.", nb: "Ikke alle disker kan ha en fil med dette navnet."),
            advice: FindingText(
                en: "Use letters, digits and hyphens in file names.", nb: "Bruk bokstaver, tall og bindestrek i filnavn."))
    }

    /// A name no site can hold weighs more than one some disks cannot.
    public static func nameNotUsable(at place: SourcePlace) -> Finding {
        var finding = Finding(
            .nameNotPortable, at: place,
            FindingText(
                en: "No page or file of the site can have this name: it is too long, or holds a backslash or an invisible "
                    + "character.",
                nb: "Ingen side eller fil på nettstedet kan ha dette navnet: det er for langt, eller har en omvendt "
                    + "skråstrek eller et usynlig tegn."),
            advice: FindingText(
                en: "Use letters, digits and hyphens in file names.", nb: "Bruk bokstaver, tall og bindestrek i filnavn."))
        finding.severity = .error
        return finding
    }

    /// - Parameter unpublished: how many chapters there are that are not to be built.
    public static func noChapters(unpublished: Int) -> Finding {
        guard unpublished > 0 else {
            return Finding(
                .noChapters, at: nil,
                FindingText(
                    en: "There is no Markdown file (.md) in the folder.", nb: "Det er ingen Markdown-fil (.md) i mappen."),
                advice: FindingText(
                    en: "Give the folder that holds the chapters.", nb: "Oppgi mappen som kapitlene ligger i."))
        }
        return Finding(
            .noChapters, at: nil,
            FindingText(
                en: "None of the \(unpublished) chapters is to be published now.",
                nb: "Ingen av de \(unpublished) kapitlene skal publiseres nå."),
            advice: FindingText(
                en: "Publish one, or build with --drafts.", nb: "Publiser ett av dem, eller bygg med --drafts."))
    }

    public static func outputHoldsForeignFile(_ path: String) -> Finding {
        Finding(
            .outputHoldsForeignFile, at: nil,
            FindingText(
                en: "The output folder holds «\(path)», which Stikkord did not make and will not overwrite.",
                nb: "Mappen det skal skrives til, har «\(path)», som Stikkord ikke har laget og ikke skriver over."),
            advice: FindingText(
                en: "Move the file, or give another folder with --output.",
                nb: "Flytt filen, eller oppgi en annen mappe med --output."))
    }
}
