import Testing

@testable import Terminal

@Suite struct BigLettersTests {
  @Test func `every letter of the three languages and every figure has been drawn`() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå"
    let others = "0123456789 .,:;!?-–'\"()/+=*%&«»•…’“”‘ÄÖÜäöüÉéÈèÊêÓóÒòÔôŊŋĐđŦŧČčŠšŽžÁáŃńß"
    for character in letters + others {
      #expect(BigLetters.glyph(character) != nil, "\(character)")
    }
    #expect(BigLetters.glyph("対") == nil)
  }

  @Test func `letters are rectangles, and no two look the same`() {
    var seen: [BigLetters.Glyph: Character] = [:]
    for character in "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå0123456789éèêöä" {
      let glyph = BigLetters.glyph(character) ?? []
      #expect(glyph.count == BigLetters.height)
      #expect(Set(glyph.map(\.count)).count == 1, "\(character)")
      #expect(glyph.joined().contains(true))
      #expect(seen[glyph] == nil, "\(character) looks like \(seen[glyph] ?? " ")")
      seen[glyph] = character
    }
  }

  @Test func `the largest letters that fit are chosen`() {
    let big = Block.Big("14:05")
    let fitting = { (rows: Int, columns: Int) in
      BigLetters.Scale.allCases.first {
        big.lines($0, in: Size(rows: rows, columns: columns)) != nil
      }
    }
    #expect(fitting(4, 30) == .half)
    #expect(fitting(9, 60) == .single)
    #expect(fitting(20, 120) == .double)
    #expect(fitting(40, 200) == .triple)
    #expect(fitting(3, 200) == nil)
    #expect(fitting(40, 5) == nil)
  }
}
