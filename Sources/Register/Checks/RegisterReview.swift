public import Diagnostics
public import HandbookModel
internal import Language
internal import Markup

/// Holds a finished register against what indexers agree on: ISO 999, the checklists of ASI and WordCo, EPUB Indexes 1.0
/// and SKOS-AP-NO.
///
/// Each cause is told once. Where two rules see the same thing, the one that says what to do about it speaks.
public struct RegisterReview {
    let register: HandbookRegister
    let handbook: Handbook
    let groundwork: RegisterGroundwork
    var findings: [Finding] = []

    /// What the register could do better; nothing for a folder of texts that nobody has called a handbook.
    public static func review(
        _ register: HandbookRegister, in handbook: Handbook, _ groundwork: RegisterGroundwork? = nil
    ) -> [Finding] {
        guard register.vocabulary.isReviewed else { return [] }
        var review = RegisterReview(register, handbook, groundwork ?? RegisterGroundwork(register.vocabulary, in: handbook))
        review.findings = review.groundwork.findings
        review.reviewSees()
        review.reviewHeadings()
        review.reviewSections()
        review.reviewDeprecated()
        review.reviewLength()
        return review.findings
    }

    private init(_ register: HandbookRegister, _ handbook: Handbook, _ groundwork: RegisterGroundwork) {
        self.register = register
        self.handbook = handbook
        self.groundwork = groundwork
    }

    var vocabulary: Vocabulary { register.vocabulary }

    func isOff(_ code: FindingCode) -> Bool { vocabulary.declarations.checksOff[code] != nil }
}

extension [Finding] {
    /// Tells the first ones each by itself and of the rest how many they are: an editor who has just begun needs no
    /// hundred lines to know it.
    mutating func tell(_ each: [Finding], rest: (Int) -> Finding) {
        let told = each.count > Self.mostEach + 1 ? Self.mostEach : each.count
        self += each.prefix(told)
        if each.count > told { append(rest(each.count - told)) }
    }

    private static var mostEach: Int { 10 }
}
