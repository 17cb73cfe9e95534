import Dialogue
import JSONTree
import Testing

extension Home {
  /// Makes the session that most tests use, with two tables of four, and returns its file.
  @discardableResult
  func makeSession(title: String = "Samling Nordvik", participants: Int = 8) throws -> String {
    let run = try run(
      "new", "--title", title, "--date", "2026-03-14", "--place", "Nordvik", "--participants",
      String(participants))
    return try #require(run.succeeded().lines.first)
  }

  /// The session as `show` prints it.
  func show(_ session: String = "nordvik") throws -> JSON {
    try run("show", session, "--json").succeeded().json
  }

  /// The steps of a session: title and id.
  func steps(of session: String = "nordvik") throws -> [(title: String, id: ID<Step>)] {
    try #require(try show(session)["programme"]?.array).map { step in
      let id = try #require(step["id"]?.string.flatMap { ID<Step>($0) })
      return (step["title"]?.string ?? "", id)
    }
  }

  /// The first step that tables write in.
  func tableStep(of session: String = "nordvik") throws -> ID<Step> {
    let steps = try #require(try show(session)["programme"]?.array)
    let step = try #require(steps.first { $0["writes"]?.string == "tables" })
    return try #require(step["id"]?.string.flatMap { ID<Step>($0) })
  }

  /// What stands on every poster, in order: its level and text, without what was taken away.
  func points(of session: String = "nordvik") throws -> [String] {
    let posters = try #require(try show(session)["posters"]?.array)
    return posters.flatMap { $0["points"]?.array ?? [] }
      .filter { $0["removed"]?.bool != true && $0["struck"]?.bool != true }
      .map { point in
        let mark = ["heading": "# ", "sub": "  – "][point["level"]?.string ?? ""] ?? ""
        return mark + (point["text"]?.string ?? "")
      }
  }

  /// A line that opens a table's poster, and its id.
  func opening(table: Int, of session: String = "nordvik") throws -> (line: String, ID<Poster>) {
    let step = try tableStep(of: session)
    let poster = Poster.id(step: step, holder: .table(table))
    let line = """
      {"kind":"poster.open","poster":"\(poster)","step":"\(step)","holder":"table-\(table)"}
      """
    return (line, poster)
  }

  /// Writes points on a table's poster with `apply`, and returns their ids.
  @discardableResult
  func writePoster(
    table: Int, _ texts: [String], of session: String = "nordvik"
  ) throws -> [String] {
    let (opening, poster) = try opening(table: table, of: session)
    var ids = IdentifierSource(seed: UInt64(table), 0)
    var written: [String] = []
    var lines = [opening]
    for text in texts {
      let id = ids.next(at: Moment(milliseconds: 1_770_000_000_000)).description
      let after = written.last.map { #","after":"\#($0)""# } ?? ""
      lines.append(
        #"{"id":"\#(id)","kind":"point.write","poster":"\#(poster)","text":"\#(text)"\#(after)}"#)
      written.append(id)
    }
    try run("apply", session, input: lines.joined(separator: "\n") + "\n").succeeded()
    return written
  }
}
