/// Where the two a's of «aa» belong to different words.
///
/// ICU files every `aa` in Norwegian and Danish under å, also in «dataanalyse» and «klimaavtale». Nobody looks for them
/// there: aa is an old å in names, while in today's words it is a joint. The first parts that make such joints are
/// listed; names never end so.
enum DoubleA {
    private static let firstParts: [[Unicode.Scalar]] = [
        "afrika", "agenda", "alfa", "amerika", "arena", "asia", "astma", "beta", "data", "delta", "drama", "ekstra",
        "europa", "fakta", "fauna", "firma", "flora", "galla", "gamma", "gerilja", "guerilja", "india", "infra",
        "intra", "kamera", "kana", "karma", "kassa", "klima", "kontra", "mafia", "magma", "malaria", "mamma", "manna",
        "media", "meta", "moskva", "narkotika", "opera", "panorama", "pappa", "pasta", "pizza", "plasma", "proforma",
        "propaganda", "schema", "skala", "skema", "skjema", "supra", "tema", "trauma", "ultra", "utopia", "valuta",
    ].map { Array($0.unicodeScalars) }

    /// Whether the text so far, up to the first of two a's, ends in a word that another can be joined to.
    static func isJoint(after text: ArraySlice<Unicode.Scalar>) -> Bool {
        firstParts.contains { part in
            part.count <= text.count && zip(text.suffix(part.count), part).allSatisfy { lowercased($0) == $1 }
        }
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
    }
}
