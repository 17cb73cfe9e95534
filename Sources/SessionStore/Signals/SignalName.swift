/// What a signal in `NAME.live` is called: `table-3-7f3a9c01d2e4b586.signal`.
struct SignalName: Hashable {
  var seat: String
  var writer: WriterID

  static let suffix = ".signal"
}

extension SignalName: LosslessStringConvertible {
  var description: String { "\(seat)-\(writer)\(Self.suffix)" }

  init?(_ description: String) {
    guard description.hasSuffix(Self.suffix), !description.hasPrefix(".") else { return nil }
    let stem = description.dropLast(Self.suffix.count)
    guard let dash = stem.lastIndex(of: "-"), dash > stem.startIndex,
      let writer = WriterID(String(stem[stem.index(after: dash)...]))
    else { return nil }
    self.init(seat: String(stem[..<dash]), writer: writer)
  }
}
