import Dialogue
import JSONTree

extension Session {
  /// A poster as it hangs.
  ///
  ///     # a heading
  ///     - a point
  ///       - a sub-point
  ///     ~ something struck
  ///     - of two minds ±
  ///     † (words removed on request)
  func picture(of poster: ID<Poster>) -> String {
    points(of: poster).visible.map { point in
      if point.isErased { return "†" }
      let mark =
        switch point.level {
        case .heading: "#"
        case .point: "-"
        case .sub: "  -"
        }
      return (point.isStruck ? "~" : mark) + " " + point.text
        + (point.isOfTwoMinds ? " ±" : "")
    }.joined(separator: "\n")
  }

  /// The titles of the programme in order, as `Welcome, Pairs`.
  var programmePicture: String {
    programme.visible.map(\.title).joined(separator: ", ")
  }

  /// Everything about it, to the byte.
  var text: String { json.indented }

  /// What it says about the day, without its memory of who changed what last.
  var content: String {
    let members = json.members ?? []
    return JSON.object(members.filter { $0.key != "revisions" }).indented
  }
}
