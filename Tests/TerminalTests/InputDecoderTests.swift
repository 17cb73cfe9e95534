import Terminal
import Testing

@Suite struct InputDecoderTests {
  /// What bytes make, in the notation of keys; `^` stands for Esc.
  func decoded(_ text: String, named: [[UInt8]: Key] = [:]) -> String {
    var decoder = InputDecoder(named: named)
    let bytes = text.replacing("^", with: "\u{1B}").utf8
    return (decoder.feed(bytes) + decoder.flush()).map(\.notation).joined(separator: " ")
  }

  @Test(arguments: [
    ("aåŋđ対", "a å ŋ đ 対"),
    (" \r\t\u{7F}\u{8}", "Space Enter Tab Backspace Backspace"),
    (
      "\u{10}\u{1}\u{1A}\u{13}\u{11}\u{3}\u{0}\u{1F}",
      "Ctrl-P Ctrl-A Ctrl-Z Ctrl-S Ctrl-Q Ctrl-C Ctrl-Space Ctrl-_"
    ),
    ("^[A^[B^[C^[D^[H^[F", "Up Down Right Left Home End"),
    ("^OA^OB^OC^OD^OH^OF^OM", "Up Down Right Left Home End Enter"),
    ("^[1~^[2~^[3~^[4~^[5~^[6~", "Home Ins Del End PgUp PgDn"),
    ("^OP^OQ^OR^OS^[15~^[17~^[21~^[23~^[24~", "F1 F2 F3 F4 F5 F6 F10 F11 F12"),
    ("^[[A^[[E^[11~", "F1 F5 F1"),
    ("^[1;3A^[1;3B^[1;5C^[1;2D^[1;6C", "Alt-Up Alt-Down Ctrl-Right Shift-Left Ctrl-Shift-Right"),
    ("^[3;5~^[5;3~^[1;5P", "Ctrl-Del Alt-PgUp Ctrl-F1"),
    ("^^[A^^OB", "Alt-Up Alt-Down"),
    ("^Oa^Ob^[a^[3@", "Ctrl-Up Ctrl-Down Shift-Up Ctrl-Shift-Del"),
    ("^[Z", "Shift-Tab"),
    ("^a^å^\r^\u{7F}^\u{10}", "Alt-a Alt-å Alt-Enter Alt-Backspace Ctrl-Alt-P"),
    ("^", "Esc"),
    ("^^", "Esc Esc"),
    ("^^^", "Esc Esc Esc"),
    ("^[", "Alt-["),
    ("^[97;5u^[13;2u^[27;5;112~", "Ctrl-A Shift-Enter Ctrl-P"),
    ("^[I^[O^[?1;2c^[>0;1c^[999~a", "a"),
    ("^[<0;5;3M^[<0;5;3m^[<64;1;1M^[<65;2;9M", "click(2,4) wheel(0,0 -3) wheel(8,1 3)"),
    ("^[M !!^[M#!!", "click(0,0)"),
    ("^[200~to\rlinjer\r\n^[A^[201~x", "paste(to⏎linjer⏎^[A) x"),
  ])
  func `bytes make keys`(bytes: String, expected: String) {
    #expect(decoded(bytes) == expected)
  }

  @Test func `bytes that come one at a time make the same`() {
    let text = "å^[1;3A^OB対^[200~lim\rinn^[201~^[<0;5;3Mz".replacing("^", with: "\u{1B}")
    var whole = InputDecoder()
    var parted = InputDecoder()
    let expected = whole.feed(text.utf8)
    #expect(text.utf8.flatMap { parted.feed([$0]) } == expected)
    #expect(expected.count == 7)
    #expect(!parted.isWaiting)
  }

  @Test func `an Esc waits for what may follow`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isWaiting)
  }

  @Test func `bytes that are no text become replacements and nothing is lost`() {
    var decoder = InputDecoder()
    let input = decoder.feed([0x61, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x62]) + decoder.flush()
    #expect(
      input.map(\.notation).joined(separator: " ")
        == "a \u{FFFD} \u{FFFD} ( \u{FFFD} \u{FFFD} \u{FFFD} b")
  }

  @Test func `the terminal's own names of keys are known`() {
    #expect(decoded("^[7$^[A", named: [Array("\u{1B}[7$".utf8): "Shift-Home"]) == "Shift-Home Up")
  }

  @Test func `a paste is cut at its limit and does not become keys`() {
    var decoder = InputDecoder(pasteLimit: 4)
    let input = decoder.feed("\u{1B}[200~123456789\u{1B}[201~q".utf8)
    #expect(input == [.paste("1234"), .pasteWasCut(leftOut: 5), .key("q")])
  }

  @Test(arguments: [
    ("ab\rcdefg", "ab\n", 5), ("ab\ncdæøå", "ab\n", 8), ("abcdæøå", "abcd", 6),
    ("abcæøå", "abcæ", 4), ("12345", "12345", 0),
  ])
  func `a paste that is too long ends whole, and what is left out is counted`(
    pasted: String, taken: String, leftOut: Int
  ) {
    var decoder = InputDecoder(pasteLimit: 5)
    var input: [Input] = []
    for byte in "\u{1B}[200~\(pasted)\u{1B}[201~".utf8 { input += decoder.feed([byte]) }
    #expect(input == [.paste(taken)] + (leftOut > 0 ? [.pasteWasCut(leftOut: leftOut)] : []))
    // The next one is told of by itself.
    #expect(decoder.feed("\u{1B}[200~abc\u{1B}[201~".utf8) == [.paste("abc")])
  }

  @Test func `any bytes are taken without a trap and without a standstill`() {
    var random = Steps(seed: 5)
    let common = Array("\u{1B}[O<;0123456789~MmAuP\u{C3}\u{A5}".utf8)
    for _ in 0..<3_000 {
      var decoder = InputDecoder()
      let bytes = (0..<random.next(30)).map { _ in
        random.next(3) == 0 ? UInt8(random.next(256)) : common[random.next(common.count)]
      }
      _ = decoder.feed(bytes)
      _ = decoder.flush()
      #expect(!decoder.isWaiting, "\(bytes)")
    }
  }
}

extension Input {
  /// The input in the notation of tests.
  var notation: String {
    switch self {
    case .key(let key): key.description
    case .paste(let text):
      "paste(\(text.replacing("\n", with: "⏎").replacing("\u{1B}", with: "^")))"
    case .pasteWasCut(let leftOut): "cut(\(leftOut))"
    case .click(let place): "click(\(place.row),\(place.column))"
    case .wheel(let place, let rows): "wheel(\(place.row),\(place.column) \(rows))"
    case .resize(let size): "resize(\(size.rows)x\(size.columns))"
    }
  }
}
