/// What has become of the points; it always adds up.
///
///     125 points: 80 answered, 29 waiting, 16 are the process leader's digest; 5 past their date
///
/// A point is answered or it waits, on the screen as on paper, and can be past its date either way. What
/// the process leader has summed up is nobody's to answer; see ``Session/isToBeAnswered(_:)``.
package struct LedgerAccount: Hashable, Sendable {
  /// Answered themselves or through a theme.
  package var answered = 0
  package var waiting = 0
  /// The process leader's own summing up.
  package var digested = 0
  /// Of all of them.
  package var pastDate = 0
  /// How many of those that are to be answered stand at each status.
  package var byStatus: [FollowUp.Status: Int] = [:]
  /// Not among the points any more, and their words nowhere.
  package var erased = 0

  package var points: Int { answered + waiting + digested }

  package init() {}

  package subscript(status: FollowUp.Status) -> Int { byStatus[status] ?? 0 }
}

extension Session {
  /// The account as it stands on a day; only what is past its date depends on the day.
  package func ledgerAccount(on today: Day) -> LedgerAccount {
    var account = LedgerAccount()
    let answers = Answers(in: self)
    forEachPointToAnswer { point in
      let followUp = answers.speaking(for: point)
      let isAnswered = followUp?.isAnswered ?? false
      account.byStatus[followUp?.status ?? .received, default: 0] += 1
      if isAnswered { account.answered += 1 } else { account.waiting += 1 }
      if answers.isPast(point, today) { account.pastDate += 1 }
    }
    account.digested = countOfPoints - account.points
    account.erased = erased.count
    return account
  }
}

extension Session {
  /// How many points have had an answer, themselves or through a theme.
  package var countOfAnswered: Int {
    // Nobody asks of 20,000 points what nobody has answered at all.
    guard !followUps.isEmpty else { return 0 }
    let answers = Answers(in: self)
    var count = 0
    forEachPointToAnswer { point in
      if answers.speaking(for: point)?.isAnswered == true { count += 1 }
    }
    return count
  }
}

/// Which follow-up speaks for a point: its own, or that of a theme that it lies under.
///
/// Made once for many points, so that the themes are looked through once.
package struct Answers: Sendable {
  private let session: Session
  /// For each theme in sight, the touched follow-ups of itself and of the one above it.
  private let ofTheme: [ID<Theme>: [FollowUp]]

  package init(in session: Session) {
    self.session = session
    var ofTheme: [ID<Theme>: [FollowUp]] = [:]
    for line in session.themeTree {
      let themes = [line.theme.id] + [line.parent].compactMap(\.self)
      let touched = themes.compactMap { session.followUps[.theme($0)] }
      if !touched.isEmpty { ofTheme[line.theme.id] = touched }
    }
    self.ofTheme = ofTheme
  }

  /// All that has been said about a point: its own first, then that of its themes.
  package func all(for point: Point) -> [FollowUp] {
    var all = [session.followUps[.point(point.id)]].compactMap(\.self)
    for theme in point.themes {
      for followUp in ofTheme[theme] ?? []
      where !all.contains(where: { $0.subject == followUp.subject }) {
        all.append(followUp)
      }
    }
    return all
  }

  /// The one that says where the point stands: the first that answers it, else the first that
  /// somebody has touched; nil while nobody has.
  package func speaking(for point: Point) -> FollowUp? {
    let all = all(for: point)
    return all.first(where: \.isAnswered) ?? all.first
  }

  /// Whether its own date is past, or that of the one which speaks for it.
  package func isPast(_ point: Point, _ today: Day) -> Bool {
    session.followUps[.point(point.id)]?.isPast(today) == true
      || speaking(for: point)?.isPast(today) == true
  }
}

extension Session {
  /// The points that a follow-up claims to answer, poster by poster as they hang.
  package func points(under subject: FollowUp.Subject) -> [Point] {
    switch subject {
    case .point(let id): [point(id)].compactMap(\.self).filter(isToBeAnswered)
    case .theme(let theme):
      themes[theme]?.isRemoved == false ? points(in: .theme(theme)).filter(isToBeAnswered) : []
    }
  }
}

extension LedgerAccount {
  /// The account in words.
  package var sentence: Sentence {
    var nb = ["\(answered) besvart", "\(waiting) venter"]
    var nn = ["\(answered) svara på", "\(waiting) ventar"]
    var en = ["\(answered) answered", "\(waiting) waiting"]
    if digested > 0 {
      nb.append("\(digested) er prosesslederens oppsummering")
      nn.append("\(digested) er oppsummeringa til prosessleiaren")
      en.append("\(digested) \(digested == 1 ? "is" : "are") the process leader's digest")
    }
    if erased > 0 {
      nb.append("\(erased) fjernet etter ønske")
      nn.append("\(erased) fjerna etter ønske")
      en.append("\(erased) removed on request")
    }
    let points = Noun.point(points)
    var past = Sentence(nb: "", nn: "", en: "")
    if pastDate > 0 {
      past = Sentence(
        nb: "; \(pastDate) over fristen", nn: "; \(pastDate) over fristen",
        en: "; \(pastDate) past \(pastDate == 1 ? "its" : "their") date")
    }
    return Sentence(
      nb: "\(points.nb): " + nb.joined(separator: ", ") + past.nb,
      nn: "\(points.nn): " + nn.joined(separator: ", ") + past.nn,
      en: "\(points.en): " + en.joined(separator: ", ") + past.en)
  }
}
