/// A table's number and its words, as they are typed in one line.
///
///     NumberedWords("4 Om natta også")   // table 4
///     NumberedWords("4: Om natta også")  // the same
struct NumberedWords: Hashable {
  var table: Int
  var words: String

  /// Nil when it does not begin with a number.
  init?(_ text: String) {
    let digits = text.drop { $0 == " " }.prefix { $0.isNumber }
    guard let table = Int(digits) else { return nil }
    self.table = table
    words = String(text[digits.endIndex...].drop { ": ,.".contains($0) })
  }

  /// The numbers in a line such as `3, 5 og 7`.
  static func tables(in text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }
}
