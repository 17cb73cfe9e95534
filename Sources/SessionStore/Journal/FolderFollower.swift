/// Knows what may have changed in `NAME.live`, for those who read logs and those who read signals.
///
/// As long as the kernel tells, only what it names is looked at. Everything is looked at every half
/// second where it may not tell, on a network file system or when its watches are all taken, and every
/// other second where it does, to see who has not stirred.
struct FolderFollower {
  let place: SessionPlace
  private let disk: Disk
  private var watch: Watch?
  private var isWatching = false
  private var isLocal = false
  /// By a clock that does not jump.
  private var nextLookAtAll: Int64 = 0
  private var logs = Stirring.nothing
  private var signals = Stirring.nothing

  /// In milliseconds.
  private let looksAtAllEvery: Int64

  init(_ place: SessionPlace, disk: Disk = .real, looksAtAllEvery: Int64 = 400) {
    self.place = place
    self.disk = disk
    self.looksAtAllEvery = looksAtAllEvery
  }

  /// Readable when something has happened; nil where no watch can be had.
  ///
  /// Made when somebody wants to wait; to make one and let it go again takes milliseconds.
  var descriptor: Int32? {
    mutating get {
      if !isWatching {
        isWatching = true
        if case .go = disk.judge(.watch, 0) { watch = Watch() }
        watch?.watch(place.live)
        isLocal = FileSystem.isLocal(place.folder)
      }
      return watch?.descriptor
    }
  }

  /// Whether the descriptor tells of all that happens; on a network's disk it hears of this machine only.
  var isTold: Bool { watch != nil && isLocal }

  /// Whether something has happened that somebody has not taken yet. What is read for the one is
  /// read for the other too, and the descriptor does not tell of it again.
  var hasStirred: Bool { !logs.isEmpty || !signals.isEmpty }

  mutating func takeLogs() throws(SystemFault) -> Stirring {
    try look()
    return logs.take()
  }

  mutating func takeSignals() throws(SystemFault) -> Stirring {
    try look()
    return signals.take()
  }

  private mutating func look() throws(SystemFault) {
    let now = SteadyClock.milliseconds
    let named = watch?.take()
    if let named, now < nextLookAtAll {
      add(.some(named))
      return
    }
    nextLookAtAll = now + (named != nil && isLocal ? looksAtAllEvery * 5 : looksAtAllEvery)
    // It may have been made anew since.
    watch?.watch(place.live)
    do throws(SystemFault) {
      add(.all(try FileSystem.names(in: place.live)))
    } catch  where error.isMissing {
      add(.all([]))
    }
  }

  private mutating func add(_ stirring: Stirring) {
    logs.add(stirring)
    signals.add(stirring)
  }
}
