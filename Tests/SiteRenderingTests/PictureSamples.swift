import Language
import Markup

@testable import SiteRendering

/// Pictures of the real handbook, for tests and for looking at.
enum PictureSamples {
    static func names(_ names: String) -> [PictureItem] {
        names.split(separator: ";").map { name in
            let both = name.split(separator: "|").map(String.init)
            return PictureItem(
                both[0], alongside: both.count > 1 ? both[1] : nil, alongsideLanguage: "sv", href: "\(both[0].count).html",
                count: both[0].count % 4)
        }
    }

    static let fields: [(String, String, String, String)] = [
        (
            "Være", "Vara", "Relasjonen til seg selv",
            "Indre kompass|Inre kompass;Integritet og autentisitet|Integritet och autenticitet;"
                + "Åpenhet og læring|Öppenhet och lärande;Selvbevissthet|Självmedvetenhet;Nærvær|Närvaro"
        ),
        (
            "Tenke", "Tänka", "Kognitive ferdigheter",
            "Kritisk tenking|Kritiskt tänkande;Kompleksitetsbevissthet|Komplexitetsmedvetenhet;"
                + "Perspektivferdigheter|Perspektivförmågor;Meningsskaping|Meningsskapande;"
                + "Langsiktig orientering og visjoner|Långsiktig orientering och visionerande"
        ),
        (
            "Relatere", "Relatera", "Å bry seg om andre og omverdenen",
            "Verdsetting|Uppskattning;Samhørighet|Samhörighet;Ydmykhet|Ödmjukhet;Empati og medkjensle|Empati och medkänsla"
        ),
        (
            "Samarbeide", "Samarbeta", "Sosiale ferdigheter",
            "Kommunikasjonsferdigheter|Kommunikationsfärdigheter;Samskaping|Samskapande;"
                + "Inkluderende holdning og interkulturell kompetanse|Inkluderande hållning och interkulturell kompetens;"
                + "Tillit|Tillit;Mobilisering|Mobilisering"
        ),
        ("Handle", "Agera", "Å drive endring", "Mot|Mod;Kreativitet|Kreativitet;Optimisme|Optimism;Utholdenhet|Uthållighet"),
    ]

    static func wheel(current: Int? = nil) -> Picture {
        Picture(
            .wheel, title: "Indre utviklingsmål",
            description: "Fem dimensjoner med 23 ferdigheter (Inner Development Goals, 2022).",
            items: fields.enumerated().map { index, field in
                PictureItem(
                    field.0, alongside: field.1, alongsideLanguage: "sv", detail: field.2, href: "\(index).html",
                    count: index + 1,
                    items: names(field.3).enumerated().map { place, item in
                        PictureItem(
                            item.title, alongside: item.alongside, alongsideLanguage: "sv", href: "\(index)-\(place).html",
                            count: (index + place) % 3 + 1, isCurrent: index == 2 && place == current)
                    })
            }, language: .bokmaal, idPrefix: "bilde-1")
    }

    static func staircase(current: Int? = nil) -> Picture {
        let steps = ["Å vite om", "Kunnskap", "Praksis", "Holdning", "Indre kompass"]
        let details = [
            "Jeg har hørt om det og kan gjengi det.", "Jeg forstår det og kan forklare det for andre.",
            "Jeg gjør det, først med hjelp og siden på egen hånd.", "Jeg mener det, og det viser i det jeg velger.",
            "Det styrer meg også når ingen ser på.",
        ]
        return Picture(
            .staircase, title: "Modningstrappa", description: "Fra å vite om til å ha et indre kompass for bærekraft.",
            items: steps.enumerated().map { index, step in
                PictureItem(
                    step, note: (1...3).contains(index) ? "Forslag fra redaksjonen" : nil, detail: details[index],
                    href: "trapp-\(index).html", count: index * 3, isCurrent: index == current)
            }, language: .bokmaal, idPrefix: "bilde-2")
    }

