package import Dialogue
internal import JSONTree

extension StoreFault {
  /// What could not be done, where, and what to do; the one place where these are put in words.
  package var sentence: Sentence {
    switch self {
    case .system(let fault): fault.sentence
    case .notSaved(let fault): fault.notSaved
    case .noSuchSession("", let folder):
      Sentence(
        nb: "Det ligger ingen samling i \(folder). Velg en annen mappe.",
        nn: "Det ligg inga samling i \(folder). Vel ei anna mappe.",
        en: "There is no session in \(folder). Choose another folder.")
    case .noSuchSession(let name, "."):
      Sentence(
        nb: "Fant ikke «\(name)» i denne mappa. Se etter med: mellomrom list",
        nn: "Fann ikkje «\(name)» i denne mappa. Sjå etter med: mellomrom list",
        en: "There is no “\(name)” in this folder. Look with: mellomrom list")
    case .noSuchSession(let name, let folder):
      Sentence(
        nb: "Fant ingen samling «\(name)» i \(folder). Se etter med: mellomrom list",
        nn: "Fann inga samling «\(name)» i \(folder). Sjå etter med: mellomrom list",
        en: "There is no session “\(name)” in \(folder). Look with: mellomrom list")
    case .ambiguous(let name, let candidates):
      Self.ambiguous(name, candidates.joined(separator: ", "))
    case .notAFile(let path):
      Sentence(
        nb: "\(path) er ikke en vanlig fil. Velg en fil.",
        nn: "\(path) er ikkje ei vanleg fil. Vel ei fil.",
        en: "\(path) is not an ordinary file. Choose a file.")
    case .empty(let path):
      Sentence(
        nb: "\(path) er tom. Hent en annen kopi av den.",
        nn: "\(path) er tom. Hent ein annan kopi av ho.",
        en: "\(path) is empty. Fetch another copy of it.")
    case .notJSON(let path, let fault): fault.sentence(in: path)
    case .notASession(let path):
      Sentence(
        nb: "\(path) er ikke en samling fra Mellomrom. Velg en annen fil.",
        nn: "\(path) er ikkje ei samling frå Mellomrom. Vel ei anna fil.",
        en: "\(path) is not a session of Mellomrom. Choose another file.")
    case .malformed(let path, let malformed):
      Sentence(
        nb: "\(path): \(malformed.sentence.nb)", nn: "\(path): \(malformed.sentence.nn)",
        en: "\(path): \(malformed.sentence.en)")
    case .newer(let path, let version): Self.newer(path, version)
    case .damaged(let findings): Self.damaged(findings)
    case .busy(let path):
      Sentence(
        nb: "Noen andre rydder i \(path) nå. Prøv igjen om litt.",
        nn: "Nokon andre ryddar i \(path) no. Prøv igjen om litt.",
        en: "Somebody else is tidying \(path) now. Try again in a while.")
    case .anotherSession(let path):
      Sentence(
        nb: "\(path) er en annen samling, og to samlinger kan ikke bli én. Velg en kopi av denne.",
        nn: "\(path) er ei anna samling, og to samlingar kan ikkje bli éi. Vel ein kopi av denne.",
        en: "\(path) is another session, and two cannot become one. Choose a copy of this one.")
    case .readOnly(let path):
      Sentence(
        nb: "\(path) er åpnet bare for å se. Åpne den for å arbeide i den.",
        nn: "\(path) er opna berre for å sjå. Opne ho for å arbeide.",
        en: "\(path) is open for looking only. Open it to work in it.")
    case .atWork(let seats): Self.atWork(seats.joined(separator: ", "))
    case .notReceived(let path):
      Sentence(
        nb:
          "\(path) ble ikke lik det som står her. Ingenting er fjernet; prøv igjen eller et annet sted.",
        nn:
          "\(path) vart ikkje lik det som står her. Ingenting er fjerna; prøv igjen eller ein annan stad.",
        en: "\(path) did not become what stands here. Nothing is removed; try again or elsewhere.")
    }
  }

  private static func ambiguous(_ name: String, _ candidates: String) -> Sentence {
    Sentence(
      nb: "«\(name)» passer på flere samlinger: \(candidates). Skriv mer av navnet.",
      nn: "«\(name)» høver på fleire samlingar: \(candidates). Skriv meir av namnet.",
      en: "“\(name)” fits several sessions: \(candidates). Write more of the name.")
  }

  private static func atWork(_ seats: String) -> Sentence {
    Sentence(
      nb: "Samlingen er åpen ved \(seats). Gå ut der først; ingenting er fjernet.",
      nn: "Samlinga er open ved \(seats). Gå ut der først; ingenting er fjerna.",
      en: "The session is open at \(seats). Leave it there first; nothing is removed.")
  }

  private static func newer(_ path: String, _ version: Int) -> Sentence {
    Sentence(
      nb: "\(path) er skrevet av et nyere Mellomrom (versjon \(version)). Den er ikke rørt; "
        + "hent et nyere program.",
      nn: "\(path) er skriven av eit nyare Mellomrom (versjon \(version)). Ho er ikkje rørt; "
        + "hent eit nyare program.",
      en: "\(path) was written by a newer Mellomrom (version \(version)). It has not been touched; "
        + "fetch a newer program.")
  }

