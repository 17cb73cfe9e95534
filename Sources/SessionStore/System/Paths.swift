/// Path arithmetic on text, with `/` and nothing else.
extension String {
  func appending(path: String) -> String {
    isEmpty ? path : hasSuffix("/") ? self + path : self + "/" + path
  }

  /// The folder a path lies in; `.` when the path is a bare name.
  var folderOfPath: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  var lastOfPath: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }
}
