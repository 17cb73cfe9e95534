import Dialogue

/// A face that somebody asks for on the command line.
///
///     mellomrom lead nordvik --rehearse     FaceRequest(.lead(session: "nordvik", isRehearsal: true))
///
/// The commands of `FaceCommands` say what there is and explain it. A person who starts a face waits
/// for it, and ArgumentParser takes longer to build its tree of commands than all else takes until the
/// first screen is up; so a plain request is read here, and anything but that is left to it.
struct FaceRequest: Hashable {
  enum Face: Hashable {
    /// The list of sessions.
    case sessions
    case demo(isFresh: Bool)
    case lead(session: String, isRehearsal: Bool)
    case note(session: String, table: Int?, isRestricted: Bool = false)
    case hall(session: String)
  }

  var face: Face
  var common: Common

  init(_ face: Face, _ common: Common = Common()) {
    self.face = face
    self.common = common
  }
}

extension FaceRequest {
  /// nil when there is a word that is not plainly one of a face's own.
  init?(arguments: some Sequence<String>) {
    guard var words = Words(arguments) else { return nil }
    switch words.command {
    case nil, "sessions": face = .sessions
    case "demo": face = .demo(isFresh: words.take(flag: "fresh"))
    case "lead":
      guard let session = words.takeName() else { return nil }
      face = .lead(session: session, isRehearsal: words.take(flag: "rehearse"))
    case "note":
      guard let session = words.takeName(), let table = words.take(number: "table") else {
        return nil
      }
      face = .note(
        session: session, table: table.value, isRestricted: words.take(flag: "restricted"))
    case "hall":
      guard let session = words.takeName() else { return nil }
      face = .hall(session: session)
    default: return nil
    }
    guard let common = words.takeCommon(), words.isEmpty else { return nil }
    self.common = common
  }
}

/// The words of a command line, until each has been taken by what it is for.
private struct Words {
  private(set) var command: String?
  private var names: [String] = []
  private var flags: Set<String> = []
  private var values: [String: String] = [:]

  /// What may stand without a value.
  private static let flags: Set<String> = ["fresh", "plain", "rehearse", "restricted"]

  /// A number that was given, or that none was.
  struct Number {
    var value: Int?
  }

  /// nil when a word is empty, given twice, short for several (`-x`) or without its value.
  init?(_ arguments: some Sequence<String>) {
    var rest = arguments.makeIterator()
    while let word = rest.next() {
      guard word.hasPrefix("-") else {
        guard !word.isEmpty else { return nil }
        if command == nil, flags.isEmpty, values.isEmpty {
          command = word
        } else {
          names.append(word)
        }
        continue
      }
      guard word.hasPrefix("--") else { return nil }
      let option = String(word.dropFirst(2))
      if Self.flags.contains(option) {
        guard flags.insert(option).inserted else { return nil }
      } else {
        guard let value = rest.next(), !value.isEmpty, !value.hasPrefix("-"),
          values.updateValue(value, forKey: option) == nil
        else { return nil }
      }
    }
  }

  var isEmpty: Bool { names.isEmpty && flags.isEmpty && values.isEmpty }

  mutating func takeName() -> String? { names.popLast() }

  mutating func take(flag: String) -> Bool { flags.remove(flag) != nil }

  mutating func take(number option: String) -> Number? {
    guard let text = values.removeValue(forKey: option) else { return Number() }
    return Int(text).map { Number(value: $0) }
  }

  mutating func takeCommon() -> Common? {
    var common = Common(
      folder: values.removeValue(forKey: "sessions"), isPlain: take(flag: "plain"))
    guard let name = values.removeValue(forKey: "lang") else { return common }
    guard let language = Language(locale: name) else { return nil }
    common.language = language
    return common
  }
}
