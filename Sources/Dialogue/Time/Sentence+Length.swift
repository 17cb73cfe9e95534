extension Sentence {
  /// How long something takes: `45 min`, `6 t`, `5 t 50 min`.
  package static func length(minutes all: Int) -> Sentence {
    let (hours, minutes) = all.quotientAndRemainder(dividingBy: 60)
    let rest = minutes == 0 && hours > 0 ? "" : "\(minutes) min"
    guard hours > 0 else { return Sentence(nb: rest, nn: rest, en: rest) }
    let end = rest.isEmpty ? "" : " \(rest)"
    return Sentence(nb: "\(hours) t\(end)", nn: "\(hours) t\(end)", en: "\(hours) h\(end)")
  }
}
