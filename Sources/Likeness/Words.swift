extension String {
  /// Its words in small letters, each as often as it stands there; digits are words, too.
  var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 1 }.map(
      String.init)
  }
}
