package import JSONTree

/// The process leader's own note, always kept apart from the participants' words.
package struct Comment: Placed, Hashable {
  package let id: ID<Self>
  package var subject: Subject
  package var text: String
  package var at: Moment
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, on subject: Subject, text: String, at: Moment) {
    self.id = id
    self.subject = subject
    self.text = text
    self.at = at
  }

  /// What it is about.
  package enum Subject: Hashable, Sendable {
    case session
    case step(ID<Step>)
    case poster(ID<Poster>)
    case theme(ID<Theme>)
  }
}