    static func ladders(hasLinks: Bool = true) -> Picture {
        let steps = [
            ("Kategorisere", "Remembering"), ("Systemiske sammenhenger", "Understanding"), ("Kontekster", "Applying"),
            ("Syntese", "Analyzing"), ("Effekter (vurdere)", "Evaluating"), ("Skape", "Creating"),
        ]
        return Picture(
            .staircase, title: "Gigakart-stigen", alongsideTitle: "Blooms taksonomi, revidert (2001)",
            items: steps.map {
                PictureItem($0.0, alongside: $0.1, alongsideLanguage: "en", href: hasLinks ? "\($0.1).html" : nil)
            }, language: .bokmaal, idPrefix: "bilde-3")
    }

    static func process(current: Int? = 2) -> Picture {
        let phases = [
            ("Hva skal en innovere om?", "Fokus på floker"), ("Hvem skal være med?", "Aktuelle deltakere i innovasjon"),
            ("Hvordan bygge system?", "System og struktur rundt innovasjonsarbeidet"),
            ("Hvordan nyttiggjøre?", "Implementering og kobling til iverksettingssystem"),
            ("Hvordan foredle?", "Videreutvikling av innovasjonssystem og -evne"),
        ]
        return Picture(
            .process, title: "SLIK", description: "Systematisk ledelse av innovasjon i kommunene.",
            items: phases.enumerated().map { index, phase in
                PictureItem(
                    phase.0, detail: phase.1, href: "slik-\(index).html", count: 8 - index, isCurrent: index == current)
            }, language: .bokmaal, idPrefix: "bilde-4")
    }

    static let long = "Inkluderende holdning og interkulturell kompetanse i tverrsektorielt samarbeid"

    static func of(_ form: PictureForm, count: Int, parts: Int = 0, title: String = long) -> Picture {
        let items = (1...max(1, count)).prefix(count).map { index in
            PictureItem(
                "\(title) \(index)", href: "\(index).html",
                items: (0..<parts).map { PictureItem("\(title) \(index).\($0)", href: "\(index)-\($0).html") })
        }
        return Picture(
            form, title: "Lang", items: Array(items), language: .bokmaal, idPrefix: "bilde-\(form.rawValue)-\(count)-\(parts)")
    }

    static let tree = Picture(
        .tree, title: "Tema",
        items: [
            PictureItem(
                "Læring", detail: "Hvordan vi lærer av det vi gjør.", href: "l.html", count: 9,
                items: [
                    PictureItem(
                        "Læringsarenaer", href: "la.html", count: 3,
                        items: [PictureItem("Kjøkkenet", count: 1), PictureItem("Stua", isCurrent: true)]),
                    PictureItem("Erfaringer", href: "e.html", count: 4),
                ]),
            PictureItem("Medvirkning", href: "m.html", count: 5, items: names("Brukermedvirkning;Innbyggere;Sosial kapital")),
            PictureItem("Innovasjon", href: "i.html", items: names("Nyskaping;Floker")),
        ], language: .bokmaal, idPrefix: "bilde-5")

    static func bars(_ series: [String]) -> BarChart {
        let rows = [
            ("Årsverk i hjemmetjenesten", ["1 460", "1 210,5", "980"]), ("Brukere 67+", ["1 905", "1 100", "0"]),
            ("Aldersvennlige boliger i sentrum", ["350", "–", "420"]),
        ]
        return BarChart(
            title: "Framskriving for regionen", unit: "antall", series: series,
            rows: rows.map { .init(label: $0.0, values: $0.1.prefix(series.count).map(value)) },
            language: .bokmaal, idPrefix: "bilde-6-\(series.count)")
    }

    /// What a manuscript's number comes to; nil for what is none.
    static func value(_ text: String) -> ChartValue? {
        let parts = text.filter { $0 != " " }.split(separator: ",")
        guard let mantissa = Int64(parts.joined()) else { return nil }
        return ChartValue(mantissa: mantissa, scale: parts.count > 1 ? parts[1].count : 0, text: text)
    }
}
