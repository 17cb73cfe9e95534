import Dialogue
import Terminal

extension NoteFace {
  /// The note-taker before the wall, on behalf of the table.
  static let galleryCommands: [Command<Self>] = [
    Command(
      "gallery", ["Alt-g"], hint: Sentence(nb: "veggen", nn: "veggen", en: "the wall"),
      Sentence(
        nb: "Veggen: det de andre bordene har godkjent, og det bordet vil si om det",
        nn: "Veggen: det dei andre borda har godkjent, og det bordet vil seie om det",
        en: "The wall: what the other tables have signed, and what the table says of it"),
      group: .poster, in: [.main, .nowhere],
      unless: { $0.whyNoGallery },
      perform: { $0.openGallery(&$1) }),
    Command(
      "gallery-knows", ["g", "G"],
      hint: Sentence(nb: "kjenner vi igjen", nn: "kjenner vi att", en: "we know this"),
      Sentence(
        nb: "«Det kjenner vi igjen»: merk punktet, eller ta merket bort",
        nn: "«Det kjenner vi att»: merk punktet, eller ta merket bort",
        en: "“We know this, too”: mark the point, or take the mark away"),
      group: .poster, in: [.gallery], rank: 2,
      unless: { $0.whyNothingToSayHere },
      perform: { $0.recognise(&$1) }),
    Command(
      "gallery-adds", ["a", "A"], hint: Sentence(nb: "tillegg", nn: "tillegg", en: "addition"),
      Sentence(
        nb: "Føy til noe; det står for seg, med bordets nummer",
        nn: "Føy til noko; det står for seg, med nummeret til bordet",
        en: "Add something; it stands apart, with the table's number"),
      group: .poster, in: [.gallery], rank: 3,
      unless: { $0.whyNothingToSayHere },
      perform: { face, _ in face.beginRemark(.addition) }),
    Command(
      "gallery-asks", ["s", "S"], hint: Sentence(nb: "spørsmål", nn: "spørsmål", en: "question"),
      Sentence(
        nb: "Spør om noe som bordet vil ha klarere", nn: "Spør om noko som bordet vil ha klarare",
        en: "Ask about something the table would like to be clearer"),
      group: .poster, in: [.gallery], rank: 4,
      unless: { $0.whyNothingToSayHere },
      perform: { face, _ in face.beginRemark(.question) }),
    Command(
      "gallery-undo", ["Ctrl-Z"], hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
      Sentence(
        nb: "Angre det siste bordet gjorde", nn: "Angre det siste bordet gjorde",
        en: "Undo the last thing the table did"),
      group: .writing, in: [.gallery], rank: 5
    ) { face, effects in
      guard let gallery = face.gallery else { return }
      face.undo(&effects)
      face.place = .gallery(gallery)
    },
    Command(
      "gallery-keep", ["Enter", "Esc"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
      Sentence(
        nb: "Lagre det som står her, og gå tilbake til veggen",
        nn: "Lagre det som står her, og gå tilbake til veggen",
        en: "Save what is written here, and go back to the wall"),
      group: .poster, in: [.remarking], rank: 0
    ) { $0.keepRemark(&$1) },
  ]
}
