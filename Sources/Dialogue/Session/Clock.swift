package import JSONTree

/// Where the day is, as the last accepted clock change said it.
package struct Clock: Hashable, Sendable {
  /// The step that is running; nil before the day and after it.
  package var step: ID<Step>?
  /// When the step began.
  package var began: Moment
  /// Which of the step's questions or turns is running, from 0.
  package var turn = 0
  package var turnBegan: Moment
  /// Since when all clocks stand still, if they do.
  package var stopped: Moment?
  /// Whether it is quiet in the hall; nothing about why is stored.
  package var isQuiet = false
  /// How long the step's clock has stood still before, in milliseconds.
  package var rested: Int64 = 0
  /// The same for the turn's clock.
  package var turnRested: Int64 = 0
  /// Which table is heard before the wall, if one is.
  package var hearing: Hearing?
  /// Whether the day is over.
  package var isOver = false
  package var extra: [JSON.Member] = []

  package init(step: ID<Step>?, began: Moment) {
    self.step = step
    self.began = began
    self.turnBegan = began
  }

  /// A table that presents its poster, and since when.
  package struct Hearing: Hashable, Sendable {
    package var poster: ID<Poster>
    package var began: Moment
    /// How long its clock has stood still, in milliseconds.
    package var rested: Int64 = 0
    package var extra: [JSON.Member] = []

    package init(poster: ID<Poster>, began: Moment) {
      self.poster = poster
      self.began = began
    }
  }
}

/// When a step was held, for the programme as it turned out.
package struct Held: Hashable, Sendable {
  package var step: ID<Step>
  package var began: Moment
  package var ended: Moment?
  /// The clock as it stood when the step was left, so that going back takes it up again.
  package var left: Clock?
  package var extra: [JSON.Member] = []

  package init(step: ID<Step>, began: Moment, ended: Moment? = nil, left: Clock? = nil) {
    self.step = step
    self.began = began
    self.ended = ended
    self.left = left
  }
}
