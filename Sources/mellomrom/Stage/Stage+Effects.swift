import Dialogue
import Faces
import SessionStore

/// What faces want done, and what they are told came of it.
extension Stage {
  mutating func perform(_ effects: [Effect], of place: Int) {
    for effect in effects where entries.indices.contains(place) {
      perform(effect, of: place)
    }
  }

  private mutating func perform(_ effect: Effect, of place: Int) {
    let now = entries[place].face.context.now
    switch effect {
    case .append(let changes):
      entries[place].link?.append(changes)
      entries[place].face.context.saving = entries[place].link.map(saving) ?? .saved
    case .keepDraft(let draft): entries[place].link?.keep(draft)
    case .dropDraft: entries[place].link?.keep(nil)
    case .keepHalves(let halves): entries[place].link?.keep(halves)
    case .takeDrafts: adoptDrafts(place)
    case .sit(let holder):
      attempt(place) { stage throws(Failure) in try stage.move(place, to: holder) }
    case .keepForm(let draft):
      guard let file = entries[place].form.flatMap({ formFiles[$0] }) else { return }
      attempt(place) { _ throws(Failure) in try file.keep(draft) }
    case .leave: leave()
    case .quit:
      end()
      isOver = true
    case .suspend: wanted.append(.suspend)
    case .repaint: wanted.append(.repaint)
    case .mouse(let isOn): wanted.append(.mouse(isOn: isOn))
    case .open(let destination):
      attempt(place) { stage throws(Failure) in try stage.show(destination, now: now) }
    case .listSessions: tell(place, .sessions(library.rows()))
    case .create(let wish):
      attempt(place) { stage throws(Failure) in
        let made = try stage.library.create(wish.changes, now: now)
        let form = stage.entries[place].form
        stage.leave()
        if let form {
          stage.forms[form] = nil
          try stage.formFiles.removeValue(forKey: form)?.keep(nil)
        }
        try stage.show(.plan(path: made.snapshot), now: now)
        for below in stage.entries.indices { stage.tell(below, .created(path: made.snapshot)) }
      }
    case .archive(let path, let isArchived):
      attempt(place) { stage throws(Failure) in
        try stage.library.change(
          SessionPlace(path: path), by: .organiser, .set(.archived(isArchived)), now: now)
        stage.tell(place, .sessions(stage.library.rows()))
      }
    case .print(let document):
      attempt(place) { stage throws(Failure) in
        guard let link = stage.entries[place].link else { return }
        if let format = document.format { try DocumentMaker.require(format) }
        let clues = ReportWriter.review(of: document, of: link.session, at: link.place)
        guard clues.isEmpty else {
          let language = link.session.language
          let review = DocumentReview(document, path: nil, clues: clues, language: language)
          stage.tell(place, .review(review))
          return
        }
        stage.tell(place, .wrote(path: try link.write(document)))
      }
    case .printOther(let path, let document):
      attempt(place) { stage throws(Failure) in
        let other = SessionPlace(path: path)
        let session = try stage.library.read(other)
        if let format = document.format { try DocumentMaker.require(format) }
        let clues = ReportWriter.review(of: document, of: session, at: other)
        guard clues.isEmpty else {
          let review = DocumentReview(
            document, path: path, clues: clues, language: session.language)
          stage.tell(place, .review(review))
          return
        }
        stage.tell(place, .wrote(path: try ReportWriter.write(document, of: session, at: other)))
      }
    case .compose(let text):
      guard !isRestricted, entries[place].link != nil else {
        return tell(place, .composed(text, problem: OwnEditor.notHere))
      }
      wanted.append(.compose(text, of: place))
    case .printReviewed(let document, let path, let decisions):
      attempt(place) { stage throws(Failure) in
        guard let at = path.map(SessionPlace.init(path:)) ?? stage.entries[place].link?.place
        else { return }
        let session =
          try path == nil ? stage.entries[place].link?.session : stage.library.read(at)
        guard let session else { return }
        try stage.library.remember(decisions, of: session, at: at)
        stage.tell(place, .wrote(path: try ReportWriter.write(document, of: session, at: at)))
      }
    case .spell(let words, let language):
      let desk = entries[place].spelling ?? SpellingDesk()
      entries[place].spelling = desk
      desk.ask(about: words, language)
    case .readCard:
      attempt(place) { stage throws(Failure) in
        stage.tell(place, .card(try stage.entries[place].link?.card() ?? []))
      }
    case .readNames:
      if let names = entries[place].link?.names() { tell(place, .names(names)) }
    case .readPeople:
      guard let link = entries[place].link else { return }
      entries[place].people = PeopleWatch(link.place)
      if let people = entries[place].people?.news() { tell(place, people) }
    case .changePeople(let edits):
      attempt(place) { stage throws(Failure) in
        try stage.entries[place].link?.change(edits)
      }
    case .plan(let request):
      let desk = entries[place].desk ?? PlanningDesk()
      entries[place].desk = desk
      do throws(SystemFault) { try desk.begin(request) } catch {
        tell(place, .failed(error.sentence))
      }
    case .hurryPlan: entries[place].desk?.hurry()
    case .saveCard(let lines):
      attempt(place) { stage throws(Failure) in
        try stage.entries[place].link?.save(lines)
      }
    }
  }

  /// Runs somebody's editor on a text, and tells the face what came of it. The terminal is free.
  mutating func compose(_ text: String, of place: Int, now: Moment) {
    guard entries.indices.contains(place), let link = entries[place].link else { return }
    let outcome = link.compose(text)
    entries[place].face.context.now = now
    tell(place, outcome)
  }

  /// Tells a face what has happened, and does what it wants done.
  mutating func pass(_ event: Event, to place: Int) {
    isDrawn = false
    perform(entries[place].face.receive(event), of: place)
  }

  private mutating func attempt(
    _ place: Int, _ work: (inout Stage) throws(Failure) -> Void
  ) {
    do throws(Failure) { try work(&self) } catch { tell(place, .failed(error.sentence)) }
  }

  func saving(of link: SessionLink) -> Saving {
    guard isRestricted else { return link.saving }
    return switch link.saving {
    case .saved, .underWay: link.saving
    case .impossible(let reason): .impossible(Restriction.veiled(reason))
    case .failing(let reason): .failing(Restriction.veiled(reason))
    }
  }

  mutating func tell(_ place: Int, _ outcome: Outcome) {
    guard entries.indices.contains(place) else { return }
    var outcome = outcome
    if isRestricted, case .failed(let sentence) = outcome {
      outcome = .failed(Restriction.veiled(sentence))
    }
    pass(.finished(outcome), to: place)
  }

  mutating func tell(_ place: Int, _ people: People) {
    tell(place, .names(people.called))
    tell(place, .people(people))
  }
}
