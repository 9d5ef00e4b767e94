/// What is said about links and images.
extension Finding {
    public static func missingFile(_ address: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .missingFile, at: place,
            FindingText(
                en: "The link points to «\(address)», which does not exist.",
                nb: "Lenken peker til «\(address)», som ikke finnes."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Check the name and the folder; the address starts from this chapter's folder.",
                    nb: "Se etter navnet og mappen; adressen regnes fra mappen til dette kapittelet."))
    }

    public static func missingAnchor(
        _ anchor: String, in title: String, nearest: String?, at place: SourcePlace
    ) -> Finding {
        Finding(
            .missingAnchor, at: place,
            FindingText(
                en: "«\(title)» has no section «#\(anchor)».", nb: "«\(title)» har ikke noe avsnitt «#\(anchor)»."),
            advice: nearest.map { .didYouMean("#\($0)") }
                ?? FindingText(
                    en: "Use a heading of the chapter, or remove «#…».",
                    nb: "Bruk en overskrift i kapittelet, eller fjern «#…»."))
    }

    public static func wrongCase(_ address: String, right: String, at place: SourcePlace) -> Finding {
        Finding(
            .wrongCase, at: place,
            FindingText(
                en: "«\(address)» is not written as the file is called.",
                nb: "«\(address)» er ikke skrevet slik filen heter."),
            advice: FindingText(en: "Write «\(right)».", nb: "Skriv «\(right)»."))
    }

    public static func pageInsteadOfChapter(_ address: String, right: String, at place: SourcePlace) -> Finding {
        Finding(
            .pageInsteadOfChapter, at: place,
            FindingText(
                en: "«\(address)» is the name of a page; the link works here, but nowhere else.",
                nb: "«\(address)» er navnet på en side; lenken virker her, men ikke andre steder."),
            advice: FindingText(en: "Write «\(right)».", nb: "Skriv «\(right)»."))
    }

    public static func outsideContent(_ address: String, at place: SourcePlace) -> Finding {
        Finding(
            .outsideContent, at: place,
            FindingText(
                en: "«\(address)» leads out of the handbook's folder.",
                nb: "«\(address)» fører ut av håndbokas mappe."),
            advice: FindingText(
                en: "Move the file into the handbook, or use its address on the web.",
                nb: "Flytt filen inn i håndboka, eller bruk adressen på nettet."))
    }

    public static func emptyDestination(at place: SourcePlace) -> Finding {
        Finding(
            .emptyDestination, at: place,
            FindingText(en: "The link has no address.", nb: "Lenken har ingen adresse."),
            advice: FindingText(
                en: "Write where it goes between the parentheses.", nb: "Skriv hvor den går, mellom parentesene."))
    }

    public static func forbiddenScheme(_ scheme: String, at place: SourcePlace) -> Finding {
        Finding(
            .forbiddenScheme, at: place,
            FindingText(
                en: "Addresses that begin with «\(scheme):» are not allowed.",
                nb: "Adresser som begynner med «\(scheme):», er ikke tillatt."),
            advice: FindingText(
                en: "Use https:, mailto:, tel: or a file in the handbook.",
                nb: "Bruk https:, mailto:, tel: eller en fil i håndboka."))
    }

    public static func linkToDraft(_ address: String, at place: SourcePlace) -> Finding {
        Finding(
            .linkToDraft, at: place,
            FindingText(
                en: "«\(address)» is not published, so readers would not find it.",
                nb: "«\(address)» er ikke publisert, så leserne ville ikke funnet det."),
            advice: FindingText(
                en: "Publish the chapter («status: published»), or build with --drafts.",
                nb: "Publiser kapittelet («status: publisert»), eller bygg med --drafts."))
    }

    // MARK: Images

    public static func missingImage(_ address: String, nearest: String?, at place: SourcePlace) -> Finding {
        Finding(
            .missingImage, at: place,
            FindingText(
                en: "The image «\(address)» does not exist.", nb: "Bildet «\(address)» finnes ikke."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Put the file beside the chapter, and check its name.",
                    nb: "Legg filen ved siden av kapittelet, og se etter navnet."))
    }

    public static func missingAltText(_ address: String, at place: SourcePlace) -> Finding {
        Finding(
            .missingAltText, at: place,
            FindingText(
                en: "The image «\(address)» has no alternative text.",
                nb: "Bildet «\(address)» har ingen alternativ tekst."),
            advice: FindingText(
                en: "Say between the square brackets what the image shows.",
                nb: "Skriv mellom hakeparentesene hva bildet viser."))
    }

    public static func remoteImage(_ address: String, at place: SourcePlace) -> Finding {
        Finding(
            .remoteImage, at: place,
            FindingText(
                en: "The image «\(address)» lies on another site, and is shown as a link.",
                nb: "Bildet «\(address)» ligger på et annet nettsted, og vises som en lenke."),
            advice: FindingText(
                en: "Save the image beside the chapter, and link to it there.",
                nb: "Lagre bildet ved siden av kapittelet, og lenk til det der."))
    }
}
