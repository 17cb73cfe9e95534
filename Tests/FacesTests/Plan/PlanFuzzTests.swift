import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct PlanFuzzTests {
  private static let texts: [Key] = [
    "a", "x", "1", "0", "9", ".", ":", "æ", "Space", "Backspace", "Left", "Right", "Home", "Ctrl-U",
    "Ctrl-K", "Del", "F1", "Esc", "Ctrl-S",
  ]
  private static let pastes = ["En\nTo\n\nTre", "👩‍👩‍👧 対話 Zoë", "\u{1B}[31m\t", "14.3.2026", ""]

  @Test(arguments: 0..<6)
  func `whatever is pressed in a plan, it holds together and can all be taken back`(
    seed: UInt64
  ) throws {
    var dice = Dice(state: seed)
    let keys = PlanFace.commands.flatMap(\.keys) + Self.texts
    let face = try PlanFace.example()
    var pilot = Pilot(face)
    let before = pilot.session.asKept
    for round in 0..<300 {
      switch Int.random(in: 0..<40, using: &dice) {
      case 0: pilot.paste(Self.pastes.randomElement(using: &dice) ?? "")
      case 1: pilot.wait(seconds: 2)
      case 2: pilot.receive(.finished(.card([CardLine(label: "Rom", text: "2")])))
      case 3: pilot.resize(rows: round % 50, columns: round * 7 % 200)
      case 4: pilot.receive(.refolded(pilot.face.plan))
      default: pilot.press(keys.randomElement(using: &dice) ?? "Enter")
      }
      if round % 5 == 0 { _ = pilot.frame }
      if round % 20 == 0 { #expect(pilot.session.brokenInvariants() == []) }
      let rows = pilot.face.rows(of: pilot.face.pane)
      #expect((pilot.face.selection == nil) == rows.isEmpty)
      if let step = pilot.face.pane.step {
        #expect(pilot.session.programme[step]?.isRemoved == false)
      }
    }
    // Where keys can be seen to do something.
    pilot.resize(rows: 24, columns: 80)
    pilot.press("Esc", "Esc", "Esc", "Esc", "Esc")
    // A field may have the focus, where a digit is text.
    for _ in PlanPart.allCases where pilot.face.pane != .programme { pilot.press("Tab") }
    for _ in 0..<2_000 where pilot.face.plan.doings.canUndo { pilot.press("Ctrl-Z") }
    #expect(pilot.session.asKept == before)
    #expect(pilot.isFoldOfItsChanges(after: []))
  }

  @Test(arguments: 0..<4)
  func `whatever is pressed in the form, what it makes is a session`(seed: UInt64) {
    var dice = Dice(state: seed)
    let keys = NewSessionFace.commands.flatMap(\.keys) + Self.texts
    var pilot = Pilot(NewSessionFace(context: .example))
    for round in 0..<300 {
      switch Int.random(in: 0..<40, using: &dice) {
      case 0: pilot.paste(Self.pastes.randomElement(using: &dice) ?? "")
      case 1: pilot.receive(.finished(.failed(Refusal.begunAlready.sentence)))
      case 2: pilot.resize(rows: round % 50, columns: round * 7 % 200)
      default: pilot.press(keys.randomElement(using: &dice) ?? "Enter")
      }
      if round % 5 == 0 { _ = pilot.frame }
      #expect(pilot.face.fields.contains(pilot.face.selected))
    }
    for case .create(let new) in pilot.effects {
      let made = OpenSession(folding: new.changes, seat: .organiser, path: "")
      #expect(made.session.brokenInvariants() == [])
      #expect(made.session.conflicts.isEmpty)
      #expect(made.session.title == new.title)
    }
  }
}

extension Session {
  /// What can be seen of the plan, for comparing before and after.
  fileprivate var asKept: [String] {
    [
      title, place, commissioner, quietSentence, language.rawValue, date?.description ?? "",
      opens.description, closes.description,
    ] + questions.visible.map(\.text) + rules.visible.map(\.text)
      + programme.visible.map { "\($0)" } + people.visible.map(\.alias).sorted()
  }
}

extension Pilot<PlanFace> {
  /// Whether what it wanted written down, folded anew, gives what it shows.
  func isFoldOfItsChanges(after earlier: [Change]) -> Bool {
    guard !earlier.isEmpty else {
      // The example's own changes are not told; then at least nothing was left unsaid.
      return changes.allSatisfy { $0.by == .organiser }
    }
    let folded = OpenSession(folding: earlier + changes, seat: .organiser, path: "").session
    return folded.asKept == session.asKept && folded.conflicts == session.conflicts
  }
}
