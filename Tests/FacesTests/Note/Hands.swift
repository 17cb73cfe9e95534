import Dialogue
import Terminal

@testable import Faces

/// Several note-takers on one poster, each in a process of their own, with a wire between them that
/// brings what was written when the test says so.
///
///     var hands = Hands(3, seats: [.table(3)])
///     hands[0].type("one\n")
///     hands.send(0)        // it stands in the one order that all go by
///     hands.deliver(1)     // and now the second one sees it
struct Hands {
  /// Every change, in the order that all go by.
  private(set) var log: [Change]
  private var pilots: [Pilot<NoteFace>] = []
  private var seats: [Seat] = []
  private var sent: [Int] = []
  private var seen: [Int] = []
  private var started: Int

  init(_ count: Int, at holders: [Poster.Holder] = [.table(3)], day: NoteDay = NoteDay()) {
    log = day.history
    started = log.count
    for number in 0..<count {
      let holder = holders[number % holders.count]
      var context = day.context
      context.ids = IdentifierSource(seed: 900, UInt64(number))
      let open = day.open(as: holder)
      var pilot = Pilot(NoteFace(open: open, holder: holder, context: context))
      if pilot.face.scopeName == "welcome" { pilot.press("Space") }
      pilot.forget()
      pilots.append(pilot)
      seats.append(open.seat)
      sent.append(0)
      seen.append(log.count)
    }
  }

  subscript(number: Int) -> Pilot<NoteFace> {
    get { pilots[number] }
    set { pilots[number] = newValue }
  }

  var indices: Range<Int> { pilots.indices }

  /// What one has written comes into the common order.
  mutating func send(_ number: Int) {
    let changes = pilots[number].changes
    log += changes[sent[number]...]
    sent[number] = changes.count
  }

  /// One sees everything that has come; what came before their own makes them fold anew.
  mutating func deliver(_ number: Int) {
    send(number)
    let new = log[seen[number]...]
    seen[number] = log.count
    let mine = Set(pilots[number].changes.map(\.id))
    let theirs = new.filter { !mine.contains($0.id) }
    guard !theirs.isEmpty else { return }
    // Where mine end, theirs may begin; any other order is not the one they were folded in here.
    let isInOrder = new.drop { mine.contains($0.id) }.allSatisfy { !mine.contains($0.id) }
    if isInOrder {
      pilots[number].receive(theirs)
    } else {
      let others = log[started...].filter { !mine.contains($0.id) && $0.by == seats[number] }
      pilots[number].receive(
        .refolded(
          OpenSession(
            folding: log, seat: seats[number], path: "nordvik.json",
            besides: Set(others.map(\.id)))))
    }
    for effect in pilots[number].effects {
      if case .sit(let holder) = effect { seats[number] = Seat(name: holder.name)! }
    }
  }

  mutating func deliverAll() {
    for number in indices { send(number) }
    for number in indices { deliver(number) }
  }

  /// Something that the leader does.
  mutating func lead(_ edits: [Edit]) {
    var leader = OpenSession(folding: log, seat: .leader, path: "nordvik.json")
    var context = pilots[0].context
    context.ids = IdentifierSource(seed: 901, UInt64(log.count))
    do {
      log += try leader.propose(edits, context: &context)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The session as anybody folds it who comes now.
  var session: Session {
    log.reduce(into: Session()) { $0.fold($1) }
  }

  func texts(of poster: ID<Poster>) -> [String] {
    session.points(of: poster).all.filter(\.counts).map(\.text)
  }
}
