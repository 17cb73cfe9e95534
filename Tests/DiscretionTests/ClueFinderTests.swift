import Dialogue
import Testing

@testable import Discretion

struct ClueFinderTests {
  private func found(
    _ text: String, names: [String] = [], common: [String] = []
  ) -> [(Clue.Kind, String)] {
    ClueFinder(names: names, common: common).matches(in: text).map {
      ($0.kind, String(text[$0.range]))
    }
  }

  private func words(_ text: String, _ kind: Clue.Kind, names: [String] = []) -> [String] {
    found(text, names: names).filter { $0.0 == kind }.map(\.1)
  }

  @Test(arguments: ["010190", "410190", "018190", "311299", "290200"])
  func `a national identity number is known by its check digits, however it is spaced`(
    birth: String
  ) throws {
    let number = try #require(identityNumber(birth))
    let spaced = "\(number.prefix(6)) \(number.suffix(5))"
    for text in [number, spaced, "nr.\(number),", "fødselsnummer: \(spaced)!"] {
      #expect(words(text, .nationalIdentity).count == 1, "\(text)")
    }
    let last = number.last == "9" ? "8" : String(Int(String(number.last!))! + 1)
    #expect(words(number.dropLast() + last, .nationalIdentity).isEmpty)
    #expect(words("9" + number, .nationalIdentity).isEmpty)
  }

  @Test(arguments: ["01018012345", "010180 12345", "1234.56.78901", "1234 56 78901"])
  func `eleven digits that no check knows are found, too`(number: String) {
    #expect(words("Fødselsnummer \(number), sa de", .elevenDigits) == [number])
    #expect(words("12\(number)", .elevenDigits).isEmpty)
  }

  @Test func `a date that no calendar has is no identity number`() {
    for birth in ["320190", "011390", "000190", "810190"] {
      if let number = identityNumber(birth) {
        #expect(words(number, .nationalIdentity).isEmpty, "\(number)")
      }
    }
  }

  @Test(arguments: [
    "22334455", "22 33 44 55", "223 34 455", "2233 4455", "+47 22 33 44 55", "+4722334455",
    "0047 22334455", "47 22 33 44 55", "22\u{A0}33\u{A0}44\u{A0}55",
  ])
  func `a telephone number is known by its eight digits`(number: String) {
    #expect(words("ring \(number) nå", .telephone) == [number])
  }

  @Test(arguments: [
    "2023 2024", "i 2019 og 2020", "12 345 678 kroner", "123456789", "12 03 2024", "02 33 44 55",
    "14.15 til 16.00", "§ 4-1", "1 2 3 4 5 6 7 8", "2024/12345",
  ])
  func `other numbers are left alone`(text: String) {
    #expect(words(text, .telephone).isEmpty && words(text, .nationalIdentity).isEmpty)
  }

  @Test func `addresses are found with what stands around them left out`() {
    #expect(words("skriv til <zoë.berg@example.org>.", .email) == ["zoë.berg@example.org"])
    #expect(words("a@b.no, c@d.co.uk", .email) == ["a@b.no", "c@d.co.uk"])
    for text in ["@her", "to @ tre", "a@b", "a@b.1", "@@", "a@.no"] {
      #expect(words(text, .email).isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    ("Da Kari Nordmann kom", "Kari Nordmann"), ("hos Ole von Hansen der", "Ole von Hansen"),
    ("fra K. Nordmann", "K. Nordmann"), ("på NAV Nordvik", "NAV Nordvik"),
    ("Når Kari kom", "Kari"), ("Åse-Lill Ødegård sa", "Åse-Lill Ødegård"),
    ("spør Đorđe Šarić", "Đorđe Šarić"), ("then I met John Smith", "John Smith"),
    ("hos KARI NORDMANN i går", "KARI NORDMANN"), ("Kari NORDMANN sa det", "Kari NORDMANN"),
  ])
  func `capitalised words side by side are found`(text: String, name: String) {
    #expect(words(text, .capitalised) == [name])
  }

  @Test(arguments: [
    "Å bli trodd", "HVORFOR BLIR VI IKKE HØRT", "NAV svarte ikke", "Vi sa: Hvorfor ikke?",
    "Jeg fikk ADHD", "Avlastning FØR vi er tomme", "Det er bra. Avlastning NÅ", "Ja. Nei.",
    "I think I do", "対話 対話",
  ])
  func `capitals that name nobody are left alone`(text: String) {
    #expect(words(text, .capitalised).isEmpty)
  }

