/// What is said about translations and passages in other languages.
extension Finding {
    /// - Parameter original: what the original would be called.
    public static func translationWithoutOriginal(
        _ original: String, nearest: String?, at place: SourcePlace
    ) -> Finding {
        Finding(
            .translationWithoutOriginal, at: place,
            FindingText(
                en: "The name says that this is a translation, but there is no «\(original)» beside it.",
                nb: "Navnet sier at dette er en oversettelse, men det er ingen «\(original)» ved siden av."),
            advice: nearest.map { .didYouMean($0) }
                ?? FindingText(
                    en: "Call the file «\(original)», and write «lang:» in it.",
                    nb: "Kall filen «\(original)», og skriv «språk:» i den."))
    }

    /// - Parameters:
    ///   - written: the language in front matter.
    ///   - ending: the language in the file's name.
    public static func languageContradictsName(_ written: String, ending: String, at place: SourcePlace) -> Finding {
        Finding(
            .languageContradictsName, at: place,
            FindingText(
                en: "Front matter says «\(written)», but the file's name says «\(ending)», and the name counts.",
                nb: "Først i filen står det «\(written)», men navnet på filen sier «\(ending)», og navnet gjelder."),
            advice: FindingText(
                en: "Remove the line, or give the file the ending of its language.",
                nb: "Fjern linjen, eller gi filen endelsen til språket sitt."))
    }

    public static func originalHasChanged(_ original: String, fingerprint: String, at place: SourcePlace) -> Finding {
        Finding(
            .translationOutdated, at: place,
            FindingText(
                en: "«\(original)» has changed since it was translated.",
                nb: "«\(original)» er endret siden den ble oversatt."),
            advice: FindingText(
                en: "Bring the translation up to date, and write «\(fingerprint)» here.",
                nb: "Ajourfør oversettelsen, og skriv «\(fingerprint)» her."))
    }

    public static func noFingerprint(
        of original: String, fingerprint: String, at place: SourcePlace
    ) -> Finding {
        Finding(
            .translationOutdated, at: place,
            FindingText(
                en: "Here belongs the fingerprint of «\(original)» as it was translated.",
                nb: "Her skal fingeravtrykket av «\(original)» stå, slik den var da den ble oversatt."),
            advice: FindingText(
                en: "When the translation says what the original says, write «\(fingerprint)».",
                nb: "Når oversettelsen sier det samme som originalen, skriv «\(fingerprint)»."))
    }

    /// What a translation says otherwise than its original, and is not asked of.
    public static func originalDecides(_ key: FindingText, original: String, at place: SourcePlace) -> Finding {
        Finding(
            .keyWithoutEffect, at: place,
            FindingText(
                en: "«\(key.english)» counts only in the original, and «\(original)» says something else.",
                nb: "«\(key.bokmaal)» gjelder bare i originalen, og «\(original)» sier noe annet."),
            advice: FindingText(
                en: "Change it in «\(original)», or remove it here.", nb: "Endre det i «\(original)», eller fjern det her."))
    }

    public static func translatedFromInOriginal(at place: SourcePlace) -> Finding {
        Finding(
            .keyWithoutEffect, at: place,
            FindingText(
                en: "«translated-from» counts only in a translation, and this file's name names no language.",
                nb: "«oversatt-fra» gjelder bare i en oversettelse, og navnet på denne filen nevner ikke noe språk."),
            advice: FindingText(
                en: "Remove the line, or give the file the ending of its language: «chapter.nn.md».",
                nb: "Fjern linjen, eller gi filen endelsen til språket sitt: «kapittel.nn.md»."))
    }

    public static func secondVersion(_ language: String, of original: String, at place: SourcePlace) -> Finding {
        Finding(
            .secondVersionInLanguage, at: place,
            FindingText(
                en: "«\(original)» exists in the language «\(language)» already.",
                nb: "«\(original)» finnes alt på språket «\(language)»."),
            advice: FindingText(
                en: "Keep one of the two files, or give one the ending of its language.",
                nb: "Behold en av de to filene, eller gi en av dem endelsen til språket sitt."))
    }
}

extension FindingText {
    /// The one pair of HTML tags that may be written.
    static let passagesOnly = FindingText(
        en: "Only «<span lang=\"sv\">text</span>» may be written, around words in another language in the same paragraph.",
        nb: "Bare «<span lang=\"sv\">tekst</span>» kan skrives, rundt ord på et annet språk i samme avsnitt.")
}
