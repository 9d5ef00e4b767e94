import CPOSIX
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileSystemError.Reason {
    /// Why, as the end of a sentence.
    var text: FindingText {
        switch self {
        case .system(let code): Self.text(of: code)
        case .lockTaken:
            FindingText(en: "another build is publishing there", nb: "et annet bygg publiserer dit nå")
        case .mountPoint:
            FindingText(
                en: "the folder is a mount point or part of a container image, and cannot be swapped as a whole",
                nb: "mappen er et monteringspunkt eller en del av et konteinerbilde, og kan ikke byttes ut i ett")
        case .unusablePath: FindingText(en: "that is no usable path", nb: "det er ikke en brukbar sti")
        case .pathTakenTwice:
            FindingText(en: "two files of the site want this path", nb: "to filer på nettstedet vil ha denne stien")
        case .unknownManifest:
            FindingText(
                en: "it is not a list of published files this version of Stikkord can read",
                nb: "det er ikke en liste over publiserte filer denne versjonen av Stikkord kan lese")
        }
    }

    /// What to do, where we know.
    var advice: FindingText? {
        switch self {
        case .system(ENOSPC), .system(EDQUOT):
            FindingText(
                en: "Make room on the disk and build again; the site is as it was.",
                nb: "Rydd plass på disken og bygg på nytt; nettstedet er som før.")
        case .system(EACCES), .system(EPERM), .system(EROFS):
            FindingText(
                en: "Stikkord needs to write in the output folder and in the folder around it.",
                nb: "Stikkord må kunne skrive i utmappa og i mappen rundt den.")
        case .lockTaken:
            FindingText(en: "Wait until it has finished.", nb: "Vent til det er ferdig.")
        case .mountPoint:
            FindingText(
                en: "Publish to a new folder inside it, or mount the folder around it instead.",
                nb: "Publiser til ei ny mappe inni den, eller monter mappen rundt i stedet.")
        case .unknownManifest:
            FindingText(
                en: "Publish to an empty folder, or use the version of Stikkord that made it.",
                nb: "Publiser til ei tom mappe, eller bruk den versjonen av Stikkord som laget den.")
        default: nil
        }
    }

    private static func text(of code: Int32) -> FindingText {
        switch code {
        case ENOSPC, EDQUOT: FindingText(en: "the disk is full", nb: "disken er full")
        case EACCES, EPERM: FindingText(en: "no permission", nb: "ingen tilgang")
        case EROFS: FindingText(en: "the disk is read-only", nb: "disken kan bare leses")
        case ENOENT: FindingText(en: "it does not exist", nb: "den finnes ikke")
        case EEXIST, ENOTEMPTY: FindingText(en: "something is there already", nb: "det ligger noe der fra før")
        case ENOTDIR: FindingText(en: "it is not a folder", nb: "det er ikke en mappe")
        case EISDIR: FindingText(en: "it is a folder", nb: "det er en mappe")
        case ELOOP: FindingText(en: "symbolic links go in a circle", nb: "symbolske lenker går i ring")
        case ENAMETOOLONG: FindingText(en: "the name is too long", nb: "navnet er for langt")
        case EMFILE, ENFILE: FindingText(en: "too many files are open", nb: "for mange filer er åpne")
        case EIO: FindingText(en: "the disk failed", nb: "disken sviktet")
        case EBUSY: FindingText(en: "it is in use", nb: "den er i bruk")
        default: other(code)
        }
    }

    private static func other(_ code: Int32) -> FindingText {
        let said = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "errno"
        return FindingText(en: "\(said) (\(code))", nb: "\(said) (\(code))")
    }
}