  @Test(arguments: [
    ("Dette sa Kari til meg", Clue.Kind.firstName, "Kari"),
    ("Det var Anne på mottaket som smilte", .firstName, "Anne"),
    ("Legen min heter Nilsen", .capitalised, "Nilsen"),
    ("Ole-Johan og hans mor", .firstName, "Ole-Johan"), ("Kari sa det", .firstName, "Kari"),
    ("så kom Xqz, og da", .capitalised, "Xqz"),
  ])
  func `one name by itself is found in a sentence, and a well-known one where it begins`(
    text: String, kind: Clue.Kind, name: String
  ) {
    #expect(words(text, kind) == [name])
  }

  @Test func `a whole number goes before what stands at its start`() {
    #expect(words("konto 1234.56.78903 er min", .elevenDigits) == ["1234.56.78903"])
    #expect(words("konto 1234.56.78903 er min", .number).isEmpty)
  }

  @Test(arguments: [
    ("Bor i Storgata 12, nå", Clue.Kind.address, "Storgata 12"),
    ("i 8450 Stokmarknes", .address, "8450 Stokmarknes"),
    ("Født 12.03.1987 i nord", .fullDate, "12.03.1987"), ("1987-03-12", .fullDate, "1987-03-12"),
    ("Pasient nr 123456 her", .number, "nr 123456"),
    ("Bilen EK 12345 sto der", .number, "EK 12345"),
    ("se facebook.com/kari!", .web, "facebook.com/kari"),
    ("[her](http://x.no/kari).", .web, "http://x.no/kari"), ("hos @kari87", .web, "@kari87"),
  ])
  func `ordinary traces are found`(text: String, kind: Clue.Kind, words: String) {
    #expect(self.words(text, kind) == [words])
  }

  @Test(arguments: [
    "Vi ventet 12 uker, og/eller 3 år", "I 2024 Ble det bedre", "kl. 10.30 og 11.15", "1.2 og 3.4.",
    "24/7 er for lenge", "Rom 12 er fint",
  ])
  func `figures that are nobody's are left alone`(text: String) {
    #expect(found(text).allSatisfy { $0.0 == .capitalised }, "\(found(text))")
  }

  @Test(arguments: [
    ("Bor i storgata 4B nå", Clue.Kind.address, "storgata 4B"),
    ("ved Karl Johans gate 12", .address, "Karl Johans gate 12"),
    ("at 12 Harbour Road now", .address, "12 Harbour Road"),
    ("født 12. mars 1987 i nord", .fullDate, "12. mars 1987"),
    ("Hun er født i 1987", .fullDate, "1987"), ("Bilen EK12345", .number, "EK12345"),
    ("pasient 1234 ventet", .number, "pasient 1234"),
  ])
  func `ordinary traces are found in other shapes, too`(
    text: String, kind: Clue.Kind, words: String
  ) {
    #expect(self.words(text, kind) == [words])
  }

  @Test(arguments: [
    "langs riksvei 7", "Møteplass 2 er fin", "i 2024 kom jeg", "siden 1987", "sak 3", "Rom 4B",
    "fra Oslo til Norge", "på Nav-kontoret", "de sa «Vent litt»", "Vi har Parkinsons og håp",
    "→ Åpne dører", "Helga hadde også åpent",
  ])
  func `what only looks like a trace is left alone`(text: String) {
    #expect(found(text).isEmpty, "\(found(text))")
  }

  @Test func `a capital for weight is no name once a dictionary knows the word`() {
    var finder = ClueFinder()
    let texts = ["Vi vil ha Avlastning", "Legen heter Nilsen", "så sa Berg det"]
    let doubtful = finder.doubtfulWords(in: texts)
    #expect(doubtful == ["avlastning", "legen", "nilsen", "nils", "berg"])
    finder.lore = WordLore(
      of: doubtful, known: ["avlastning", "legen", "berg"], in: texts)
    // A word that people are called as well stays.
    #expect(finder.clues(in: texts).map(\.words) == ["Nilsen", "Berg"])
  }

  @Test func `what is named to be looked up is no secret`() {
    let finder = ClueFinder(
      common: ["Personalsjefen"], references: ["Rutine 4.2, saksnr 2024/1187"])
    #expect(finder.clues(in: ["Se saksnr 2024/1187, spør Personalsjefen"]).isEmpty)
    #expect(finder.clues(in: ["Se saksnr 2023/1187"]).count == 1)
    let contact = ClueFinder(references: ["Tove Bakke, 22 33 44 55, tove@example.org"])
    let texts = ["Ring Tove Bakke på 22 33 44 55 eller tove@example.org"]
    #expect(contact.clues(in: texts).map(\.words) == ["Ring Tove Bakke"])
  }

