import Dialogue
import Testing

@Test(arguments: [
  ("01ARZ3NDEKTSV4RRFFQ69G5FAV", UInt64(0x0156_3E3A_B5D3_D676), UInt64(0x4C61_EFB9_9302_BD5B)),
  ("00000000000000000000000000", 0, 0),
  ("00000000000000000000000001", 0, 1),
  ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", .max, .max),
])
func `an id is written as a ULID and read back`(text: String, high: UInt64, low: UInt64) {
  let id = Identifier(high: high, low: low)
  #expect(id.description == text)
  #expect(Identifier(text) == id)
  #expect(Identifier(text.lowercased()) == id)
}

@Test func `a UUID is read as the same 128 bits`() {
  let id = Identifier(high: 0x0190_5C34_7A1B_7F00, low: 0x8000_0000_0000_00FF)
  #expect(Identifier("01905c34-7a1b-7f00-8000-0000000000ff") == id)
  #expect(Identifier("01905C34-7A1B-7F00-8000-0000000000FF") == id)
}

@Test(arguments: [
  "", "1", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "01ARZ3NDEKTSV4RRFFQ69G5FAU", "01ARZ3NDEKTSV4RRFFQ69G5FA",
  "01ARZ3NDEKTSV4RRFFQ69G5FAVV", " 1ARZ3NDEKTSV4RRFFQ69G5FAV",
  "01905c34+7a1b-7f00-8000-0000000000ff",
  "01905c34-7a1b-7f00-8000-0000000000fg", "01905c347a1b7f0080000000000000ff----",
  "ååååååååååååå", "٠1905c34-7a1b-7f00-8000-000000000ff",
])
func `what is no id is not read as one`(text: String) {
  #expect(Identifier(text) == nil)
}

@Test func `ids sort as they are made and as their text does`() {
  var source = IdentifierSource(seed: 1, 2)
  let now = Moment(milliseconds: 1_773_480_000_000)
  var made = (0..<1000).map { source.next(at: now.adding(milliseconds: $0 / 100)) }
  // A clock that is set back makes no id that sorts before the last one.
  made.append(source.next(at: Moment(milliseconds: 0)))
  #expect(made == made.sorted())
  #expect(made.map(\.description) == made.map(\.description).sorted())
  #expect(Set(made).count == made.count)
}

@Test func `everybody derives the same id from the same parts`() {
  #expect(
    Identifier(derivedFrom: "01ARZ3NDEKTSV4RRFFQ69G5FAV", "table-3").description
      == Identifier(derivedFrom: "01ARZ3NDEKTSV4RRFFQ69G5FAV", "table-3").description)
  #expect(Identifier(derivedFrom: "ab", "c") != Identifier(derivedFrom: "a", "bc"))
  #expect(Identifier(derivedFrom: "a", "") != Identifier(derivedFrom: "a"))
  // FNV-1a of "a" and of the separator after it, computed in Python.
  #expect(
    Identifier(derivedFrom: "a")
      == Identifier(high: 0x0880_9545_50AB_1BE9, low: 0x5AA0_7330_55B7_51B9))
}

@Test(arguments: [
  "leader", "table-12", "desk-organiser", "a", String(repeating: "a", count: 40),
])
func `a seat's name may stand in a file's name`(name: String) {
  #expect(Seat(name: name)?.name == name)
}

@Test(arguments: [
  "", "Leader", "table 3", "../x", "bord_3", "å", String(repeating: "a", count: 41),
])
func `no other name is a seat's`(name: String) {
  #expect(Seat(name: name) == nil)
}

@Test(arguments: [
  ("nb_NO.UTF-8", Language.bokmal), ("no", .bokmal), ("nb", .bokmal), ("nn_NO", .nynorsk),
  ("en_GB.UTF-8", .english), ("EN", .english),
])
func `a locale names a language`(locale: String, language: Language) {
  #expect(Language(locale: locale) == language)
}

@Test(arguments: ["", "C", "C.UTF-8", "POSIX", "de_DE", "norsk", "english"])
func `another locale names none`(locale: String) {
  #expect(Language(locale: locale) == nil)
}
