extension JSONText {
  /// An object whose members are found by their keys, which mostly come in the order they are asked for.
  ///
  ///     var object = try text.root.object
  ///     object?.take("title")?.value.string
  package struct Object: Sendable {
    private let text: JSONText
    private let first: Spot
    /// Behind the member that was taken last.
    private var next: Spot
    package let count: Int

    /// A member by how many stand before it, and by the mark of its key.
    fileprivate struct Spot {
      var number: Int
      var key: Int
    }

    init(_ value: Value) {
      text = value.text
      first = Spot(number: 0, key: value.place + 1)
      next = first
      var end = first
      while end.key < Int(value.mark.reach) { end = text.spot(after: end) }
      count = end.number
    }

    /// Every member as a tree, in the order they were written.
    package var members: [JSON.Member] {
      var members: [JSON.Member] = []
      members.reserveCapacity(count)
      var spot = first
      while spot.number < count {
        let key = Value(text: text, place: spot.key)
        members.append(JSON.Member(key.string ?? "", value(at: spot).json))
        spot = text.spot(after: spot)
      }
      return members
    }

    /// The value under a key; nil when there is none.
    package subscript(key: String) -> Value? { find(key).map { value(at: $0) } }

    /// The same with its number, counted from zero; the next search begins behind it.
    package mutating func take(_ key: String) -> (number: Int, value: Value)? {
      guard let spot = find(key) else { return nil }
      next = text.spot(after: spot)
      return (spot.number, value(at: spot))
    }

    private func value(at spot: Spot) -> Value { Value(text: text, place: spot.key + 1) }

    private func find(_ key: String) -> Spot? {
      var key = key
      return key.withUTF8 {
        find($0, from: next, to: count) ?? find($0, from: first, to: next.number)
      }
    }

    private func find(
      _ key: UnsafeBufferPointer<UInt8>, from start: Spot, to end: Int
    ) -> Spot? {
      var spot = start
      while spot.number < end {
        if text.reads(key, at: spot.key) { return spot }
        spot = text.spot(after: spot)
      }
      return nil
    }
  }

  private func spot(after spot: Object.Spot) -> Object.Spot {
    Object.Spot(number: spot.number + 1, key: marks[spot.key + 1].next(after: spot.key + 1))
  }

  /// Whether a string reads so.
  private func reads(_ other: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let mark = marks[place]
    guard mark.kind != .escaped else {
      return Value(text: self, place: place).string == String(decoding: other, as: UTF8.self)
    }
    guard Int(mark.reach) == other.count else { return false }
    let start = Int(mark.start) + 1
    for offset in 0..<other.count where bytes[start + offset] != other[offset] { return false }
    return true
  }
}
