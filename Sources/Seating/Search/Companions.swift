/// The people who move together in each round: those whom wishes keep together, as far as they are there.
final class Companions {
  private let guests: Int
  // For each round and guest: where their party begins in `members`, and how many it is.
  private let first: UnsafeMutablePointer<Int32>
  private let count: UnsafeMutablePointer<Int32>
  private let members: UnsafeMutablePointer<Int32>
  private let buffers = Buffers()
  /// Whether anybody has company.
  let exist: Bool

  init(_ problem: SeatingProblem, guests: Int) {
    self.guests = guests
    first = buffers.int32(problem.rounds * guests)
    count = buffers.int32(problem.rounds * guests)
    members = buffers.int32(problem.rounds * guests)
    var next = 0
    var exist = false
    for round in 0..<problem.rounds {
      for party in Self.parties(problem, round) + (problem.people..<guests).map({ [$0] }) {
        for guest in party {
          first[round * guests + guest] = Int32(next)
          count[round * guests + guest] = Int32(party.count)
        }
        for (place, guest) in party.enumerated() { members[next + place] = Int32(guest) }
        next += party.count
        if party.count > 1 { exist = true }
      }
    }
    self.exist = exist
  }

  @inline(__always)
  func party(of guest: Int, in round: Int) -> UnsafeMutableBufferPointer<Int32> {
    let index = round * guests + guest
    return UnsafeMutableBufferPointer(
      start: members + Int(first[index]), count: Int(count[index]))
  }

  @inline(__always)
  func size(of guest: Int, in round: Int) -> Int { Int(count[round * guests + guest]) }

  /// Everybody who is there, in parties that stay together.
  static func parties(_ problem: SeatingProblem, _ round: Int) -> [[Int]] {
    let here = problem.present(in: round)
    var leader = Array(0..<problem.people)
    func find(_ person: Int) -> Int {
      var person = person
      while leader[person] != person { person = leader[person] }
      return person
    }
    for wish in problem.wishes {
      guard case .together(let one, let other) = wish, problem.isPresent(one, in: round),
        problem.isPresent(other, in: round)
      else { continue }
      let (low, high) = (min(find(one), find(other)), max(find(one), find(other)))
      leader[high] = low
    }
    var parties: [Int: [Int]] = [:]
    for person in here { parties[find(person), default: []].append(person) }
    return parties.keys.sorted().compactMap { parties[$0] }
  }
}
