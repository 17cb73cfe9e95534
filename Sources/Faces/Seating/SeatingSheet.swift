import Dialogue
import Seating

/// Who sits with whom, as it lies over a face: which page of it is open, and what was chosen there.
struct SeatingSheet: Hashable, Sendable {
  var page: Page
  /// The step whose seats it is about.
  var step: ID<Step>
  var selected = 0
  /// What stands in the rows, where they can be acted on.
  var rows: [SeatRow] = []
  /// Who meets whom over the day.
  var numbers: SeatingNumbers?
  /// The planning of seats that is under way or lies here to be looked at.
  var planning: Planning?

  init(_ page: Page = .seats(picked: nil), step: ID<Step>) {
    self.page = page
    self.step = step
  }

  enum Page: Hashable, Sendable {
    case seats(picked: ID<Person>?)
    /// How the seats are to be planned.
    case choices
    /// New seats to look at before they are taken into use.
    case plan
    /// Who has met whom, up to so many rounds.
    case met(rounds: Int)
    case wishes
    /// Which kind of wish to add.
    case kinds
    case wish(WishForm)
  }

  var scope: Scope {
    switch page {
    case .seats: .seating
    case .choices: .seatingChoices
    case .plan: .planning
    case .met: .met
    case .wishes: .wishes
    case .kinds: .wishKinds
    case .wish: .wish
    }
  }

  var selectedRow: SeatRow? { rows.indices.contains(selected) ? rows[selected] : nil }

  var picked: ID<Person>? {
    if case .seats(let picked) = page { picked } else { nil }
  }
}

/// What stands in a row of it.
enum SeatRow: Hashable, Sendable {
  case person(ID<Person>)
  /// A table or a pair, by its place.
  case group(Int)
  case newGroup
  case unseated
  case choice(Choice)
  /// A wish by its number.
  case wish(Int)
  /// Somebody who came with somebody else.
  case company(ID<Person>)
  case kind(WishForm.Kind)
  case part(WishForm.Part)

  /// What can be chosen about a planning.
  enum Choice: CaseIterable, Sendable {
    case rounds
    case tables
    case size
    case form
    case aim
  }
}

/// A planning of seats: what was asked for, and what has come of it.
struct Planning: Hashable, Sendable {
  let generation: Int
  let way: Way
  let steps: [ID<Step>]
  var choices = SeatingChoices()
  /// What the plan was made from; when that is another, the plan is of no use.
  let saw: Ground
  /// Nil while it is under way.
  var proposal: SeatingProposal?
  /// Whether those whose wishes cannot be met are shown.
  var showsWho = false

  /// How the seats come about.
  enum Way: Hashable, Sendable {
    case planned(SeatingAim)
    /// In order, at once.
    case dealt
    /// Everybody where they sat the last time.
    case asBefore

    /// What the planner was asked for; what takes no search is no mending.
    var aim: SeatingAim {
      switch self {
      case .planned(let aim): aim
      case .dealt, .asBefore: .anew
      }
    }

    /// Whether it is about those who move, and the others sit where they sat.
    var isMending: Bool { aim.isMending }
  }

  /// What writes the seats down.
  func planner(_ session: Session, _ people: People) -> SessionPlanner {
    SessionPlanner(session, people, way.aim, steps: steps, choices: choices, seed: 0)
  }

  struct Ground: Hashable, Sendable {
    var seatings: [[[ID<Person>]]]
    var people: [ID<Person>]
  }
}

extension Scope {
  static let seating: Scope = "seating"
  static let seatingChoices: Scope = "seating-choices"
  static let planning: Scope = "planning"
  static let met: Scope = "met"
  static let wishes: Scope = "wishes"
  static let wishKinds: Scope = "wish-kinds"
  static let wish: Scope = "wish"
}

extension Set<Scope> {
  /// Where wishes are read and written.
  static let wishPages: Self = [.wishes, .wishKinds, .wish]

  /// The pages of who sits with whom.
  static let seats: Self = [
    .seating, .seatingChoices, .planning, .met, .wishes, .wishKinds, .wish,
  ]
}
