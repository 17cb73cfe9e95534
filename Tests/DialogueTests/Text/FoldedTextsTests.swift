import Dialogue
import Testing

@Test(arguments: ["å", "bli", "BLI HØRT", "t", "対", "ŋ", "finnes ikke", "rt", "ø", "–"])
private func `texts that are kept folded are found in as each by itself`(words: String) throws {
  let texts = [
    "Å bli hørt", "", "ÅÅÅ", "bli", "møtt – og trodd", "対話", "Ŋorgga", "T", "hør", "tt", "blihørt",
  ]
  let needle = try #require(Needle(words))
  #expect(
    FoldedTexts(texts).places(of: needle)
      == texts.indices.filter { needle.isFound(in: texts[$0]) })
  #expect(FoldedTexts([String]()).places(of: needle).isEmpty)
  for some in [[], [0], [1, 10], [0, 3, 4, 7], Array(texts.indices)] {
    #expect(
      FoldedTexts(texts).places(of: needle, among: some)
        == some.filter { needle.isFound(in: texts[$0]) })
  }
}
