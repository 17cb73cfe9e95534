import Dialogue
import Testing

@testable import Discretion

@Test func `five people are told, four are not, and none is told as few are`() {
  #expect(Told(people: 5) == .number(5))
  #expect([4, 1, 0].allSatisfy { Told(people: $0) == .fewerThanFive })
  #expect(Told.fewerThanFive.sentence(.bokmal) == "færre enn fem")
  #expect(Told.note(on: [.number(8)]) == nil)
  #expect(Told.note(on: [.number(8), .fewerThanFive]) != nil)
}

@Test func `with the sum beside it one more number is kept back, the smallest`() {
  let counts = PeopleTable([3, 9, 7], isSumTold: true)
  #expect(counts.told == [[.fewerThanFive, .number(9), .withheld]])
  #expect(counts.rows == [.number(19)])
}

@Test func `without a sum only the small number is kept back`() {
  let counts = PeopleTable([3, 9, 7], isSumTold: false)
  #expect(counts.told == [[.fewerThanFive, .number(9), .number(7)]])
  #expect(counts.rows.isEmpty && counts.all == nil)
}

@Test func `two small numbers whose sum leaves no choice are not left so`() {
  // Both would have to be four.
  let counts = PeopleTable([4, 4], isSumTold: true)
  #expect(counts.told == [[.fewerThanFive, .fewerThanFive]])
  #expect(counts.rows == [.withheld])
}

@Test func `in a table with sums both ways a ring of four is kept back`() {
  let table = PeopleTable([[3, 14, 9], [12, 20, 8], [30, 40, 50]])
  let hidden = table.told.joined().count { $0 != .number(0) && !$0.isNumber }
  #expect(table.told[0][0] == .fewerThanFive)
  #expect(hidden == 4)
  #expect((table.rows + table.columns + [table.all]).allSatisfy { $0?.isNumber == true })
}

@Test func `nothing is kept back where there are no small numbers`() {
  let table = PeopleTable([[5, 6], [7, 8]])
  #expect(table.told == [[.number(5), .number(6)], [.number(7), .number(8)]])
  #expect(table.all == .number(26))
}

@Test func `a table without rows or columns is told as it is`() {
  #expect(PeopleTable([[Int]]()).told.isEmpty)
  #expect(PeopleTable([[], []]).told == [[], []])
}

@Test(arguments: [
  PeopleTable.Sums.every, [.ofRows], [.ofColumns], [.ofRows, .ofAll], [.ofAll],
  [.ofRows, .ofColumns],
])
func `no small number in a table of four can be worked out`(sums: PeopleTable.Sums) {
  let some = [0, 1, 4, 5, 6]
  for a in some {
    for b in some {
      for c in some {
        for d in some {
          let counts = [[a, b], [c, d]]
          if let exposed = Reader.exposed(counts, PeopleTable(counts, sums: sums)) {
            Issue.record("\(counts) gives away \(exposed)")
            return
          }
        }
      }
    }
  }
}

@Test func `no small number in a row of any length can be worked out`() {
  var random = Dice(1)
  for _ in 0..<400 {
    let counts = [(0..<(1 + random.next(5))).map { _ in random.next(9) }]
    let table = PeopleTable(counts[0], isSumTold: true)
    #expect(Reader.exposed(counts, table) == nil, "\(counts)")
  }
}

@Test func `no small number in a wider table can be worked out`() {
  var random = Dice(2)
  for _ in 0..<60 {
    let counts = (0..<(2 + random.next(2))).map { _ in
      (0..<3).map { _ in random.next(3) == 0 ? random.next(5) : 5 + random.next(9) }
    }
    #expect(Reader.exposed(counts, PeopleTable(counts)) == nil, "\(counts)")
  }
}

@Test func `the reader of these tests works out what is kept back carelessly`() {
  let careless = Reader(
    cells: [[.fewerThanFive, .number(9)]], rows: [.number(12)], columns: [], all: nil)
  #expect(careless.numbers(forCell: 0, 0, bound: 20) == [3])
}

/// Somebody who tries every table there could be.
private struct Reader {
  var cells: [[Told]]
  var rows: [Told]
  var columns: [Told]
  var all: Told?

  /// A small number that only one table fits, of those that are kept back.
  static func exposed(_ counts: [[Int]], _ table: PeopleTable) -> String? {
    let reader = Reader(
      cells: table.told, rows: table.rows, columns: table.columns, all: table.all)
    let bound = (counts.joined().max() ?? 0) + 2
    for row in counts.indices {
      for column in counts[row].indices where counts[row][column] < 5 {
        guard table.told[row][column] != .number(counts[row][column]) else { return "a cell" }
        if reader.numbers(forCell: row, column, bound: bound).count < 2 { return "a cell" }
      }
    }
    return nil
  }

  /// What a cell can be, given what is told; stops at two.
  func numbers(forCell row: Int, _ column: Int, bound: Int) -> Set<Int> {
    var found: Set<Int> = []
    var table = cells.map { $0.map { _ in 0 } }
    fill(0, &table, bound) {
      found.insert($0[row][column])
      return found.count < 2
    }
    return found
  }

  /// Every table that fits, until `go` has seen enough.
  @discardableResult
  private func fill(
    _ place: Int, _ table: inout [[Int]], _ bound: Int, _ go: ([[Int]]) -> Bool
  ) -> Bool {
    let width = cells[0].count
    if place > 0, place % width == 0, !rows.isEmpty {
      let row = place / width - 1
      guard fits(table[row].reduce(0, +), rows[row]) else { return true }
    }
    guard place < cells.count * width else {
      let sums = (0..<width).map { column in table.reduce(0) { $0 + $1[column] } }
      guard columns.isEmpty || zip(sums, columns).allSatisfy(fits) else { return true }
      if let all, !fits(sums.reduce(0, +), all) { return true }
      return go(table)
    }
    let (row, column) = (place / width, place % width)
    for number in possible(cells[row][column], bound) {
      table[row][column] = number
      guard fill(place + 1, &table, bound, go) else { return false }
    }
    return true
  }

  // Where nothing at all is told, nothing is known of any of it.
  private var tellsNothing: Bool {
    !(cells.joined() + rows + columns).contains { $0 != .withheld }
  }

  private func possible(_ told: Told, _ bound: Int) -> ClosedRange<Int> {
    switch told {
    case .number(let number): number...number
    case .fewerThanFive: 0...4
    case .withheld: (tellsNothing ? 0 : 5)...max(bound, 7)
    }
  }

  private func fits(_ number: Int, _ told: Told) -> Bool {
    switch told {
    case .number(let known): number == known
    case .fewerThanFive: number < 5
    case .withheld: tellsNothing || number >= 5
    }
  }
}

extension Told {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}

/// Numbers that look thrown, the same each time.
private struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
