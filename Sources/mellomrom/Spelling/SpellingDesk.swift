import CSystem
import Dialogue
import Faces
import Glibc
import SessionStore

/// Looks words up on a thread of its own, so that no key waits for a dictionary.
///
/// A language without a dictionary is not asked about again; nothing is said of it, and no word is
/// underlined.
final class SpellingDesk: Sendable {
  /// Readable when an answer has come.
  let descriptor = cs_eventfd()
  private let check: SpellingCheck
  private let state = Monitor(State())

  private struct State {
    var waiting: [Language: [String]] = [:]
    var answers: [SpellingAnswer] = []
    var without: Set<Language> = []
    var isAtWork = false
  }

  init(_ check: SpellingCheck = SpellingCheck()) {
    self.check = check
  }

  deinit { close(descriptor) }

  func ask(about words: [String], _ language: Language) {
    let begins = state.change { state -> Bool in
      guard !state.without.contains(language) else { return false }
      state.waiting[language, default: []] += words
      guard !state.isAtWork else { return false }
      state.isAtWork = true
      return true
    }
    guard begins else { return }
    do throws(SystemFault) {
      try startThread(stack: 1 << 20) { [self] in work() }
    } catch {
      // Without a thread there is nobody to ask; the words stay as they are.
      state.change { $0.isAtWork = false }
    }
  }

  /// The answers that have come since the last time.
  func takeAnswers() -> [SpellingAnswer] {
    var count: UInt64 = 0
    read(descriptor, &count, 8)
    return state.change { state in
      defer { state.answers = [] }
      return state.answers
    }
  }

  private func work() {
    while let (language, words) = next() {
      let unknown = check.unknown(among: words, language)
      state.change { state in
        if let unknown {
          state.answers.append(SpellingAnswer(language, words: words, unknown: unknown))
        } else {
          state.without.insert(language)
          state.waiting[language] = nil
        }
      }
      var one: UInt64 = 1
      write(descriptor, &one, 8)
    }
  }

  private func next() -> (Language, [String])? {
    state.change { state in
      guard let (language, words) = state.waiting.first else {
        state.isAtWork = false
        return nil
      }
      state.waiting[language] = nil
      return (language, words)
    }
  }
}
