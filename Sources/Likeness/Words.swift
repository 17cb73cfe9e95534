import Dialogue

extension String {
  /// Its words in small letters, each as often as it stands there, numbers too. Words of one or two
  /// letters say nothing of what a text is about.
  var words: [String] {
    inSmallLetters.unicodeScalars.split { !$0.isOfAWord }.compactMap { word in
      word.dropFirst(2).isEmpty ? nil : String(word)
    }
  }
}

extension Unicode.Scalar {
  /// Letters, figures, and what is put over or under them.
  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    category == .nonspacingMark || category == .spacingMark
  }

  fileprivate var isOfAWord: Bool {
    if isASCII {
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(UInt8(value))
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(UInt8(value))
    }
    return properties.isAlphabetic || properties.numericType != nil
      || Self.isMark(properties.generalCategory)
  }
}
