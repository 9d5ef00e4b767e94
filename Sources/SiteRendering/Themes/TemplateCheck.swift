internal import Diagnostics
internal import Language

/// Holds templates against what pages provide, so that a misspelt name is told and never just missing.
///
/// Walks each page's template as it will be drawn, partials and layout included, and notes which names found a value on
/// some page. What found none on any page is a finding.
struct TemplateCheck {
    private let outlines: [String: TemplateOutline]
    private var known: Set<SourcePlace> = []
    private var unknown: [SourcePlace: Finding] = [:]
    private var findings: [Finding] = []

    static func findings(in outlines: [String: TemplateOutline], themeFile: SourcePath) -> [Finding] {
        var check = TemplateCheck(outlines: outlines)
        for kind in PageKind.allCases {
            guard let outline = outlines[kind.template] else {
                check.findings.append(.missingTemplate(kind.template, at: SourcePlace(themeFile)))
                continue
            }
            let names = Scope(kind)
            check.walk(outline.elements, [names], inside: [kind.template])
        }
        let unmet = check.unknown.filter { !check.known.contains($0.key) }.map(\.value)
        return outlines.values.flatMap(\.findings) + check.findings + unmet
    }

    private init(outlines: [String: TemplateOutline]) { self.outlines = outlines }

    /// The names at hand at one depth.
    private struct Scope {
        /// Each name, and the names inside it.
        var names: [String: [String]]

        init(_ kind: PageKind) {
            let keys = PageKey.allCases.filter { $0.kinds.contains(kind) }
            names = Dictionary(uniqueKeysWithValues: keys.map { ($0.rawValue, $0.inner.map(\.rawValue)) })
            names[PageKey.labels.rawValue] = InterfaceText.allCases.map(\.rawValue)
        }

        init(inner: [String]) { names = Dictionary(uniqueKeysWithValues: inner.map { ($0, []) }) }
    }

    private mutating func walk(_ elements: [TemplateOutline.Element], _ scopes: [Scope], inside files: [String]) {
        for element in elements {
            switch element {
            case .variable(let tag):
                // A name that holds others says nothing by itself.
                if let first = meet(tag, scopes).first {
                    findings.append(.unknownTemplateName(tag.name, nearest: "\(tag.name).\(first)", at: tag.place))
                }
            case .section(let tag, let inner):
                let names = meet(tag, scopes)
                walk(inner, names.isEmpty ? scopes : scopes + [Scope(inner: names)], inside: files)
            case .inverted(let tag, let inner):
                _ = meet(tag, scopes)
                walk(inner, scopes, inside: files)
            case .block(_, let inner): walk(inner, scopes, inside: files)
            case .partial(let tag): enter(tag, scopes, inside: files)
            case .parent(let tag, let inner):
                let blocks = blockNames(of: tag.name, seen: [])
                for case .block(let block, _) in inner where !blocks.contains(block.name) {
                    let nearest = NearMiss.nearest(to: block.name, among: blocks.sorted())
                    findings.append(.unknownBlock(block.name, layout: tag.name, nearest: nearest, at: block.place))
                }
                walk(inner, scopes, inside: files)
                enter(tag, scopes, inside: files)
            }
        }
    }

    private mutating func enter(_ tag: TemplateOutline.Tag, _ scopes: [Scope], inside files: [String]) {
        guard let outline = outlines[tag.name] else {
            let nearest = NearMiss.nearest(to: tag.name, among: outlines.keys.sorted())
            findings.append(.unknownPartial(tag.name, nearest: nearest, at: tag.place))
            return
        }
        guard !files.contains(tag.name) else {
            findings.append(.partialHoldsItself(tag.name, at: tag.place))
            return
        }
        walk(outline.elements, scopes, inside: files + [tag.name])
    }

    /// Looks a name up as the library does: the first step through all scopes, the rest inside it.
    /// - Returns: The names inside it.
    private mutating func meet(_ tag: TemplateOutline.Tag, _ scopes: [Scope]) -> [String] {
        if tag.name == "." { return [] }
        let steps = tag.name.split(separator: ".").map(String.init)
        let first = steps.first ?? ""
        if let inner = scopes.reversed().compactMap({ $0.names[first] }).first {
            if steps.count == 1 || steps.count == 2 && inner.contains(steps[1]) {
                known.insert(tag.place)
                return steps.count == 1 ? inner : []
            }
        }
        let all = scopes.flatMap(\.names).flatMap { name, inner in [name] + inner.map { "\(name).\($0)" } }
        let nearest = NearMiss.nearest(to: tag.name, among: all.sorted())
        unknown[tag.place] = .unknownTemplateName(tag.name, nearest: nearest, at: tag.place)
        return []
    }

    private func blockNames(of template: String, seen: Set<String>) -> Set<String> {
        guard let outline = outlines[template], !seen.contains(template) else { return [] }
        var names: Set<String> = []
        var waiting = outline.elements
        while let element = waiting.popLast() {
            switch element {
            case .block(let tag, let inner):
                names.insert(tag.name)
                waiting += inner
            case .section(_, let inner), .inverted(_, let inner): waiting += inner
            case .partial(let tag): names.formUnion(blockNames(of: tag.name, seen: seen.union([template])))
            case .parent(let tag, let inner):
                waiting += inner
                names.formUnion(blockNames(of: tag.name, seen: seen.union([template])))
            case .variable: continue
            }
        }
        return names
    }
}
