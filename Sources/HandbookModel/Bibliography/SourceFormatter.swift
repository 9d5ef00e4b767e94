internal import Language

/// Writes one source out.
struct SourceFormatter {
    typealias Run = SourceEntry.Run

    let source: BibliographySource
    let language: HandbookLanguage

    func entry() -> SourceEntry {
        var entry = SourceEntry()
        let title = [Run(set(source.title), source.kind.isWork ? .work : .part)]
        let named = title + (details.map { [Run(" \($0)")] } ?? [])
        if source.contributors.isEmpty {
            entry.head = named + [Run(" (\(date))")]
            entry.rest = [Run(".")]
        } else {
            entry.head = [Run("\(names) (\(date))")]
            entry.rest = [Run(".")]
            entry.add(named)
        }
        addPlace(to: &entry)
        entry.add(source[.note].map(set))
        addAddress(to: &entry)
        return entry
    }

    /// A source's own words, set by its language where we know how.
    private func set(_ text: String) -> String {
        guard let tag = source.language else { return typeset(text, in: language) }
        return HandbookLanguage(tag: tag).map { typeset(text, in: $0) } ?? text
    }

    private func word(_ text: InterfaceText) -> String { text.text(in: language) }

    // MARK: Who and when

    private var names: String {
        let listed = source.contributors.listed(\.inverted, in: language)
        guard source.authors.isEmpty, !source.editors.isEmpty else { return listed }
        return "\(listed) (\(word(source.editors.count == 1 ? .editor : .editors)))"
    }

    private var date: String {
        let day = source.kind.showsDay ? source.issued?.dayText(in: language) : nil
        return [source.yearText(in: language), day].compactMap(\.self).joined(separator: ", ")
    }

    // MARK: What

    /// What stands after the title: «(2. utg., bd. 3)», «[Masteroppgave, NTNU]», «[Foredrag]».
    private var details: String? {
        var inParentheses: [String] = []
        if let edition = source[.edition] { inParentheses.append(editionText(edition)) }
        switch source.kind {
        case .report:
            let name = [source[.genre] ?? source[.collectionTitle], source[.number]].compactMap(\.self).joined(separator: " ")
            if !name.isEmpty { inParentheses.append(set(name)) }
        case .book, .other:
            if let volume = source[.volume] { inParentheses.append("\(word(.volume)) \(volume)") }
        default: break
        }
        let parentheses = inParentheses.isEmpty ? nil : "(\(inParentheses.joined(separator: ", ")))"
        return [parentheses, brackets].compactMap(\.self).joined(separator: " ").nilIfEmpty
    }

    private var brackets: String? {
        let parts: [String?] =
            switch source.kind {
            case .thesis: [source[.genre], source[.publisher]]
            case .report, .chapter, .article, .law: []
            default: [source[.genre]]
            }
        return parts.compactMap(\.self).joined(separator: ", ").nilIfEmpty.map { "[\(set($0))]" }
    }

    private func editionText(_ edition: String) -> String {
        guard edition.allSatisfy(\.isNumber) else { return set(edition) }
        return language == .english
            ? "\(Self.ordinal(edition)) \(word(.edition))" : "\(edition).\u{A0}\(word(.edition))"
    }

    /// «2nd»
    private static func ordinal(_ number: String) -> String {
        let isTeen = number.suffix(2).first == "1" && number.count > 1
        let ending = isTeen ? "th" : ["1": "st", "2": "nd", "3": "rd"][number.suffix(1), default: "th"]
        return number + ending
    }

    // MARK: Where

    private func addPlace(to entry: inout SourceEntry) {
        switch source.kind {
        case .chapter: addContainer(to: &entry)
        case .article, .newspaper: addPeriodical(to: &entry)
        case .thesis: break
        case .talk:
            entry.add(joined([source[.event] ?? source[.containerTitle], source[.publisherPlace]]))
            entry.add(source[.publisher].map(set))
        case .law: entry.add(joined([source[.containerTitle], source[.number]]))
        case .web: entry.add(joined([source[.containerTitle] ?? source[.publisher]]))
        case .book, .report, .recording, .other:
            if let container = source[.containerTitle] { entry.add([Run(set(container), .work)]) }
            if source.kind == .book { entry.add(source[.collectionTitle].map(set)) }
            addPublisher(to: &entry)
        }
    }

    private func joined(_ parts: [String?]) -> String? {
        parts.compactMap(\.self).map(set).joined(separator: ", ").nilIfEmpty
    }

    /// The publisher, unless it is who the source is by.
    private func addPublisher(to entry: inout SourceEntry) {
        guard let publisher = source[.publisher], source.contributors.map(\.short) != [publisher] else { return }
        entry.add(set(publisher))
    }

    /// «I E. Åsen (Red.), *Boka* (s. 12–20). Forlaget.»
    private func addContainer(to entry: inout SourceEntry) {
        if let container = source[.containerTitle] {
            var runs = [Run("\(word(.inWork)) ")]
            if !source.authors.isEmpty, !source.editors.isEmpty {
                let label = word(source.editors.count == 1 ? .editor : .editors)
                runs.append(Run("\(source.editors.listed(\.straight, in: language)) (\(label)), "))
            }
            runs.append(Run(set(container), .work))
            let pages = source[.page].map { "\(word(.pages))\u{A0}\(Self.dashed($0))" }
            let inside = [source[.volume].map { "\(word(.volume)) \($0)" }, pages].compactMap(\.self).joined(separator: ", ")
            if !inside.isEmpty { runs.append(Run(" (\(inside))")) }
            entry.add(runs)
        }
        addPublisher(to: &entry)
    }

    /// «*Nordisk tidsskrift*, *12*(3), 45–60.»
    private func addPeriodical(to entry: inout SourceEntry) {
        guard let container = source[.containerTitle] else { return addPublisher(to: &entry) }
        var runs = [Run(set(container), .work)]
        if let volume = source[.volume] { runs += [Run(", "), Run(volume, .volume)] }
        if let issue = source[.issue] { runs.append(Run(source[.volume] == nil ? ", (\(issue))" : "(\(issue))")) }
        if let page = source[.page] { runs.append(Run(", \(Self.dashed(page))")) }
        entry.add(runs)
    }

    /// Page numbers with a dash between.
    static func dashed(_ pages: String) -> String {
        pages.replacing("--", with: "–").replacing("-", with: "–")
    }

    private func addAddress(to entry: inout SourceEntry) {
        guard let address = source.address else { return }
        var runs: [Run] = []
        if source.issued == nil, source[.doi] == nil, let day = source.accessed?.calendarDay {
            runs.append(Run("\(word(.retrieved)) \(day.text(in: language)) \(word(.retrievedFrom)) "))
        }
        entry.add(runs + [Run(address, .link(address: address))])
    }
}

extension String {
    fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
