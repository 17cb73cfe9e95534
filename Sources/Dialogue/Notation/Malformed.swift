/// What is wrong with a piece of JSON, and where in it.
package struct Malformed: Error, Hashable, Sendable {
  /// From the outside in: `programme[3].minutes`. Empty for the whole.
  package var path: String
  package var problem: Problem

  package init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// The same of a piece that stands at a path of something larger.
  func inside(_ outer: String) -> Self {
    let isDeeper = !path.isEmpty && !path.hasPrefix("[")
    return Self(outer + (isDeeper ? "." : "") + path, problem)
  }

  package enum Problem: Hashable, Sendable {
    case missing
    /// It is there, but it is not this: "a whole number", "a date" …
    case expected(Expected)
    case repeated
  }

  package enum Expected: Hashable, Sendable {
    case object
    case list
    case text
    case wholeNumber
    case numberIn(ClosedRange<Int>)
    case yesOrNo
    case id
    case date
    case time
    case moment
    case oneOf([String])
  }
}
