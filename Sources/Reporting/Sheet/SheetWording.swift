import Dialogue

/// What the sheets of who sits where say in their own voice.
enum SheetWording {
  static let title = Sentence(
    nb: "Hvem sitter hvor", nn: "Kven sit kvar", en: "Who sits where")
  static let door = Sentence(nb: "Til døra", nn: "Til døra", en: "For the door")
  static let name = Sentence(nb: "Navn", nn: "Namn", en: "Name")
  static let nobody = Sentence(
    nb: "Ingen har fått plass ennå.", nn: "Ingen har fått plass enno.",
    en: "Nobody has a seat yet.")
}