  private static func damaged(_ findings: [Finding]) -> Sentence {
    guard let finding = findings.first else {
      return Sentence(
        nb: "Noe må ses på før filene kan skrives om. Se: mellomrom check",
        nn: "Noko må sjåast på før filene kan skrivast om. Sjå: mellomrom check",
        en: "Something must be looked at before the files are rewritten. See: mellomrom check")
    }
    let sentence = finding.sentence
    return Sentence(
      nb: "\(sentence.nb) Ingenting er endret.", nn: "\(sentence.nn) Ingenting er endra.",
      en: "\(sentence.en) Nothing has been changed.")
  }
}

extension SystemFault {
  /// What the kernel refused, and what to do about it.
  package var sentence: Sentence {
    let (reason, path) = (reason, meantPath)
    return Sentence(
      nb: "\(path): \(reason.nb)", nn: "\(path): \(reason.nn)", en: "\(path): \(reason.en)")
  }

  /// What somebody wanted to write, where it is written under a name of the program's own first.
  private var meantPath: String {
    AtomicFile.nameOfTemporary(path.lastOfPath).map { path.folderOfPath.appending(path: $0) }
      ?? path
  }

  /// For whoever waits for it and then goes on without.
  package var notSaved: Sentence {
    Sentence(nb: "Ikke lagret.", nn: "Ikkje lagra.", en: "Not saved.").followed(by: reason)
  }

  /// The same as ``reason`` while what was written is kept and tried again.
  package var reasonToWait: Sentence {
    guard isFull else { return reason }
    return Sentence(
      nb: "Disken er full. Frigjør plass, så lagres det av seg selv.",
      nn: "Disken er full. Frigjer plass, så blir det lagra av seg sjølv.",
      en: "The disk is full. Make room, and it saves itself.")
  }

  /// What the kernel refused, for a line that says already what could not be done.
  package var reason: Sentence {
    if isFull {
      Sentence(
        nb: "Disken er full. Frigjør plass, og prøv igjen.",
        nn: "Disken er full. Frigjer plass, og prøv igjen.",
        en: "The disk is full. Make room, and try again.")
    } else if isMissing {
      Sentence(
        nb: "Finnes ikke. Se etter at navnet er rett skrevet.",
        nn: "Finst ikkje. Sjå etter at namnet er rett skrive.",
        en: "Is not there. See that the name is spelt right.")
    } else if isForbidden {
      Sentence(
        nb: "Du har ikke tilgang. Se hvem som eier fila og mappa.",
        nn: "Du har ikkje tilgang. Sjå kven som eig fila og mappa.",
        en: "You have no access. See who owns the file and the folder.")
    } else if isFolder {
      Sentence(
        nb: "Det er en mappe. Velg en fil i mappa.", nn: "Det er ei mappe. Vel ei fil i mappa.",
        en: "It is a folder. Choose a file in it.")
    } else if isTaken {
      Sentence(
        nb: "Navnet er tatt. Velg et annet.", nn: "Namnet er teke. Vel eit anna.",
        en: "The name is taken. Choose another.")
    } else {
      Sentence(
        nb: "Systemet sier nei (\(call.rawValue), feil \(code)). Se etter at disken virker.",
        nn: "Systemet seier nei (\(call.rawValue), feil \(code)). Sjå etter at disken verkar.",
        en: "The system says no (\(call.rawValue), error \(code)). See that the disk works.")
    }
  }
}

extension JSON.Fault {
  /// Where a text stops being JSON, and what stands there.
  package func sentence(in path: String) -> Sentence {
    let what = reason
    return Sentence(
      nb: "\(path), linje \(line), tegn \(column): \(what.nb)",
      nn: "\(path), linje \(line), teikn \(column): \(what.nn)",
      en: "\(path), line \(line), character \(column): \(what.en)")
  }

  var reason: Sentence {
    switch what {
    case .tooLarge(let bytes, let limit):
      Sentence(
        nb: "\(bytes >> 20) MB er for mye; det er plass til \(limit >> 20). Del den opp.",
        nn: "\(bytes >> 20) MB er for mykje; det er plass til \(limit >> 20). Del ho opp.",
        en: "\(bytes >> 20) MB is too much; there is room for \(limit >> 20). Split it.")
    case .tooDeep(let limit):
      Sentence(
        nb: "Mer enn \(limit) nivåer i hverandre. Dette er neppe en fil fra Mellomrom.",
        nn: "Meir enn \(limit) nivå i kvarandre. Dette er neppe ei fil frå Mellomrom.",
        en: "More than \(limit) levels inside each other. This is hardly a file of Mellomrom.")
    case .endsTooEarly:
      Sentence(
        nb: "Teksten slutter for tidlig. Hent en hel kopi.",
        nn: "Teksten sluttar for tidleg. Hent ein heil kopi.",
        en: "The text ends too early. Fetch a whole copy.")
    case .unexpected, .moreAfterTheValue, .badEscape, .badNumber, .bareControl:
      Sentence(
        nb: "Dette er ikke JSON. Rett det, eller hent en annen kopi.",
        nn: "Dette er ikkje JSON. Rett det, eller hent ein annan kopi.",
        en: "This is not JSON. Correct it, or fetch another copy.")
    case .notUTF8, .loneSurrogate:
      Sentence(
        nb: "Bytene her er ikke UTF-8. Lagre fila som UTF-8.",
        nn: "Bytane her er ikkje UTF-8. Lagre fila som UTF-8.",
        en: "The bytes here are not UTF-8. Save the file as UTF-8.")
    case .duplicateKey(let key):
      Sentence(
        nb: "«\(key)» står der to ganger. Ta bort den ene.",
        nn: "«\(key)» står der to gonger. Ta bort den eine.",
        en: "“\(key)” is there twice. Remove one.")
    }
  }
}
