/// Looks through texts for what may tell who somebody is.
///
///     let finder = ClueFinder(names: ["Åse Berg"], common: ["Samling Nordvik"])
///     finder.clues(in: ["Ring Åse på 22 33 44 55"])
///     // Åse (known name), 22 33 44 55 (telephone)
///
/// Names are found by their capitals. Where a sentence begins a capital tells nothing: there a name is known by a list
/// of first names, by what follows it, and by no dictionary knowing it as a word; see ``WordLore``. What is found
/// that is nobody's name costs one key.
package struct ClueFinder: Sendable {
  private let names: KnownNames
  private let common: [String]
  /// The words of all that is common.
  private let commonWords: Set<String>
  private let references: [String]
  /// What is known of words with capitals; nothing as long as nobody has looked them up.
  package var lore = WordLore()

  /// - Parameters:
  ///   - names: As they stand in the people file.
  ///   - common: What everybody knows and may be told: the session's title, its place, who asked for it.
  ///   - references: What is named so that anybody can look it up or ring it: plans, cases, whom to tell. The
  ///     numbers and addresses in it are no clues; names are.
  package init(names: [String] = [], common: [String] = [], references: [String] = []) {
    self.names = KnownNames(names)
    self.common = common.map { $0.lowercased() }
    commonWords = Set(
      self.common.flatMap { text in Word.all(in: text).map { String(text[$0.range]) } })
    self.references = references
  }

  /// What is found, each once, with what matters most first and then in the order of the texts.
  package func clues(in texts: some Sequence<String>) -> [Clue] {
    Self.clues(of: texts.map { ($0, matches(in: $0)) })
  }

  /// The same of what has been found in each text.
  static func clues(of texts: [(text: String, matches: [Match])]) -> [Clue] {
    var found: [String: Int] = [:]
    var clues: [Clue] = []
    for (text, matches) in texts {
      for (kind, range) in matches {
        let words = String(text[range])
        var key = words.folded
        // A name in the genitive is that name.
        if found[key] == nil, key.hasSuffix("s"), found[String(key.dropLast())] != nil {
          key.removeLast()
        }
        if let place = found[key] {
          clues[place].count += 1
        } else {
          found[key] = clues.count
          clues.append(Clue(kind, words, line: text))
        }
      }
    }
    return clues.enumerated()
      .sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }.map(\.element)
  }

  /// Where they stand in one text, from its start; of two that overlap the longer.
  package func matches(in text: String) -> [(kind: Clue.Kind, range: Range<String.Index>)] {
    let words = Word.all(in: text)
    guard !words.isEmpty else { return [] }
    var all: [(kind: Clue.Kind, range: Range<String.Index>)] = []
    if words.contains(where: { $0.isNumber }) {
      all += numbers(in: text, words)
    }
    if text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      all += traces(in: text, words)
    }
    all += addresses(in: text) + webAddresses(in: text)
    all.removeAll { match in
      match.kind != .nationalIdentity && references.contains { $0.contains(text[match.range]) }
    }
    let known = names.matches(in: text, words)
    all += known.map { (.knownName, $0) }
    for (kind, range) in capitalised(in: text, words) {
      // A known name with the s of a genitive is no longer a name for that.
      let isGenitive = known.contains { name in
        name.lowerBound == range.lowerBound && name.upperBound <= range.upperBound
          && text[name.upperBound..<range.upperBound].isGenitive
      }
      if !isGenitive { all.append((kind, range)) }
    }
    if let line = SmallGroups.line(of: text, words) { all.append((.smallGroup, line)) }
    return longest(all)
  }

  /// A whole line about few people stands beside what is found in it.
  private func longest(
    _ all: [(kind: Clue.Kind, range: Range<String.Index>)]
  ) -> [(kind: Clue.Kind, range: Range<String.Index>)] {
    var kept: [(kind: Clue.Kind, range: Range<String.Index>)] = []
    let ordered = all.sorted {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound
        : $0.range.upperBound != $1.range.upperBound
          ? $0.range.upperBound > $1.range.upperBound : $0.kind < $1.kind
    }
    // What is surely somebody's goes before what is perhaps a name, and a whole number before a part of it.
    let numbers = ordered.filter { $0.kind <= .elevenDigits }
    for isCandidate in [false, true] {
      for match in numbers + ordered
      where match.kind != .smallGroup && match.kind.isCandidate == isCandidate {
        if !kept.contains(where: { $0.range.overlaps(match.range) }) { kept.append(match) }
      }
    }
    kept.sort { $0.range.lowerBound < $1.range.lowerBound }
    return kept + ordered.filter { $0.kind == .smallGroup }
  }
}

