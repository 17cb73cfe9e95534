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
      effects.append(.leave)
    }
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
