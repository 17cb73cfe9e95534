import Dialogue
import Terminal

extension LeaderFace {
  /// Three ways side by side, each with its minutes before and after and where the day then ends.
  func timetableSheet(_ timetabling: Timetabling) -> Overlay.Sheet {
    let columns = Timetabling.Way.allCases.map { way in
      Block.Part.weight(
        1, column(way, timetabling), minimum: 20, rank: way == timetabling.way ? 0 : 1)
    }
    return Overlay.Sheet(
      title: SheetWords.timetable(language), body: .columns(columns, narrow: .drop),
      focus: Self.list(of: timetabling.way), width: nil)
  }

  private static func list(of way: Timetabling.Way) -> ElementID { "way-\(way.rawValue)" }

  private func column(_ way: Timetabling.Way, _ timetabling: Timetabling) -> Block {
    let isChosen = way == timetabling.way
    let timetable = timetabling.timetable(way, of: session, now: context.now)
    let name = timetable?.way == .stretch ? SheetWords.allGet : SheetWords.way(way)
    let title = Line(isChosen ? "▸ " : "  ", .key) + Line(name(language), .heading)
    guard let timetable else {
      return .rows([
        .fixed(1, .text(title)),
        .weight(1, .text(Line(SheetWords.noWay(way)(language), .dimmed)), minimum: 1),
      ])
    }
    let rows = timetable.rows
    let list = Block.list(
      Self.list(of: way), count: rows.count, selected: selected(way, timetabling, rows),
      markColumns: 2
    ) { place in row(rows[place], timetabling, way) }
    return .rows([
      .fixed(1, .text(title)), .weight(1, list, minimum: 3),
      .fit(.text(verdict(timetable)), maximum: 3),
    ])
  }

  private func selected(
    _ way: Timetabling.Way, _ timetabling: Timetabling, _ rows: [NewTimetable.Row]
  ) -> Int {
    let step: ID<Step>? =
      switch way {
      case .shrink: nil
      case .shorten: timetabling.shortened
      case .swap: timetabling.swapped
      }
    return rows.firstIndex { $0.step == step } ?? 0
  }

  private func row(
    _ row: NewTimetable.Row, _ timetabling: Timetabling, _ way: Timetabling.Way
  ) -> Block.List.Row {
    let isMeant =
      switch way {
      case .shrink: false
      case .shorten: row.step == timetabling.shortened
      case .swap: row.step == timetabling.swapped || row.step == timetabling.partner
      }
    var trailing = isWide ? Line("\(row.start)  ", .dimmed) : Line()
    trailing +=
      row.before == row.after
      ? Line("\(row.after)", .dimmed) : Line("\(row.before)→\(row.after)", .emphasis)
    return .init(
      Line(session.programme[row.step]?.title ?? ""),
      mark: isMeant ? (way == .swap ? "↕" : "–") : row.isRunning ? "▸" : "", trailing: trailing)
  }

  /// Where the day ends then, and by how much it still fails.
  private func verdict(_ timetable: NewTimetable) -> [Line] {
    var lines = [
      Line(
        TimeWords.end(timetable.end, overtime: timetable.overtime)(language),
        timetable.overtime > 0 ? .attention : .ok)
    ]
    for miss in timetable.missed.prefix(2) {
      let title = session.programme[miss.step]?.title ?? ""
      lines.append(Line(SheetWords.missed(title, by: miss.minutes)(language), .attention))
    }
    for wait in timetable.idle.prefix(1)
    where timetable.missed.isEmpty && wait.minutes >= Timetabling.worthFilling {
      let title = session.programme[wait.step]?.title ?? ""
      lines.append(Line(SheetWords.idle(wait.minutes, before: title)(language)))
    }
    return lines
  }
}