// Capitalised words side by side.
extension ClueFinder {
  private func capitalised(in text: String, _ words: [Word]) -> [Match] {
    // In a line of capitals they mean nothing.
    let isAllShouted = words.allSatisfy { $0.isShouted || !$0.isCapitalised && $0.isNumber }
    guard !isAllShouted else { return [] }
    var found: [Match] = []
    var place = 0
    while place < words.count {
      guard words[place].isCapitalised else {
        place += 1
        continue
      }
      var last = place
      while let next = following(last, words, text) { last = next }
      if last > place {
        if let range = range(of: place...last, words, text) { found.append((.capitalised, range)) }
      } else if isFirstName(place, words, text) {
        found.append((.firstName, words[place].range))
      } else if isName(place, words, text) {
        found.append((.capitalised, words[place].range))
      }
      place = last + 1
    }
    return found
  }

  private func isFirstName(_ place: Int, _ words: [Word], _ text: String) -> Bool {
    let word = text[words[place].range]
    guard !words[place].isShouted, !commonWords.contains(word.lowercased()) else { return false }
    return FirstNames.contains(word)
      || FirstNames.isAlsoWord(word.lowercased()) && begins(place, words, text)
        && SentenceOpening(at: place, words, text).isFollowedAsSomebody
  }

  /// Whether one capitalised word by itself may be a name: in the middle of a sentence any but those that
  /// always have a capital, and those that are a word like any other and no name as well; where a sentence
  /// begins those that no dictionary knows, and those that do what only people do.
  private func isName(_ place: Int, _ words: [Word], _ text: String) -> Bool {
    guard mayBeName(place, words, text) else { return false }
    let folded = text[words[place].range].lowercased()
    guard begins(place, words, text) else {
      return KnownNames.isAlsoWord(folded) || !lore.isOrdinary(folded)
    }
    if text[words[place].range].isTwoCapitalised { return true }
    guard folded.count < Self.longerThanNames else { return false }
    if lore.isUnknown(folded) { return true }
    let opening = SentenceOpening(at: place, words, text)
    return opening.isFollowedAsSomebody && !opening.isNoun && !lore.isOrdinary(folded)
  }

  /// In letters: what no dictionary knows and is as long is put together of words.
  private static let longerThanNames = 12

  /// Whether nothing is known of one capitalised word by itself that makes it nobody's name: it is long enough, and
  /// neither a little word, shouted, common, nor one that always has a capital.
  func mayBeName(_ place: Int, _ words: [Word], _ text: String) -> Bool {
    guard words[place].isCapitalised, !words[place].isShouted, !words[place].range.isShort(in: text)
    else { return false }
    let folded = text[words[place].range].lowercased()
    // Of `Nav-kontoret` and `Oslos` what counts is `nav` and `oslo`.
    let first = folded.prefix { $0 != "-" }
    let forms = [folded, String(first), String(first.last == "s" ? first.dropLast() : first)]
    return !forms.contains {
      Self.isLittle($0) || Self.capitalised.contains($0) || commonWords.contains($0)
    }
  }

  /// Whether a sentence, a quotation or an item of a list begins with a word.
  private func begins(_ place: Int, _ words: [Word], _ text: String) -> Bool {
    let start = place > 0 ? words[place - 1].range.upperBound : text.startIndex
    guard place > 0 else { return true }
    return text[start..<words[place].range.lowerBound].contains { !" ,".contains($0) }
  }

