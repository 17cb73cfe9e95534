extension Session {
  func hasTarget(of link: PointLink, on point: ID<Point>) -> Bool {
    guard posterOfPoint[point] != nil else { return false }
    return switch link {
    case .theme(let theme): themes.contains(theme)
    case .question(let question): questions.contains(question)
    case .need(let need): posterOfPoint[need] != nil
    case .recognised: true
    }
  }

  func check(_ link: PointLink, on point: ID<Point>, isTied: Bool) throws(Refusal) {
    let poster = try requirePoint(point).poster
    switch link {
    case .theme(let theme): try themes.require(theme, .theme)
    case .question(let question): try questions.require(question, .question)
    case .need(let need):
      try requirePoint(need)
      guard need != point else { throw .tiedToItself }
    case .recognised(let table):
      try check(tables: table)
      // A mark that came with an exchange of posters can still be taken away.
      guard !isTied || posters[poster]?.holder != .table(table) else { throw .ownWordsRecognised }
    }
  }

  /// The remark's text as it will be kept; throws when a rule says no.
  func checked(
    _ text: String, about point: ID<Point>, on poster: ID<Poster>
  ) throws(Refusal) -> String {
    try posters.require(poster, .poster)
    guard try requireWords(point).poster != poster else { throw .remarkOnOwnPoster }
    return try text.checked(.point)
  }
}
