/// What a file in `NAME.live` is called by whoever writes it: `table-3-7f3a9c01d2e4b586` and a suffix.
protocol LiveFileName: Hashable, LosslessStringConvertible {
  static var suffix: String { get }

  var seat: String { get }
  var writer: WriterID { get }

  init(seat: String, writer: WriterID)
}

extension LiveFileName {
  var description: String { "\(stem)\(Self.suffix)" }

  /// The name without its suffix.
  var stem: String { "\(seat)-\(writer)" }

  init?(_ description: String) {
    guard let stem = Self.stem(of: description), let owner = Self.owner(of: stem) else {
      return nil
    }
    self.init(seat: owner.seat, writer: owner.writer)
  }

  /// The name without the suffix; nil where it has none or is of a file on its way.
  static func stem(of description: String) -> Substring? {
    guard description.hasSuffix(suffix), !description.hasPrefix(".") else { return nil }
    return description.dropLast(suffix.count)
  }

  /// The seat and the writer that a stem names; a seat has dashes of its own.
  static func owner(of stem: Substring) -> (seat: String, writer: WriterID)? {
    guard let dash = stem.lastIndex(of: "-"), dash > stem.startIndex,
      let writer = WriterID(String(stem[stem.index(after: dash)...]))
    else { return nil }
    return (String(stem[..<dash]), writer)
  }
}

/// What a draft is called: `table-3-7f3a9c01d2e4b586.draft`.
struct DraftName: LiveFileName {
  static let suffix = ".draft"

  var seat: String
  var writer: WriterID
}

/// What a signal is called: `table-3-7f3a9c01d2e4b586.signal`.
struct SignalName: LiveFileName {
  static let suffix = ".signal"

  var seat: String
  var writer: WriterID
}
