import Faces
import JSONTree
import SessionStore

extension Library {
  /// Where a form is kept until something comes of it; nil for what is no form.
  func formFile(of destination: Destination) -> FormFile? {
    let name: String? =
      switch destination {
      case .newSession: "new-session"
      case .copy(let path): "copy-of-" + SessionPlace(path: path).name
      case .lead, .note, .hall, .plan, .review, .documents: nil
      }
    return name.map { FormFile(folder: Self.dataFolder, name: $0) }
  }
}

extension FormFile {
  /// What was written in the form when the program ended.
  var draft: FormDraft? {
    guard let members = read()?.members else { return nil }
    var draft = FormDraft()
    for member in members { draft.texts[member.key] = member.value.string }
    return draft
  }

  /// Keeps what is written in the form, or nothing any more.
  func keep(_ draft: FormDraft?) throws(Failure) {
    try Failure.catching { () throws(StoreFault) in
      guard let draft else { return try remove() }
      let texts = draft.texts.sorted { $0.key < $1.key }
      try keep(.object(texts.map { JSON.Member($0.key, .string($0.value)) }))
    }
  }
}
