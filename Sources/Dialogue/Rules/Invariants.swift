extension Session {
  /// What must hold in every session, whatever was folded in whatever order; each sentence names
  /// what is broken. Empty when nothing is.
  package func brokenInvariants() -> [String] {
    tableInvariants + programmeInvariants + pointInvariants + erasingInvariants
      + commentInvariants + sortingInvariants + ledgerInvariants
  }

  private var tableInvariants: [String] {
    questions.broken("questions") + rules.broken("rules") + programme.broken("programme")
      + people.broken("people") + posters.broken("posters") + comments.broken("comments")
      + themes.broken("themes") + perspectives.broken("perspectives")
      + assessments.broken("assessments")
      + points.flatMap { $1.broken("points of poster \($0)") }
  }

  private var programmeInvariants: [String] {
    var broken: [String] = []
    var numbers: Set<Int> = []
    for step in programme.all {
      if !numbers.insert(step.number).inserted {
        broken.append("step \(step.id) has the number \(step.number) of another one")
      }
      var seated: Set<ID<Person>> = []
      for person in step.seating.joined() {
        if !people.contains(person) {
          broken.append("step \(step.id) seats \(person), who is nobody")
        }
        if !seated.insert(person).inserted {
          broken.append("step \(step.id) seats \(person) twice")
        }
      }
    }
    if let step = clock?.step, !programme.contains(step) {
      broken.append("the clock runs for step \(step), which is not there")
    }
    for held in held {
      if !programme.contains(held.step) {
        broken.append("step \(held.step) was held and is not there")
      }
      if let ended = held.ended, ended.milliseconds < held.began.milliseconds {
        broken.append("step \(held.step) ended before it began")
      }
    }
    return broken
  }

  private var pointInvariants: [String] {
    var broken: [String] = []
    var found = 0
    for poster in posters.all {
      if !programme.contains(poster.step) {
        broken.append("poster \(poster.id) is of step \(poster.step), which is not there")
      }
      for point in points(of: poster.id).all {
        found += 1
        broken += problems(of: point, on: poster.id)
      }
    }
    if points.contains(where: { !posters.contains($0.key) }) {
      broken.append("points hang on a poster that is not there")
    }
    if posterOfPoint.count != found {
      broken.append("\(posterOfPoint.count) points are known by their poster, \(found) are there")
    }
    return broken
  }

  private func problems(of point: Point, on poster: ID<Poster>) -> [String] {
    var broken: [String] = []
    if point.poster != poster || posterOfPoint[point.id] != poster {
      broken.append("point \(point.id) is not sure which poster it is on")
    }
    if point.isErased {
      if !point.wordings.isEmpty { broken.append("point \(point.id) is erased and has words") }
      if erased[point.id] == nil { broken.append("point \(point.id) is erased and not listed") }
      return broken
    }
    if erased[point.id] != nil {
      broken.append("point \(point.id) is listed as erased, not erased")
    }
    if !point.wordings.contains(where: { $0.id == point.standing }) {
      broken.append("the wording of point \(point.id) that stands is not there")
    }
    if Set(point.wordings.map(\.id)).count != point.wordings.count {
      broken.append("point \(point.id) has two wordings of one name")
    }
    return broken
  }

  private var erasingInvariants: [String] {
    conflicts.filter { $0.other.withoutWords(of: erased, in: $0.change) != $0.other }
      .map { "the conflict at \($0.change) keeps words that were erased" }
  }

  private var commentInvariants: [String] {
    comments.all.compactMap { comment -> String? in
      switch comment.subject {
      case .session: nil
      case .step(let step): programme.contains(step) ? nil : step.description
      case .poster(let poster): posters.contains(poster) ? nil : poster.description
      case .theme(let theme): themes.contains(theme) ? nil : theme.description
      }
    }.map { "a comment is about \($0), which is not there" }
  }
}

extension OrderedTable {
  /// The order names everything there is, each once.
  fileprivate func broken(_ name: String) -> [String] {
    var broken: [String] = []
    if Set(order).count != order.count { broken.append("the order of \(name) names one twice") }
    if Set(order) != Set(entities.keys) {
      broken.append("the order of \(name) does not name what is there")
    }
    if entities.contains(where: { $0.key != $0.value.id }) {
      broken.append("one of \(name) is kept under another's id")
    }
    return broken
  }
}
