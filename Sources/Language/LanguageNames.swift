/// What languages are called.
extension HandbookLanguage {
    /// Its name in itself, for those who look for their own language: «Nynorsk», «Svenska».
    public var ownName: String {
        switch self {
        case .bokmaal: "Bokmål"
        case .nynorsk: "Nynorsk"
        case .danish: "Dansk"
        case .swedish: "Svenska"
        case .english: "English"
        }
    }

    /// Its name in another language, as it stands inside a sentence: «svensk», «Swedish».
    public func name(in language: HandbookLanguage) -> String {
        switch language {
        case .bokmaal, .nynorsk, .danish:
            switch self {
            case .bokmaal: "bokmål"
            case .nynorsk: "nynorsk"
            case .danish: "dansk"
            case .swedish: "svensk"
            case .english: "engelsk"
            }
        case .swedish:
            switch self {
            case .bokmaal: "bokmål"
            case .nynorsk: "nynorska"
            case .danish: "danska"
            case .swedish: "svenska"
            case .english: "engelska"
            }
        case .english:
            switch self {
            case .bokmaal: "Norwegian Bokmål"
            case .nynorsk: "Norwegian Nynorsk"
            case .danish: "Danish"
            case .swedish: "Swedish"
            case .english: "English"
            }
        }
    }
}
