/// Lines that say of few people where they are and what ails them: together that may be enough to know
/// them by, also without a name.
///
///     "To familier i Nordvik med schizofreni fikk ikke svar"
enum SmallGroups {
  /// The whole text without the space around it, when all three stand in it.
  static func line(of text: String, _ words: [Word]) -> Range<String.Index>? {
    guard hasPlace(text, words) else { return nil }
    let folded = words.map { text[$0.range].lowercased() }
    guard folded.contains(where: isDiagnosis), isAboutFew(folded) else { return nil }
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return first..<text.index(after: last)
  }

  /// A capitalised word right after a word such as *i* or *fra*.
  private static func hasPlace(_ text: String, _ words: [Word]) -> Bool {
    zip(words, words.dropFirst()).contains { before, word in
      (word.isCapitalised && !word.isShouted
        || smallPlaces.contains(text[word.range].lowercased()))
        && prepositions.contains(text[before.range].lowercased())
    }
  }

  private static func isDiagnosis(_ word: String) -> Bool {
    if wholeDiagnoses.contains(word) { return true }
    return diagnoses.contains { word.hasPrefix($0) }
  }

  /// A small number right before people, or *eneste* and its like.
  private static func isAboutFew(_ words: [String]) -> Bool {
    if words.contains(where: only.contains) { return true }
    // `bare jeg`, `vi er tre`.
    let pairs = zip(words, words.dropFirst())
    if pairs.contains(where: { onlyBefore.contains($0) && myself.contains($1) }) { return true }
    if pairs.contains(where: { areWe.contains($0) && few.contains($1) }) { return true }
    return words.indices.contains { place in
      few.contains(words[place])
        && words[(place + 1)...].prefix(3).contains { word in
          people.contains { word.hasPrefix($0) }
        }
    }
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let prepositions = list(
    "at fra from frå hos i in inne near nær outside over på til to utenfor utanfor ved")
  private static let smallPlaces = list(
    """
    avdelinga avdelingen blokka bofellesskapet bufellesskapet bygda bygdi dalen grenda grendi hamlet island \
    kommunen klassen nabolaget skolen skulen sykehjemmet sjukeheimen village ward øya øyi
    """)
  private static let only = list("eneste einaste only")
  private static let onlyBefore = list("bare berre kun just only")
  private static let myself = list("jeg eg meg me i vi us")
  private static let areWe = list("er are")
  private static let few = list(
    "1 2 3 4 en ein ei én èin to tre fire begge one two three four both a")
  private static let people = list(
    """
    barn bruker brukar child dame daught elev famili father far fedre fem forel friend gut girl jent \
    kid kvinn lærer lærar man mann men mor mother mødre mødrer nabo neighbo of oss par pasient patient \
    people person pupil pårør relativ resident son student søsk søst ungdom ung users us venn voks \
    women woman young
    """)
  private static let wholeDiagnoses = list("adhd add als bpd cp hiv me ms ocd ptsd rus")
  private static let diagnoses = list(
    """
    huntington parkinson addict alkoholis alzheimer angst anorek anorex anxiety asperger autis bipolar bulimi cancer \
    cerebral dement demens depresjon depress diabet epilep fibromyalgi hjerneslag hjerteinfarkt kols \
    kreft leukemi multippel overdos parkinson psykose psykoti psychos psychot rusav rusmis schizo \
    selvmord selvskad sjølvmord sjølvskad spiseforst eteforst suicid stroke tourette utviklingshem
    """)
}
