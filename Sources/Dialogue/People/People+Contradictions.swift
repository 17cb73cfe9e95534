extension People {
  /// The numbers of wishes that cannot all be met in any room, told from the wishes alone: two who are to sit
  /// together are to be kept apart, or at tables that are none of each other's.
  ///
  ///     1: Ada and Birk apart   2: Ada and Clara together   3: Clara and Birk together
  ///     people.contradictions   // [[1, 2, 3]]
  ///
  /// Where it is somebody's interpreter or companion, that has no number, and the wish stands alone.
  package var contradictions: [[Int]] {
    let bonds = Bonds(self)
    var all: [[Int]] = []
    func add(_ wishes: [Int]) {
      let set = Set(wishes).sorted()
      if !all.contains(set) { all.append(set) }
    }
    for (place, wish) in wishes.enumerated() {
      switch wish.kind {
      case .apart(let people):
        for (one, other) in people.couples {
          if let bond = bonds.between(one, other) { add(bond + [wish.number]) }
        }
      case .place(let person, let tables):
        for earlier in wishes[..<place] {
          guard case .place(let other, let others) = earlier.kind,
            Set(tables).isDisjoint(with: others), let bond = bonds.between(person, other)
          else { continue }
          add(bond + [earlier.number, wish.number])
        }
      case .together, .neverAlone, .spread, .unknown: continue
      }
    }
    return all
  }
}

/// Who is bound to whom, and by which wish.
private struct Bonds {
  private var beside: [ID<Person>: [(other: ID<Person>, wish: Int?)]] = [:]

  init(_ people: People) {
    for known in people.particulars {
      if let other = known.accompanies { bind(known.person, other, by: nil) }
    }
    for wish in people.wishes {
      guard case .together(let all) = wish.kind else { continue }
      for (one, other) in all.couples { bind(one, other, by: wish.number) }
    }
  }

  private mutating func bind(_ one: ID<Person>, _ other: ID<Person>, by wish: Int?) {
    beside[one, default: []].append((other, wish))
    beside[other, default: []].append((one, wish))
  }

  /// The wishes on the shortest way from one to the other; nil where there is none.
  func between(_ one: ID<Person>, _ other: ID<Person>) -> [Int]? {
    var ways: [ID<Person>: [Int]] = [one: []]
    var edge = [one]
    while ways[other] == nil, !edge.isEmpty {
      var next: [ID<Person>] = []
      for person in edge {
        for (neighbour, wish) in beside[person] ?? [] where ways[neighbour] == nil {
          ways[neighbour] = (ways[person] ?? []) + (wish.map { [$0] } ?? [])
          next.append(neighbour)
        }
      }
      edge = next
    }
    return ways[other]
  }
}

extension [ID<Person>] {
  fileprivate var couples: [(ID<Person>, ID<Person>)] {
    enumerated().flatMap { place, one in self[..<place].map { ($0, one) } }
  }
}
