/// A symmetry that a plan could have: a group, how people fall into its orbits, and how many rounds are left
/// as they are by subgroups of which order.
struct SymmetrySetting: Hashable, Sendable {
  var moduli: [Int]
  var orbits: Int
  var fixed: Int
  var kinds: [Kind]

  /// Base rounds that a subgroup of an order leaves as they are; each has order / subgroup images.
  struct Kind: Hashable, Sendable {
    var subgroup: Int
    var rounds: Int
  }

  var order: Int { moduli.reduce(1, *) }

  /// How many places there are to fill: a measure of how large the search is.
  var slots: Int {
    kinds.reduce(0) { $0 + $1.rounds * (orbits * order / $1.subgroup + fixed) }
  }

  /// All settings for g tables of s over w rounds whose shapes fit, the smallest search first.
  ///
  /// Base rounds have one subgroup, and what is missing are rounds that the whole group leaves as they are.
  static func all(tables: Int, size: Int, rounds: Int) -> [SymmetrySetting] {
    let people = tables * size
    var settings: [SymmetrySetting] = []
    for order in 2...max(2, min(people, largestOrder)) {
      let (orbits, fixed) = people.quotientAndRemainder(dividingBy: order)
      guard orbits > 0, fixed <= size else { continue }
      for moduli in AbelianGroup.moduli(ofOrder: order) where moduli.count <= 5 {
        for subgroup in 1...order where order.isMultiple(of: subgroup) {
          for kinds in kinds(order, subgroup, rounds) {
            let setting = SymmetrySetting(
              moduli: moduli, orbits: orbits, fixed: fixed, kinds: kinds)
            if setting.slots <= largestSearch { settings.append(setting) }
          }
        }
      }
    }
    return settings.sorted { ($0.slots, $0.order) < ($1.slots, $1.order) }
  }

  private static let largestOrder = 60
  private static let largestSearch = 400

  private static func kinds(_ order: Int, _ subgroup: Int, _ rounds: Int) -> [[Kind]] {
    guard subgroup < order else { return [[Kind(subgroup: order, rounds: rounds)]] }
    let images = order / subgroup
    guard images <= rounds else { return [] }
    return (1...rounds / images).map { bases in
      let rest = rounds - bases * images
      let kind = Kind(subgroup: subgroup, rounds: bases)
      return rest == 0 ? [kind] : [kind, Kind(subgroup: order, rounds: rest)]
    }
  }
}
