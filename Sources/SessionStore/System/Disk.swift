/// Where the file system can be made to fail, so that a full disk can be tried without one.
package struct Disk: Sendable {
  package enum Verdict: Sendable {
    case go
    case fail(code: Int32)
    /// Writes so many bytes of a write and no more.
    case short(Int)
  }

  /// Asked before each call, with the number of bytes it is about.
  package var judge: @Sendable (SystemFault.Call, _ bytes: Int) -> Verdict

  package init(judge: @escaping @Sendable (SystemFault.Call, _ bytes: Int) -> Verdict) {
    self.judge = judge
  }

  /// The file system as it is.
  package static let real = Self { _, _ in .go }

  func check(_ call: SystemFault.Call, _ path: String) throws(SystemFault) {
    if case .fail(let code) = judge(call, 0) { throw SystemFault(call, path, code: code) }
  }
}
