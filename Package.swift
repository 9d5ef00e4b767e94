// swift-tools-version: 6.2
import PackageDescription

/// The house rules, the same for every room: Swift 6, no silent unsafety, no warnings, explicit imports.
let houseRules: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests may be unsafe where they start browsers and kill processes; all else holds for them too.
let testRules: [SwiftSetting] = Array(houseRules.dropFirst())

let package = Package(
    name: "stikkord",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "stikkord", targets: ["stikkord"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // The gates to C. Only MarkdownParsing opens them.
        .systemLibrary(name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .target(
            name: "CMarkShim", dependencies: ["CMarkGFM"],
            linkerSettings: [.unsafeFlags(["-Xlinker", "--wrap=cmark_inlines_remove_special_character"])]),
        .systemLibrary(name: "CSHA2", providers: [.apt(["libmd-dev"])]),
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CPOSIX"),

        // The rooms, from the ground up.
        .target(name: "Diagnostics", swiftSettings: houseRules),
        .target(name: "Language", swiftSettings: houseRules),
        .target(name: "Markup", dependencies: ["Diagnostics", "Language"], swiftSettings: houseRules),
        .target(
            name: "MarkdownParsing",
            dependencies: ["CMarkGFM", "CMarkShim", "CSHA2", "CYAML", "CZlib", "Diagnostics", "Language", "Markup"],
            swiftSettings: houseRules),
        .target(
            name: "HandbookModel", dependencies: ["Diagnostics", "Language", "Markup"], swiftSettings: houseRules),
        .target(
            name: "Register", dependencies: ["Diagnostics", "HandbookModel", "Language", "Markup"],
            swiftSettings: houseRules),
        .target(
            name: "Resolving", dependencies: ["Diagnostics", "HandbookModel", "Language", "Markup", "Register"],
            swiftSettings: houseRules),
        .target(
            name: "Reporting",
            dependencies: ["Diagnostics", "HandbookModel", "Language", "Markup", "Register", "Resolving"],
            swiftSettings: houseRules),
        .target(
            name: "Editions",
            dependencies: ["Diagnostics", "HandbookModel", "Language", "Markup", "Register", "Resolving"],
            swiftSettings: houseRules),
        .target(
            name: "Search",
            dependencies: ["Diagnostics", "HandbookModel", "Language", "Markup", "Register", "Resolving"],
            swiftSettings: houseRules),
        .target(
            name: "SiteRendering",
            dependencies: [
                "Diagnostics", "HandbookModel", "Language", "Markup", "Register", "Reporting", "Resolving",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: houseRules, plugins: ["EmbedThemePlugin"]),
        .target(
            name: "Building",
            dependencies: [
                "CPOSIX", "Diagnostics", "Editions", "HandbookModel", "Language", "MarkdownParsing", "Markup", "Register",
                "Reporting", "Resolving", "Search", "SiteRendering",
            ],
            swiftSettings: houseRules),
        .executableTarget(
            name: "stikkord",
            dependencies: [
                "Building", "Diagnostics", "Language", "Register", "Reporting", "Search",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: houseRules),

        // The standard theme travels inside the program.
        .executableTarget(name: "EmbedTheme"),
        .plugin(
            name: "EmbedThemePlugin", capability: .buildTool(), dependencies: ["EmbedTheme"],
            path: "Sources/EmbedThemePlugin"),

        // Measuring: the physical limit, and the runner that compares with it.
        .executableTarget(
            name: "markdown-floor", dependencies: ["CMarkGFM", "CMarkShim"], path: "Sources/MarkdownFloor",
            linkerSettings: [
                .linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a"),
                .unsafeFlags(["-nostartfiles"]),
            ]),
        .executableTarget(
            name: "stikkord-benchmark",
            dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Sources/Benchmark", swiftSettings: houseRules),

        // The tests, a folder for each room and one for each way of using the whole.
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: testRules),
        .testTarget(
            name: "LanguageTests", dependencies: ["Language", "TestSupport"], exclude: ["ICU/rank.py"], swiftSettings: testRules),
        .testTarget(
            name: "MarkdownParsingTests",
            dependencies: [
                "CMarkGFM", "Diagnostics", "HandbookModel", "Language", "MarkdownParsing", "Markup", "SiteRendering",
                "TestSupport",
            ],
            exclude: ["Dialect"], swiftSettings: testRules),
        .testTarget(
            name: "HandbookModelTests",
            dependencies: ["Diagnostics", "HandbookModel", "Language", "MarkdownParsing", "Markup", "TestSupport"],
            swiftSettings: testRules),
        .testTarget(
            name: "RegisterTests",
            dependencies: [
                "Diagnostics", "HandbookModel", "Language", "MarkdownParsing", "Markup", "Register", "TestSupport",
            ],
            swiftSettings: testRules),
        .testTarget(
            name: "ResolvingTests",
            dependencies: [
                "Diagnostics", "HandbookModel", "Language", "MarkdownParsing", "Markup", "Register", "Resolving",
                "TestSupport",
            ],
            swiftSettings: testRules),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Diagnostics", "HandbookModel", "Language", "MarkdownParsing", "Markup", "Register", "Reporting",
                "Resolving",
            ],
            swiftSettings: testRules),
        .testTarget(
            name: "EditionsTests",
            dependencies: [
                "Diagnostics", "Editions", "HandbookModel", "Language", "MarkdownParsing", "Markup", "Register", "Resolving",
                "TestSupport",
            ],
            swiftSettings: testRules),
        .testTarget(
            name: "SearchTests",
            dependencies: [
                "Diagnostics", "HandbookModel", "Language", "MarkdownParsing", "Markup", "Register", "Resolving", "Search",
                "TestSupport",
            ],
            swiftSettings: testRules),
        .testTarget(
            name: "SiteRenderingTests",
            dependencies: [
                "Diagnostics", "HandbookModel", "Language", "MarkdownParsing", "Markup", "Register", "Resolving", "SiteRendering",
                "TestSupport",
            ],
            swiftSettings: testRules),
        .testTarget(
            name: "BuildingTests", dependencies: ["Building", "Diagnostics", "Language", "publish-probe"],
            swiftSettings: testRules),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: houseRules),
        // A process for the kill tests to kill.
        .executableTarget(
            name: "publish-probe", dependencies: ["Building"], path: "Tests/PublishProbe", swiftSettings: houseRules),
        .testTarget(
            name: "HandbookTests", dependencies: ["Building", "Diagnostics", "Language", "stikkord"],
            exclude: ["Books"], swiftSettings: testRules),
        .testTarget(
            name: "BrowserTests", dependencies: ["Diagnostics", "Language", "Search", "TestSupport", "stikkord"],
            exclude: ["Questions.md"],
            swiftSettings: testRules),
    ]
)
