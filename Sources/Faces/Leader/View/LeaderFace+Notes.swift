import Dialogue
import Terminal

extension LeaderFace {
  var consentSheet: Overlay.Sheet {
    Overlay.Sheet(
      title: WallWords.consentTitle(language),
      body: .rows([.fit(.text(Line(WallWords.consent(language))))]))
  }

  func noteSheet(_ note: LeaderNote, _ field: TextField) -> Overlay.Sheet {
    var sheet = fieldSheet(WallWords.title(of: note)(language), field)
    guard let point = note.point.flatMap({ session.point($0) }) else { return sheet }
    let table = session.posters[point.poster]?.holder
    let name = table.map { PeopleWords.holder($0)(language) } ?? ""
    sheet.body = .rows([
      .fit(.text(Line("\(name): «\(point.text)»", .dimmed)), maximum: 3),
      .weight(1, sheet.body, minimum: 1),
    ])
    return sheet
  }

  /// The three questions of the closing with what the room has answered.
  func closingSheet(_ sheet: Sheet) -> Overlay.Sheet {
    let body = list(sheet, empty: Reasons.nothingSelected, wraps: true) { row in
      guard case .closing(let question) = row else { return .init(Line()) }
      let answer =
        switch question {
        case .takeWithMe: PeopleWords.points(takenWithUs.count)(language)
        case .nextSteps: session.nextSteps
        case .carriers: session.carriers
        }
      return .init(
        Line("\(WallWords.title(of: question)(language)) ", .heading)
          + Line(answer.isEmpty ? "–" : answer, .participants))
    }
    return Overlay.Sheet(title: WallWords.closing(language), body: body, focus: Self.sheetList)
  }
}
