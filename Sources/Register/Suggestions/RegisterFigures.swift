public import HandbookModel
public import Language

/// How large a register is, and what its concepts still lack.
public struct RegisterFigures: Sendable, Hashable {
    public let title: String
    /// The handbook's.
    public let language: HandbookLanguage
    public let statistics: RegisterStatistics
    /// Concepts that `register.yml` declares; what follows is counted among them.
    public private(set) var declared = 0
    public private(set) var withoutDefinition = 0
    public private(set) var withoutNynorsk = 0
    public private(set) var withoutSubject = 0

    public init(_ register: HandbookRegister, in handbook: Handbook) {
        title = handbook.title
        language = handbook.language
        statistics = RegisterStatistics(register, in: handbook)
        for concept in register.vocabulary.concepts where concept.isDeclared {
            declared += 1
            if concept.wording.definition == nil { withoutDefinition += 1 }
            if concept.wording.term.text(onlyIn: .nynorsk) == nil { withoutNynorsk += 1 }
            if concept.subjects.isEmpty { withoutSubject += 1 }
        }
    }
}
