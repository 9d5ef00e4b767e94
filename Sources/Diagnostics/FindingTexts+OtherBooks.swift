/// What is wrong with the file that another handbook is known by.
public enum OtherBookProblem: Sendable {
    case missing
    /// Neither a register made by Stikkord nor an inventory of Sphinx.
    case unknownForm
    /// An inventory that cannot be unpacked, or that would become too large.
    case damaged
}

/// What is said about references into other handbooks: `bok:hms/avvik`.
extension Finding {
    /// - Parameter reference: as written.
    public static func unknownOtherBook(
        _ reference: String, book: String, nearest: String?, at place: SourcePlace
    ) -> Finding {
        Finding(
            .unknownInOtherBook, at: place,
            FindingText(
                en: "«\(reference)»: register.yml has no book «\(book)».",
                nb: "«\(reference)»: register.yml har ingen bok «\(book)»."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Declare it under «books:» in register.yml, with the file it has published.",
                    nb: "Skriv boka under «bøker:» i register.yml, med filen den har lagt ut."))
    }

    public static func unknownInOtherBook(
        _ name: String, book: String, nearest: String?, at place: SourcePlace
    ) -> Finding {
        Finding(
            .unknownInOtherBook, at: place,
            FindingText(
                en: "«\(book)» has nothing called «\(name)».", nb: "«\(book)» har ikke noe som heter «\(name)»."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Look the word up in that handbook; if it is new there, fetch its file anew.",
                    nb: "Slå opp ordet i den håndboka; er det nytt der, må filen hentes på nytt."))
    }

    public static func unreadableOtherBook(
        _ file: String, _ problem: OtherBookProblem, nearest: String? = nil, at place: SourcePlace
    ) -> Finding {
        let (text, advice) =
            switch problem {
            case .missing:
                (
                    FindingText(
                        en: "The file «\(file)» is not in the handbook's folder.",
                        nb: "Filen «\(file)» finnes ikke i håndbokas mappe."),
                    nearest.map { FindingText.didYouMean($0) }
                        ?? FindingText(
                            en: "Save the other handbook's stikkord.json or objects.inv there; the address starts from the "
                                + "handbook's folder.",
                            nb:
                                "Lagre stikkord.json eller objects.inv fra den andre håndboka der; adressen regnes fra håndbokas mappe."
                        )
                )
            case .unknownForm:
                (
                    FindingText(
                        en: "«\(file)» is neither a stikkord.json nor an objects.inv.",
                        nb: "«\(file)» er verken en stikkord.json eller en objects.inv."),
                    FindingText(
                        en: "Fetch the file anew from the other handbook's site, and save it as it is.",
                        nb: "Hent filen på nytt fra nettstedet til den andre håndboka, og lagre den som den er.")
                )
            case .damaged:
                (
                    FindingText(
                        en: "«\(file)» cannot be unpacked: it is damaged, or far too large.",
                        nb: "«\(file)» kan ikke pakkes ut: den er ødelagt eller altfor stor."),
                    FindingText(
                        en: "Fetch the file anew from the other handbook's site, and save it as it is.",
                        nb: "Hent filen på nytt fra nettstedet til den andre håndboka, og lagre den som den er.")
                )
            }
        return Finding(.unknownInOtherBook, at: place, text, advice: advice)
    }

    public static func otherBookWithoutAddress(_ book: String, at place: SourcePlace) -> Finding {
        Finding(
            .unknownInOtherBook, at: place,
            FindingText(
                en: "«\(book)» is referred to, but nobody has said where it is published.",
                nb: "Det er vist til «\(book)», men adressen til boka mangler."),
            advice: FindingText(
                en: "Add «address: https://…» to the book in register.yml.",
                nb: "Skriv «adresse: https://…» ved boka i register.yml."))
    }
}
