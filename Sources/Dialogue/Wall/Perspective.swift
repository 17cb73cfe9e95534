package import JSONTree

/// From where something is seen: as an individual, as a relative, as a system.
///
/// The three that every session begins with have ids that everybody knows, and no title: they are
/// called what the reader's language calls them until somebody gives them another name.
package struct Perspective: Placed, Hashable {
  package let id: ID<Self>
  package var title: String
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, title: String) {
    self.id = id
    self.title = title
  }

  package enum Standard: String, CaseIterable, Sendable {
    case individual
    case relatives
    case system

    package var id: ID<Perspective> { ID(Identifier(derivedFrom: "perspective", rawValue)) }
  }

  /// What a session begins with.
  static let standard = Standard.allCases.map { Perspective(id: $0.id, title: "") }

  package var standard: Standard? { Standard.allCases.first { $0.id == id } }

  /// What it is called in a language.
  package func title(in language: Language) -> String {
    guard title.isEmpty, let standard else { return title }
    return standard.sentence(language)
  }
}

extension Perspective.Standard {
  fileprivate var sentence: Sentence {
    switch self {
    case .individual: Sentence(nb: "individ", nn: "individ", en: "individual")
    case .relatives: Sentence(nb: "pårørende", nn: "pårørande", en: "relatives")
    case .system: Sentence(nb: "system", nn: "system", en: "system")
    }
  }
}

package enum PerspectiveEdit: Hashable, Sendable {
  case add(title: String, after: ID<Perspective>?)
  /// An empty title gives one of the three standard ones its own name back.
  case set(ID<Perspective>, title: String)
  case place(ID<Perspective>, Placement<Perspective>)
}
