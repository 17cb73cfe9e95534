import Dialogue
import Glibc
import JSONTree
import SessionStore

/// Six hours of eight tables, replayed as fast as it goes: each table writes, mends a wording now and
/// then and keeps a draft of every line; the leader follows; at lunch everybody starts anew.
struct Day {
  private let place: SessionPlace
  private let pointsAnHour: Int
  private var ids = IdentifierSource(seed: 1, 2)
  private var time: Int64 = 1_773_480_000_000
  private var seats: [LiveSession] = []
  private var textBytes = 0

  private static let tables = 8
  private static let hours = 6
  private let step = ID<Step>(Identifier(derivedFrom: "step"))

  init(at place: SessionPlace, pointsAnHour: Int) {
    self.place = place
    self.pointsAnHour = pointsAnHour
  }

  mutating func replay() throws(StoreFault) {
    try open()
    try begin()
    for hour in 1...Self.hours {
      for point in 0..<pointsAnHour {
        for table in 1...Self.tables { try write(point, at: table) }
        if point % 5 == 0 { for seat in seats { _ = try seat.refresh() } }
      }
      if hour == 3 {
        try close()
        try open()
      }
      say("hour \(hour) memory \(memory) text \(textBytes)")
    }
    try close()
  }

  /// The leader first, then the tables.
  private mutating func open() throws(StoreFault) {
    let names = ["leader"] + (1...Self.tables).map { Seat.table($0).name }
    for name in names {
      seats.append(try LiveSession(FileStore(place, .working(seat: name))))
    }
  }

  private mutating func close() throws(StoreFault) {
    for seat in seats { try seat.close() }
    seats = []
  }

  private mutating func begin() throws(StoreFault) {
    let session = ID<Session>(Identifier(derivedFrom: "session"))
    var edits: [Edit] = [
      .begin(session, method: "dialogue-conference", language: .bokmal),
      .addStep(Step(id: step, number: 1, kind: .tables, title: "Bordene", minutes: 25), after: nil),
    ]
    edits += (1...Self.tables).map {
      .openPoster(poster(of: $0), step: step, holder: .table($0), fromPaper: false)
    }
    for edit in edits { _ = try append(edit, by: .leader, with: seats[0]) }
    try seats[0].save()
    for seat in seats { _ = try seat.refresh() }
  }

  private func poster(of table: Int) -> ID<Poster> {
    Poster.id(step: step, holder: .table(table))
  }

  private mutating func write(_ number: Int, at table: Int) throws(StoreFault) {
    let live = seats[table]
    let text = "\(number) at noen har lest det jeg skrev sist, og spør om det"
    textBytes += text.utf8.count
    (live.store as? FileStore)?.keepDraft(["text": .string(text)])
    let point = try append(
      .write(poster(of: table), level: .point, text: text, after: nil), by: .table(table),
      with: live)
    (live.store as? FileStore)?.dropDraft()
    if number % 4 == 0 {
      textBytes += text.utf8.count + 1
      _ = try append(
        .reword(ID(point), text: text + "!"), by: .table(table), base: point, with: live)
    }
    live.keepIfWorthwhile()
  }

  private mutating func append(
    _ edit: Edit, by seat: Seat, base: Identifier? = nil, with live: LiveSession
  ) throws(StoreFault) -> Identifier {
    time += 1000
    let at = Moment(milliseconds: time)
    let id = ids.next(at: at)
    try live.append(
      [Change(id: id, at: at, by: seat, base: base, edit: edit)], milliseconds: time)
    return id
  }

  /// Resident bytes.
  private var memory: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    fgets(&line, Int32(line.count), file)
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}
