internal import Glibc

/// A closure for pthread_create, which takes one pointer.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}

/// Starts a thread that nobody joins and that no signal is sent to, with a stack of so many bytes.
///
/// Kept apart from every actor: a closure made on the main actor and run here would trap.
package nonisolated func startThread(
  stack: Int = 512 << 10, _ body: @escaping @Sendable () -> Void
) throws(SystemFault) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  pthread_attr_setstacksize(&attributes, stack)

  // Signals are for the thread that has the terminal; those of a crash strike where it happens.
  var held = sigset_t()
  var before = sigset_t()
  sigfillset(&held)
  for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] { sigdelset(&held, signal) }
  pthread_sigmask(SIG_BLOCK, &held, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

  let work = Unmanaged.passRetained(Work(body))
  var thread = pthread_t()
  let code = pthread_create(
    &thread, &attributes,
    { pointer in
      guard let pointer else { return nil }
      Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    }, work.toOpaque())
  guard code == 0 else {
    work.release()
    throw SystemFault(.startThread, "pthread", code: code)
  }
}
