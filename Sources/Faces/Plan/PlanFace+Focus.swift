import Dialogue
import Terminal

extension PlanFace {
  mutating func goRound(by places: Int, _ effects: inout [Effect]) {
    let panes = pane.siblings
    let place = panes.firstIndex(of: pane) ?? 0
    go(to: panes[(place + places + panes.count) % panes.count], &effects)
  }

  mutating func goBack(_ effects: inout [Effect]) {
    if let parent = pane.parent {
      go(to: parent, &effects)
    } else {
      leave(&effects)
    }
  }

  /// Out of the plan. What cannot be had is kept nowhere else, so whoever leaves is taken to it first; a
  /// second press leaves it behind.
  mutating func leave(_ effects: inout [Effect]) {
    for pane in [pane] + formsWritten {
      let row = rows(of: pane).first {
        written[$0]?.problem != nil && written[$0]?.isShown == false
      }
      guard let row else { continue }
      go(to: pane, &effects)
      select(row)
      written[row]?.isShown = true
      written[row]?.field.select()
      context.warn(Wording.Plan.notTaken)
      return
    }
    effects.append(.leave)
  }

  /// The forms in which something is written that is not taken yet.
  private var formsWritten: [Pane] {
    written.keys.compactMap { row in
      switch row {
      case .about: .about
      case .card: .card
      case .field(let step, _): .fields(step)
      case .questionField(let step, let question, _): .questionFields(step, question)
      case .step, .question, .rule, .script, .openQuestion, .light: nil
      }
    }
  }

  /// To the next field, once this one can be had: what comes next is not meant for another. A second
  /// press goes on all the same, and what was written stays in its field.
  mutating func goOn(_ effects: inout [Effect]) {
    let wasRefused = isRefused
    settle(&effects)
    guard let row = selectedRow, isRefused, !wasRefused, !isPutRightBelow(row) else {
      return move(by: 1)
    }
    written[row]?.field.select()
  }

  private var isRefused: Bool { selectedRow.flatMap { written[$0]?.problem } != nil }

  /// A day that is moved begins after its old end until the new one is written, in the field below.
  private func isPutRightBelow(_ row: PlanRow) -> Bool {
    row == .about(.opens) && (try? edits(of: row, reading: shown(row).text)) != nil
  }

  mutating func turn(by pages: Int) {
    if pane.step == nil {
      move(by: pages * max(1, context.size.rows - 10))
    } else {
      turnPage(by: pages)
    }
  }

  mutating func step(by rows: Int) {
    if case .kinds(let selected) = sheet {
      let last = Step.Kind.allCases.count - 1
      sheet = .kinds(selected: max(0, min(last, selected + rows)))
    } else {
      move(by: rows)
    }
  }
}

// Why a command cannot be done now.
extension PlanFace {
  var whyNoRow: Sentence? { selectedRow == nil ? Wording.Plan.emptyList : nil }
  var whyNotRemove: Sentence? { whyNoRow ?? whyNotRemoveStep }
  var whyNotUp: Sentence? {
    whyNoRow ?? (selection == 0 ? Wording.Plan.firstAlready : nil)
  }
  var whyNotDown: Sentence? {
    whyNoRow ?? (selection == rows(of: pane).count - 1 ? Wording.Plan.lastAlready : nil)
  }
}
