/// What an invitation says that a session does not hold. What is not said becomes a line to fill
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

  package init(
    contact: String? = nil, answerBy: String? = nil, payment: String? = nil, travel: String? = nil
  ) {
    self.contact = contact
    self.answerBy = answerBy
    self.payment = payment
    self.travel = travel
  }
}
