import Dialogue

extension Point.Level {
  /// What is drawn before the words and is no part of them: nothing before a heading, and nothing
  /// where they bring a bullet of their own.
  func bullet(before words: String) -> String {
    switch self {
    case .heading: ""
    case .point: words.hasOwnBullet ? "" : "•"
    case .sub: words.hasOwnBullet ? "" : "–"
    }
  }
}
