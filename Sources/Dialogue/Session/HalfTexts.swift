package import JSONTree

/// What has been begun in a face and not kept, each text by the field that it is written in.
///
///     because  about 01J5…   «We have no people for»
///     comment  about 01J7…   «The room was too»
///
/// Kept beside the changes, so that a crash costs half a second of it. Names are never among it.
package struct HalfTexts: Hashable, Sendable {
  package private(set) var texts: [Place: Half] = [:]
  /// The field with the caret in it: a text that lay out for somebody's own editor belongs there.
  package var open: Place?

  package init() {}

  /// A field that somebody writes in.
  package struct Place: Hashable, Sendable {
    package var field: String
    /// What is written about; the session itself when nil.
    package var about: Identifier?

    package init(_ field: String, about: Identifier? = nil) {
      self.field = field
      self.about = about
    }
  }

  package struct Half: Hashable, Sendable {
    package var text: String
    /// The change that its writer saw as the last one of the field.
    package var base: Identifier?

    package init(_ text: String, base: Identifier? = nil) {
      self.text = text
      self.base = base
    }
  }

  /// Nothing is kept of a field that is nil.
  package subscript(place: Place) -> Half? {
    get { texts[place] }
    set { texts[place] = newValue }
  }

  package var isEmpty: Bool { texts.isEmpty }

  /// These, and what another holds besides; of two on one field the other's.
  package mutating func merge(_ other: HalfTexts) {
    texts.merge(other.texts) { $1 }
    open = other.open ?? open
  }

  /// Puts what an editor has left into the field that it was opened on.
  package mutating func takeUp(_ text: String) {
    if let open { texts[open] = Half(text, base: texts[open]?.base) }
  }

  /// Takes out what was written about somebody's words that are gone.
  package mutating func remove(about gone: (Identifier) -> Bool) {
    texts = texts.filter { place, _ in !(place.about.map(gone) ?? false) }
    if let about = open?.about, gone(about) { open = nil }
  }
}

extension HalfTexts {
  package var json: JSON {
    var places = Array(texts.keys)
    if let open, texts[open] == nil { places.append(open) }
    places.sort {
      ($0.about?.description ?? "", $0.field) < ($1.about?.description ?? "", $1.field)
    }
    let halves = places.map { place -> JSON in
      var writer = Writer()
      writer.write("field", place.field)
      writer.write("about", ifAny: place.about)
      writer.write("base", ifAny: texts[place]?.base)
      writer.write("open", ifTrue: place == open)
      writer.write("text", ifAny: texts[place]?.text)
      return writer.json
    }
    return ["half-written": .array(halves)]
  }

  package init(json: JSON) throws(Malformed) {
    self.init()
    guard let halves = json["half-written"]?.array else {
      throw Malformed("half-written", .expected(.list))
    }
    for json in halves {
      guard let field = json["field"]?.string else {
        throw Malformed("half-written.field", .expected(.text))
      }
      let place = Place(field, about: json["about"]?.string.flatMap(Identifier.init))
      if json["open"]?.bool == true { open = place }
      guard let text = json["text"]?.string else { continue }
      texts[place] = Half(text, base: json["base"]?.string.flatMap(Identifier.init))
    }
  }
}
