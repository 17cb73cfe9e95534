import Terminal
import Testing

/// A field drawn with `|` for its caret.
private func field(_ picture: String) -> TextField {
  let parts = picture.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
  return TextField(parts.joined(), caret: parts[0].count)
}

private func picture(_ field: TextField) -> String { field.parts.before + "|" + field.parts.after }

@Suite struct TextFieldTests {
  @Test(arguments: [
    ("Nord|", LineEdit.insert("vik"), "Nordvik|"),
    ("N|vik", .insert("ord"), "Nord|vik"),
    ("Zoe|", .insert("\u{308}"), "Zoe\u{308}|"),
    ("|x", .insert("to\r\nlinjer\t\u{1B}[1m"), "to linjer [1m|x"),
    ("Zoe\u{308}|", .deleteBackward, "Zo|"),
    ("|ab", .deleteBackward, "|ab"),
    ("👩‍👧|👍🏽", .deleteForward, "👩‍👧|"),
    ("ab|", .deleteForward, "ab|"),
    ("å være til|", .deleteWordBackward, "å være |"),
    ("å være,  |til", .deleteWordBackward, "å |til"),
    ("|å være", .deleteWordForward, "| være"),
    ("ab|cd", .deleteToStart, "|cd"),
    ("ab|cd", .deleteToEnd, "ab|"),
    ("a|b", .left, "|ab"),
    ("|ab", .left, "|ab"),
    ("🇳🇴|🇸🇪", .right, "🇳🇴🇸🇪|"),
    ("en to, tre|", .wordLeft, "en to, |tre"),
    ("en to, |tre", .wordLeft, "en |to, tre"),
    ("en| to, tre", .wordRight, "en to|, tre"),
    ("a|b", .start, "|ab"),
    ("a|b", .end, "ab|"),
    ("ab|", .move(1), "a|b"),
    ("ab|", .move(-4), "|ab"),
    ("Snakk sammen fø|rst", .up(columns: 13), "Sn|akk sammen først"),
    ("Sn|akk sammen først", .down(columns: 13), "Snakk sammen fø|rst"),
    ("Snakk samme|n nå", .down(columns: 13), "Snakk sammen nå|"),
    ("Snakk sammen fø|rst", .rowStart(columns: 13), "Snakk sammen |først"),
    ("Sn|akk sammen først", .rowEnd(columns: 13), "Snakk sammen| først"),
    ("対|話会議", .down(columns: 5), "対話会|議"),
  ])
  func `an edit moves text and caret`(before: String, edit: LineEdit, after: String) {
    var edited = field(before)
    let isChanged = edited.apply(edit)
    #expect(picture(edited) == after)
    #expect(isChanged == (before != after))
  }

  @Test func `a move out of the first or last row is told`() {
    var edited = field("Sn|akk sammen først")
    let moved = [LineEdit.up(columns: 13), .down(columns: 13), .down(columns: 13)].map {
      edited.apply($0)
    }
    #expect(moved == [false, true, false])
  }

  @Test func `moves down and up keep to the column they came from`() {
    var edited = field("lang rad|her og kort her og lang rad igjen")
    edited.apply(.down(columns: 12))
    edited.apply(.down(columns: 12))
    edited.apply(.up(columns: 12))
    edited.apply(.up(columns: 12))
    #expect(picture(edited) == "lang rad|her og kort her og lang rad igjen")
  }

  @Test func `a line is entered from below at the same column`() {
    var edited = TextField("Snakk sammen først")
    edited.enter(row: .last, column: 3, columns: 13)
    #expect(picture(edited) == "Snakk sammen før|st")
    edited.enter(row: .first, column: 3, columns: 13)
    #expect(picture(edited) == "Sna|kk sammen først")
  }
}

@Test func `what is typed takes the place of a selected text, and what moves the caret does not`() {
  var field = TextField("32")
  field.select()
  #expect(field.isSelected)
  field.apply(.insert("1"))
  field.apply(.insert("2"))
  #expect(field.text == "12" && field.caret == 2 && !field.isSelected)
  field.select()
  field.apply(.left)
  field.apply(.insert("0"))
  #expect(field.text == "102")
  field.select()
  field.apply(.deleteBackward)
  #expect(field.text.isEmpty)
  field.select()
  #expect(!field.isSelected)
}
