import Dialogue

extension Wording {
  /// What is said beside a field whose text cannot be read.
  enum Entry {
    static let date = Sentence(
      nb: "Dette er ingen dato. Skriv for eksempel 14.3.2026.",
      nn: "Dette er ingen dato. Skriv til dømes 14.3.2026.",
      en: "This is not a date. Write for instance 14.3.2026 or 2026-03-14.")

    static func month(_ number: Int) -> Sentence {
      Sentence(
        nb: "Det finnes ingen måned \(number). Skriv dag, måned og år: 14.3.2026.",
        nn: "Det finst ingen månad \(number). Skriv dag, månad og år: 14.3.2026.",
        en: "There is no month \(number). Write day, month and year: 14.3.2026.")
    }

    static func noSuchDay(month: Int, year: Int, last: Int) -> Sentence {
      let name = Day.months[month - 1]
      return Sentence(
        nb: "Den dagen finnes ikke: \(name.nb) \(year) har \(last) dager. Skriv en annen.",
        nn: "Den dagen finst ikkje: \(name.nn) \(year) har \(last) dagar. Skriv ein annan.",
        en: "There is no such day: \(name.en) \(year) has \(last) days. Write another.")
    }

    static let time = Sentence(
      nb: "Dette er ikke noe klokkeslett. Skriv for eksempel 10.30, fra 0.00 til 23.59.",
      nn: "Dette er ikkje noko klokkeslett. Skriv til dømes 10.30, frå 0.00 til 23.59.",
      en: "This is not a time of day. Write for instance 10:30, from 0:00 to 23:59.")

    static func number(_ range: ClosedRange<Int>) -> Sentence {
      Sentence(
        nb: "Skriv et tall fra \(range.lowerBound) til \(range.upperBound).",
        nn: "Skriv eit tal frå \(range.lowerBound) til \(range.upperBound).",
        en: "Write a number from \(range.lowerBound) to \(range.upperBound).")
    }
  }
}
