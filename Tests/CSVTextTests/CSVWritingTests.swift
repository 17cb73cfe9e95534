import Foundation
import Testing

@testable import CSVText

struct CSVWritingTests {
  static let rows = [
    ["spørsmål", "ord"],
    ["Hva nå?", "å bli \"møtt\", ikke spurt"],
    ["", "to\nlinjer"],
    ["- at noen ringer", "=HYPERLINK(\"http://example.org\")"],
    ["+47", "@her"], ["\tinn", " - inn"], ["対話; Zoë", "👩‍⚕️"], ["＝1", "-"],
  ]

  @Test func `other programs get every cell to the letter`() throws {
    #expect(
      CSV.text([["a", "b,c"], ["", "d\"e"]], for: .standard) == "a,\"b,c\"\r\n\"\",\"d\"\"e\"\r\n")
    #expect(
      try CSV(parsing: Array(CSV.text(Self.rows, for: .standard).utf8)).rows.map(\.cells)
        == Self.rows)
  }

  @Test func `a spreadsheet runs nothing of it`() throws {
    let text = CSV.text(Self.rows, for: .spreadsheet)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let cells = try CSV(parsing: Array(text.utf8)).rows.flatMap(\.cells)
    for cell in cells {
      let first = cell.drop { $0 == " " }.unicodeScalars.first
      #expect(first.map { !"=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(cell)")
    }
    #expect(cells.contains("– at noen ringer") && cells.contains(" – inn"))
    #expect(cells.contains("'=HYPERLINK(\"http://example.org\")"))
    #expect(cells.contains("Hva nå?") && cells.contains("to\nlinjer"))
  }

  @Test func `every cell of a spreadsheet is quoted and parted by semicolons`() {
    #expect(CSV.text([["a", "1"]], for: .spreadsheet) == "\u{FEFF}\"a\";\"1\"\r\n")
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")),
    arguments: [CSV.Profile.standard])
  func `Python's csv reads it back`(profile: CSV.Profile) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(CSV.text(Self.rows, for: profile).utf8).write(to: file)
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [
      "-c",
      "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))))",
      file.path,
    ]
    let pipe = Pipe()
    python.standardOutput = pipe
    try python.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(try JSONDecoder().decode([[String]].self, from: output) == Self.rows)
  }
}
