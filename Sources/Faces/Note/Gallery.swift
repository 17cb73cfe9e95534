import Dialogue
import Terminal

/// The note-taker before the wall, among what the other tables have signed.
struct Gallery: Sendable {
  var selected = 0
  /// What is being written about the selected point.
  var writing: Writing?

  struct Writing: Sendable {
    var remark: Point.Remark
    var point: ID<Point>
    var field = TextField()
  }

  enum Row: Hashable, Sendable {
    /// Whose poster the rows under it are of.
    case table(Int)
    case point(ID<Point>, Point.Level, String)
    /// What this table has said about the point over it.
    case ours(Point.Remark, String)
  }
}

extension NoteFace {
  /// The step whose posters hang: from when the wall has been reached on, or the hall shows one.
  var stepOnTheWall: ID<Step>? {
    if case .poster(let poster, _) = room.hallPage, let step = session.posters[poster]?.step {
      return step
    }
    let steps = Array(session.programme.visible)
    let isOver = session.clock?.isOver == true
    guard
      let here = isOver
        ? steps.count - 1 : steps.firstIndex(where: { $0.id == session.clock?.step })
    else { return nil }
    return steps[...here].last { $0.kind == .wall }.flatMap { session.stepToHang(in: $0)?.id }
  }

  /// What the other tables have said yes to, in the words they said yes to, as it hangs.
  var galleryRows: [Gallery.Row] {
    guard let own = holder?.table, let step = stepOnTheWall else { return [] }
    return session.hangingPosters(of: step).flatMap { poster -> [Gallery.Row] in
      guard poster.table != own, poster.rows.contains(where: \.isShown) else { return [] }
      return [.table(poster.table)]
        + poster.rows.compactMap { row in
          if let remark = row.remark {
            return remark.table == own ? .ours(remark.kind, row.text) : nil
          }
          return row.isShown ? .point(row.point, row.level, row.text) : nil
        }
    }
  }

  var gallery: Gallery? {
    if case .gallery(let gallery) = place { gallery } else { nil }
  }

  private var pointInGallery: Point? {
    let rows = galleryRows
    guard let gallery, rows.indices.contains(gallery.selected),
      case .point(let id, _, _) = rows[gallery.selected]
    else { return nil }
    return session.point(id)
  }

  var whyNoGallery: Sentence? {
    guard holder?.table != nil else { return GalleryWording.tablesOnly }
    return galleryRows.isEmpty ? GalleryWording.nothingHangs : nil
  }

  var whyNothingToSayHere: Sentence? {
    pointInGallery == nil ? GalleryWording.selectPoint : nil
  }

  mutating func openGallery(_ effects: inout [Effect]) {
    guard leaveLine(&effects) else { return }
    load(row: row)
    place = .gallery(Gallery())
  }

  /// Says that this table knows the point, too, or takes that away again.
  mutating func recognise(_ effects: inout [Effect]) {
    guard let table = holder?.table, let point = pointInGallery else { return }
    let isKnown = point.recognised.contains(table)
    guard make(.link(point.id, .recognised(table), !isKnown), &effects) else { return }
    context.say(isKnown ? GalleryWording.unmarked : GalleryWording.marked)
  }

  mutating func beginRemark(_ remark: Point.Remark) {
    guard var gallery, let point = pointInGallery else { return }
    gallery.writing = Gallery.Writing(remark: remark, point: point.id)
    place = .gallery(gallery)
  }

  /// Writes the remark down, on this table's own poster of the step; an empty one is none. One that broke
  /// off is kept out of print, which it would go to by itself.
  mutating func keepRemark(isWhole: Bool = true, _ effects: inout [Effect]) {
    guard var gallery, let writing = gallery.writing, let table = holder?.table else { return }
    if !writing.field.text.isBlank {
      let edits = session.edits(
        writing.remark, about: writing.point, by: table, writing.field.text)
      let id = context.nextID()
      var wishes = edits.map { edit in
        if case .remark = edit { Wish(edit, id: id) } else { Wish(edit) }
      }
      if !isWhole { wishes.append(Wish(.setPoint(ID(id), .leftOutOfPrint(true)))) }
      guard make(wishes, &effects) else { return }
      context.say(GalleryWording.kept(writing.remark))
    }
    gallery.writing = nil
    place = .gallery(gallery)
  }

  mutating func typeRemark(_ input: Input) -> Bool {
    guard var gallery, gallery.writing?.field.type(input) == true else { return false }
    place = .gallery(gallery)
    return true
  }

  // MARK: The screen

  func galleryView(_ gallery: Gallery) -> Screen {
    let rows = galleryRows
    let own = holder?.table
    let list = Block.list(
      .choices, count: rows.count, selected: min(gallery.selected, max(0, rows.count - 1)),
      wraps: true, markColumns: 2, empty: Line(say(GalleryWording.nothingHangs), .dimmed)
    ) { place in
      switch rows[place] {
      case .table(let number): .init(Line(say(NoteWording.name(of: .table(number))), .heading))
      case .point(let id, let level, let text): galleryRow(id, level, text, own: own)
      case .ours(let remark, let text):
        .init(
          Line(say(GalleryWording.ours(remark)) + ": ", .dimmed) + Line(text, .participants),
          indent: 2)
      }
    }
    var screen = Screen(
      title: "Mellomrom", header: header,
      body: .panel(Line(say(GalleryWording.title), .heading), list), focus: .choices)
    if let writing = gallery.writing {
      let field = Block.Field(
        .search, text: writing.field.text, caret: writing.field.caret)
      screen.overlay = .sheet(
        Overlay.Sheet(
          title: say(GalleryWording.asks(writing.remark)),
          body: .rows([
            .fit(.text(Line(session.point(writing.point)?.text ?? "", .dimmed)), maximum: 3),
            .fixed(1, .field(field)),
          ]), focus: .search))
    }
    return screen
  }

  private func galleryRow(
    _ id: ID<Point>, _ level: Point.Level, _ text: String, own: Int?
  ) -> Block.List.Row {
    let known = session.point(id)?.recognised ?? []
    let isKnownHere = own.map(known.contains) ?? false
    var trailing = Line()
    if !known.isEmpty { trailing = Line(say(DeskWording.known(known.count)), .dimmed) }
    return .init(
      Line(text, level == .heading ? .heading : .participants),
      mark: isKnownHere ? Span("✓", .ok) : Span(level.bullet(before: text)),
      indent: level == .sub ? 2 : 0, trailing: trailing)
  }
}
