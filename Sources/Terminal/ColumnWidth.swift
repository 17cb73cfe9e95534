/// How many columns text takes in a terminal, by Unicode and not by the C library's older tables.
///
///     "Zoë".columns        // 3
///     "対話".columns        // 4
///     "👩‍👧".columns         // 2: one grapheme, however many scalars
///
/// A grapheme takes the columns of its scalars together, except that emoji sequences (joiners, skin
/// tones, flags, keycaps, emoji presentation) take two. Control characters take one: a replacement is
/// drawn for them. Marks of direction and other format characters take none and are never drawn.
enum ColumnWidth {
  /// The columns of one scalar that stands by itself: 0, 1 or 2.
  static func of(_ scalar: UInt32) -> Int {
    if scalar < 0x300 { return scalar == 0xAD ? 0 : 1 }
    if isSimple(scalar), scalar < 0x231A { return 1 }
    return ofUncommon(scalar)
  }

  /// The columns of a grapheme of several scalars.
  static func of(_ cluster: some Sequence<Unicode.Scalar>) -> Int {
    var columns = 0
    var isEmoji = false
    for scalar in cluster {
      switch scalar.value {
      case 0x200D, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF, 0xE0020...0xE007F:
        isEmoji = isEmoji || columns > 0 || (0x1F1E6...0x1F1FF).contains(scalar.value)
      default:
        break
      }
      columns += of(scalar.value)
    }
    return isEmoji && columns > 0 && (columns != 1 || mayBeEmoji(cluster)) ? 2 : columns
  }

  /// Whether a scalar is a grapheme by itself when such scalars also stand on both sides of it.
  ///
  /// True for what nearly all text here is made of, so that finding graphemes costs nothing there:
  /// Latin letters, punctuation, arrows, boxes, blocks, marks.
  static func isSimple(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x2070...0x20CF,
      0x2100...0x2BFF, 0x3041...0x3096, 0x4E00...0x9FFF:
      return true
    default:
      return false
    }
  }

  static func isControl(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F...0x9F).contains(scalar) || scalar == 0x2028 || scalar == 0x2029
  }

  private static func ofUncommon(_ scalar: UInt32) -> Int {
    // Vowels and finals of Hangul syllables stand in the two columns of the initial.
    if (0x1160...0x11FF).contains(scalar) || (0xD7B0...0xD7FB).contains(scalar) { return 0 }
    if isControl(scalar) { return 1 }
    if let category = Unicode.Scalar(scalar)?.properties.generalCategory {
      switch category {
      case .nonspacingMark, .enclosingMark, .spacingMark, .format: return 0
      default: break
      }
    }
    return isWide(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    guard scalar >= wide[0].first else { return false }
    var low = 0
    var high = wide.count - 1
    while low <= high {
      let middle = (low + high) / 2
      if scalar < wide[middle].first {
        high = middle - 1
      } else if scalar > wide[middle].last {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }

  /// Whether the narrow first scalar of a sequence has an emoji to change into.
  private static func mayBeEmoji(_ cluster: some Sequence<Unicode.Scalar>) -> Bool {
    for scalar in cluster { return scalar.properties.isEmoji }
    return false
  }
}

extension String {
  /// The columns that this text takes on one row.
  package var columns: Int {
    let letters = lettersAtStart
    if letters.bytes == utf8.count { return letters.columns }
    return Graphemes(self, from: letters.bytes).reduce(letters.columns) { $0 + $1.columns }
  }

  /// How many letters of one column follow a place in its UTF-8, up to a count; nil when something else
  /// stands among them.
  func lettersAfter(_ start: Int, atMost count: Int) -> Int? {
    var text = self
    return text.withUTF8 { bytes in
      var (at, letters) = (start, 0)
      while at < bytes.count, letters < count {
        guard let letter = Graphemes.letter(bytes, at) else { return nil }
        at += letter.length
        letters += 1
      }
      return letters
    }
  }

  /// How much of it surely is letters of one column each; most often that is all.
  private var lettersAtStart: (bytes: Int, columns: Int) {
    var text = self
    return text.withUTF8 { bytes in
      var (at, columns) = (0, 0)
      while at < bytes.count, let letter = Graphemes.letter(bytes, at) {
        at += letter.length
        columns += 1
      }
      return (at, columns)
    }
  }
}

extension Character {
  /// The columns that this grapheme takes.
  package var columns: Int { String(self).columns }
}
