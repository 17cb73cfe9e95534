import Dialogue
import Testing

@testable import Faces

/// Only a table is spoken to as a table.
@Suite struct HolderWordingTests {
  private func isOfATable(_ sentence: Sentence) -> Bool {
    [sentence.nb, sentence.nn].contains { $0.lowercased().contains("bord") }
      || sentence.en.lowercased().contains("table")
  }

  private func said(to holder: Poster.Holder) -> [Sentence] {
    [
      NoteWording.welcomeTitle(holder), NoteWording.placeholder(holder),
      NoteWording.readAloudIntro(holder), NoteWording.isDeclined(holder),
      NoteWording.declinedNow(holder), NoteWording.nothingWritten(holder),
    ] + NoteWording.writeThis(holder)
      + Reading.Closing.allCases.map { NoteWording.closing($0, holder) }
  }

  @Test(arguments: [Poster.Holder.plenary, .digest])
  func `whoever writes for the room reads nothing about a table`(holder: Poster.Holder) {
    #expect(said(to: holder).filter(isOfATable) == [])
  }

  @Test func `a note-taker reads about the table`() {
    #expect(said(to: .table(3)).count(where: isOfATable) >= 6)
  }

  @Test func `the first screen is the holder's own`() {
    var context = NoteDay().context
    context.ids = IdentifierSource(seed: 3, 4)
    let open = NoteDay().open(as: .digest)
    let pilot = Pilot(NoteFace(open: open, holder: .digest, context: context))
    #expect(pilot.body.contains { $0.contains("The digest is the process leader's") })
    #expect(!pilot.body.contains { $0.contains("table wants") })
  }
}
