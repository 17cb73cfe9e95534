import Testing

@testable import CSVText

@Suite struct CSVTests {
  /// The rows as they are read, each with its line: `2: Ada|deltaker`.
  private func read(_ text: String) throws(CSV.Fault) -> [String] {
    try read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) throws(CSV.Fault) -> [String] {
    try CSV(parsing: bytes).rows.map { "\($0.line): \($0.cells.joined(separator: "|"))" }
  }

  private func fault(_ text: String) -> CSV.Fault? {
    do throws(CSV.Fault) {
      _ = try CSV(parsing: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `comma, semicolon and tab are told by the first row`() throws {
    for separator in [",", ";", "\t"] {
      let text = ["alias", "navn", "del"].joined(separator: separator) + "\n1\(separator)Ada\n"
      #expect(try read(text) == ["1: alias|navn|del", "2: 1|Ada"])
    }
    #expect(try read("alias;navn\n1;Berg, Ada\n") == ["1: alias|navn", "2: 1|Berg, Ada"])
    #expect(try read("\"a,b,c\";navn\n1;2") == ["1: a,b,c|navn", "2: 1|2"])
    #expect(try read("sep=,\r\nalias;x,navn\r\n") == ["2: alias;x|navn"])
    #expect(try read("navn\nAda") == ["1: navn", "2: Ada"])
  }

  @Test func `line endings of every kind end a row`() throws {
    for ending in ["\n", "\r\n", "\r"] {
      #expect(try read("a,b\(ending)\(ending)1,2\(ending)") == ["1: a|b", "3: 1|2"])
    }
  }

  @Test func `a quoted cell holds separators, marks and line breaks`() throws {
    let text = "navn,behov\r\n\"Berg, Ada\",\"teleslynge\r\nog \"\"god\"\" plass\"\r\nBirk,\"\"\r\n"
    #expect(
      try read(text) == [
        "1: navn|behov", "2: Berg, Ada|teleslynge\r\nog \"god\" plass", "4: Birk|",
      ])
  }

  @Test func `rows keep the cells they have, and blank ones are left out`() throws {
    #expect(try read("a,b,c\n1\n , \n,,\n1,2,3,4\n") == ["1: a|b|c", "2: 1", "5: 1|2|3|4"])
    #expect(try read("") == [])
    #expect(try read("\n\r\n") == [])
  }

  @Test func `a byte order mark is no text, and what is no UTF-8 is Latin-1`() throws {
    #expect(
      try read([0xEF, 0xBB, 0xBF] + Array("navn;del\nÅse;".utf8)) == ["1: navn|del", "2: Åse|"])
    // Åse – «å» as Windows writes it.
    let latin: [UInt8] = [0xC5, 0x73, 0x65, 0x20, 0x96, 0x20, 0xAB, 0xE5, 0xBB, 0x0A]
    #expect(try read(latin) == ["1: Åse – «å»"])
    #expect(try read("navn\nZoë 対話 e\u{301} ŋ\n") == ["1: navn", "2: Zoë 対話 e\u{301} ŋ"])
  }

  @Test func `a formula is its characters`() throws {
    let formula = #"=HYPERLINK("http://x";"y")"#
    #expect(try CSV(parsing: Array("navn\n\"=1+1\"\n@SUM(A1)".utf8)).rows[1].cells == ["=1+1"])
    let quoted = "\"\(formula.replacing("\"", with: "\"\""))\""
    #expect(try CSV(parsing: Array("navn;b\n\(quoted);-2".utf8)).rows[1].cells == [formula, "-2"])
  }

  @Test func `what is no table is told with its place`() {
    #expect(fault("a,b\n1,\"two\nthree") == CSV.Fault(.unclosedQuote, line: 2, column: 2))
    #expect(fault("a,b\n\"x\" y,2\n") == CSV.Fault(.textAfterQuote, line: 2, column: 1))
    #expect(fault("a\nb\0c") == CSV.Fault(.binary, line: 2))
    #expect(
      throws: CSV.Fault(.utf16, line: 1), performing: { try CSV(parsing: [0xFF, 0xFE, 0x61, 0]) })
    #expect(
      fault(String(repeating: ",", count: 1001))
        == CSV.Fault(.tooManyColumns(limit: 1000), line: 1, column: 1001))
    let long = String(repeating: "x", count: CSV.Limit.cell + 1)
    #expect(
      fault("a\n\(long)") == CSV.Fault(.cellTooLong(limit: CSV.Limit.cell), line: 2, column: 1))
  }

  @Test func `a hundred megabytes and a byte are too many`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: CSV.Limit.bytes + 1)
    #expect(
      throws: CSV.Fault(.tooLarge(bytes: bytes.count, limit: CSV.Limit.bytes), line: 1),
      performing: { try CSV(parsing: bytes) })
  }

  @Test func `nothing that is thrown at it makes it fall`() {
    var state: UInt64 = 1
    let letters = Array("\"\"\",;\t\r\nab=\u{E5}".utf8) + [0xC5, 0xFF]
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return letters[Int(state >> 33) % letters.count]
      }
      guard let table = try? CSV(parsing: bytes) else { continue }
      // Written out again with every cell quoted, it reads as the same cells.
      let rows = table.rows.map(\.cells)
      let text = rows.map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
      }.joined(separator: "\n")
      #expect((try? CSV(parsing: Array(text.utf8)))?.rows.map(\.cells) == rows)
    }
  }
}
