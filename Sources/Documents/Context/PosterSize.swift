import Dialogue
import Reporting

/// How large a poster can be written so that it fills one page of A3 and no more.
///
/// Reckoned a little wider and higher than it is, so that it holds in any fount. A poster that would have
/// to be written smaller than 9 points runs over to another page.
struct PosterSize {
  /// The size of the letters.
  let points: Int
  let columns: Int

  /// What is left of A3 across inside its margins, in points.
  private static let page = (width: 1077.0, height: 757.0)
  private static let sizes = [
    40, 36, 32, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9,
  ]

  init(of section: SectionContext) {
    let fitting = Self.sizes.lazy.compactMap { size -> PosterSize? in
      let columns = size < 24 ? 2 : 1
      let above = Self.height(above: section, at: Double(size))
      let body = Self.height(of: section, at: Double(size), columns: Double(columns))
      // Columns are seldom of one height, so the taller gets a line more.
      let needed = above + body / Double(columns) + Double(columns - 1) * Double(size) * 3
      return needed <= Self.page.height * 0.95 ? PosterSize(points: size, columns: columns) : nil
    }
    self = fitting.first ?? PosterSize(points: 9, columns: 3)
  }

  private init(points: Int, columns: Int) {
    self.points = points
    self.columns = columns
  }

  /// Of the title, the questions and whose words they are.
  private static func height(above section: SectionContext, at size: Double) -> Double {
    let title =
      section.heading.map { lines($0.label.count, width: page.width, at: size * 1.4) } ?? 0
    return section.blocks.reduce(title * size * 1.75 + size) { height, block in
      guard case .paragraph(let prose) = block.block else { return height }
      return height + lines(prose.label.count, width: page.width, at: size) * size * 1.5 + size
        * 0.4
    }
  }

  private static func height(
    of section: SectionContext, at size: Double, columns: Double
  ) -> Double {
    let width = page.width / columns - 2 * size
    return section.blocks.reduce(0.0) { height, block in
      guard case .spoken(_, let spoken) = block.block else { return height }
      return spoken.reduce(height) { height, line in
        let length = line.words.count + line.notes.reduce(0) { $0 + $1.count + 3 }
        return switch line.level {
        case .heading: height + lines(length, width: width, at: size * 1.1) * size * 1.4 + size
        case .point: height + lines(length + 3, width: width, at: size) * size * 1.5 + size * 0.3
        case .sub: height + lines(length + 6, width: width, at: size) * size * 1.5 + size * 0.5
        }
      }
    }
  }

  /// How many lines so many letters take; a letter is as wide as 0.58 of its height.
  private static func lines(_ letters: Int, width: Double, at size: Double) -> Double {
    max(1, (Double(letters) * size * 0.58 / width).rounded(.up))
  }
}
