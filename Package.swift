// swift-tools-version: 6.2
import PackageDescription

// The manifest is the architecture: a line under `dependencies` is an arrow of ARCHITECTURE.md.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "mellomrom",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The program: arguments, the event loop, effects.
    .executableTarget(
      name: "mellomrom",
      dependencies: [
        "CSystem",
        "CSVText",
        "CTerminal",
        "CursesTerminal",
        "Dialogue",
        "Discretion",
        "Examples",
        "Faces",
        "JSONTree",
        "PlainLanguage",
        "Reporting",
        "Seating",
        "SessionStore",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The program beside it that makes documents by templates: full Foundation stays in there.
    .executableTarget(
      name: "mellomrom-documents",
      dependencies: ["Dialogue", "Documents", "JSONTree", "Reporting"],
      swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: [
        "Dialogue",
        "Reporting",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: strict),

    // The example that the program carries with it, and the tool that makes the examples.
    .target(name: "Examples", dependencies: ["CExamples"], swiftSettings: strict),
    .target(name: "CExamples"),
    .executableTarget(
      name: "ExampleSessions",
      dependencies: ["Dialogue", "JSONTree", "SessionStore"],
      resources: [.embedInCode("Material")],
      swiftSettings: strict),

    // What a person meets.
    .target(
      name: "Faces",
      dependencies: [
        "Dialogue", "Discretion", "Likeness", "PlainLanguage", "Reporting", "Seating", "Terminal",
      ],
      swiftSettings: strict),

    // Leaves around the rules.
    .target(name: "Discretion", dependencies: ["Dialogue"], swiftSettings: strict),
    .target(name: "Likeness", dependencies: ["CStemmer", "Dialogue"], swiftSettings: strict),
    .target(
      name: "PlainLanguage", dependencies: ["Dialogue"],
      resources: [.embedInCode("FieldWords")],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: ["CSVText", "Dialogue", "Discretion", "JSONTree", "PlainLanguage"],
      swiftSettings: strict),
    .target(name: "Seating", dependencies: ["Dialogue"], swiftSettings: strict),
    .target(
      name: "SessionStore",
      dependencies: ["CSystem", "Dialogue", "JSONTree"],
      swiftSettings: strict),

    // The values and rules of a session.
    .target(
      name: "Dialogue", dependencies: ["JSONTree"],
      resources: [.embedInCode("Methods")],
      swiftSettings: strict),
    .target(name: "JSONTree", swiftSettings: strict),

    // Tables of text, as spreadsheets write them.
    .target(name: "CSVText", swiftSettings: strict),

    // The system calls that Glibc's module lacks.
    .target(name: "CSystem"),

    // Snowball's stemmers.
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),

    // The terminal.
    .target(
      name: "CursesTerminal",
      dependencies: ["CTerminal", "Terminal"],
      swiftSettings: strict),
    .target(name: "Terminal", swiftSettings: strict),
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    // Tests.
    .testTarget(name: "CSVTextTests", dependencies: ["CSVText"], swiftSettings: strict),
    .testTarget(
      name: "DialogueTests", dependencies: ["Dialogue", "JSONTree"], swiftSettings: strict),
    .testTarget(
      name: "DiscretionTests", dependencies: ["Dialogue", "Discretion"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Dialogue", "Documents", "ExampleSessions", "JSONTree", "Reporting"],
      swiftSettings: strict),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "Dialogue", "ExampleSessions", "Examples", "Faces", "JSONTree", "Reporting",
        "SessionStore", "Terminal",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FacesTests",
      dependencies: [
        "Dialogue", "Discretion", "Faces", "PlainLanguage", "Reporting", "Seating", "Terminal",
      ],
      swiftSettings: strict),
    .testTarget(name: "JSONTreeTests", dependencies: ["JSONTree"], swiftSettings: strict),
    .testTarget(
      name: "LikenessTests", dependencies: ["Dialogue", "Likeness"], swiftSettings: strict),
    .testTarget(
      name: "PlainLanguageTests", dependencies: ["Dialogue", "PlainLanguage"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "CSystem", "Dialogue", "Faces", "JSONTree", "Reporting", "SessionStore", "Terminal",
        "TerminalEmulator",
        "mellomrom",
        "mellomrom-documents",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Dialogue", "Discretion", "JSONTree", "PlainLanguage", "Reporting"],
      swiftSettings: strict),
    .testTarget(
      name: "SeatingTests", dependencies: ["Dialogue", "Seating"], swiftSettings: strict),
    .testTarget(
      name: "SessionStoreTests",
      dependencies: ["CSystem", "Dialogue", "JSONTree", "SessionStore", "StoreWriter"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["ScreenProbe", "Terminal", "TerminalEmulator"],
      swiftSettings: strict),

    // A writer that the tests of the store kill.
    .executableTarget(
      name: "StoreWriter",
      dependencies: ["Dialogue", "JSONTree", "SessionStore"],
      path: "Tests/StoreWriter",
      swiftSettings: strict),

    // What tests drive programs with: a terminal as a value, and a program that draws on one.
    .target(
      name: "TerminalEmulator",
      dependencies: ["CSystem", "Terminal"],
      path: "Tests/TerminalEmulator",
      swiftSettings: strict),
    .executableTarget(
      name: "ScreenProbe",
      dependencies: ["CSystem", "CursesTerminal", "Terminal"],
      path: "Tests/ScreenProbe",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
