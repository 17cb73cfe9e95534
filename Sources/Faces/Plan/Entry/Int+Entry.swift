import Dialogue

extension Int {
  /// Reads a number in a range; a unit behind it does no harm: `45`, ` 45 min`.
  package init(entry: String, in range: ClosedRange<Int>) throws(Misread) {
    let text = entry[...].trimmed(of: " ")
    let digits = text.prefix { ("0"..."9").contains($0) }
    let unit = text.dropFirst(digits.count).trimmed(of: " .")
    guard ["", "min", "minutter", "minutt", "minutes"].contains(unit.lowercased()),
      let number = Int(digits: digits, upTo: 9), range.contains(number)
    else { throw Misread(Wording.Entry.number(range)) }
    self = number
  }

  /// Reads for how many a day is planned.
  package init(participants text: String) throws(Misread) {
    do throws(Misread) {
      self = try Int(entry: text, in: 0...Limits.participants)
    } catch {
      let isNumber = (try? Int(entry: text, in: 0...999_999_999)) != nil
      throw isNumber ? Misread(Refusal.tooManyPeople.sentence) : error
    }
  }
}
