/// Why a proposed edit is not made. Nothing has changed, and nothing that was typed is lost.
package enum Refusal: Error, Hashable, Sendable {
  case nothingToUndo
  case nothingToRedo
  /// Somebody changed it after the one who wants to take it back.
  case changedSince(Field)
  /// What the edit is about is not there.
  case noSuch(Thing, String)
  case emptyText(Thing)
  /// Bytes there are, bytes allowed.
  case tooLong(Thing, Int, Int)
  case minutesOutOfRange(Int)
  case leastOverMinutes(least: Int, minutes: Int)
  case closesBeforeOpens(opens: TimeOfDay, closes: TimeOfDay)
  case tableOutOfRange(Int)
  case tooManyPeople
  case seatedTwice(alias: String)
  /// Another leader has changed the clock meanwhile.
  case clockMovedOn
  /// A poster is signed after it was read aloud.
  case notReadAloud
  case signatureDoesNotMatch
  /// Its words were removed on request and cannot come back.
  case erased
  /// A theme under a theme under a theme.
  case themesHaveTwoLevels
  /// A point cannot answer itself.
  case tiedToItself
  /// A remark is about another table's words.
  case remarkOnOwnPoster
  /// *Not followed up* without a reason.
  case reasonMissing
  /// The process leader's digest is nobody's to answer.
  case leadersWords
  /// *Done* without what has changed and where it can be seen.
  case changeMissing
  /// A recognition mark is another table's.
  case ownWordsRecognised
  /// Everybody does their own work: this is another's.
  case notTheirs(Role, Work)
  case begunAlready
  case notUndoable

  package enum Thing: String, Hashable, Sendable, CaseIterable {
    case session
    case question
    case rule
    case step
    case person
    case poster
    case point
    case wording
    case comment
    case theme
    case perspective
    case assessment
    case answer
  }
}
