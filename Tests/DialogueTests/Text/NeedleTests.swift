import Dialogue
import Foundation
import Testing

@Test(arguments: [
  ("møte", "Å bli MØTT. Møtet var bra", [14..<19]),
  ("far", "får Far FARE", [5..<8, 9..<12]),
  ("Å BLI", "å bli", [0..<6]),
  ("ŋđ", "Ŋđ ŋĐ", [0..<4, 5..<9]),
  ("対話", "ja, 対話!", [4..<10]),
  ("é", "e\u{301} É e", [0..<2, 3..<5]),
  ("aa", "aaaaa", [0..<2, 2..<4]),
  ("zoë", "ZOË", [0..<4]),
  ("ÿ", "Ÿ", [0..<2]),
  ("ж", "Ж", [0..<2]),
  ("σ", "Σ", [0..<2]),
  ("×", "÷", []),
  ("long", "lon", []),
])
func `words are found whatever their case, and letters are letters`(
  words: String, text: String, places: [Range<Int>]
) throws {
  let needle = try #require(Needle(words))
  #expect(needle.matches(in: text.cleaned()) == places)
}

@Test func `there is nothing to look for in nothing`() {
  #expect(Needle("") == nil)
  #expect(Needle("\u{7}") == nil)
}

@Test func `it folds the case of a letter as the slow way does`() {
  var missed: [String] = []
  for scalar in (0x80...0x52F).compactMap({ Unicode.Scalar($0) }) {
    let (letter, small) = (String(scalar), String(scalar).lowercased())
    let isComposed = Array(letter.cleaned().utf8) == Array(letter.utf8)
    let isKnown =
      scalar.value < 0x180 || (0x391...0x3A9).contains(scalar.value)
      || (0x400...0x42F).contains(scalar.value)
    // Dotted capital I becomes two code points, which no search by bytes can follow.
    guard isComposed, isKnown, small.utf8.count == 2, let needle = Needle(small) else { continue }
    if !needle.isFound(in: letter) || needle.isFound(in: "aåoøeé") != "aåoøeé".contains(small) {
      missed.append(letter)
    }
  }
  #expect(missed == [])
}
