// Addresses, plates, dates and what people are filed under: ordinary traces that are no names.
extension ClueFinder {
  typealias Match = (kind: Clue.Kind, range: Range<String.Index>)

  func traces(in text: String, _ words: [Word]) -> [Match] {
    var found: [Match] = []
    for place in words.indices {
      if let end = address(at: place, text, words) {
        found.append((.address, words[place].range.lowerBound..<words[end].range.upperBound))
      }
      if let end = date(at: place, text, words) {
        found.append((.fullDate, words[place].range.lowerBound..<words[end].range.upperBound))
      }
      if let end = filed(at: place, text, words) {
        found.append((.number, words[place].range.lowerBound..<words[end].range.upperBound))
      }
    }
    return found
  }

  /// `Storgata 12`, `Karl Johans gate 4B`, `Harbour Road 3`, `12 Harbour Road`, `8450 Stokmarknes`: the last
  /// word of it.
  private func address(at place: Int, _ text: String, _ words: [Word]) -> Int? {
    let next = place + 1
    guard next < words.count, isApart(place, next, text, words, by: " ") else { return nil }
    let word = text[words[place].range]
    if words[place].isNumber ? Self.isHouse(word) : words[place].isCapitalised,
      let street = street(after: place, text, words)
    {
      if words[place].isNumber { return street }
      return street + 1 < words.count && Self.isHouse(text[words[street + 1].range])
        && isApart(street, street + 1, text, words, by: " ") ? street + 1 : nil
    }
    if Self.isStreet(word.lowercased()), Self.isHouse(text[words[next].range]) { return next }
    let isPostcode = words[place].isNumber && word.utf8.count == 4 && words[next].isCapitalised
    // A year before a capital begins a sentence or names an event.
    return isPostcode && !(word.hasPrefix("19") || word.hasPrefix("20")) ? next : nil
  }

  /// The word for a street that ends a name of several words, such as `Karl Johans gate`.
  private func street(after place: Int, _ text: String, _ words: [Word]) -> Int? {
    for next in (place + 1)..<min(place + 4, words.count) {
      guard isApart(next - 1, next, text, words, by: " ") else { return nil }
      let word = text[words[next].range].lowercased()
      // After a number stands an English name: `12 Harbour Road`.
      let isEnd =
        words[place].isNumber
        ? next > place + 1 && Self.streets.contains(word) : Self.streetWords.contains(word)
      if isEnd { return next }
      guard words[next].isCapitalised else { return nil }
    }
    return nil
  }

  /// A street in one word. Roads that are known by their numbers are where nobody lives.
  private static func isStreet(_ word: String) -> Bool {
    guard !["riksve", "fylkesve", "europave", "møteplass"].contains(where: word.hasPrefix) else {
      return false
    }
    return streetEndings.contains { word.count > $0.count + 1 && word.hasSuffix($0) }
  }

  /// `12`, `4B`.
  private static func isHouse(_ word: Substring) -> Bool {
    let digits = word.prefix(while: \.isNumber)
    let rest = word.dropFirst(digits.count)
    return (1...4).contains(digits.count) && rest.count <= 1 && rest.allSatisfy(\.isLetter)
  }

  /// `12.03.1987`, `12/3-87`, `1987-03-12`; and of `født 12. mars 1987`, `født i 1987` what is told.
  private func date(at place: Int, _ text: String, _ words: [Word]) -> Int? {
    let word = text[words[place].range]
    if words[place].isNumber, let end = birth(at: place, text, words) { return end }
    if Self.isISODate(word) { return place }
    guard place + 2 < words.count, words[place...(place + 2)].allSatisfy(\.isNumber),
      let day = Int(word), let month = Int(text[words[place + 1].range]), (1...31).contains(day),
      (1...12).contains(month), [2, 4].contains(text[words[place + 2].range].utf8.count),
      (place..<place + 2).allSatisfy({ first in
        [".", "/", "-", ". "].contains { isApart(first, first + 1, text, words, by: $0) }
      })
    else { return nil }
    return place + 2
  }

