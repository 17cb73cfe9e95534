import Dialogue
import Terminal

extension NoteFace {
  var isReadingAloud: Bool {
    if case .aloud = place { true } else { false }
  }

  var reading: Reading? {
    if case .aloud(let reading) = place { reading } else { nil }
  }

  /// Begins with the first point; where nothing is written, asks whether the table wants to.
  mutating func readAloud(_ effects: inout [Effect]) {
    guard let poster, leaveLine(&effects) else { return }
    load(row: lines.count)
    let struck = session.points(of: poster).all.filter {
      $0.isStruck && !$0.isRemoved && !$0.isErased
    }
    place =
      lines.count == 0
      ? .asking(Asking(.nothingWritten)) : .aloud(Reading(points: lines.ids + struck.map(\.id)))
  }

  mutating func answer(_ answer: Reading.Answer, _ effects: inout [Effect]) {
    guard let reading, let id = reading.point, let point = session.point(id), !point.isErased
    else {
      goOn(&effects)
      return
    }
    switch answer {
    case .keep: goOn(&effects)
    case .bringBack:
      if point.isStruck { _ = make(.setPoint(id, .struck(false)), &effects) }
      update { $0.choice = 0 }
    case .reword:
      if point.isStruck { _ = make(.setPoint(id, .struck(false)), &effects) }
      load(id, caret: .max)
      update { $0.stage = .rewording }
    case .strike:
      let isStruckNow = !point.isStruck && make(.setPoint(id, .struck(true)), &effects)
      goOn(&effects)
      if isStruckNow { context.say(NoteWording.struckNow) }
    case .ofTwoMinds:
      _ = make(.setPoint(id, .ofTwoMinds(!point.isOfTwoMinds)), &effects)
    case .leaveOutOfPrint:
      _ = make(.setPoint(id, .leftOutOfPrint(!point.isLeftOutOfPrint)), &effects)
    case .back: goBack()
    }
  }

  private mutating func update(_ change: (inout Reading) -> Void) {
    guard var reading else { return }
    change(&reading)
    place = .aloud(reading)
  }

  private mutating func goOn(_ effects: inout [Effect]) {
    let wording = reading?.point.flatMap { session.point($0)?.standing }
    update {
      if let point = $0.point { $0.heard[point] = wording }
      $0.place += 1
      $0.choice = 0
    }
    guard var reading, reading.point == nil else { return }
    reading.points += unheard(in: reading)
    place = .aloud(reading)
    if reading.point == nil { finishReading(&effects) }
  }

  /// What stands on the poster in words that the table has not heard: somebody may have written
  /// meanwhile.
  private func unheard(in reading: Reading) -> [ID<Point>] {
    lines.ids.filter { id in
      session.point(id).map { reading.heard[id] != $0.standing } ?? false
    }
  }

  /// Where the table is among the points that are going on the wall, or among the struck ones.
  func placeInReading(_ reading: Reading) -> (number: Int, count: Int, isStruck: Bool) {
    func isStruck(_ id: ID<Point>) -> Bool { session.point(id)?.isStruck == true }
    let isHere = reading.point.map(isStruck) ?? false
    let like = reading.points.indices.filter { isStruck(reading.points[$0]) == isHere }
    return (like.count { $0 <= reading.place }, like.count, isHere)
  }

  mutating func goBack() {
    guard let reading, reading.place > 0 else {
      place = .writing
      return
    }
    update {
      if $0.stage == .points { $0.place -= 1 } else { $0.place = $0.points.count - 1 }
      $0.stage = .points
      $0.choice = 0
    }
  }

  private mutating func finishReading(_ effects: inout [Effect]) {
    guard let poster else { return }
    guard lines.count > 0 else {
      place = .asking(Asking(.nothingWritten))
      return
    }
    switch session.posters[poster]?.state {
    case .draft, .declined: _ = make(.setPoster(poster, .state(.readAloud)), &effects)
    case .readAloud, .signed, nil: break
    }
    update {
      $0.stage = .closing
      $0.choice = 0
    }
  }

  mutating func close(_ closing: Reading.Closing, _ effects: inout [Effect]) {
    switch closing {
    case .undecided: context.warn(NoteWording.chooseAnAnswer)
    case .onceMore:
      update {
        $0.stage = .points
        $0.place = 0
        $0.choice = 0
      }
    case .sign: sign(&effects)
    case .later: place = .writing
    }
  }

  private mutating func sign(_ effects: inout [Effect]) {
    guard let poster, let reading else { return }
    let unheard = unheard(in: reading)
    guard unheard.isEmpty else {
      update {
        $0.place = $0.points.count
        $0.points += unheard
        $0.stage = .points
        $0.choice = 0
      }
      context.say(NoteWording.hearThisFirst)
      return
    }
    let words = lines.ids.compactMap { id in
      session.point(id).map { Poster.Signature.Line(point: id, wording: $0.standing) }
    }
    var wishes: [Wish] = []
    if session.posters[poster]?.state != .readAloud {
      wishes.append(Wish(.setPoster(poster, .state(.readAloud))))
    }
    let signature = Poster.Signature(at: context.now, lines: words)
    wishes.append(Wish(.setPoster(poster, .signed(signature))))
    guard make(wishes, &effects) else { return }
    place = .writing
    context.say(NoteWording.signedNow(holder ?? .plenary))
  }

  // MARK: Rewording

  mutating func reword(_ input: Input, _ effects: inout [Effect]) -> Bool {
    var input = input
    if case .paste(let text) = input { input = .paste(LineEdit.oneLine(text)) }
    guard let edit = LineEdit(input) else { return false }
    apply(edit, &effects)
    return true
  }

  /// Back to the point with its new words, to be heard again; an emptied one is struck.
  mutating func endRewording(_ effects: inout [Effect]) {
    if active.isBlank {
      let id = active.id
      dropDraft(&effects)
      load(row: lines.count)
      _ = make(.setPoint(id, .struck(true)), &effects)
    } else {
      guard commit(&effects) else { return }
      load(row: lines.count)
    }
    update { $0.stage = .points }
  }

  // MARK: Not writing

  /// The table does not want to write, which is as good as signed.
  mutating func decline(_ effects: inout [Effect]) {
    guard let poster, leaveLine(&effects) else { return }
    load(row: row)
    guard make(.setPoster(poster, .state(.declined)), &effects) else { return }
    place = .writing
    context.say(NoteWording.declinedNow(holder ?? .plenary))
  }

  mutating func writeAfterAll(_ effects: inout [Effect]) {
    guard let poster, make(.setPoster(poster, .state(.draft)), &effects) else { return }
    context.say(NoteWording.draftAgain)
  }
}
