internal import Markup
internal import Register

/// What things are called in files for programs: the English words of `register.yml` and of marks.
extension RegisterKind {
    var name: String {
        switch self {
        case .keywords: "keywords"
        case .names: "names"
        case .places: "places"
        case .laws: "laws"
        }
    }
}

extension MarkRole {
    var name: String {
        switch self {
        case .main: "main"
        case .ordinary: "ordinary"
        case .mention: "mention"
        }
    }
}

extension MarkType {
    var name: String {
        switch self {
        case .text: "text"
        case .table: "table"
        case .figure: "figure"
        case .form: "form"
        case .template: "template"
        case .attachment: "attachment"
        case .statute: "statute"
        }
    }
}
