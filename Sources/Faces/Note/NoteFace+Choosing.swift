import Dialogue

extension NoteFace {
  /// The selected row of whatever list is on top.
  var selection: Int {
    get {
      switch place {
      case .choosing(let chooser): chooser.selected
      case .round(let selected), .signed(let selected), .words(let selected): selected
      case .aloud(let reading): reading.choice
      case .asking(let asking): asking.choice
      case .gallery(let gallery): gallery.selected
      case .welcome, .writing: 0
      }
    }
    set {
      let chosen = min(max(0, newValue), max(0, choiceCount - 1))
      switch place {
      case .choosing(var chooser):
        chooser.selected = chosen
        place = .choosing(chooser)
      case .round: place = .round(selected: chosen)
      case .signed: place = .signed(selected: chosen)
      case .words: place = .words(selected: chosen)
      case .aloud(var reading):
        reading.choice = chosen
        place = .aloud(reading)
      case .asking(var asking):
        asking.choice = chosen
        place = .asking(asking)
      case .gallery(var gallery):
        gallery.selected = chosen
        place = .gallery(gallery)
      case .welcome, .writing: break
      }
    }
  }

  var choiceCount: Int {
    switch place {
    case .choosing(let chooser): chooser.candidates(in: session).count
    case .round: round.points.count
    case .signed: signed.lines.count + writtenSinceSigning.count
    case .words: room.words.count
    case .aloud(let reading):
      reading.stage == .closing ? Reading.Closing.allCases.count : answers(in: reading).count
    case .asking(let asking): answerCount(asking.subject)
    case .gallery: galleryRows.count
    case .welcome, .writing: 0
    }
  }

  /// What can be said about the point that is being read.
  func answers(in reading: Reading) -> [Reading.Answer] {
    Reading.answers(to: reading.point.flatMap { session.point($0) })
  }

  /// Does what the selected row says.
  mutating func choose(_ effects: inout [Effect]) {
    switch place {
    case .choosing(let chooser):
      let candidates = chooser.candidates(in: session)
      if candidates.indices.contains(chooser.selected) {
        choose(candidates[chooser.selected], &effects)
      }
    case .round, .signed, .words, .gallery: place = .writing
    case .aloud(let reading):
      switch reading.stage {
      case .points:
        let answers = answers(in: reading)
        if answers.indices.contains(reading.choice) { answer(answers[reading.choice], &effects) }
      case .closing:
        if let said = Reading.Closing(rawValue: reading.choice) { close(said, &effects) }
      case .rewording: endRewording(&effects)
      }
    case .asking(let asking): answer(asking, &effects)
    case .welcome, .writing: break
    }
  }

  /// Back to the poster; nothing that was typed is lost.
  mutating func goToPoster(_ effects: inout [Effect]) {
    guard leaveLine(&effects) else { return }
    if isReadingAloud { load(row: lines.count) } else { load(row: row) }
    if case .asking(let asking) = place, let reading = asking.reading {
      place = .aloud(reading)
    } else {
      place = .writing
    }
  }
}
