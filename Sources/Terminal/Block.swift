/// A piece of a screen; blocks make a tree.
package indirect enum Block {
  /// One under the other.
  case rows([Part])
  /// Side by side; one under the other, or fewer of them, where there is no room.
  case columns([Part], narrow: Narrow)
  case panel(Panel)
  case list(List)
  case table(Table)
  case text(Text)
  case editor(Editor)
  case field(Field)
  case form(Form)
  case clock(Clock)
  case big(Big)
  case placard(Placard)
  case drawing(Drawing)
  case space
}

extension Block {
  /// What columns do in a place narrower than their minimums together.
  package enum Narrow: Sendable {
    /// They stand one under the other.
    case stack
    /// Those with the highest rank are left out.
    case drop
  }

  /// A block with how much room it wants along its row or column.
  ///
  /// When there is less room than the minimums together, parts are left out, highest rank first and
  /// among equals the last first; the part that has the focus stays to the end.
  package struct Part {
    package var block: Block
    package var extent: Extent
    package var minimum: Int
    package var rank: Int

    package init(_ block: Block, _ extent: Extent, minimum: Int = 1, rank: Int = 0) {
      self.block = block
      self.extent = extent
      self.minimum = minimum
      self.rank = rank
    }

    /// As much as its content needs, at most `maximum`.
    package static func fit(
      _ block: Block, minimum: Int = 1, maximum: Int? = nil, rank: Int = 0
    ) -> Part {
      Part(block, .fit(maximum: maximum), minimum: minimum, rank: rank)
    }

    /// So many rows or columns.
    package static func fixed(_ cells: Int, _ block: Block, rank: Int = 0) -> Part {
      Part(block, .fixed(cells), minimum: cells, rank: rank)
    }

    /// A share of what is left.
    package static func weight(
      _ weight: Int = 1, _ block: Block, minimum: Int = 1, rank: Int = 0
    ) -> Part {
      Part(block, .weight(weight), minimum: minimum, rank: rank)
    }
  }

  /// How much room is wanted, in rows or columns.
  package enum Extent: Hashable, Sendable {
    case fixed(Int)
    case fit(maximum: Int?)
    case weight(Int)
  }

  /// A box with titles in its upper lines.
  ///
  ///     ┌ Programme ───────┐
  ///     │ ✓ Welcome  10:00 │
  ///     ├ Relations ───────┤
  ///     │ tables of 4: 48  │
  ///     └──────────────────┘
  package struct Panel {
    package var sections: [Section]

    package init(sections: [Section]) {
      self.sections = sections
    }

    package struct Section {
      package var title: Line
      package var part: Part

      package init(_ title: Line, _ part: Part) {
        self.title = title
        self.part = part
      }
    }
  }

  /// Lines that are wrapped at words.
  package struct Text {
    package var lines: [Line]
    package var alignment: Alignment

    package init(_ lines: [Line], alignment: Alignment = .left) {
      self.lines = lines
      self.alignment = alignment
    }
  }

  package enum Alignment: Sendable {
    case left
    case center
    case right
  }
}

extension Block {
  package static func columns(_ parts: [Part]) -> Block { .columns(parts, narrow: .stack) }

  package static func panel(_ title: Line, _ block: Block) -> Block {
    .panel(Panel(sections: [.init(title, .weight(1, block, minimum: 1))]))
  }

  package static func panel(_ sections: Panel.Section...) -> Block {
    .panel(Panel(sections: sections))
  }

  package static func text(_ lines: [Line]) -> Block { .text(Text(lines)) }

  package static func text(_ line: Line) -> Block { .text(Text([line])) }
}
