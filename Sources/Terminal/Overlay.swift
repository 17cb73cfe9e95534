/// What lies over the body of a screen; it has the focus as long as it is there.
package enum Overlay {
  case palette(Palette)
  case help(Help)
  case sheet(Sheet)
}

extension Overlay {
  /// A field to filter with and a list of what is left.
  ///
  ///     ┌ Commands ────────────────────────────────┐
  ///     │ > tab_                                   │
  ///     │ new timetable                          t │
  ///     │ open a table                       Enter │
  ///     └──────────────────────────────────────────┘
  package struct Palette {
    package var title: String
    package var field: Block.Field
    package var list: Block.List

    package init(title: String, field: Block.Field, list: Block.List) {
      self.title = title
      self.field = field
      self.list = list
    }
  }

  /// Every key that works here, by group; the selected row is scrolled to.
  package struct Help {
    package var id: ElementID
    package var title: String
    package var groups: [Group]
    /// A row counted over all groups, without their titles.
    package var selected: Int

    package init(id: ElementID = "help", title: String, groups: [Group], selected: Int = 0) {
      self.id = id
      self.title = title
      self.groups = groups
      self.selected = selected
    }

    package struct Group: Hashable, Sendable {
      package var title: String
      package var rows: [Row]

      package init(_ title: String, _ rows: [Row]) {
        self.title = title
        self.rows = rows
      }
    }

    package struct Row: Hashable, Sendable {
      package var keys: String
      package var sentence: String
      /// Why it cannot be done now, if it cannot.
      package var reason: String?

      package init(keys: String, _ sentence: String, reason: String? = nil) {
        self.keys = keys
        self.sentence = sentence
        self.reason = reason
      }
    }

    package var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } }
  }

  /// A dialog: a title, something to read or fill in, and the keys that answer it.
  package struct Sheet {
    package var title: String
    package var body: Block
    /// The element in the body that has the cursor; without one it stands at the first word.
    package var focus: ElementID?
    package var hints: [Screen.Hint]
    /// The widest it wants to be, in columns; as wide as there is room for when nil.
    package var width: Int?

    package init(
      title: String, body: Block, focus: ElementID? = nil, hints: [Screen.Hint] = [],
      width: Int? = 72
    ) {
      self.title = title
      self.body = body
      self.focus = focus
      self.hints = hints
      self.width = width
    }

    /// A text and, under it, the choices it asks for as a list with the id `choices`.
    package init(
      title: String, text: [Line], choices: [Line], selected: Int, hints: [Screen.Hint] = [],
      width: Int? = 72
    ) {
      let list = Block.List("choices", count: choices.count, selected: selected) {
        .init(choices[$0])
      }
      self.init(
        title: title,
        body: .rows([
          .fit(.text(text)), .fixed(1, .space, rank: 1), .weight(1, .list(list), minimum: 1),
        ]),
        focus: "choices", hints: hints, width: width)
    }
  }
}
