import Dialogue
package import Terminal

extension LedgerFace {
  static let pageList: ElementID = "ledger-page"
  static let sheetList: ElementID = "ledger-sheet"

  package func view() -> Screen {
    var screen = Screen(
      title: "Mellomrom · \(session.title)",
      header: Screen.Header(
        Line("\(session.title) · \(LedgerWording.title(of: page)(language))"),
        right: Line(hat.words(language))),
      body: .rows(parts), focus: Self.pageList)
    if let sheet { screen.overlay = .sheet(view(of: sheet)) }
    return screen
  }

  private var parts: [Block.Part] {
    switch page {
    case .answers: answerParts + [accountPart]
    case .dates: [.weight(1, dates, minimum: 4), accountPart]
    case .documents: [.weight(1, documents, minimum: 4), accountPart]
    }
  }

  /// Always in sight.
  private var accountPart: Block.Part {
    .fit(.text(Line(account.sentence(language), .emphasis)), maximum: 2)
  }

  // MARK: The answers

  private var answerParts: [Block.Part] {
    let list = Block.List(
      Self.pageList, count: subjects.count, selected: subjects.isEmpty ? nil : row, wraps: true,
      empty: Line(LedgerWording.nothing(in: look)(language), .dimmed)
    ) { place in
      let subject = subjects[place]
      return Block.List.Row(title(of: subject), trailing: standing(of: subject))
    }
    let heading = Line(LedgerWording.title(of: look)(language), .heading)
    var parts: [Block.Part] = []
    if hat == .commissioner, account.answered == 0 {
      parts.append(.fit(.text(Line(LedgerWording.whatToDo(language))), maximum: 2, rank: 3))
    }
    parts += [.weight(1, .panel(heading, .list(list)), minimum: 4)]
    let detail = detail
    if !detail.isEmpty { parts.append(.fit(.text(detail), maximum: 8, rank: 1)) }
    if hat == .commissioner, let words = wordsOfAfterword {
      parts.append(.fixed(1, .text(Line(words(language), .dimmed)), rank: 2))
    }
    return parts
  }

  private var wordsOfAfterword: Sentence? {
    if unsent[.afterword] != nil { return LedgerWording.afterwordBegun }
    return session.afterword.isEmpty ? LedgerWording.noAfterword : nil
  }

  func title(of subject: FollowUp.Subject) -> Line {
    switch subject {
    case .theme(let theme):
      let name = [session.parent(of: theme), theme].compactMap { $0 }
        .compactMap { session.themes[$0]?.title }.joined(separator: " › ")
      return Line(name, .heading)
        + Line(" (\(session.points(under: subject).count))", .dimmed)
    case .point(let id):
      guard let point = session.point(id) else { return Line() }
      let isDigest = session.posters[point.poster]?.holder == .digest
      return words(of: point)
        + Line(isDigest ? "  (\(LedgerWording.digest(language)))" : "", .dimmed)
    }
  }

  /// `considered, answered, due 1 Jun 2026`.
  private func standing(of subject: FollowUp.Subject) -> Line {
    let begun =
      isBegun(subject) ? Line(LedgerWording.begun(language) + " · ", .attention) : Line()
    return begun + standing(speaking: subject)
  }

  private func standing(speaking subject: FollowUp.Subject) -> Line {
    let followUp = speaking(for: subject)
    var words = [followUp.status.words(language)]
    if followUp.isAnswered, !followUp.status.isClosed {
      words.append(LedgerWording.answered(language))
    }
    guard let due = followUp.due, !followUp.status.isClosed else {
      return Line(words.joined(separator: ", "))
    }
    if followUp.isPast(today) {
      return Line(words.joined(separator: ", ") + ", ")
        + Line("\(DueDate.past(language)) \(due.short(language))", .attention)
    }
    return Line((words + [due.short(language)]).joined(separator: ", "))
  }

  private func speaking(for subject: FollowUp.Subject) -> FollowUp {
    let own = session.followUp(about: subject)
    guard case .point(let id) = subject, let point = session.point(id), !own.isPast(today) else {
      return own
    }
    return answers.speaking(for: point) ?? own
  }

  /// Of the selected row: what has been said in it.
  private var detail: [Line] {
    guard let subject = selectedSubject else { return [] }
    let followUp = speaking(for: subject)
    var lines: [Line] = []
    if followUp.subject != subject, case .theme(let theme) = followUp.subject {
      let title = session.themes[theme]?.title ?? ""
      lines.append(Line(LedgerWording.through(title)(language), .dimmed))
    }
    if let conflict = openConflict, case .followUp(_, let field) = conflict.other {
      lines.append(Line(LedgerWording.twoAnswers(words(of: field))(language), .attention))
    }
    for text in FollowUp.Text.allCases where !followUp[text].isEmpty {
      let style: Style = FollowUp.Text.answer.contains(text) ? .commissioner : .plain
      lines.append(Line("\(text.words(language)): ", .dimmed) + Line(followUp[text], style))
    }
    if !followUp.history.isEmpty { lines.append(Line(history(of: followUp), .dimmed)) }
    return lines
  }

  private func words(of field: FollowUpField) -> String {
    switch field {
    case .status(let status): status.words(language)
    case .text(_, let words): words
    case .due(let day): day?.short(language) ?? "–"
    }
  }

  /// `14 May 2026 considered (organiser) · 2 Jun 2026 answered (commissioner)`, the last ones.
  private func history(of followUp: FollowUp) -> String {
    followUp.history.suffix(3).map { entry in
      var words = [entry.status.words(language)]
      if entry.isReworded {
        words.append(LedgerWording.reworded(language))
      } else if entry.isAnswered, !entry.status.isClosed {
        words.append(LedgerWording.answered(language))
      }
      let what = words.joined(separator: ", ")
      return "\(entry.at.day.short(language)) \(what) (\(entry.by.words(language)))"
    }.joined(separator: " · ")
  }

  // MARK: The dates

  private var dates: Block {
    let all = Milestone.allCases
    return .table(
      Block.Table(
        Self.pageList,
        columns: [
          .init(LedgerWording.what(language), .weight(2), minimum: 18),
          .init(LedgerWording.when(language), .weight(1), minimum: 12),
          .init(LedgerWording.isDone(language), .weight(1), minimum: 12),
        ], count: all.count, selected: row
      ) { place in
        let milestone = all[place]
        let day = session.day(of: milestone)
        let done = session.dates(of: milestone).done
        let isPast =
          done == nil && day.map { DueDate(.milestone(milestone), on: $0).isPast(today) } ?? false
        let when = day?.short(language) ?? LedgerWording.noDate(language)
        return [
          Line(milestone.words(language)),
          Line(when, day == nil ? .dimmed : .plain),
          isPast
            ? Line(DueDate.past(language), .attention)
            : Line(done?.short(language) ?? "", .ok),
        ]
      })
  }

  private var documents: Block {
    let titles = LedgerWording.documents
    return .panel(
      Line(LedgerWording.title(of: page)(language), .heading),
      .list(Self.pageList, count: titles.count, selected: row) { place in
        Block.List.Row(Line(titles[place](language)))
      })
  }

  func style(of point: Point) -> Style {
    if point.isErased { return .dimmed }
    if point.isStruck { return .struck }
    return session.posters[point.poster]?.holder == .digest ? .leader : .participants
  }
}
