import JSONTree

extension Conflict {
  var json: JSON {
    var writer = Writer()
    switch reason {
    case .sameField(let field, let earlier):
      writer.write("reason", "same-field")
      writer.write("entity", text: field.entity)
      writer.write("field", field.name)
      writer.write("earlier", text: earlier)
    case .targetGone: writer.write("reason", "target-gone")
    case .late: writer.write("reason", "late")
    }
    writer.write("change", text: change)
    writer.write("other", other.json(with: otherExtra))
    writer.write("carriedOn", ifAny: carriedOn.map { .string($0.description) })
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    let reason: Reason
    switch try reader.string("reason") {
    case "same-field":
      reason = .sameField(
        Field(try reader.parsed("entity", as: .id), try reader.string("field")),
        earlier: try reader.parsed("earlier", as: .id))
    case "target-gone": reason = .targetGone
    case "late": reason = .late
    default:
      throw Malformed(
        reader.path(of: "reason"), .expected(.oneOf(["same-field", "target-gone", "late"])))
    }
    let (other, rest) = try Edit.read(try reader.required("other"), at: reader.path(of: "other"))
    self.init(reason, change: try reader.parsed("change", as: .id), other: other)
    otherExtra = rest
    carriedOn = try reader.list("carriedOn") { (json, path) throws(Malformed) in
      try Reader.parsed(json, as: .id, at: path)
    }
    extra = reader.rest
  }
}
