import Dialogue
import Faces
import Foundation
import Glibc
import Testing

@testable import mellomrom

struct SpellingCheckTests {
  /// A program that knows two words, however they are asked about.
  private func fake(in home: Home, knows words: String = "vi|leser") throws -> String {
    let path = try home.write(
      """
      #!/bin/sh
      [ "$1 $2 $3" = "-a -i UTF-8" ] || exit 2
      [ "$5" = "nn_NO" ] && { echo "no such dictionary" >&2; exit 1; }
      echo "@(#) Ispell"
      while read -r word; do
        case "${word#^}" in \(words)) echo "*";; *) echo "# ${word#^} 1";; esac
        echo
      done
      """.utf8, to: "hunspell")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test func `unknown words come back, and where there is no dictionary nothing does`() throws {
    let home = try Home()
    defer { withExtendedLifetime(home) {} }
    let check = SpellingCheck(program: try fake(in: home))
    #expect(check.unknown(among: ["vi", "lesser", "leser"], .bokmal) == ["lesser"])
    #expect(check.unknown(among: ["vi"], .nynorsk) == nil)
    #expect(SpellingCheck(program: "/no/such/program").unknown(among: ["vi"], .bokmal) == nil)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/hunspell/nb_NO.dic")))
  func `the real one reads our letters`() {
    let check = SpellingCheck()
    #expect(
      check.unknown(among: ["pårørende", "høre", "møtte", "pårørrende", "ærlig"], .bokmal)
        == ["pårørrende"])
  }

  @Test func `the desk answers once the words have been looked up`() throws {
    let home = try Home()
    defer { withExtendedLifetime(home) {} }
    let desk = SpellingDesk(SpellingCheck(program: try fake(in: home)))
    desk.ask(about: ["lesser"], .bokmal)
    desk.ask(about: ["vi"], .bokmal)
    var answered: [String: Bool] = [:]
    var one = pollfd(fd: desk.descriptor, events: Int16(POLLIN), revents: 0)
    while answered.count < 2, poll(&one, 1, 10_000) > 0 {
      for answer in desk.takeAnswers() {
        for word in answer.words { answered[word] = answer.unknown.contains(word) }
      }
    }
    #expect(answered == ["lesser": true, "vi": false])
  }
}
