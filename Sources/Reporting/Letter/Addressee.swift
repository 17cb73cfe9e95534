package import Dialogue

/// Whom a letter goes to, by what they have said of themselves.
package struct Addressee: Hashable, Sendable {
  package var name: String
  /// What they want to be called.
  package var called: String
  package var contact: String
  package var form: LetterForm?

  package init(_ known: Particulars) {
    name = known.name.isBlank ? known.calledToday : known.name
    called = known.shownName ?? ""
    contact = known.contact
    form = known.form
  }
}

extension Report {
  /// The letter to one person, from one to everybody that may leave the house: whom it is to and how it
  /// reaches them stand over it, and the greeting is theirs.
  package func addressed(to addressee: Addressee) -> Report {
    var report = self
    var facts = [Block.Fact(AddressWording.to(language), .strong(addressee.name))]
    if let form = addressee.form?.sentence(language) {
      facts.append(Block.Fact(AddressWording.how(language), Prose(form)))
    }
    if !addressee.contact.isBlank {
      facts.append(Block.Fact(AddressWording.contact(language), Prose(addressee.contact)))
    }
    let greeting = Block.paragraph(Prose(LetterWording.greeting(nil)(language)))
    if let place = report.blocks.firstIndex(of: greeting) {
      let name = LetterWording.greeting(addressee.called)
      report.blocks[place] = .paragraph(Prose(name(language)))
    }
    report.blocks.insert(.facts(facts), at: 0)
    return report
  }
}

private enum AddressWording {
  static let to = Sentence(nb: "Til", nn: "Til", en: "To")
  static let how = Sentence(nb: "Slik vil du ha brevet", nn: "Slik vil du ha brevet", en: "How")
  static let contact = Sentence(nb: "Kontakt", nn: "Kontakt", en: "Contact")
}
