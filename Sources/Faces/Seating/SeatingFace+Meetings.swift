import Dialogue
import Seating
import Terminal

extension SeatingFace {
  /// The rounds in which people have seats, in the order of the day.
  var seatedRounds: [Step] {
    session.day.filter { ($0.form == .pairs || $0.form == .tables) && !$0.seating.isEmpty }
  }

  /// Shows one round more, or less.
  mutating func showRounds(by more: Int) {
    guard var sheet = seating, case .met(let rounds) = sheet.page else { return }
    sheet.page = .met(rounds: max(1, min(rounds + more, seatedRounds.count)))
    seating = sheet
    refreshSeats()
  }

  /// A row for each person and a column for each, both under the same number; under them what the
  /// selected row says, by names.
  ///
  ///                 1234
  ///      1 Ada       ○●·
  ///      2 Birk     ○ ·●
  func meetings(_ rounds: Int, _ sheet: SeatingSheet) -> Overlay.Sheet {
    let guests = session.guests(people).here
    let drawing = Meetings(
      guests, names: guests.map { context.name(of: $0, in: session) },
      rounds: seatedRounds.prefix(rounds).map(\.seating.places))
    let list = Block.list(
      .seats, count: guests.count, selected: guests.isEmpty ? nil : sheet.selected,
      empty: Line(SeatingWords.nobody(language))
    ) { .init(Line(drawing.row($0))) }
    let named = guests.indices.contains(sheet.selected) ? drawing.words(sheet.selected) : nil
    return Overlay.Sheet(
      title: SeatingWords.whoHasMet(rounds: rounds, of: seatedRounds.count)(language),
      body: .rows([
        .fit(.text(figures(rounds)), maximum: 3, rank: 1),
        .fit(.text(drawing.header.map { Line($0, .dimmed) }), maximum: 2),
        .weight(1, list, minimum: 3),
        .fit(.text([Line(named?(language) ?? "", .emphasis)]), maximum: 4),
      ]), focus: .seats, width: 76)
  }

  private func figures(_ rounds: Int) -> [Line] {
    let after = Dictionary(
      uniqueKeysWithValues: seatedRounds.dropFirst(rounds).map { ($0.id, [[ID<Person>]]()) })
    var lines = [Line(SeatingWords.key(language), .dimmed)]
    if let last = seatedRounds.prefix(rounds).last { lines.append(Line(last.title, .heading)) }
    if let numbers = session.seatingNumbers(with: after, people) {
      lines.append(Line(SeatingWords.met(numbers)(language), .emphasis))
    }
    return lines
  }
}

/// Who meets whom in some rounds, drawn as a table of distances is.
private struct Meetings {
  private let guests: [ID<Person>]
  private let names: [String]
  private let rounds: [[ID<Person>: Int]]
  /// How many columns a name has.
  private let width: Int
  /// With more people than there is room for, a row has no marks.
  private let isDrawn: Bool

  init(_ guests: [ID<Person>], names: [String], rounds: [[ID<Person>: Int]]) {
    self.guests = guests
    self.names = names
    self.rounds = rounds
    width = min(16, names.map(\.count).max() ?? 0)
    isDrawn = Self.numberColumns + width + guests.count < Self.columns
  }

  /// What a sheet has room for at 80 columns.
  private static let columns = 70
  /// A number, and a space on both sides of the name.
  private static let numberColumns = 5

  /// The numbers of the columns: tens over ones.
  var header: [String] {
    guard isDrawn else { return [] }
    let space = String(repeating: " ", count: Self.numberColumns + width)
    let numbers = 1...max(1, guests.count)
    let ones = space + numbers.map { String($0 % 10) }.joined()
    guard guests.count > 9 else { return [ones] }
    return [space + numbers.map { $0 % 10 == 0 ? String($0 / 10) : " " }.joined(), ones]
  }

  func row(_ place: Int) -> String {
    let number = String(place + 1)
    let name = names[place].prefix(width)
    let label =
      String(repeating: " ", count: max(0, 3 - number.count)) + number + " " + name
      + String(repeating: " ", count: width - name.count + 1)
    guard isDrawn else { return label + " \(others(of: place).met.count)" }
    return label + guests.indices.map { $0 == place ? " " : mark(place, $0) }.joined()
  }

  /// Whom somebody meets, or, where those are fewer, whom not.
  func words(_ place: Int) -> Sentence {
    let (met, not) = others(of: place)
    return met.count <= not.count
      ? SeatingWords.meets(names[place], met.count, met.map { names[$0] })
      : SeatingWords.doesNotMeet(names[place], met.count, not.map { names[$0] })
  }

  private func others(of place: Int) -> (met: [Int], not: [Int]) {
    var met: [Int] = []
    var not: [Int] = []
    for other in guests.indices where other != place {
      if times(place, other) > 0 { met.append(other) } else { not.append(other) }
    }
    return (met, not)
  }

  private func areTogether(_ one: Int, _ other: Int, in round: [ID<Person>: Int]) -> Bool {
    round[guests[one]] != nil && round[guests[one]] == round[guests[other]]
  }

  private func times(_ one: Int, _ other: Int) -> Int {
    rounds.count { areTogether(one, other, in: $0) }
  }

  private func mark(_ one: Int, _ other: Int) -> String {
    let times = times(one, other)
    guard times < 2, let last = rounds.last else { return times > 9 ? "+" : String(times) }
    if times == 0 { return "·" }
    return areTogether(one, other, in: last) ? "○" : "●"
  }
}
