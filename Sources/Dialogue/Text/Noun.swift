/// A word for what is counted, one of it and many of it.
///
///     Noun.point(1)(.bokmal)   // "1 punkt"
///     Noun.point(12)(.bokmal)  // "12 punkter"
package struct Noun: Hashable, Sendable {
  package let one: Sentence
  package let many: Sentence

  package init(one: Sentence, many: Sentence) {
    self.one = one
    self.many = many
  }

  package func callAsFunction(_ count: Int) -> Sentence {
    let word = count == 1 ? one : many
    return Sentence(
      nb: "\(count) \(word.nb)", nn: "\(count) \(word.nn)", en: "\(count) \(word.en)")
  }
}

extension Noun {
  package static let followUp = Noun(
    one: Sentence(nb: "oppfølging", nn: "oppfølging", en: "follow-up"),
    many: Sentence(nb: "oppfølginger", nn: "oppfølgingar", en: "follow-ups"))
  package static let change = Noun(
    one: Sentence(nb: "endring", nn: "endring", en: "change"),
    many: Sentence(nb: "endringer", nn: "endringar", en: "changes"))
  package static let pair = Noun(
    one: Sentence(nb: "par", nn: "par", en: "pair"),
    many: Sentence(nb: "par", nn: "par", en: "pairs"))
  package static let participant = Noun(
    one: Sentence(nb: "deltaker", nn: "deltakar", en: "participant"),
    many: Sentence(nb: "deltakere", nn: "deltakarar", en: "participants"))
  package static let point = Noun(
    one: Sentence(nb: "punkt", nn: "punkt", en: "point"),
    many: Sentence(nb: "punkter", nn: "punkt", en: "points"))
  package static let relation = Noun(
    one: Sentence(nb: "mellomrom", nn: "mellomrom", en: "relation"),
    many: Sentence(nb: "mellomrom", nn: "mellomrom", en: "relations"))
  package static let thing = Noun(
    one: Sentence(nb: "ting", nn: "ting", en: "thing"),
    many: Sentence(nb: "ting", nn: "ting", en: "things"))
  package static let table = Noun(
    one: Sentence(nb: "bord", nn: "bord", en: "table"),
    many: Sentence(nb: "bord", nn: "bord", en: "tables"))
}
