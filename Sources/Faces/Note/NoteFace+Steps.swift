import Dialogue

extension NoteFace {
  /// Takes a seat at a table, at the plenary's poster or at the digest.
  mutating func sit(as holder: Poster.Holder) {
    self.holder = holder
    place = hasWritten(holder) ? .writing : .welcome
    if let step = stepByTheClock { openPoster(in: step) }
  }

  private func hasWritten(_ holder: Poster.Holder) -> Bool {
    session.posters.visible.contains {
      $0.holder == holder && session.points(of: $0.id).first != nil
    }
  }

  /// Types in a poster that was written by hand.
  mutating func takeFromPaper(_ number: PaperNumber) {
    holder = number.holder
    isFromPaper = true
    place = .writing
    if let step = session.step(on: number) {
      strayed = Strayed(clockAt: session.clock?.step)
      openPoster(in: step.id)
    }
  }

  /// Shows this holder's poster in a step, with the caret on the empty line at its end.
  mutating func openPoster(in step: ID<Step>) {
    guard let holder else { return }
    let poster = session.posterID(of: holder, in: step)
    self.step = step
    self.poster = poster
    lines = PosterLines(of: poster, in: session)
    signed = SignedWords(of: poster, in: session)
    round = OpeningRound(before: step, for: holder, in: session)
    took([])
    load(row: lines.count)
  }

  // MARK: Which question

  /// The steps that this holder writes in.
  var stepsToWriteIn: [Step] {
    guard let holder else { return [] }
    return session.programme.visible.filter { $0.writes == holder.writes }
  }

  /// The running step if it writes, else the last one before it that does, else the first.
  var stepByTheClock: ID<Step>? {
    let steps = stepsToWriteIn
    guard let clock = session.clock else { return steps.first?.id }
    if clock.isOver { return steps.last(where: \.isOfTheDay)?.id ?? steps.last?.id }
    let order = session.programme.order
    let reached = clock.step.flatMap { order.firstIndex(of: $0) }.map { Set(order[...$0]) } ?? []
    return (steps.last { reached.contains($0.id) } ?? steps.first)?.id
  }

  /// Goes on to the next question with the room, when nobody is in the middle of a sentence.
  mutating func followClock(_ effects: inout [Effect]) {
    guard case .writing = place, holder != nil, !isFromPaper else { return }
    if let strayed {
      guard session.clock?.step != strayed.clockAt else { return }
      self.strayed = nil
    }
    guard let running = session.clock?.step, running == stepByTheClock, running != step,
      context.now - lastKey >= Self.pauseBeforeFollowing, leaveLine(&effects)
    else { return }
    openPoster(in: running)
    context.say(NoteWording.nextQuestion)
  }

  /// How long nobody has typed before the question is changed under their hands, in milliseconds.
  static let pauseBeforeFollowing: Int64 = 10_000

  /// Shows the next of the questions that are written about, and after the last one the first.
  mutating func switchQuestion(_ effects: inout [Effect]) {
    let steps = stepsToWriteIn
    guard !steps.isEmpty, leaveLine(&effects) else { return }
    let now = steps.firstIndex { $0.id == step } ?? -1
    strayed = Strayed(clockAt: session.clock?.step)
    openPoster(in: steps[(now + 1) % steps.count].id)
    context.say(NoteWording.otherQuestion(now + 1 == steps.count ? 1 : now + 2, of: steps.count))
  }
}

extension Poster.Holder {
  /// The steps that it writes in say this.
  var writes: Step.Writes {
    switch self {
    case .table: .tables
    case .plenary: .plenary
    case .digest: .digest
    }
  }
}
