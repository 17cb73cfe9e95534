import Dialogue
import JSONTree
import Seating

extension SeatingProblem {
  /// Reads a problem from a file: people, rounds, tables and what is wished, by the keys below. Keys that it
  /// does not know are left alone.
  init(json: JSON) throws(Malformed) {
    guard json.members != nil else { throw Malformed("", .expected(.object)) }
    let people = try json.count("people")
    let rounds = try json.count("rounds")
    guard rounds <= Limit.rounds else {
      throw Malformed("rounds", .expected(.numberIn(0...Limit.rounds)))
    }
    if let each = try json.rows("tables_by_round") {
      guard each.count == rounds else { throw Malformed("tables_by_round", .expected(.list)) }
      self.init(people: people, tables: each)
    } else {
      let tables = try json.list("tables") ?? []
      self.init(people: people, tables: tables, rounds: rounds)
    }
    if json["min_size"] != nil { fewestAtTable = try json.count("min_size") }
    for (place, row) in (try json.rows("absent") ?? []).enumerated() {
      guard row.count == 2, (0..<rounds).contains(row[1]) else {
        throw Malformed("absent[\(place)]", .expected(.list))
      }
      if absent.isEmpty { absent = Array(repeating: [], count: rounds) }
      absent[row[1]].insert(row[0])
    }
    try readWishes(json)
    try readTraits(json)
    switch json["objective"]?.string {
    case nil, "new-people": aim = .newPeople
    case "few-again": aim = .fewAgain
    case _?: throw Malformed("objective", .expected(.oneOf(["new-people", "few-again"])))
    }
  }

  private mutating func readWishes(_ json: JSON) throws(Malformed) {
    for couple in try json.pairs("apart") { wishes.append(.apart(couple[0], couple[1])) }
    for couple in try json.pairs("together") { wishes.append(.together(couple[0], couple[1])) }
    for (members, fewest) in try json.gatherings("never_alone", least: 2) {
      wishes.append(.neverAlone(members, fewest: fewest))
    }
    for (members, fewest) in try json.gatherings("at_least", least: 1) {
      wishes.append(.everywhere(members, fewest: fewest))
    }
    for host in try json.pairs("hosts") { wishes.append(.seat(host[0], tables: [host[1]])) }
    for (place, wish) in (json["places"]?.array ?? []).enumerated() {
      let path = "places[\(place)]"
      wishes.append(
        .seat(
          try wish.count("person", in: path), tables: Set(try wish.list("tables", in: path) ?? [])))
    }
  }

  private mutating func readTraits(_ json: JSON) throws(Malformed) {
    for (place, trait) in (json["balance"]?.array ?? []).enumerated() {
      guard let values = trait["value"]?.array else {
        throw Malformed("balance[\(place)].value", .missing)
      }
      var numbers: [JSON: Int] = [:]
      traits.append(
        values.map { value in
          let number = numbers[value] ?? numbers.count
          numbers[value] = number
          return number
        })
    }
    if json["balance_weight"] != nil { traitCost = try json.count("balance_weight") }
  }

  /// Where mending begins and what a move costs, when the problem says so.
  static func mending(_ json: JSON) throws(Malformed) -> (from: Int, moveCost: Int)? {
    guard json["from_round"] != nil else { return nil }
    return (
      try json.count("from_round"), json["move_weight"] == nil ? 0 : try json.count("move_weight")
    )
  }
}

extension JSON {
  fileprivate func count(_ key: String, in path: String = "") throws(Malformed) -> Int {
    let whole = path.isEmpty ? key : "\(path).\(key)"
    guard let value = self[key] else { throw Malformed(whole, .missing) }
    guard let number = value.int, (0...1_000_000).contains(number) else {
      throw Malformed(whole, .expected(.numberIn(0...1_000_000)))
    }
    return number
  }

  fileprivate func list(_ key: String, in path: String = "") throws(Malformed) -> [Int]? {
    guard let value = self[key] else { return nil }
    return try Self.numbers(value, path.isEmpty ? key : "\(path).\(key)")
  }

  fileprivate func rows(_ key: String) throws(Malformed) -> [[Int]]? {
    guard let value = self[key] else { return nil }
    guard let values = value.array else { throw Malformed(key, .expected(.list)) }
    var rows: [[Int]] = []
    for (place, value) in values.enumerated() {
      rows.append(try Self.numbers(value, "\(key)[\(place)]"))
    }
    return rows
  }

  fileprivate func pairs(_ key: String) throws(Malformed) -> [[Int]] {
    let rows = try rows(key) ?? []
    if let place = rows.firstIndex(where: { $0.count != 2 }) {
      throw Malformed("\(key)[\(place)]", .expected(.list))
    }
    return rows
  }

  fileprivate func gatherings(_ key: String, least: Int) throws(Malformed) -> [(Set<Int>, Int)] {
    guard let value = self[key] else { return [] }
    guard let values = value.array else { throw Malformed(key, .expected(.list)) }
    var gatherings: [(Set<Int>, Int)] = []
    for (place, value) in values.enumerated() {
      let path = "\(key)[\(place)]"
      let members = Set(try value.list("members", in: path) ?? [])
      gatherings.append(
        (members, value["min"] == nil ? least : try value.count("min", in: path)))
    }
    return gatherings
  }

  private static func numbers(_ value: JSON, _ path: String) throws(Malformed) -> [Int] {
    guard let values = value.array else { throw Malformed(path, .expected(.list)) }
    var numbers: [Int] = []
    for (place, value) in values.enumerated() {
      guard let number = value.int else {
        throw Malformed("\(path)[\(place)]", .expected(.wholeNumber))
      }
      numbers.append(number)
    }
    return numbers
  }
}
