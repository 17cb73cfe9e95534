package import Dialogue
package import Terminal

/// The note-taker's face: the question in sight, and one poster to write on.
///
///     Table 3 · Table talk                                    14 min left · 10:58
///     How do I want to be met?
///
///       • that somebody has read what I wrote the last time
///       • I had to tell it four times
///         – on the telephone
///       • _
///
/// Nobody who sits here needs more than to type and press Enter. Words become changes when the
/// caret leaves their line or after a pause; until then they are kept as a draft.
package struct NoteFace: Face {
  package var context: Context
  var open: OpenSession
  var place: Place
  /// Whose poster it is; nil until that is chosen.
  var holder: Poster.Holder?
  /// The step that is written in; nil when the programme has none for this holder.
  var step: ID<Step>?
  var poster: ID<Poster>? { didSet { edition = Edition() } }
  /// Whether what is typed was written by hand before.
  var isFromPaper = false
  /// The step that the clock was at when another question was picked here; the clock is followed
  /// again when it goes on.
  var strayed: Strayed?

  /// What the poster looks like besides the caret's line; another one whenever that may change.
  private(set) var edition = Edition()
  var lines = PosterLines() { didSet { edition = Edition() } }
  /// Where the caret's line stands; behind the last one is an empty line to write on.
  var row = 0 { didSet { edition = Edition() } }
  var active: ActiveLine
  var lastKey: Moment
  /// What was set twice by people who did not know of each other, by the point that it is about.
  var clashes: [ID<Point>: [Clash]] = [:] { didSet { edition = Edition() } }
  var signed = SignedWords() { didSet { edition = Edition() } }
  /// What was said in the opening round.
  var round = OpeningRound() { didSet { edition = Edition() } }
  var room = NoteRoom()
  /// Whose turns take longer is all that it keeps of the people file.
  var interpreting = Company()

  /// What is on top of the face.
  enum Place: Sendable {
    case choosing(Chooser)
    /// What to write and what not to write.
    case welcome
    case writing
    case round(selected: Int)
    case aloud(Reading)
    case asking(Asking)
    /// What was signed, beside what stands there now.
    case signed(selected: Int)
    /// The leader's last short words.
    case words(selected: Int)
    /// What the other tables have hung on the wall.
    case gallery(Gallery)
  }

  struct Strayed: Sendable {
    var clockAt: ID<Step>?
  }

  /// Without a holder the table is chosen first; whoever sits at `open` types from paper.
  package init(open: OpenSession?, holder: Poster.Holder?, context: Context) {
    self.context = context
    self.open = open ?? OpenSession(Session(), seat: .paper, path: "")
    active = ActiveLine(fresh: ID(self.context.nextID()), level: .point)
    lastKey = context.now
    place = .choosing(Chooser())
    if let holder { sit(as: holder) }
  }

  var session: Session { open.session }

  /// Whether it shows nothing but the list of tables, to be replaced by the one that is chosen.
  package var isChoosingTable: Bool {
    if case .choosing = place { true } else { false }
  }

  package static let name = Sentence(
    nb: "Referentens bilde", nn: "Biletet til referenten", en: "The note-taker's screen")

  package var scope: Scope {
    switch place {
    case .choosing: .choosing
    case .welcome: .welcome
    case .writing: poster == nil ? .nowhere : .main
    case .round: .round
    case .aloud(let reading):
      switch reading.stage {
      case .points: .aloud
      case .rewording: .rewording
      case .closing: .closing
      }
    case .asking: .asking
    case .signed: .signed
    case .words: .words
    case .gallery(let gallery): gallery.writing == nil ? .gallery : .remarking
    }
  }

  package var writesUnseen: Bool { scope == .main }

  package var isTyping: Bool {
    switch place {
    case .choosing, .welcome: true
    case .writing: poster != nil
    case .aloud(let reading): reading.stage == .rewording
    case .gallery(let gallery): gallery.writing != nil
    case .round, .asking, .signed, .words: false
    }
  }

  package mutating func finish(effects: inout [Effect]) {
    // The caret stays: the process may only be put in the background.
    _ = commit(&effects)
    if gallery?.writing != nil { keepRemark(isWhole: false, &effects) }
  }

  package var alarm: Moment? {
    // An emptied line waits until the caret leaves it.
    guard active.isUnsaved, !active.isBlank else { return nil }
    return [active.keepBy, active.writeBy].compactMap { $0 }.min()
  }

  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool {
    lastKey = context.now
    switch place {
    case .choosing(var chooser):
      guard chooser.type(input) else { return false }
      place = .choosing(chooser)
      return true
    case .welcome:
      place = .writing
      // The first letter is the first of the first point.
      let isText =
        switch input {
        case .paste: true
        case .key(let key): key != "Space" && key.typed != nil
        case .pasteWasCut, .click, .wheel, .resize: false
        }
      return isText && poster != nil ? write(input, &effects) : true
    case .writing: return write(input, &effects)
    case .aloud: return reword(input, &effects)
    case .gallery: return typeRemark(input)
    case .round, .asking, .signed, .words: return false
    }
  }

  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {
    lastKey = context.now
    if hit.id == .poster, case .writing = place, let index = hit.index {
      moveCaret(to: index, offset: hit.offset, &effects)
    } else if hit.id == .choices, let index = hit.index {
      selection = index
      choose(&effects)
    }
  }
}

extension Seat {
  /// Where posters that were written by hand are typed in.
  package static let paper = Seat(name: "paper")!
}

extension Scope {
  static let choosing: Scope = "choosing"
  static let welcome: Scope = "welcome"
  /// There is no step to write in.
  static let nowhere: Scope = "nowhere"
  static let round: Scope = "round"
  static let aloud: Scope = "aloud"
  static let rewording: Scope = "rewording"
  static let closing: Scope = "closing"
  static let asking: Scope = "asking"
  static let signed: Scope = "signed"
  static let words: Scope = "words"
  static let gallery: Scope = "gallery"
  /// Writing what the table says of another one's point.
  static let remarking: Scope = "remarking"
}

extension ElementID {
  static let poster: ElementID = "poster"
  /// Every list of this face that something is chosen from.
  static let choices: ElementID = "choices"
  static let search: ElementID = "search"
}