  /// What has a capital wherever it stands and is nobody: days, months, languages, holidays, and what
  /// everybody deals with.
  private static let capitalised: Set<String> = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
    august september october november december english norwegian sami christmas easter god gud jesus \
    norge noreg norway norsk norden europa europe sverige sweden danmark denmark england polen russland \
    tyskland germany ukraina ukraine syria somalia iran irak oslo bergen trondheim stavanger tromsø london \
    facebook google helsenorge altinn nav helfo husbanken stortinget instagram messenger snapchat teams zoom \
    vipps youtube alzheimer asperger crohn down huntington parkinson tourette kristus
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The next capitalised word of the same run: after one space, after an initial's full stop, or after
  /// a particle.
  private func following(_ last: Int, _ words: [Word], _ text: String) -> Int? {
    guard last + 1 < words.count else { return nil }
    let (one, next) = (words[last], words[last + 1])
    let between = text[one.range.upperBound..<next.range.lowerBound]
    let isInitial = text.unicodeScalars[one.range].count == 1
    guard between == " " || isInitial && (between == ". " || between == ".") else { return nil }
    if next.isCapitalised { return last + 1 }
    guard last + 2 < words.count, Self.particles.contains(String(text[next.range])),
      words[last + 2].isCapitalised,
      text[next.range.upperBound..<words[last + 2].range.lowerBound] == " "
    else { return nil }
    return last + 2
  }

  /// The run without the little words that begin a sentence; nil when everybody knows it, or it is no run.
  private func range(
    of run: ClosedRange<Int>, _ words: [Word], _ text: String
  ) -> Range<String.Index>? {
    var first = run.lowerBound
    var last = run.upperBound
    while first <= last, Self.isLittle(String(text[words[first].range])) { first += 1 }
    while last > first, Self.isLittle(String(text[words[last].range])) { last -= 1 }
    guard first <= last else { return nil }
    // `NAV` by itself names nobody, and neither does what is left of `Avlastning FØR`, which has its
    // capital from the sentence; what is left of `Når Kari` does.
    if first == last,
      words[first].isShouted || words[first].range.isShort(in: text)
        || beginsSentence(first, words, text)
    {
      return nil
    }
    let range = words[first].range.lowerBound..<words[last].range.upperBound
    let known = text[range].lowercased()
    return common.contains { $0.contains(known) } ? nil : range
  }

  private func beginsSentence(_ place: Int, _ words: [Word], _ text: String) -> Bool {
    guard place > 0 else { return true }
    let between = text[words[place - 1].range.upperBound..<words[place].range.lowerBound]
    return between.contains { ".!?…:".contains($0) }
  }

  private static let particles: Set<String> = [
    "av", "da", "de", "den", "der", "di", "du", "el", "la", "le", "of", "van", "von", "zu",
  ]

  private static func isLittle(_ word: String) -> Bool { little.contains(word.lowercased()) }

  /// Words that begin sentences, in the languages of the program, and the English *I*.
  private static let little: Set<String> = Set(
    """
    alle alt at av bare ble blir både da de dei deira dere deires deg dem den denne deres desse dessuten \
    det dette di din disse ditt du dykk dykkar då eg ei ein eit ellers elles en enn er et ett etter \
    fleire flere for fordi fra frå før få gi går gå ha han hans har hele heile henne hennes her hjelp kem ka kæm koffor korsen dokker dåkker æ \
    ho hos hun hva hvem hver hvert hvilken hvis hvor hvordan hvorfor i ikke ikkje ingen ingenting inn \
    ja jeg kan kanskje kor korfor korleis kva kvar kven kvifor la mange me med meg mellom men mens \
    medan mi min mine mitt mot må møte når nei no noe noen nok nokon noko nå og også om oss over på \
    samarbeid si sin sine sitt skal slik som så takk til tid trenger treng under ut uten utan var ved \
    vet vi viktig viss være vere vår våre vårt å åpen \
    a about after all also although always an and any are as ask at be because before being both but \
    by can could did do does each even every everybody everyone few for from give had has have he \
    her here his how i if in into is it its just know let listen many may me more most my never no \
    nobody not nothing now of often on once one only or other our people please she should since so \
    some somebody someone sometimes talk tell than that the their them then there these they this \
    those to too trust under until up us was we were what when where which while who whose why will \
    with without you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension Substring {
  /// `Liv-Unni`: no sentence has given the second its capital.
  fileprivate var isTwoCapitalised: Bool {
    let halves = unicodeScalars.split(separator: "-")
    return halves.count == 2
      && halves.allSatisfy { half in
        half.count > 1 && half.first!.isCapital && !half.last!.isCapital
      }
  }
}

extension Range<String.Index> {
  /// One letter: an initial by itself tells nothing.
  fileprivate func isShort(in text: String) -> Bool { text.unicodeScalars[self].count < 2 }
}

extension String {
  /// For comparing words: small letters, and one space for any.
  package var folded: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
