import Dialogue

/// What the groups have signed, as it hangs on the wall, and an account of what does not.
struct Wall {
  private let language: Language
  private let remarks: PrintedRemarks
  private let printedWords: PrintedWords
  private(set) var steps: [Part] = []
  private(set) var account = Account()

  /// The posters of one step.
  struct Part {
    var step: Step
    var sheets: [Sheet] = []
    /// Tables that did not want to write.
    var declined = 0
  }

  /// One signed poster, read whole.
  struct Sheet {
    var voice: Voice
    var lines: [SpokenLine]
  }

  /// Points by what became of them; a heading over others is none.
  struct Account: Hashable {
    var printed = 0
    /// Of those, what tables have written themselves.
    var written = 0
    /// Of those, what the leader has summed up.
    var digested = 0
    /// Additions and questions of other tables about what is not printed.
    var remarksLeftOut = 0
    var leftOutOfPrint = 0
    var struck = 0
    var erased = 0
    var writtenLater = 0
    var declined = 0
    var unsignedPosters = 0
  }

  init(of session: Session) {
    language = session.language
    printedWords = PrintedWords(in: session)
    remarks = PrintedRemarks(in: session, printedWords)
    let posters = Dictionary(grouping: session.posters.visible, by: \.step)
    for step in session.programme.all {
      guard let posters = posters[step.id] else { continue }
      var part = Part(step: step)
      for poster in posters.sorted(by: { $0.id.shuffled < $1.id.shuffled }) {
        let lines = session.linesToPrint(of: poster)
        take(poster, lines, with: session.points(of: poster.id), into: &part)
      }
      guard !part.sheets.isEmpty || part.declined > 0 else { continue }
      part.sheets.sort { $0.voice.place < $1.voice.place }
      steps.append(part)
    }
    account.erased = session.erased.count
  }

  /// - Parameter signed: What its group stands by; nil when it does not yet.
  private mutating func take(
    _ poster: Poster, _ signed: [Poster.Signature.Line]?, with points: OrderedTable<Point>,
    into part: inout Part
  ) {
    countRemarks(on: points, besides: Set((signed ?? []).map(\.point)))
    if let signed { return take(poster, signed, with: points, into: &part) }
    switch poster.state {
    case .draft, .readAloud, .signed:
      // A sheet that was begun for what was said at the wall holds nothing else.
      if points.all.contains(where: { $0.counts && !$0.isRemarkOfATable }) {
        account.unsignedPosters += 1
      }
    case .declined:
      part.declined += 1
      account.declined += 1
    }
  }

  /// What was said before the wall and not signed is printed under what it is about, or not at all.
  private mutating func countRemarks(
    on points: OrderedTable<Point>, besides signed: Set<ID<Point>>
  ) {
    for point in points.all where point.isRemarkOfATable && !signed.contains(point.id) {
      guard remarks.standElsewhere.contains(point.id) else {
        account.remarksLeftOut += 1
        continue
      }
      guard point.isCounted else { continue }
      account.printed += 1
      account.written += 1
    }
  }

  private mutating func take(
    _ poster: Poster, _ signed: [Poster.Signature.Line], with points: OrderedTable<Point>,
    into part: inout Part
  ) {
    let before = account.printed
    let lines =
      signed
      .compactMap { line in points[line.point].flatMap { take($0, line) } }
      .flatMap { [$0] + remarks.lines(under: $0) }
    switch poster.holder {
    case .table: account.written += account.printed - before
    case .plenary: break
    case .digest: account.digested += account.printed - before
    }
    if !lines.isEmpty {
      part.sheets.append(Sheet(voice: Voice(of: poster.holder), lines: lines))
    }
    account.struck += points.visible.count { $0.isStruck && !$0.isErased && !$0.isHeading }
    let signed = Set(signed.map(\.point))
    account.writtenLater += points.all.count {
      $0.isCounted && !signed.contains($0.id) && !$0.isRemarkOfATable
    }
  }

  private mutating func take(_ point: Point, _ line: Poster.Signature.Line) -> SpokenLine? {
    guard point.counts, let wording = point.wordings.first(where: { $0.id == line.wording })
    else { return nil }
    guard !point.isLeftOutOfPrint else {
      if point.isCounted { account.leftOutOfPrint += 1 }
      return nil
    }
    if point.isCounted { account.printed += 1 }
    guard !remarks.standElsewhere.contains(point.id) else { return nil }
    var notes = point.about == nil ? [] : [TranscriptWording.aboutAnother(language)]
    if point.isOfTwoMinds { notes.append(TranscriptWording.twoMinds(language)) }
    if !point.recognised.isEmpty {
      notes.append(TranscriptWording.known(point.recognised.count)(language))
    }
    // What it answers is named by the first need only: a line is to be read.
    let needs = point.needs.compactMap { printedWords[$0] }
    if let first = needs.first {
      notes.append(TranscriptWording.answers(first, others: needs.count - 1)(language))
    }
    return SpokenLine(wording.text, level: point.level, point: point.id, notes: notes)
  }
}

extension Point {
  fileprivate var isHeading: Bool { level == .heading }
}

extension ID<Poster> {
  /// An order that is the same each time and says nothing about the numbers of the tables.
  ///
  /// The mixing is that of SplitMix64, see ``IdentifierSource``.
  fileprivate var shuffled: UInt64 {
    var mixed = identifier.high ^ identifier.low
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

extension Voice {
  /// The tables first, then what was said to everybody, the leader last.
  fileprivate var place: Int {
    switch self {
    case .table: 0
    case .plenary: 1
    case .digest: 2
    case .comment: 3
    case .commissioner: 4
    }
  }
}
