/// What stands where a sentence begins, where every word has a capital: whether it is somebody all the same.
///
///     Liv ringte dagen etter    somebody: words do not ring
///     Per sin mor               somebody's mother
///     Bjørn og jeg              somebody beside somebody
///     Liv er viktig             the word
struct SentenceOpening {
  /// In small letters, as are those that follow.
  let word: String
  let next: String?
  let third: String?
  /// Whether the third has a capital.
  let thirdIsCapitalised: Bool

  init(at place: Int, _ words: [Word], _ text: String) {
    func folded(_ place: Int) -> String? {
      words.indices.contains(place) ? text[words[place].range].lowercased() : nil
    }
    word = folded(place) ?? ""
    next = folded(place + 1)
    third = folded(place + 2)
    thirdIsCapitalised = words.indices.contains(place + 2) && words[place + 2].isCapitalised
  }

  /// Whether what follows is what only somebody does, has, or stands beside.
  var isFollowedAsSomebody: Bool {
    guard let next else { return false }
    if Self.deeds.contains(next) || Self.owning.contains(next) { return true }
    guard next == "og" || next == "and", let third else { return false }
    return thirdIsCapitalised || Self.pronouns.contains(third)
  }

  /// Whether a noun with its article behind it, many of something, or what people are called without their names.
  var isNoun: Bool {
    Self.endings.contains { word.count > $0.count + 2 && word.hasSuffix($0) }
      || Self.kin.contains(word)
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Done by people and by nothing else.
  private static let deeds = list(
    """
    sa sier seier fortalte fortalde forteller fortel spurte spurde spør svarte svara svarer ringte ringde ringer \
    skrev skreiv smilte smilet gråt gråter græt græter lo hilste helsa lovet lovte lova lover lovar mente meinte mener meiner \
    husker hugsar husket hugsa trodde trur ville vil visste veit vet jobber jobbar jobbet jobba heter heiter het heitte \
    bodde budde bor giftet døde døydde hjalp hjelper hjelpte klemte trøstet trøsta kjørte køyrde besøkte lyttet lytta \
    tenkte tenker tenkjer følte føler kjente savner sakna savnet ropte kjeftet satt sat reiste flyttet flytta fikk fekk \
    said says told tells asked asks answered called phoned cried smiled laughed promised wrote thinks thought knows knew \
    lives lived works worked died helped hugged remembers felt feels wanted wants got
    """)
  private static let owning = list("sin sitt sine si hans hennar hennes her's 's")
  private static let pronouns = list(
    "jeg eg æ je meg vi oss han hun ho henne hon hennar du deg dere i me we us he she him her they")
  private static let endings = [
    "en", "et", "ene", "ane", "ne", "er", "ere", "ar", "ar", "ing", "het", "sjon", "else", "folk",
    "s",
  ]
  private static let kin = list(
    """
    mamma pappa mor far mora moren faren bror søster søstera broren bestemor bestefar mormor morfar farmor farfar \
    tante onkel kona kone dama jenta gutten mannen mann kvinne kvinna folk barn sjefa lege sykepleier naboen nabo venninne \
    venninna venn kjæresten kjæreste datter dattera sønn sønnen politi politiet kommune legevakta gruppa avdelinga ledelse \
    ledelsa nemnda presten prest lærer vakta mum mom dad mother father sister brother grandmother grandfather aunt uncle \
    wife husband daughter son doctor nurse teacher staff people everyone everybody police council children management \
    home-help carer social
    """)
}
