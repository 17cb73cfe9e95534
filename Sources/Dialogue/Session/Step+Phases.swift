extension Step {
  /// Its parts with the minutes they have in a step that has become shorter or longer, in the proportions
  /// that were planned.
  package var phasesInTime: [Phase] {
    let planned = phases.reduce(0) { $0 + $1.minutes }
    guard planned > 0, planned != minutes else { return phases }
    var ends = 0
    var given = 0
    return phases.map { phase in
      ends += phase.minutes
      let end = (ends * minutes + planned / 2) / planned
      var phase = phase
      phase.minutes = end - given
      given = end
      return phase
    }
  }
}
