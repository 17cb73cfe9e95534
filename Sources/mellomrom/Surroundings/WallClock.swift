import Dialogue
import Glibc

/// The machine's clocks: the only place that reads them.
enum WallClock {
  /// The time with the zone that the machine is set to.
  static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    return Moment(milliseconds: milliseconds, offset: offset(at: time.tv_sec))
  }

  private static func offset(at seconds: time_t) -> Int {
    var seconds = seconds
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return 0 }
    return local.tm_gmtoff / 60
  }

  /// Milliseconds of a clock that never jumps.
  static func steady() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension IdentifierSource {
  /// From the machine's randomness.
  static func random() -> Self {
    var generator = SystemRandomNumberGenerator()
    return Self(seed: generator.next(), generator.next())
  }
}
