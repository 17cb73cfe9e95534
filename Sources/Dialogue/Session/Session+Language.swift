extension Session {
  /// The same session with its documents in another language; what people said stays as it is.
  package func speaking(_ language: Language) -> Session {
    var copy = self
    copy.language = language
    return copy
  }
}
