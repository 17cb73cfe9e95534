/// The check of a Norwegian national identity number: day, month, two digits of the year, three digits,
/// and two check digits (Skatteetaten; a D-number has 4 added to its first digit, numbers that are
/// given where there is no other, or for tests, 40 or 80 added to the month).
///
///     NationalIdentity.isValid(Array("01819010001".utf8))
enum NationalIdentity {
  /// - Parameter digits: In ASCII.
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    let numbers = digits.map { Int($0) - 0x30 }
    let day = (numbers[0] > 3 ? numbers[0] - 4 : numbers[0]) * 10 + numbers[1]
    let month = (numbers[2] * 10 + numbers[3]) % 40
    guard (1...31).contains(day), (1...12).contains(month) else { return false }
    return sum(numbers, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
      && sum(numbers, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
  }

  private static func sum(_ numbers: [Int], _ weights: [Int]) -> Int {
    zip(numbers, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
