extension String {
  /// Its words in small letters, each as often as it stands there, numbers too. Words of one or two
  /// letters say nothing of what a text is about.
  var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map(
      String.init)
  }
}
