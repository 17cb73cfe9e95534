extension Block {
  /// Points and lines between them, as large as the place allows, made of the dots of braille cells.
  ///
  ///     ⢀⠤⠒⠉⠉⠒⠤⡀
  ///     ⡎  ⢀⠔⠁  ⢱
  ///     ⢇⠔⠁     ⡸
  ///     ⠈⠑⠤⣀⣀⠤⠊⠁
  ///
  /// What is bright is drawn whole, over what is faint, which is dotted: it can be told without
  /// colours. Where lines are so many that they would fill the place, they are dotted more thinly.
  package struct Drawing: Hashable, Sendable {
    package var points: [Spot]
    package var lines: [Stroke]
    /// The same in words, for plain lines.
    package var words: String

    package init(points: [Spot], lines: [Stroke], words: String) {
      self.points = points
      self.lines = lines
      self.words = words
    }

    /// A place in the square that is drawn: x from 0 at the left, y from 0 at the top, to 1.
    package struct Spot: Hashable, Sendable {
      package var x: Double
      package var y: Double

      package init(x: Double, y: Double) {
        self.x = x
        self.y = y
      }
    }

    package struct Stroke: Hashable, Sendable {
      package var from: Spot
      package var to: Spot
      package var isBright: Bool

      package init(from: Spot, to: Spot, isBright: Bool) {
        self.from = from
        self.to = to
        self.isBright = isBright
      }
    }
  }
}
