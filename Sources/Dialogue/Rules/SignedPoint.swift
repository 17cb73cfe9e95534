/// A line of a signed poster: what the table said yes to, beside what stands there now.
package struct SignedPoint: Hashable, Sendable {
  package var point: Point
  /// Nil for what was not there when it was signed, or was erased since.
  package var signedText: String?
  package var since: Since

  /// What has happened to it since it was signed.
  package enum Since: Hashable, Sendable {
    case unchanged
    case reworded
    case added
    /// Struck, or taken back altogether.
    case struck
    /// Its words were removed on request.
    case erased
  }
}

extension Session {
  /// What a table would say yes to now: every line that counts, in the wording that stands.
  package func signature(of poster: ID<Poster>, at moment: Moment) -> Poster.Signature {
    Poster.Signature(
      at: moment,
      lines: points(of: poster).all.filter(\.counts).map {
        Poster.Signature.Line(point: $0.id, wording: $0.standing)
      })
  }

  /// The lines of a poster by its last signature, in the order they stand now; none when it was
  /// never signed. What was neither signed nor counts now is left out.
  package func signedPoints(of poster: Poster) -> [SignedPoint] {
    guard let signature = poster.signatures.last else { return [] }
    let signed = Dictionary(
      signature.lines.map { ($0.point, $0.wording) }, uniquingKeysWith: { first, _ in first })
    return points(of: poster.id).all.compactMap { point in
      guard let wording = signed[point.id] else {
        return point.counts ? SignedPoint(point: point, since: .added) : nil
      }
      let text = point.wordings.first { $0.id == wording }?.text
      return SignedPoint(point: point, signedText: text, since: point.since(wording))
    }
  }

  /// Whether its own words are others than those it was signed with; what its table has said since about
  /// other tables' points changes nothing of it.
  package func isChangedSinceSigning(_ poster: Poster) -> Bool {
    signedPoints(of: poster).contains { line in
      line.since != .unchanged && !(line.since == .added && line.point.isRemarkOfATable)
    }
  }
}

extension Point {
  fileprivate func since(_ wording: Identifier) -> SignedPoint.Since {
    if isErased { return .erased }
    if !counts { return .struck }
    return standing == wording ? .unchanged : .reworded
  }
}
