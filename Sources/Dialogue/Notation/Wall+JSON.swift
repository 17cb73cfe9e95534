import JSONTree

extension Theme {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("title", title)
    writer.write("parent", ifAny: parent)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.id("id"), title: try reader.string("title"),
      under: try reader.optionalID("parent"))
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}

extension Perspective {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("title", title)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(id: try reader.id("id"), title: try reader.string("title"))
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}

extension Assessment {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("question", text: question)
    writer.write("text", text)
    writer.write("at", text: at)
    writer.write("points", ifAny: points.map { .string($0.description) })
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.id("id"), of: try reader.id("question"), text: try reader.string("text"),
      at: try reader.parsed("at", as: .moment))
    points = try reader.sortedIDs("points")
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}
