/// Memory that lives as long as its owner.
final class Buffers {
  private var owned: [UnsafeMutableRawPointer] = []

  func int32(_ count: Int, _ value: Int32 = 0) -> UnsafeMutablePointer<Int32> {
    let buffer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
    buffer.initialize(repeating: value, count: max(1, count))
    owned.append(buffer)
    return buffer
  }

  func int32(copying values: [Int32]) -> UnsafeMutablePointer<Int32> {
    let buffer = int32(values.count)
    for (index, value) in values.enumerated() { buffer[index] = value }
    return buffer
  }

  func int(copying values: [Int]) -> UnsafeMutablePointer<Int> {
    let buffer = UnsafeMutablePointer<Int>.allocate(capacity: max(1, values.count))
    buffer.initialize(from: values, count: values.count)
    owned.append(buffer)
    return buffer
  }

  func uint16(_ count: Int) -> UnsafeMutablePointer<UInt16> {
    let buffer = UnsafeMutablePointer<UInt16>.allocate(capacity: max(1, count))
    buffer.initialize(repeating: 0, count: max(1, count))
    owned.append(buffer)
    return buffer
  }

  func float(copying values: [Float]) -> UnsafeMutablePointer<Float> {
    let buffer = UnsafeMutablePointer<Float>.allocate(capacity: max(1, values.count))
    buffer.initialize(from: values, count: values.count)
    owned.append(buffer)
    return buffer
  }

  deinit {
    for buffer in owned { buffer.deallocate() }
  }
}
