import Dialogue
import JSONTree

/// What an example is made of: what was said and when, without the ids and times of changes.
struct Material {
  let json: JSON

  init(_ bytes: [UInt8]) {
    do { json = try JSON(parsing: bytes) } catch {
      preconditionFailure("an example's material cannot be read: \(error)")
    }
  }

  func text(_ key: String) -> String { json.text(key) }

  /// As a day's form would have it, before anybody is on the list.
  var day: NewDay {
    guard let language = Language(rawValue: text("language")) else {
      preconditionFailure("an example has no language")
    }
    var day = NewDay(title: text("title"), language: language)
    day.place = text("place")
    day.date = Day(text("date"))
    day.opens = TimeOfDay(text("opens"))
    day.closes = TimeOfDay(text("closes"))
    day.commissioner = text("commissioner")
    day.questions = json.list("questions").compactMap(\.string)
    return day
  }
}

extension JSON {
  func text(_ key: String) -> String {
    guard let text = self[key]?.string else { preconditionFailure("\(key) is missing") }
    return text
  }

  func list(_ key: String) -> [JSON] { self[key]?.array ?? [] }

  func members(_ key: String) -> [Member] { self[key]?.members ?? [] }

  func isSet(_ key: String) -> Bool { self[key]?.bool == true }
}
