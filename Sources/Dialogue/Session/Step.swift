package import JSONTree

/// One entry of the programme.
package struct Step: Placed, Hashable {
  package let id: ID<Self>
  /// Its number on paper; given once, so that a printed poster keeps its number when steps move.
  package var number: Int
  package var kind: Kind
  package var title: String
  /// Planned length.
  package var minutes: Int
  /// It is never made shorter than this.
  package var least: Int
  /// The time it must not begin before, when it has one.
  package var start: TimeOfDay?
  /// How many weeks after the day it is held, where it is not a part of the day.
  package var weeksAfter: Int?
  /// Whether it keeps its length when the day must shrink.
  package var hasFixedLength = false
  /// Whether it gives of its time only when the others have given all they can.
  package var yieldsLast = false
  package var form: RoomForm
  /// Wished for size of a table, where the form is tables.
  package var tableSize: Int?
  package var writes: Writes
  /// What the leader may say, paragraph by paragraph.
  package var scripts: [String] = []
  package var questions: [OpenQuestion] = []
  package var phases: [Phase] = []
  /// What the room reads when it is not the question.
  package var hall: String?
  /// When it was agreed to begin, since the day began or since the last new timetable.
  package var agreed: TimeOfDay?
  /// Who sits with whom: a list of people for each table or pair, the first one number 1.
  package var seating: [[ID<Person>]] = []
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(
    id: ID<Self>, number: Int, kind: Kind, title: String, minutes: Int, least: Int? = nil,
    form: RoomForm = .none, writes: Writes = .nobody
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.least = least ?? minutes
    self.form = form
    self.writes = writes
  }

  package enum Kind: String, CaseIterable, Sendable {
    case welcome
    case rules
    case pairs
    case plenary
    case tables
    case wall
    case `break`
    case meal
    case future
    case closing
    case followUp = "follow-up"
    case free
  }

  /// How people sit together.
  package enum RoomForm: String, CaseIterable, Sendable {
    case none
    case pairs
    case tables
    case plenary
  }

  /// Whose posters are written in the step.
  package enum Writes: String, CaseIterable, Sendable {
    case nobody = "none"
    /// Each table in its own words.
    case tables
    /// What is said aloud, noted.
    case plenary
    /// The leader's summary.
    case digest
  }

  /// A part of the work inside the step.
  package struct Phase: Hashable, Sendable {
    package var work: Work
    package var minutes: Int
    package var extra: [JSON.Member] = []

    package init(_ work: Work, minutes: Int) {
      self.work = work
      self.minutes = minutes
    }

    package enum Work: String, CaseIterable, Sendable {
      case instruction
      case talk
      case write
      case readAloud
      case report
    }
  }
}

/// A question put to the room, made for reflection.
package struct OpenQuestion: Hashable, Sendable {
  package let id: ID<Self>
  package var text: String
  package var turns: Turns
  /// Minutes for it, when it has a clock of its own.
  package var minutes: Int?
  /// The commissioner's questions that it is meant to light up.
  package var lights: [ID<Question>]
  package var extra: [JSON.Member] = []

  package init(
    id: ID<Self>, text: String, turns: Turns = .none, minutes: Int? = nil,
    lights: [ID<Question>] = []
  ) {
    self.id = id
    self.text = text
    self.turns = turns
    self.minutes = minutes
    self.lights = lights
  }

  package enum Turns: String, CaseIterable, Sendable {
    /// Nobody keeps turns.
    case none
    /// Each has a turn, and a clock says when to swap.
    case swap
    /// Talked over together.
    case together
  }
}
