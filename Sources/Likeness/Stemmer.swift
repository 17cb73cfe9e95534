internal import CStemmer
package import Dialogue

/// Takes the endings off words: *møteplassene* and *møteplass* have one stem.
///
/// Snowball's algorithms for Norwegian and English (M. F. Porter, "Snowball: A language for stemming
/// algorithms", 2001, https://snowballstem.org/texts/introduction.html). The Norwegian one is made
/// for bokmål and does well enough by nynorsk. A stem is a hint: *far* and *fare* may share one.
package final class Stemmer {
  private let stemmer: cstemmer?

  package init(_ language: Language) {
    stemmer =
      switch language {
      case .bokmal, .nynorsk: cstemmer_open("norwegian")
      case .english: cstemmer_open("english")
      }
  }

  deinit { if let stemmer { cstemmer_close(stemmer) } }

  /// The stem of a word in small letters; the word itself where there is no stemmer.
  package func stem(_ word: String) -> String {
    guard let stemmer else { return word }
    var word = word
    return word.withUTF8 { letters in
      var bytes: UnsafePointer<UInt8>?
      let count = cstemmer_stem(stemmer, letters.baseAddress, Int32(letters.count), &bytes)
      guard let bytes else { return String(decoding: letters, as: UTF8.self) }
      return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
    }
  }
}
