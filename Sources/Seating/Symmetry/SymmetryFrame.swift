/// People on whom a group acts: some orbits as large as the group, and some people whom it leaves in place.
///
/// Person g of orbit i is number i |G| + g; those who stay come last. Two pairs of people are of one class
/// when the group takes one to the other, so that what happens to one pair of a class happens to all.
final class SymmetryFrame {
  let group: AbelianGroup
  let orbits: Int
  let fixed: Int
  var people: Int { orbits * group.order + fixed }
  /// The class of each two people, at `one * people + other`.
  let classOfPair: [Int32]
  /// How many pairs each class has.
  let sizes: [Int32]

  init(_ group: AbelianGroup, orbits: Int, fixed: Int) {
    self.group = group
    self.orbits = orbits
    self.fixed = fixed
    let order = group.order
    let people = orbits * order + fixed
    var classOfPair = [Int32](repeating: -1, count: people * people)
    var sizes: [Int32] = []
    func moved(_ person: Int, by element: Int) -> Int {
      guard person < orbits * order else { return person }
      return person / order * order + group.sums[person % order * order + element]
    }
    for one in 0..<people {
      for other in 0..<one where classOfPair[one * people + other] < 0 {
        var size: Int32 = 0
        for element in 0..<order {
          let (a, b) = (moved(one, by: element), moved(other, by: element))
          if classOfPair[a * people + b] < 0 { size += 1 }
          classOfPair[a * people + b] = Int32(sizes.count)
          classOfPair[b * people + a] = Int32(sizes.count)
        }
        sizes.append(size)
      }
    }
    self.classOfPair = classOfPair
    self.sizes = sizes
  }

  func moved(_ person: Int, by element: Int) -> Int {
    let order = group.order
    guard person < orbits * order else { return person }
    return person / order * order + group.sums[person % order * order + element]
  }
}
