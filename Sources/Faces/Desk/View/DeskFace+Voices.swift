import Dialogue
import Terminal

// The lists of the leader's own words and of what rests on what.
extension DeskFace {
  func commentsSheet(_ subject: Comment.Subject, _ sheet: DeskSheet) -> Overlay.Sheet {
    let comments = comments(on: subject)
    return list(
      DeskWording.comments(on: words(for: subject)), comments.count, sheet, wraps: true,
      empty: DeskWording.noComments
    ) { place in .init(Line(comments[place].text.onOneLine, .leader)) }
  }

  func perspectivesSheet(_ sheet: DeskSheet) -> Overlay.Sheet {
    let all = Array(session.perspectives.visible)
    let counts = figures.byPerspective
    return list(DeskWording.perspectives, all.count, sheet) { place in
      let key = place < 3 ? DeskFace.perspectiveKeys[place].name(language) : ""
      let column = counts.columns.firstIndex(of: all[place].id)
      let count = column.map { column in
        counts.rows.filter { $0.parent == nil }.reduce(0) { $0 + $1.counts[column] }
      }
      return .init(
        Line(all[place].title(in: language)), mark: Span(key, .key),
        trailing: Line(count.map { "\($0)" } ?? "", .dimmed))
    }
  }

  func restingSheet(_ question: ID<Question>, _ sheet: DeskSheet) -> Overlay.Sheet {
    let points = pointsToRestOn(question)
    let resting = Set(assessment(of: question)?.points ?? [])
    return list(
      DeskWording.restsOnWhat, points.count, sheet, wraps: true,
      empty: DeskWording.nothingToRestOn
    ) { place in
      let point = points[place]
      return .init(
        Line(words(of: point), style(of: point)) + Line("  \(self.place(of: point))", .dimmed),
        mark: Span(resting.contains(point.id) ? "✓" : "", .key))
    }
  }

  func marksSheet(_ sheet: DeskSheet) -> Overlay.Sheet {
    let points = figures.marked
    return list(
      DeskWording.byMarks, points.count, sheet, wraps: true, empty: DeskWording.noMarks
    ) { place in
      .init(
        Line(words(of: points[place]), style(of: points[place])),
        trailing: Line(DeskWording.known(points[place].recognised.count)(language), .dimmed))
    }
  }

  /// What a comment is about, in a few words.
  func words(for subject: Comment.Subject) -> String {
    switch subject {
    case .session: session.title
    case .step(let step): session.programme[step]?.title ?? ""
    case .poster(let poster): title(of: poster)
    case .theme(let theme): name(of: theme)
    }
  }
}
