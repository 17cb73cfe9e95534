/// The number printed on a blank poster, by which it is typed in later.
///
///     312     step 3, table 12
///     300     step 3, the plenary
///     399     step 3, the digest
///     3-104   step 3, table 104: tables above 98 are written out
///
/// The step's part is its own number, which it keeps when the programme is changed.
package struct PaperNumber: Hashable, Sendable {
  package let step: Int
  package let holder: Poster.Holder

  /// Nil for a step that has no number of its own.
  package init?(step: Int, holder: Poster.Holder) {
    guard step > 0 else { return nil }
    self.step = step
    self.holder = holder
  }
}

extension PaperNumber: LosslessStringConvertible {
  package var description: String {
    switch holder {
    case .plenary: "\(step)00"
    case .digest: "\(step)99"
    case .table(let table) where table <= 98: "\(step)\(table.padded(to: 2))"
    case .table(let table): "\(step)-\(table)"
    }
  }

  /// Reads both ways of writing, also `3-12` for 312.
  package init?(_ text: String) {
    let bytes = text.utf8
    if let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) {
      guard let step = Int(digits: bytes[..<hyphen]),
        let table = Int(digits: bytes[bytes.index(after: hyphen)...]),
        (1...Limits.tables).contains(table)
      else { return nil }
      self.init(step: step, holder: .table(table))
    } else {
      guard let number = Int(digits: bytes) else { return nil }
      let holder: Poster.Holder =
        switch number % 100 {
        case 0: .plenary
        case 99: .digest
        case let table: .table(table)
        }
      self.init(step: number / 100, holder: holder)
    }
  }
}

extension Session {
  package func paperNumber(of holder: Poster.Holder, in step: ID<Step>) -> PaperNumber? {
    programme[step].flatMap { PaperNumber(step: $0.number, holder: holder) }
  }

  /// The step in sight that a number on paper belongs to.
  package func step(on paper: PaperNumber) -> Step? {
    programme.visible.first { $0.number == paper.step }
  }
}
