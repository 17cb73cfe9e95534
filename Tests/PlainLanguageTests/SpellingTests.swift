import Dialogue
import Testing

@testable import PlainLanguage

@Test func `a word is asked about once`() {
  var spelling = Spelling()
  let first = spelling.ask(about: "Vi lesser høyt", .bokmal)
  #expect(first == ["Vi", "lesser", "høyt"])
  let second = spelling.ask(about: "Vi lesser høyt nå", .bokmal)
  #expect(second == ["nå"])
  let third = spelling.ask(about: "Vi", .nynorsk)
  #expect(third == ["Vi"])
}

@Test func `words of the field, numbers and single letters are nobody's to spell`() {
  var spelling = Spelling()
  let few = spelling.ask(about: "Statsforvalteren og erfaringskonsulenter, 14. b2 å", .bokmal)
  #expect(few == ["og"])
  let none = spelling.ask(about: "statsforvaltaren", .nynorsk)
  #expect(none.isEmpty)
  let parted = spelling.ask(about: "e-post", .bokmal)
  #expect(parted == ["post"])
}

@Test func `unknown words are found where they stand, but not the one that is being written`() {
  var spelling = Spelling()
  let text = "På lesser, også lesser"
  spelling.take(
    unknown: ["lesser"], of: spelling.ask(about: text, .bokmal), .bokmal)
  #expect(spelling.unknown(in: text, .bokmal) == [4..<10, 18..<24])
  #expect(spelling.unknown(in: text, .bokmal, caret: text.count) == [4..<10])
  #expect(spelling.unknown(in: text, .bokmal, caret: 9) == [18..<24])
  #expect(spelling.unknown(in: text, .nynorsk).isEmpty)
}

@Test func `where nobody answers nothing is underlined`() {
  var spelling = Spelling()
  _ = spelling.ask(about: "lesser", .bokmal)
  #expect(spelling.unknown(in: "lesser", .bokmal).isEmpty)
}

@Test func `hunspell's answer is read word by word`() {
  let answer = """
    @(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1)
    *

    & lesser 3 1: leser, lasser, lesser

    + lese

    # xyzzy 1

    -


    """
  let words = ["vi", "lesser", "leser", "xyzzy", "prosessleder"]
  #expect(HunspellPipe.unknown(words, in: Array(answer.utf8)) == ["lesser", "xyzzy"])
  #expect(HunspellPipe.unknown(words + ["til"], in: Array(answer.utf8)) == nil)
  #expect(HunspellPipe.unknown(words, in: Array("Can't open affix".utf8)) == nil)
  #expect(HunspellPipe.unknown([], in: []) == nil)
}

@Test func `a word is never a command to hunspell`() {
  #expect(HunspellPipe.question(["!", "#x"]) == Array("^!\n^#x\n".utf8))
  #expect(HunspellPipe.arguments(dictionary: "nn_NO") == ["-a", "-i", "UTF-8", "-d", "nn_NO"])
}

@Test func `the lists of the field's words are whole`() {
  for (word, language) in [
    ("prosessleder", Language.bokmal), ("erfaringskonsulent", .bokmal),
    ("brukarmedverknad", .nynorsk), ("facilitator", .english), ("Mellomrom", .english),
  ] {
    #expect(FieldWords.knows(word, language), "\(word)")
  }
  #expect(!FieldWords.knows("lesser", .bokmal))
}
