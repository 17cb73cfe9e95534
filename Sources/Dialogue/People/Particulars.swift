package import JSONTree

/// What is known about somebody besides the session: it stands in the people file and nowhere else.
///
///     people[ada]?.calledToday  // "Ada"
package struct Particulars: Hashable, Sendable {
  package let person: ID<Person>
  package var name = ""
  /// What they want to be called today; their name when it is empty.
  package var calledToday = ""
  package var contact = ""
  /// What they need on the day: an induction loop, room for a wheelchair.
  package var needs = ""
  package var region = ""
  package var language = ""
  /// How they want to have word back; nil where they have not said.
  package var form: LetterForm?
  package var organisation = ""
  /// Whom they came with, to interpret or to keep company: the two always share a table.
  package var accompanies: ID<Person>?
  /// Their interpreter has not come yet.
  package var waitsForInterpreter = false
  /// Whether they are given a seat, where the organiser has said it; else participants are.
  package var isSeated: Bool?
  /// Whether their number came into the session with a list that was taken in, and with nothing else.
  package var isFromList = false
  package var extra: [JSON.Member] = []

  package init(_ person: ID<Person>) {
    self.person = person
  }

  /// The name to show: what they want to be called today, else their first name and no more of it than
  /// anybody would say across a table. Nil when there is none.
  package var shownName: String? { calledToday.isBlank ? firstName : calledToday }
}

extension Particulars {
  /// `Anne` of `Anne Berg` and of `Berg, Anne`.
  private var firstName: String? { nameParts.first?.split(separator: " ").first.map(String.init) }

  /// `Berg` of the same.
  var lastName: String? {
    let parts = nameParts
    let last =
      parts.count > 1 ? parts[1][...] : (parts.first ?? "").split(separator: " ").dropFirst().last
    return last.map { String($0.trimmingPrefix { $0 == " " }) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The first names, then what stands before a comma.
  private var nameParts: [String] {
    let parts = name.split(separator: ",").map(String.init).filter { !$0.isBlank }
    return parts.count > 1 ? [parts[1], parts[0]] : parts
  }
}
