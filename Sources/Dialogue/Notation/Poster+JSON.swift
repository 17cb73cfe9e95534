import JSONTree

extension Poster {
  func json(with points: OrderedTable<Point>) -> JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("step", text: step)
    writer.write("holder", holder.name)
    writer.write("state", state.rawValue)
    writer.write("fromPaper", ifTrue: isFromPaper)
    writer.write("presented", ifTrue: isPresented)
    writer.write("signatures", ifAny: signatures.map(\.json))
    writer.write("points", .array(points.all.map(\.json)))
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  static func read(_ json: Notation, at path: String) throws(Malformed) -> (Poster, [Point]) {
    var reader = try Reader(json, at: path)
    var poster = Poster(
      id: try reader.id("id"), step: try reader.id("step"),
      holder: try Holder(name: try reader.string("holder"), at: reader.path(of: "holder")))
    poster.state = try reader.choice("state")
    poster.isFromPaper = try reader.bool("fromPaper")
    poster.isPresented = try reader.bool("presented")
    poster.signatures = try reader.list("signatures", Signature.init)
    let id = poster.id
    let points = try reader.list("points") { (json, path) throws(Malformed) in
      try Point(json, on: id, at: path)
    }
    poster.isRemoved = try reader.bool("removed")
    poster.extra = reader.rest
    return (poster, points)
  }
}

extension Poster.Holder {
  init(name: String, at path: String) throws(Malformed) {
    guard let holder = Self(name: name) else {
      throw Malformed(path, .expected(.oneOf(["table-1 …", "plenary", "digest"])))
    }
    self = holder
  }
}

extension Poster.Signature {
  var json: JSON {
    var writer = Writer()
    writer.write("at", text: at)
    writer.write("lines", .array(lines.map(\.json)))
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      at: try reader.parsed("at", as: .moment),
      lines: try reader.list("lines", Line.init))
    extra = reader.rest
  }
}

extension Poster.Signature.Line {
  var json: JSON {
    var writer = Writer()
    writer.write("point", text: point)
    writer.write("wording", text: wording)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(point: try reader.id("point"), wording: try reader.parsed("wording", as: .id))
    extra = reader.rest
  }
}

extension Point {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("level", ifNot: Level.point.rawValue, level.rawValue)
    writer.write("text", text)
    writer.write("at", text: writtenAt)
    writer.write("struck", ifTrue: isStruck)
    writer.write("ofTwoMinds", ifTrue: isOfTwoMinds)
    writer.write("leftOutOfPrint", ifTrue: isLeftOutOfPrint)
    writer.write("about", ifAny: about?.point)
    writer.write("remark", ifAny: about?.remark.rawValue)
    writer.write("perspective", ifAny: perspective)
    writer.write("themes", ifAny: themes.map { .string($0.description) })
    writer.write("questions", ifAny: lightsUp.map { .string($0.description) })
    writer.write("needs", ifAny: needs.map { .string($0.description) })
    writer.write("recognised", ifAny: recognised.map { .int($0) })
    writer.write("byItself", ifTrue: standsByItself)
    // A point that was never reworded says all of it with its text and its time.
    if wordings.count > 1 || wordings.contains(where: { !$0.extra.isEmpty }) {
      writer.write("standing", text: standing)
      writer.write("wordings", .array(wordings.map(\.json)))
    }
    writer.write("erased", ifAny: erasedAt)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, on poster: ID<Poster>, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.id("id"), poster: poster, level: try reader.choice("level", else: .point),
      text: try reader.string("text"), at: try reader.parsed("at", as: .moment))
    // Of most points this is all, and there are many.
    if reader.isDone { return }
    isStruck = try reader.bool("struck")
    isOfTwoMinds = try reader.bool("ofTwoMinds")
    isLeftOutOfPrint = try reader.bool("leftOutOfPrint")
    if let about: ID<Point> = try reader.optionalID("about") {
      self.about = About(about, try reader.choice("remark"))
    }
    perspective = try reader.optionalID("perspective")
    themes = try reader.sortedIDs("themes")
    lightsUp = try reader.sortedIDs("questions")
    needs = try reader.sortedIDs("needs")
    recognised = try reader.sorted("recognised", Reader.tableNumber)
    standsByItself = try reader.bool("byItself")
    let standing: Identifier? = try reader.optionalParsed("standing", as: .id)
    let wordings = try reader.list("wordings", Wording.init)
    if let standing {
      guard wordings.contains(where: { $0.id == standing }) else {
        throw Malformed(
          reader.path(of: "standing"), .expected(.oneOf(wordings.map(\.id.description))))
      }
      self.standing = standing
      self.wordings = wordings
    }
    if let erasedAt: Moment = try reader.optionalParsed("erased", as: .moment) {
      erase(at: erasedAt)
    }
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}

extension Point.Wording {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("text", text)
    writer.write("at", text: at)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.parsed("id", as: .id), text: try reader.string("text"),
      at: try reader.parsed("at", as: .moment))
    extra = reader.rest
  }
}
