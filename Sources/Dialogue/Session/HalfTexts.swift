package import JSONTree

/// What the leader has begun to write and not kept: comments by what they are about, a ground rule.
///
/// Kept beside the changes, so that a crash costs half a second of it. Names are never among it.
package struct HalfTexts: Hashable, Sendable {
  package var comments: [Comment.Subject: String]
  package var rule: String

  package init(comments: [Comment.Subject: String] = [:], rule: String = "") {
    self.comments = comments
    self.rule = rule
  }

  package var isEmpty: Bool { comments.isEmpty && rule.isEmpty }
}

extension HalfTexts {
  package var json: JSON {
    var writer = Writer()
    let comments = comments.map { subject, text in
      var writer = Writer()
      subject.write(to: &writer)
      writer.write("text", text)
      return writer.json
    }
    writer.write("comments", .array(comments))
    writer.write("rule", ifNot: "", rule)
    return writer.json
  }

  package init(json: JSON) throws(Malformed) {
    self.init()
    guard case .array(let comments) = json["comments"] else {
      throw Malformed("comments", .expected(.list))
    }
    for json in comments {
      var reader = try Reader(json, at: "comments")
      let subject = try Comment.Subject(&reader)
      self.comments[subject] = try reader.string("text")
    }
    rule = json["rule"]?.string ?? ""
  }
}
