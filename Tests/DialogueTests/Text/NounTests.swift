import Dialogue
import Testing

@Test(arguments: [
  (Noun.point, "0 punkter", "1 punkt", "12 punkt", "1 point"),
  (.participant, "0 deltakere", "1 deltaker", "12 deltakarar", "1 participant"),
  (.relation, "0 mellomrom", "1 mellomrom", "12 mellomrom", "1 relation"),
  (.change, "0 endringer", "1 endring", "12 endringar", "1 change"),
  (.table, "0 bord", "1 bord", "12 bord", "1 table"), (.pair, "0 par", "1 par", "12 par", "1 pair"),
])
func `one of a thing is said as one`(
  noun: Noun, none: String, one: String, many: String, english: String
) {
  #expect(noun(0).nb == none)
  #expect(noun(1).nb == one)
  #expect(noun(12).nn == many)
  #expect(noun(1).en == english)
}

@Test(arguments: [
  (0, "0 min", "0 min"), (45, "45 min", "45 min"), (60, "1 t", "1 h"),
  (350, "5 t 50 min", "5 h 50 min"),
])
func `a length is said in hours and minutes`(minutes: Int, nb: String, en: String) {
  #expect(Sentence.length(minutes: minutes) == Sentence(nb: nb, nn: nb, en: en))
}
