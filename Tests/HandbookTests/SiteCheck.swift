import Foundation

/// Walks over a finished site as a reader would who clicks on everything: no page is broken, every link inside leads to
/// a file and a place that exist, and nothing comes from elsewhere.
struct SiteCheck {
    let pages: [String: HTMLPage]
    private(set) var problems: [String] = []
    private let files: Set<String>

    /// What a link to elsewhere may begin with.
    private static let elsewhere = ["https:", "http:", "mailto:", "tel:"]

    init(_ site: FileMap) {
        files = Set(site.keys)
        pages = site.pages.mapValues { HTMLPage($0) }
        for (path, page) in pages.sorted(by: { $0.key < $1.key }) { check(page, at: path) }
    }

    private mutating func check(_ page: HTMLPage, at path: String) {
        problems += page.problems.map { "\(path): \($0)" }
        let ids = page.ids
        if Set(ids).count < ids.count { problems.append("\(path): an id stands twice: \(ids.sorted())") }
        for element in page.elements {
            for attribute in element.attributes {
                switch attribute.name {
                case "href" where element.name == "a": follow(attribute.value, mayLeave: true, from: path)
                case "href", "src", "poster": follow(attribute.value, mayLeave: false, from: path)
                case "content" where element["http-equiv"] == "refresh": refresh(attribute.value, from: path)
                case "aria-labelledby", "aria-describedby", "for":
                    if !ids.contains(attribute.value) { problems.append("\(path): no id \(attribute.value)") }
                // The search is the one form there is.
                case "action" where element["role"] == "search": follow(attribute.value, mayLeave: false, from: path)
                case "style", "srcset", "srcdoc", "action", "formaction", "ping":
                    problems.append("\(path): \(element.name) \(attribute.name)=«\(attribute.value)»")
                default: if attribute.name.hasPrefix("on") { problems.append("\(path): \(attribute.name)") }
                }
            }
        }
    }

    private mutating func refresh(_ content: String, from path: String) {
        guard let address = content.firstRange(of: "url=") else { return problems.append("\(path): refresh «\(content)»") }
        follow(String(content[address.upperBound...]), mayLeave: false, from: path)
    }

    private mutating func follow(_ address: String, mayLeave: Bool, from path: String) {
        if mayLeave, Self.elsewhere.contains(where: { address.hasPrefix($0) }) { return }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        // A link along a path names it in the query.
        let file = parts[0].split(separator: "?vei=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)[0]
        guard let target = Self.target(of: file, from: path), files.contains(target) else {
            return problems.append("\(path): «\(address)» leads nowhere")
        }
        guard parts.count > 1 else { return }
        guard let anchor = parts[1].removingPercentEncoding, pages[target]?.ids.contains(anchor) ?? false else {
            return problems.append("\(path): «\(address)» leads to no place on \(target)")
        }
    }

    /// The file a relative address means; nil for every other address.
    static func target(of address: String, from path: String) -> String? {
        if address.isEmpty { return path }
        let first = address.prefix { $0 != "/" }
        guard !address.hasPrefix("/"), !first.contains(":"), !address.contains("\\"), !address.contains("?") else { return nil }
        var steps = path.split(separator: "/").dropLast().map(String.init)
        for step in address.split(separator: "/", omittingEmptySubsequences: false) {
            switch step {
            case ".": continue
            case "..": if steps.popLast() == nil { return nil }
            case "": return nil
            default:
                guard let name = String(step).removingPercentEncoding else { return nil }
                steps.append(name)
            }
        }
        return steps.joined(separator: "/")
    }
}
