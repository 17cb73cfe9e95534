extension Session {
  /// What must hold of the ledger: every follow-up is about something, says something, and keeps
  /// no words about a point whose words were removed.
  var ledgerInvariants: [String] {
    followUps.flatMap { subject, followUp -> [String] in
      let name = "the follow-up about \(subject.identifier)"
      var broken: [String] = []
      if followUp.subject != subject { broken.append("\(name) is kept under another") }
      if !hasTarget(subject) { broken.append("\(name) is about what is not there") }
      if followUp.isBlank { broken.append("\(name) says nothing") }
      if case .point(let point) = subject, erased[point] != nil,
        FollowUp.Text.allCases.contains(where: { $0 != .owner && !followUp[$0].isEmpty })
      {
        broken.append("\(name) keeps words about a point that was erased")
      }
      return broken
    }
  }
}
