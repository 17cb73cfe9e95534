internal import Glibc

/// Time to measure with: how long ago something was, never when.
enum SteadyClock {
  /// Milliseconds of a clock that never jumps.
  static var milliseconds: Int64 { milliseconds(of: CLOCK_MONOTONIC) }

  /// Milliseconds of the clock that files are dated by; it may jump.
  static var dating: Int64 { milliseconds(of: CLOCK_REALTIME) }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
