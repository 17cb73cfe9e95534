import Faces
import JSONTree
import SessionStore

extension Library {
  /// Where a form is kept until something comes of it.
  private func file(of form: Destination) -> FormFile? {
    let name: String? =
      switch form {
      case .newSession: "new-session"
      case .copy(let path): "copy-of-" + SessionPlace(path: path).name
      case .lead, .note, .hall, .plan, .review: nil
      }
    return name.map { FormFile(folder: Self.dataFolder, name: $0) }
  }

  /// What was written in a form when the program ended.
  func left(in form: Destination) -> FormDraft? {
    guard let members = file(of: form)?.read()?.members else { return nil }
    var draft = FormDraft()
    for member in members { draft.texts[member.key] = member.value.string }
    return draft
  }

  /// Keeps what is written in a form, or nothing any more.
  func keep(_ draft: FormDraft?, of form: Destination) throws(Failure) {
    guard let file = file(of: form) else { return }
    try Failure.catching { () throws(StoreFault) in
      guard let draft else { return try file.remove() }
      let texts = draft.texts.sorted { $0.key < $1.key }
      try file.keep(.object(texts.map { JSON.Member($0.key, .string($0.value)) }))
    }
  }
}