  @Test(arguments: [
    "Bare jeg i Lillevik har ALS", "Vi er tre i Lillevik med ALS",
    "Vi er to med Huntingtons i bygda",
  ])
  func `few people with a place and a diagnosis are found however it is said`(text: String) {
    #expect(!words(text, .smallGroup).isEmpty)
  }

  @Test func `what everybody knows is no clue`() {
    #expect(found("Takk for Samling Nordvik", common: ["Samling Nordvik, Storsalen"]).isEmpty)
    #expect(found("Takk for Samling Sørvik", common: ["Samling Nordvik"]).count == 1)
  }

  @Test
  func `names of the people file are found whole, in parts, in any capitals and in the genitive`() {
    let names = ["Zoë Hemmelig", "Zozo", "Dag Vik"]
    for (text, name) in [
      ("ZOË HEMMELIG sa det", "ZOË HEMMELIG"), ("hos zozo", "zozo"), ("Zozos mor", "Zozo"),
      ("hemmelig's ord", "hemmelig"), ("spør Zoë Hemmeligs bror", "Zoë Hemmelig"),
      ("en dag kom Dag", "Dag"), ("Dags bil", "Dag"),
    ] {
      #expect(words(text, .knownName, names: names) == [name], "\(text)")
    }
    for text in ["hemmeligheter", "en dag i en vik", "azozo", "zo zo"] {
      #expect(words(text, .knownName, names: names).isEmpty, "\(text)")
    }
  }

  @Test func `few people with a place and a diagnosis are found together only`() {
    let line = "To familier i Nordvik med schizofreni fikk ikke svar"
    #expect(words("  \(line) ", .smallGroup) == [line])
    #expect(words("Den eneste fra Øya med kreft", .smallGroup).count == 1)
    #expect(words("The only girl in Northbay with autism", .smallGroup).count == 1)
    for text in [
      "To familier med schizofreni fikk ikke svar", "To familier i Nordvik fikk ikke svar",
      "Folk i Nordvik med schizofreni fikk ikke svar", "",
    ] {
      #expect(words(text, .smallGroup).isEmpty, "\(text)")
    }
  }

  @Test func `each is listed once, with how often and where first, what is surest first`() {
    let clues = ClueFinder(names: ["Ada"]).clues(in: [
      "Kari Nordmann kom", "ring 22334455", "så KARI NORDMANN igjen", "hos Ada",
    ])
    #expect(clues.map(\.kind) == [.telephone, .knownName, .capitalised])
    #expect(clues.last?.count == 2)
    #expect(clues.last?.line == "Kari Nordmann kom")
  }

  @Test func `any text comes through it`() {
    let finder = ClueFinder(names: ["", " ", "-", "s", "Å"])
    for text in [
      "", "@", "+", "1", "A", "A B", "\u{202E}Kari Nordmann", "👩‍⚕️ 👩‍⚕️", "e\u{301} É", "\u{0}\u{7}",
      String(repeating: "1 ", count: 500), String(repeating: "Aa ", count: 500),
    ] {
      for match in finder.matches(in: text) { #expect(!text[match.range].isEmpty) }
    }
  }

  @Test func `planted names, numbers and addresses are found in any sentence`() throws {
    let around = ["å bli møtt av {} første gang", "{}", "«{}»", "da ({}) kom, gikk vi", "så: {}!"]
    let planted: [(String, Clue.Kind)] = [
      ("Tove Bakke", .capitalised), ("98 76 54 32", .telephone), ("x.y@example.org", .email),
      ("Zozo", .knownName), (try #require(identityNumber("150585")), .nationalIdentity),
    ]
    for sentence in around {
      for (words, kind) in planted {
        let text = sentence.split(separator: "{}", omittingEmptySubsequences: false)
          .joined(separator: words)
        let found = found(text, names: ["Zozo"])
        #expect(found.contains { $0.0 == kind && $0.1 == words }, "\(text)")
      }
    }
  }
}

/// The first identity number of a birthday, made by the rule that Skatteetaten gives.
private func identityNumber(_ birth: String) -> String? {
  for number in 500..<1000 {
    let digits = (birth + String(number)).compactMap { Int(String($0)) }
    let first = (11 - zip(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]).map(*).reduce(0, +) % 11) % 11
    guard first < 10 else { continue }
    let ten = digits + [first]
    let second = (11 - zip(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]).map(*).reduce(0, +) % 11) % 11
    if second < 10 { return (ten + [second]).map(String.init).joined() }
  }
  return nil
}
