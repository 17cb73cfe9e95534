package import Dialogue
package import Terminal

/// The hall's face: what the room looks at, as the leader turns it.
///
/// It reads and follows, and takes no key but the one that ends it. It begins with the title, shows
/// what the leader who turned last has turned to, and keeps that while no leader is there.
package struct HallFace: Face {
  package var context: Context
  private var window: HallWindow
  /// What a leader has turned to; nil until there has been one.
  private(set) var turned: Board.Hall?

  package init(_ session: Session, context: Context) {
    window = HallWindow(session)
    self.context = context
  }

  package static let name = Sentence(nb: "Salen", nn: "Salen", en: "The hall")

  package static let isForTheRoom = true

  package static let commands: [Command<HallFace>] = [
    Command(
      "leave", ["q", "Ctrl-Q"], hint: Sentence(nb: "gå ut", nn: "gå ut", en: "leave"),
      Sentence(
        nb: "Gå ut; alle andre taster lar salens skjerm være i fred",
        nn: "Gå ut; alle andre tastar lèt skjermen i salen vere i fred",
        en: "Leave; every other key leaves the hall's screen alone"),
      group: .everywhere
    ) { _, effects in effects.append(.leave) }
  ]

  package var scope: Scope { .main }
  package var isTyping: Bool { false }

  /// So that a leader who starts again finds where the hall is.
  package var board: Board? {
    var board = Board()
    board.hall = turned
    return board
  }

  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    switch event {
    case .changes(let changes): window.take(changes)
    case .refolded(let open): window.begin(anew: open)
    case .room(let neighbours): follow(neighbours, &effects)
    case .finished(.names(let names)): window.call(names)
    case .finished(.people(let people)): window.heed(people)
    case .tick, .resized, .adopted, .finished: break
    }
  }

  private mutating func follow(_ neighbours: [Neighbour], _ effects: inout [Effect]) {
    let leaders = neighbours.filter { $0.seat == .leader && $0.presence != .gone }
    guard let latest = leaders.compactMap(\.board.hall).max(by: { $0.turned < $1.turned }),
      latest != turned
    else { return }
    // Of two that say the same time, the one that is shown stays.
    if let turned, latest.turned == turned.turned,
      leaders.contains(where: { $0.board.hall == turned })
    {
      return
    }
    if case .seating = latest.page { effects.append(.readNames) }
    turned = latest
  }

  package func view() -> Screen {
    let scene = window.scene(of: turned?.page ?? .title, now: context.now)
    return Screen(
      title: "\(window.title) – Mellomrom",
      body: turned == nil ? beforeTheDay(scene) : scene.view(window.language))
  }

  /// Whoever sets the projector up is told how the screen comes alive, and how to leave it; nobody
  /// else ever is.
  private func beforeTheDay(_ scene: HallScene) -> Block {
    let words = Line(HallWording.howToBegin(context.language), .dimmed)
    return .rows([
      .weight(1, scene.view(window.language), minimum: 4),
      .fixed(1, .text(Block.Text([words], alignment: .center)), rank: 1),
    ])
  }
}
