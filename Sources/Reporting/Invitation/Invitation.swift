/// What an invitation or a letter says that a session does not hold. What is not said becomes a line to fill
/// in by hand.
package struct Invitation: Hashable, Sendable {
  /// Whom to answer, and how: a role, a telephone number, an address.
  package var contact: String?
  /// By when to answer, in words.
  package var answerBy: String?
  /// What is paid for taking part.
  package var payment: String?
  /// How one gets there and who pays for it.
  package var travel: String?
  /// Who signs a letter, as a role or a name.
  package var sender: String?

  /// All that is said in it.
  package var texts: [String] {
    [contact, answerBy, payment, travel, sender].compactMap(\.self)
  }

  package init(
    contact: String? = nil, answerBy: String? = nil, payment: String? = nil, travel: String? = nil,
    sender: String? = nil
  ) {
    self.sender = sender
    self.contact = contact
    self.answerBy = answerBy
    self.payment = payment
    self.travel = travel
  }
}
