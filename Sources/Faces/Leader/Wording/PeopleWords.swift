package import Dialogue

/// People, tables and posters in words.
package enum PeopleWords {
  static func presence(_ presence: Person.Presence) -> Sentence {
    switch presence {
    case .expected: Sentence(nb: "ventes", nn: "venta", en: "expected")
    case .here: Sentence(nb: "er her", nn: "er her", en: "is here")
    case .left: Sentence(nb: "har gått", nn: "har gått", en: "has left")
    case .absent: Sentence(nb: "kommer ikke", nn: "kjem ikkje", en: "is not coming")
    }
  }

  static let waits = Sentence(
    nb: "venter på tolk", nn: "ventar på tolk", en: "waits for an interpreter")

  package static func part(_ part: Person.Part) -> Sentence {
    switch part {
    case .participant: Sentence(nb: "deltaker", nn: "deltakar", en: "participant")
    case .leader: Sentence(nb: "prosessleder", nn: "prosessleiar", en: "process leader")
    case .noteTaker: Sentence(nb: "referent", nn: "referent", en: "note-taker")
    case .commissioner: Sentence(nb: "oppdragsgiver", nn: "oppdragsgivar", en: "commissioner")
    case .projectGroup: Sentence(nb: "prosjektgruppe", nn: "prosjektgruppe", en: "project group")
    case .interpreter: Sentence(nb: "tolk", nn: "tolk", en: "interpreter")
    case .companion: Sentence(nb: "ledsager", nn: "ledsagar", en: "companion")
    }
  }

  /// `32 deltakere`, of whom nobody has said that they came; else `32 til stede`, and while people are being
  /// ticked off `14 til stede, 18 ventes`.
  static func present(_ facts: Facts) -> Sentence {
    guard facts.here > 0 else { return Noun.participant(facts.present) }
    let expected = facts.present - facts.here
    let present = Sentence(
      nb: "\(facts.here) til stede", nn: "\(facts.here) til stades", en: "\(facts.here) present")
    guard expected > 0 else { return present }
    return Sentence(
      nb: "\(present.nb), \(expected) ventes", nn: "\(present.nn), \(expected) venta",
      en: "\(present.en), \(expected) expected")
  }

  static func expected(_ count: Int) -> Sentence {
    Sentence(nb: "\(count) ventes", nn: "\(count) venta", en: "\(count) expected")
  }

  static func mark(_ mark: Floor.Mark?) -> Sentence {
    switch mark {
    case .hasSpoken: Sentence(nb: "har hatt ordet", nn: "har hatt ordet", en: "has spoken")
    case .passes: Sentence(nb: "sa pass", nn: "sa pass", en: "passed")
    case nil: Sentence(nb: "ikke ennå", nn: "ikkje enno", en: "not yet")
    }
  }

  static func markTakenBack(_ name: String, now mark: Floor.Mark?) -> Sentence {
    let mark = self.mark(mark)
    return Sentence(
      nb: "Tatt tilbake. \(name): \(mark.nb).", nn: "Teke tilbake. \(name): \(mark.nn).",
      en: "Taken back. \(name): \(mark.en).")
  }

  static func floor(_ floor: Floor, of present: Int) -> Sentence {
    let spoken = floor.count(.hasSpoken)
    let passed = floor.count(.passes)
    let rest = max(0, present - spoken - passed)
    return Sentence(
      nb: "Har hatt ordet: \(spoken) · pass: \(passed) · ikke ennå: \(rest)",
      nn: "Har hatt ordet: \(spoken) · pass: \(passed) · ikkje enno: \(rest)",
      en: "Spoken: \(spoken) · passed: \(passed) · not yet: \(rest)")
  }

  // MARK: Tables

  static func group(_ number: Int, isPair: Bool) -> Sentence {
    isPair
      ? Sentence(nb: "Par \(number)", nn: "Par \(number)", en: "Pair \(number)")
      : Sentence(nb: "Bord \(number)", nn: "Bord \(number)", en: "Table \(number)")
  }

  static func holder(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table, .plenary: holder.words
    case .digest:
      Sentence(nb: "Min oppsummering", nn: "Mi oppsummering", en: "My digest")
    }
  }

  /// Where there is room for a few letters only.
  static func short(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table(let number): Sentence(nb: "\(number)", nn: "\(number)", en: "\(number)")
    case .plenary: Sentence(nb: "plenum", nn: "plenum", en: "plenary")
    case .digest: Sentence(nb: "oppsummert", nn: "oppsummert", en: "digest")
    }
  }

  static func points(_ count: Int) -> Sentence {
    Noun.point(count)
  }

  static func state(of table: TableFact, at now: Moment) -> Sentence {
    let standing = table.standing(at: now)
    switch standing {
    case .signed where table.isPresented: return counted(WallWords.hasPresented, table.points)
    case .declined, .talking: return words(for: standing)
    case .hasWritten: return points(table.points)
    case .asks, .gone:
      return table.points == 0 ? words(for: standing) : counted(words(for: standing), table.points)
    case .writing, .readAloud, .signed: return counted(words(for: standing), table.points)
    }
  }

  /// How it stands with a table, in a word or two.
  static func words(for standing: TableFact.Standing) -> Sentence {
    switch standing {
    case .asks: Sentence(nb: "ber om deg", nn: "ber om deg", en: "asks for you")
    case .gone: Sentence(nb: "borte", nn: "borte", en: "gone")
    case .writing: Sentence(nb: "skriver nå", nn: "skriv no", en: "writing now")
    case .readAloud: readAloud
    case .signed: signed
    case .declined:
      Sentence(nb: "vil ikke skrive", nn: "vil ikkje skrive", en: "does not want to write")
    case .hasWritten: Sentence(nb: "har skrevet", nn: "har skrive", en: "has written")
    case .talking: Sentence(nb: "snakker", nn: "snakkar", en: "talking")
    }
  }

  static let signed = Sentence(nb: "godkjent", nn: "godkjend", en: "signed")
  static let readAloud = Sentence(nb: "opplest", nn: "opplesen", en: "read aloud")

  private static func counted(_ words: Sentence, _ count: Int) -> Sentence {
    Sentence(
      nb: "\(words.nb), \(count)", nn: "\(words.nn), \(count)", en: "\(words.en), \(count)")
  }

  static func poster(_ state: Poster.State) -> Sentence {
    switch state {
    case .draft: Sentence(nb: "utkast", nn: "utkast", en: "draft")
    case .readAloud: readAloud
    case .signed: signed
    case .declined:
      Sentence(nb: "vil ikke skrive", nn: "vil ikkje skrive", en: "does not want to write")
    }
  }

  // MARK: Relations

  /// `Bord à 4: 48`, `Par: 16`, `plenum: 496`.
  static func relations(_ relations: StepRelations) -> Sentence {
    let count = relations.inUse
    switch relations.form {
    case .none: return inTheRoom(count)
    case .plenary: return plenary(count)
    case .pairs: return Sentence(nb: "Par: \(count)", nn: "Par: \(count)", en: "Pairs: \(count)")
    case .tables:
      let sizes = Set(relations.groups).sorted().map(String.init)
      let size = sizes.count > 1 ? "\(sizes[0])–\(sizes[sizes.count - 1])" : sizes.first ?? "0"
      return Sentence(
        nb: "Bord à \(size): \(count)", nn: "Bord à \(size): \(count)",
        en: "Tables of \(size): \(count)")
    }
  }

  static func plenary(_ count: Int) -> Sentence {
    Sentence(nb: "plenum: \(count)", nn: "plenum: \(count)", en: "plenary: \(count)")
  }

  static func inTheRoom(_ count: Int) -> Sentence {
    Sentence(
      nb: "to og to i rommet: \(count)", nn: "to og to i rommet: \(count)",
      en: "two by two in the room: \(count)")
  }
}
