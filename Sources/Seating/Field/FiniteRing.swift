/// Numbers that can be added and multiplied, as many as one wishes: the integers modulo n, or fields side by
/// side.
struct FiniteRing {
  let order: Int
  /// So many elements, 0 and 1 among them, whose differences can all be divided by.
  let divisible: [Int]
  private let fields: [GaloisField]?

  /// The integers modulo the order.
  init(modulo order: Int) {
    self.order = order
    fields = nil
    divisible = [0, 1]
  }

  /// One field for each prime; an element is a number with a digit for each field. Nil when a field is
  /// too large.
  init?(fieldsOfOrder order: Int) {
    guard order > 1 else { return nil }
    var fields: [GaloisField] = []
    for (prime, exponent) in PrimePower.factors(order) {
      let size = (0..<exponent).reduce(1) { product, _ in product * prime }
      guard let field = GaloisField(order: size) else { return nil }
      fields.append(field)
    }
    self.order = order
    self.fields = fields
    // The same digit everywhere: two of them differ everywhere.
    divisible = (0..<(fields.map(\.order).min() ?? 0)).map { digit in
      fields.reversed().reduce(0) { $0 * $1.order + digit }
    }
  }

  func sum(_ one: Int, _ other: Int) -> Int {
    guard fields != nil else { return (one + other) % order }
    return digitwise(one, other) { $0.sum($1, $2) }
  }

  func product(_ one: Int, _ other: Int) -> Int {
    guard fields != nil else { return one * other % order }
    return digitwise(one, other) { $0.product($1, $2) }
  }

  private func digitwise(
    _ one: Int, _ other: Int, _ combine: (GaloisField, Int, Int) -> Int
  ) -> Int {
    var (one, other, result, place) = (one, other, 0, 1)
    for field in fields ?? [] {
      result += combine(field, one % field.order, other % field.order) * place
      place *= field.order
      one /= field.order
      other /= field.order
    }
    return result
  }
}
