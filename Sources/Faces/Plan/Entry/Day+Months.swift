import Dialogue

extension Day {
  /// The month by at least three letters of its name, in any of the languages.
  static func month(named text: some StringProtocol) -> Int? {
    guard text.count >= 3 else { return nil }
    let place = months.firstIndex { name in
      [name.nb, name.nn, name.en].contains { $0.lowercased().hasPrefix(text) }
    }
    return place.map { $0 + 1 }
  }
}
