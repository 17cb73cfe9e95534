import Foundation
import JSONTree
import Testing

/// Foundation's reader, which knows neither key order nor digits but agrees on what is JSON.
private func foundation(_ bytes: [UInt8]) -> Any? {
  try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
}

private func agrees(_ value: JSON, with other: Any) -> Bool {
  switch value {
  case .null: other is NSNull
  case .bool(let value): (other as? NSNumber)?.boolValue == value
  case .int(let value): (other as? NSNumber)?.int64Value == Int64(value)
  case .decimal(let digits):
    (other as? NSNumber).map { number in
      let expected = Double(digits) ?? .nan
      return abs(number.doubleValue - expected) <= abs(expected) * 1e-12
    } ?? false
  case .string(let value): (other as? String).map { $0.utf8.elementsEqual(value.utf8) } ?? false
  case .array(let values):
    (other as? [Any]).map { others in
      others.count == values.count && zip(values, others).allSatisfy { agrees($0, with: $1) }
    } ?? false
  case .object(let members):
    (other as? [String: Any]).map { others in
      others.count == members.count
        && members.allSatisfy { member in
          others[member.key].map { agrees(member.value, with: $0) } ?? false
        }
    } ?? false
  }
}

/// What we refuse although Foundation takes it.
private func isStricter(_ what: JSON.Fault.What) -> Bool {
  switch what {
  case .duplicateKey, .loneSurrogate, .tooDeep, .notUTF8: true
  case .tooLarge, .endsTooEarly, .unexpected, .moreAfterTheValue, .badEscape, .badNumber,
    .bareControl:
    false
  }
}

/// Foundation guesses UTF-16 and UTF-32 from NUL bytes and skips a byte order mark; we read UTF-8.
private func isGuessed(_ bytes: [UInt8]) -> Bool {
  bytes.contains(0) || bytes.starts(with: [0xEF, 0xBB]) || bytes.starts(with: [0xFE])
    || bytes.starts(with: [0xFF])
}

private func disagreement(on bytes: [UInt8]) -> String? {
  let other = foundation(bytes)
  do throws(JSON.Fault) {
    let value = try JSON(parsing: bytes)
    // A number too large for a Double is JSON all the same; Foundation refuses it.
    guard let other else {
      return value.compact.contains(where: "eE123456789".contains) ? nil : "only we read it"
    }
    guard agrees(value, with: other) else { return "another value: \(value.compact)" }
    guard try JSON(parsing: value.compactBytes) == value else { return "changed by writing" }
    return nil
  } catch {
    guard other != nil, !isStricter(error.what), !isGuessed(bytes) else { return nil }
    return "only Foundation reads it: \(error)"
  }
}

private let seeds = [
  #"{"format":"mellomrom-session","version":1,"people":[{"id":"01J","present":true}],"x":null}"#,
  #"["blåbær \"quoted\" \\ \n \u00e6 \ud83d\udc4d", 12.50, -3, 1e-7, 0, [[[]]], {"a":{"b":false}}]"#,
  "[ 1 ,\n\t2 , \"Hva nå?\", { \"ŋ\" : \"đ\" } ]",
]

@Test(arguments: seeds)
func `every truncation is judged as Foundation judges it`(text: String) {
  let bytes = Array(text.utf8)
  for count in 0...bytes.count {
    #expect(disagreement(on: Array(bytes.prefix(count))) == nil)
  }
}

@Test(arguments: seeds)
func `every single flipped bit is judged as Foundation judges it`(text: String) {
  let bytes = Array(text.utf8)
  for position in bytes.indices {
    for bit in 0..<8 {
      var flipped = bytes
      flipped[position] ^= 1 << bit
      #expect(disagreement(on: flipped) == nil, "byte \(position), bit \(bit)")
    }
  }
}

@Test(arguments: 1...8 as ClosedRange<UInt64>)
func `random mixtures are judged as Foundation judges them`(seed: UInt64) {
  var random = SplitMix(state: seed)
  let pieces =
    ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00e6", "\\ud83d", "\\udc4d", "1", "-", "0"]
    + [".5", "e3", "true", "null", " ", "\n", "a", "å", "\"k\":", "\"v\"", "\u{1}"]
  for _ in 0..<1500 {
    let count = Int.random(in: 0...12, using: &random)
    var bytes = (0..<count).flatMap { _ in
      Array(pieces.randomElement(using: &random).unsafelyUnwrapped.utf8)
    }
    if Bool.random(using: &random), let place = bytes.indices.randomElement(using: &random) {
      bytes[place] = UInt8.random(in: 1...255, using: &random)
    }
    #expect(disagreement(on: bytes) == nil, "\(bytes)")
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