  /// A day and a month by its name with their year, or a year alone, soon after a word such as *født*.
  private func birth(at place: Int, _ text: String, _ words: [Word]) -> Int? {
    let before = words[max(0, place - 3)..<place].map { text[$0.range].lowercased() }
    guard before.contains(where: Self.birthWords.contains) else { return nil }
    func isYear(_ place: Int) -> Bool {
      guard place < words.count else { return false }
      let word = text[words[place].range]
      return word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
        && words[place].isNumber
    }
    if isYear(place) { return place }
    return isYear(place + 2) && !words[place + 1].isNumber ? place + 2 : nil
  }

  private static let birthWords: Set<String> = ["født", "fødd", "fødselsår", "born"]

  private static func isISODate(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-")
    return parts.count == 3 && parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// `EK 12345`, `EK12345`, `nr 123456`, and any six digits in one.
  private func filed(at place: Int, _ text: String, _ words: [Word]) -> Int? {
    let word = text[words[place].range]
    if words[place].isNumber, word.utf8.count >= 6, word.allSatisfy(\.isNumber) { return place }
    if word.utf8.count == 7, word.prefix(2).allSatisfy(\.isUppercase),
      word.dropFirst(2).allSatisfy(\.isNumber)
    {
      return place
    }
    let next = place + 1
    guard next < words.count, words[next].isNumber,
      [" ", ". ", ": "].contains(where: { isApart(place, next, text, words, by: $0) })
    else { return nil }
    let digits = text[words[next].range].utf8.count
    if words[place].isShouted, word.utf8.count == 2, digits == 5 { return next }
    return Self.numbered.contains(word.lowercased()) && digits >= 4 ? next : nil
  }

  private func isApart(
    _ first: Int, _ second: Int, _ text: String, _ words: [Word], by between: String
  ) -> Bool {
    text[words[first].range.upperBound..<words[second].range.lowerBound] == between
  }

  /// `facebook.com/kari`, `www.example.org`, `@kari`: what a space parts from the rest.
  func webAddresses(in text: String) -> [Match] {
    guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x40 || $0 == 0x2F }) else { return [] }
    return text.split(whereSeparator: \.isWhitespace).compactMap { token -> Match? in
      var token = token
      // What a bracket begins or ends is another word: `[us](http://x.no`.
      token =
        token.split { "()[]<>".contains($0) }.first { Self.isOnTheWeb($0) }
        ?? token[..<token.startIndex]
      while let last = token.last, ".,;:!?»”\"'".contains(last) { token.removeLast() }
      while let first = token.first, "(«“\"'".contains(first) { token.removeFirst() }
      guard Self.isOnTheWeb(token) else { return nil }
      return (.web, token.startIndex..<token.endIndex)
    }
  }

  private static func isOnTheWeb(_ token: Substring) -> Bool {
    let token = token.lowercased()
    if token.contains("://") || token.hasPrefix("www.") { return true }
    if token.hasPrefix("@") { return token.dropFirst().count > 2 }
    guard let slash = token.firstIndex(of: "/") else { return false }
    let host = token[..<slash].split(separator: ".")
    return host.count > 1 && host.allSatisfy { $0.count > 1 && $0.allSatisfy(\.isLetter) }
  }

  private static let streetEndings = [
    "gata", "gate", "gaten", "veien", "vegen", "vei", "veg", "allé", "alleen", "bakken", "stien",
    "plass", "plassen", "torget", "svingen", "tunet",
  ]
  private static let streetWords: Set<String> = [
    "gate", "gata", "gt", "vei", "veg", "vegen", "veien", "allé", "plass", "torg", "street", "road",
    "lane", "avenue",
  ]
  private static let streets: Set<String> = ["street", "road", "lane", "avenue"]
  private static let numbered: Set<String> = [
    "nr", "nummer", "no", "number", "sak", "saksnr", "journal", "journalnr", "kontonr", "konto",
    "pasientnr", "pasientnummer", "pasient", "klientnr", "brukernr", "journalnummer", "id",
  ]
}
