package import Dialogue
internal import JSONTree

extension Finding {
  /// What was noticed, where, and what to do; the one place where findings are put in words.
  package var sentence: Sentence {
    let what = what.sentence
    guard !file.isEmpty else { return what }
    guard let line else {
      return Sentence(
        nb: "\(file): \(what.nb)", nn: "\(file): \(what.nn)", en: "\(file): \(what.en)")
    }
    return Sentence(
      nb: "\(file), linje \(line): \(what.nb)", nn: "\(file), linje \(line): \(what.nn)",
      en: "\(file), line \(line): \(what.en)")
  }

  /// The same for a list that has named the file already.
  package func sentence(in file: String) -> Sentence {
    guard file == self.file else { return sentence }
    let what = what.sentence
    guard let line else { return what }
    return Sentence(
      nb: "linje \(line): \(what.nb)", nn: "linje \(line): \(what.nn)",
      en: "line \(line): \(what.en)")
  }
}

extension Finding.What {
  fileprivate var sentence: Sentence {
    switch self {
    case .brokenLine(.newer(let version)), .newerVersion(let version):
      Sentence(
        nb:
          "Skrevet av et nyere Mellomrom (versjon \(version)), og ikke rørt. Hent et nyere program.",
        nn:
          "Skrive av eit nyare Mellomrom (versjon \(version)), og ikkje rørt. Hent eit nyare program.",
        en:
          "Written by a newer Mellomrom (version \(version)), and untouched. Fetch a newer program."
      )
    case .brokenLine, .spoiledEnd:
      Sentence(
        nb: "Linja er skadet. Ta vare på fila, og flett inn en annen kopi med: mellomrom merge",
        nn: "Linja er skadd. Ta vare på fila, og flett inn ein annan kopi med: mellomrom merge",
        en: "The line is damaged. Keep the file, and merge another copy with: mellomrom merge")
    case .unfinishedLine:
      Sentence(
        nb:
          "Siste linje er ikke ferdig skrevet. Ingen fikk vite at den var lagret; det er i orden.",
        nn: "Siste linje er ikkje ferdig skriven. Ingen fekk vite at ho var lagra; det er i orden.",
        en: "The last line is unfinished. Nobody was told that it was saved; all is well.")
    case .contradiction(let writer, let n):
      Sentence(
        nb: "Endring \(n) fra \(writer) finnes i to utgaver. Ta vare på begge filene og spør noen.",
        nn: "Endring \(n) frå \(writer) finst i to utgåver. Ta vare på begge filene og spør nokon.",
        en: "Change \(n) of \(writer) is here in two forms. Keep both files and ask somebody.")
    case .missingChange(let writer, let n):
      Sentence(
        nb:
          "Endring \(n) fra \(writer) mangler, og de etter venter på den. Flett inn en annen kopi.",
        nn:
          "Endring \(n) frå \(writer) manglar, og dei etter ventar på ho. Flett inn ein annan kopi.",
        en: "Change \(n) of \(writer) is missing and later ones wait for it. Merge another copy.")
    case .unknownKind(let kind, let count):
      Sentence(
        nb: "\(Noun.change(count).nb) av slaget «\(kind)», som dette programmet ikke kjenner. "
          + "Ingenting av det er borte.",
        nn: "\(Noun.change(count).nn) av slaget «\(kind)», som dette programmet ikkje kjenner. "
          + "Ingenting av det er borte.",
        en: "\(Noun.change(count).en) of the kind “\(kind)”, unknown to this program. "
          + "Nothing of it is lost.")
    case .badBody(let id):
      Sentence(
        nb: "Endringen \(id) har en form som ingen kan lese. Den er tatt vare på, men ikke brukt.",
        nn: "Endringa \(id) har ei form som ingen kan lese. Ho er teken vare på, men ikkje brukt.",
        en: "The change \(id) has a form that nobody can read. It is kept, but not used.")
    case .logOfAnotherMachine:
      Sentence(
        nb: "Skrevet på en annen maskin. Den pakkes der, eller leses herfra som den er.",
        nn: "Skriven på ei anna maskin. Ho blir pakka der, eller lesen herifrå som ho er.",
        en: "Written on another machine. It is packed there, or read from here as it is.")
    case .cutHistory(let expected, let found) where expected == found:
      Sentence(
        nb: "Alle \(Noun.change(found).nb) står her, men ikke slik de ble skrevet. "
          + "Ta vare på fila, og flett inn en annen kopi.",
        nn: "Alle \(Noun.change(found).nn) står her, men ikkje slik dei vart skrivne. "
          + "Ta vare på fila, og flett inn ein annan kopi.",
        en: "All \(Noun.change(found).en) are here, but not as they were written. "
          + "Keep the file, and merge another copy.")
    case .cutHistory(let expected, let found):
      Sentence(
        nb: "Her skulle stå \(Noun.change(expected).nb), men det står \(found). "
          + "Ta vare på fila, og flett inn en annen kopi.",
        nn: "Her skulle stå \(Noun.change(expected).nn), men det står \(found). "
          + "Ta vare på fila, og flett inn ein annan kopi.",
        en: "Expected \(Noun.change(expected).en) here, and found \(found). "
          + "Keep the file, and merge another copy.")
    case .changedHistory:
      Sentence(
        nb: "Historien er endret for hånd. Ta vare på fila; det som kan leses, blir lest.",
        nn: "Historia er endra for hand. Ta vare på fila; det som kan lesast, blir lese.",
        en: "The history was changed by hand. Keep the file; what can be read is read.")
    case .notJSON(let fault): fault.reason
    case .notASession:
      Sentence(
        nb: "Dette er ikke en samling fra Mellomrom. Flytt fila et annet sted.",
        nn: "Dette er ikkje ei samling frå Mellomrom. Flytt fila ein annan stad.",
        en: "This is not a session of Mellomrom. Move the file elsewhere.")
    case .malformed(let malformed): malformed.sentence
    case .editedByHand(isFollowed: false):
      Sentence(
        nb: "Fila er endret for hånd. Samlingen følger historien ved siden av, så det som ble "
          + "skrevet inn her, er ikke med; fila står urørt.",
        nn: "Fila er endra for hand. Samlinga følgjer historia ved sida av, så det som vart "
          + "skrive inn her, er ikkje med; fila står urørt.",
        en: "The file was edited by hand. The session follows the history beside it, so what was "
          + "written in here is not in it; the file is left alone.")
    case .editedByHand(isFollowed: true):
      Sentence(
        nb: "Fila er endret for hånd, og historien er ikke her. Samlingen vises slik den står.",
        nn: "Fila er endra for hand, og historia er ikkje her. Samlinga blir vist slik ho står.",
        en: "The file was edited by hand, and its history is not here. The session is shown as it "
          + "stands.")
    case .behind(let changes):
      Sentence(
        nb:
          "\(Noun.change(changes).nb) er ikke med her ennå. Det koster litt tid og ingenting mer.",
        nn:
          "\(Noun.change(changes).nn) er ikkje med her enno. Det kostar litt tid og ikkje noko meir.",
        en: "Not in it yet: \(Noun.change(changes).en). It costs a little time and nothing else.")
    case .aheadOfHistory:
      Sentence(
        nb: "Historien er ikke med i denne kopien. Alt som ble skrevet, er her; ta vare på fila.",
        nn: "Historia er ikkje med i denne kopien. Alt som vart skrive, er her; ta vare på fila.",
        en: "The history did not come with this copy. All that was written is here; keep the file.")
    case .secondBase:
      Sentence(
        nb: "To kopier begynner ulikt, og bare den siste vises. Sammenlign dem.",
        nn: "To kopiar byrjar ulikt, og berre den siste blir vist. Samanlikn dei.",
        en: "Two copies begin differently, and only the latest is shown. Compare them.")
    case .widerMode(let mode):
      Sentence(
        nb: "Andre enn eieren kan lese dette (\(mode.octal)). Steng med: chmod go-rwx",
        nn: "Andre enn eigaren kan lese dette (\(mode.octal)). Steng med: chmod go-rwx",
        en: "Others than the owner can read this (\(mode.octal)). Close it with: chmod go-rwx")
    case .leftover:
      Sentence(
        nb: "Ligger igjen etter noe som ble avbrutt. Det ryddes neste gang noen arbeider her.",
        nn: "Ligg att etter noko som vart avbrote. Det blir rydda neste gong nokon arbeider her.",
        en: "Left by something that was interrupted. It is tidied when somebody works here next.")
    case .namesKeptTooLong(let day, let session): People.keptTooLong(since: day, in: session)
    case .unreadable(let fault): fault.reason
    }
  }
}

extension UInt32 {
  fileprivate var octal: String { "0" + String(self, radix: 8) }
}
