extension AssessmentEdit {
  func fields(in change: Identifier) -> [Field] {
    switch self {
    case .write: [Field(change, "text"), Field(change, "removed")]
    case .set(let id, _): [Field(id.identifier, "text")]
    case .rest(let id, let point, _): [Field(id.identifier, "point \(point)")]
    case .place(let id, let placement): [placement.field(of: id)]
    case .judge(let id, _): [Field(id.identifier, "verdict")]
    }
  }
}

extension Session {
  func hasTarget(of edit: AssessmentEdit) -> Bool {
    switch edit {
    case .write(let question, _), .judge(let question, _): questions.contains(question)
    case .rest(let id, let point, _): assessments.contains(id) && posterOfPoint[point] != nil
    case .set(let id, _), .place(let id, _): assessments.contains(id)
    }
  }

  mutating func apply(_ edit: AssessmentEdit, id: Identifier, at: Moment) {
    switch edit {
    case .write(let question, let text):
      let assessment = Assessment(id: ID(id), of: question, text: text, at: at)
      assessments.insert(assessment, after: assessments.order.last)
    case .set(let id, let text): assessments.update(id) { $0.text = text }
    case .rest(let id, let point, let rests):
      assessments.update(id) { $0.points.set(point, rests) }
    case .place(let id, let placement): assessments.apply(placement, to: id)
    case .judge(let question, let verdict): questions.update(question) { $0.verdict = verdict }
    }
  }

  func back(from edit: AssessmentEdit, in change: Identifier) -> AssessmentEdit? {
    switch edit {
    case .write: .place(ID(change), .remove)
    case .set(let id, _): assessments[id].map { .set(id, text: $0.text) }
    case .rest(let id, let point, _):
      assessments[id].map { .rest(id, on: point, $0.points.contains(point)) }
    case .place(let id, let placement): .place(id, assessments.back(from: placement, of: id))
    case .judge(let id, _): questions[id].map { .judge(id, $0.verdict) }
    }
  }

  func proposal(_ edit: AssessmentEdit) throws(Refusal) -> AssessmentEdit {
    switch edit {
    case .write(let question, let text):
      try questions.require(question, .question)
      return .write(question, text: try text.checked(.assessment, keepingLineBreaks: true))
    case .set(let id, let text):
      try assessments.require(id, .assessment)
      return .set(id, text: try text.checked(.assessment, keepingLineBreaks: true))
    case .rest(let id, let point, _):
      try assessments.require(id, .assessment)
      try requirePoint(point)
    case .place(let id, _): try assessments.require(id, .assessment)
    case .judge(let question, _): try questions.require(question, .question)
    }
    return edit
  }
}
