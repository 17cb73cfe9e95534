extension Draft {
  /// The id that a copy of it is written under, when the process that it came from may still wake and
  /// write it itself.
  package var copy: ID<Point> { point.copy }
}

extension ID<Point> {
  /// The id of a line that was taken up from a process which did not stir.
  package var copy: Self { ID(Identifier(derivedFrom: description, "copy")) }
}
