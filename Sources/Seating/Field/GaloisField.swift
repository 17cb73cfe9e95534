/// A field of so many elements, which are the numbers from 0: 0 is zero and 1 is one.
///
/// An element of GF(p^k) is a polynomial of degree less than k over the integers modulo p, written as the
/// number whose digits in base p are its coefficients; products are taken modulo a polynomial that has no
/// factors. Lidl and Niederreiter, "Finite Fields", Cambridge University Press (1997), chapter 1.
package struct GaloisField: Hashable, Sendable {
  package let order: Int
  package let characteristic: Int
  package let degree: Int
  private let sums: [Int]
  private let products: [Int]

  /// Nil when the order is no power of a prime, or above 256.
  package init?(order: Int) {
    guard (2...256).contains(order), let (prime, degree) = PrimePower.of(order) else { return nil }
    self.order = order
    characteristic = prime
    self.degree = degree
    let digits = (0..<order).map { Polynomial.digits($0, base: prime, count: degree) }
    let modulus = Polynomial.irreducible(degree: degree, modulo: prime)
    var sums: [Int] = []
    var products: [Int] = []
    for one in digits {
      for other in digits {
        sums.append(Polynomial.number(zip(one, other).map { ($0 + $1) % prime }, base: prime))
        let product = Polynomial.remainder(
          Polynomial.product(one, other, modulo: prime), by: modulus, modulo: prime)
        products.append(Polynomial.number(product, base: prime))
      }
    }
    self.sums = sums
    self.products = products
  }

  package func sum(_ one: Int, _ other: Int) -> Int { sums[one * order + other] }

  package func product(_ one: Int, _ other: Int) -> Int { products[one * order + other] }
}

/// Numbers as powers of primes.
enum PrimePower {
  /// The prime and the exponent when there is only one prime.
  static func of(_ number: Int) -> (prime: Int, exponent: Int)? {
    let parts = factors(number)
    return parts.count == 1 ? parts[0] : nil
  }

  static func factors(_ number: Int) -> [(prime: Int, exponent: Int)] {
    var rest = number
    var factors: [(prime: Int, exponent: Int)] = []
    var prime = 2
    while rest > 1 {
      if prime * prime > rest { prime = rest }
      var exponent = 0
      while rest.isMultiple(of: prime) {
        rest /= prime
        exponent += 1
      }
      if exponent > 0 { factors.append((prime, exponent)) }
      prime += 1
    }
    return factors
  }
}

/// Polynomials as lists of coefficients, the constant first.
private enum Polynomial {
  static func digits(_ number: Int, base: Int, count: Int) -> [Int] {
    var rest = number
    return (0..<count).map { _ in
      defer { rest /= base }
      return rest % base
    }
  }

  static func number(_ digits: [Int], base: Int) -> Int {
    digits.reversed().reduce(0) { $0 * base + $1 }
  }

  static func product(_ one: [Int], _ other: [Int], modulo prime: Int) -> [Int] {
    var product = [Int](repeating: 0, count: one.count + other.count - 1)
    for (place, a) in one.enumerated() {
      for (next, b) in other.enumerated() {
        product[place + next] = (product[place + next] + a * b) % prime
      }
    }
    return product
  }

  /// The divisor's leading coefficient is 1.
  static func remainder(_ dividend: [Int], by divisor: [Int], modulo prime: Int) -> [Int] {
    let degree = divisor.count - 1
    var rest = dividend
    while rest.count > degree {
      let leading = rest.removeLast()
      let shift = rest.count - degree
      for (place, coefficient) in divisor.dropLast().enumerated() {
        rest[shift + place] = (rest[shift + place] + (prime - leading) * coefficient) % prime
      }
    }
    return rest + Array(repeating: 0, count: degree - rest.count)
  }

  /// The first polynomial with leading coefficient 1 that none of lower degree divides.
  static func irreducible(degree: Int, modulo prime: Int) -> [Int] {
    let count = power(prime, degree)
    for tail in 0..<count {
      let candidate = digits(tail, base: prime, count: degree) + [1]
      if isIrreducible(candidate, modulo: prime) { return candidate }
    }
    preconditionFailure("there is one of every degree")
  }

  private static func isIrreducible(_ candidate: [Int], modulo prime: Int) -> Bool {
    let degree = candidate.count - 1
    for factor in 1..<max(1, degree / 2 + 1) {
      for tail in 0..<power(prime, factor) {
        let divisor = digits(tail, base: prime, count: factor) + [1]
        let rest = remainder(candidate, by: divisor, modulo: prime)
        if rest.allSatisfy({ $0 == 0 }) { return false }
      }
    }
    return true
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
