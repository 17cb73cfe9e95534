extension Session {
  /// The lines of a poster that its group stands by, in the wordings that it stands by: what it signed;
  /// of a follow-up meeting what was noted there, for nobody signs anything weeks afterwards. Nil for one
  /// that is nobody else's to read yet.
  package func linesToPrint(of poster: Poster) -> [Poster.Signature.Line]? {
    if poster.state == .signed { return poster.signatures.last?.lines }
    guard isOfFollowUp(poster), poster.state != .declined else { return nil }
    return signature(of: poster.id, at: Moment(milliseconds: 0)).lines
  }

  /// Whether it is where the follow-up meeting, and those who read the draft, are written down.
  package func isOfFollowUp(_ poster: Poster) -> Bool {
    poster.holder == .plenary && programme[poster.step]?.kind == .followUp
  }

  /// What a table has said before the wall about others' points and not signed: an addition or a question
  /// is a sentence by itself, and to have it noted was the table's yes.
  package func remarksToPrint(of poster: Poster) -> [Poster.Signature.Line] {
    guard poster.holder.table != nil else { return [] }
    let signed = Set((linesToPrint(of: poster) ?? []).map(\.point))
    return points(of: poster.id).all.compactMap { point in
      guard point.isRemarkOfATable, !signed.contains(point.id) else { return nil }
      return Poster.Signature.Line(point: point.id, wording: point.standing)
    }
  }
}

extension Point {
  /// Whether it is something a table says about another one's words.
  package var isRemarkOfATable: Bool {
    guard counts, let about else { return false }
    return about.remark != .correction
  }
}
