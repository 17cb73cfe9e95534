package import Dialogue
package import Reporting

/// What a face wants done; only the program does it.
package enum Effect: Sendable {
  /// Write these down. They are folded already; the writing is acknowledged in `context.saving`.
  case append([Change])
  /// Keep what is being typed.
  case keepDraft(Draft)
  case dropDraft
  /// Keep what has been half written in a face's fields; nothing of it when that is empty.
  case keepHalves(HalfTexts)
  /// Hand over what dead processes left half typed at this seat.
  case takeDrafts
  /// Work on from another seat, with what was written so far saved from the old one.
  case sit(Poster.Holder)
  /// Keep a form that nothing has come of yet; nil when it is as blank as it began.
  case keepForm(FormDraft?)
  /// Leave this face: back to the one it was opened from, or out of the program.
  case leave
  /// Leave the program from wherever this is.
  case quit
  case open(Destination)
  /// Put the program in the background, as Ctrl-Z does elsewhere.
  case suspend
  case repaint
  case mouse(isOn: Bool)
  case listSessions
  case create(NewSession)
  /// Set whether a session that is not open is archived.
  case archive(path: String, Bool)
  case print(Document)
  /// The same of a session that is not open.
  case printOther(path: String, Document)
  /// Let somebody write a long text in their own editor; it comes back as `composed`.
  case compose(String)
  /// Write a document that somebody has looked through, with what they decided remembered and done; of
  /// the session at a path when there is one.
  case printReviewed(Document, path: String?, [WordDecision])
  /// Look words up; the answer comes as `spelled`, or not at all.
  case spell([String], Language)
  case readCard
  case readNames
  /// The people file, now and whenever it is another.
  case readPeople
  case changePeople([PeopleEdit])
  /// Plan seats on a thread of its own; the answer comes as `planned`, or not at all when another
  /// request has come meanwhile.
  case plan(SeatingRequest)
  /// Give the best plan so far; it comes as `planned`, like any other.
  case hurryPlan
  case saveCard([CardLine])
}

/// Another face to open over this one.
package enum Destination: Sendable, Hashable {
  case lead(path: String)
  case hall(path: String)
  /// The table is chosen from a list when nil.
  case note(Poster.Holder?)
  case plan(path: String)
  /// The desk, with the hat that somebody wears there.
  case review(path: String, Hat)
  /// The documents of a session, for the process leader.
  case documents(path: String)
  case newSession
  /// A new session with the plan of another.
  case copy(path: String)
}

/// A session to be made; afterwards its plan is opened in place of the face that asked.
package struct NewSession: Sendable {
  /// Its first changes, folded and accepted already.
  package var changes: [Change]
  /// These two give the file its name.
  package var title: String
  package var date: Day?

  package init(changes: [Change], title: String, date: Day?) {
    self.changes = changes
    self.title = title
    self.date = date
  }
}

/// What is written in a form, field by field, so that it outlives the program.
package struct FormDraft: Hashable, Sendable {
  package var texts: [String: String]

  package init(texts: [String: String] = [:]) { self.texts = texts }
}

/// Something to put on paper.
///
///     .print(.day)
///     .print(Document(.letter, as: .html))
package struct Document: Sendable, Hashable {
  package var kind: Report.Kind
  /// Nil for what is to be on paper: HTML, or text for any printer where nothing here makes HTML.
  package var format: Report.Format?

  package init(_ kind: Report.Kind, as format: Report.Format? = nil) {
    self.kind = kind
    self.format = format
  }

  /// The wall of the day; `all` for the desk, with drafts and unsigned points.
  package static func transcript(all: Bool) -> Self { Self(all ? .desk : .transcript) }

  /// The paper kit.
  package static let day = Self(.day)

  /// Who sits where, by name: for a browser to print, as it hangs on a door.
  package static let sheet = Self(.sheet, as: .html)
}
