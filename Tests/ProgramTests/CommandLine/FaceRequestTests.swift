import ArgumentParser
import Dialogue
import Testing

@testable import mellomrom

/// Faces are asked for through two readers: a short one, and ArgumentParser for all that the short
/// one leaves.
struct FaceRequestTests {
  private static let plain: [([String], FaceRequest)] = [
    ([], FaceRequest(.sessions)),
    (["sessions"], FaceRequest(.sessions)),
    (["--sessions", "there"], FaceRequest(.sessions, Common(folder: "there"))),
    (["--plain"], FaceRequest(.sessions, Common(isPlain: true))),
    (["demo"], FaceRequest(.demo(isFresh: false))),
    (
      ["demo", "--fresh", "--lang", "nn"],
      FaceRequest(.demo(isFresh: true), Common(language: .nynorsk))
    ),
    (["lead", "nordvik"], FaceRequest(.lead(session: "nordvik", isRehearsal: false))),
    (
      ["lead", "--rehearse", "a folder/nordvik.json", "--plain"],
      FaceRequest(
        .lead(session: "a folder/nordvik.json", isRehearsal: true), Common(isPlain: true))
    ),
    (
      ["lead", "--sessions", "lead", "demo", "--lang", "nb_NO.UTF-8"],
      FaceRequest(
        .lead(session: "demo", isRehearsal: false), Common(folder: "lead", language: .bokmal))
    ),
    (["hall", "nordvik"], FaceRequest(.hall(session: "nordvik"))),
    (
      ["note", "--restricted", "--sessions", "s", "nordvik"],
      FaceRequest(
        .note(session: "nordvik", table: nil, isRestricted: true), Common(folder: "s"))
    ),
    (["note", "nordvik"], FaceRequest(.note(session: "nordvik", table: nil))),
    (["note", "nordvik", "--table", "3"], FaceRequest(.note(session: "nordvik", table: 3))),
    (["note", "--table", "12", "nordvik"], FaceRequest(.note(session: "nordvik", table: 12))),
  ]

  @Test(arguments: plain)
  func `both readers understand a plain request alike`(
    words: [String], request: FaceRequest
  ) throws {
    #expect(FaceRequest(arguments: words) == request)
    let command = try #require(try Mellomrom.parseAsRoot(words) as? any FaceCommand)
    #expect(command.request == request)
  }

  @Test(arguments: [
    ["lead"], ["lead", "one", "two"], ["lead", "", "--plain"], ["note", "one", "--table"],
    ["note", "one", "--table", "three"], ["note", "one", "--table", "-3"],
    ["note", "one", "--table=3"], ["hall"], ["hall", "one", "--table", "3"],
    ["lead", "one", "--fresh"], ["demo", "one"],
    ["demo", "--rehearse"], ["lead", "one", "--lang", "xx"], ["lead", "one", "--table", "3"],
    ["lead", "--", "one"], ["lead", "one", "-h"], ["lead", "one", "--help"], ["--version"],
    ["list"], ["new", "--title", "A day"], ["help", "lead"], ["nordvik"], ["--lang"],
    ["lead", "one", "--plain", "--plain"], ["lead", "one", "--lang", "nb", "--lang", "nn"],
    ["--sessions", "there", "lead", "one"], ["--generate-completion-script", "bash"],
  ])
  func `what is not plain is left to the one that explains`(words: [String]) {
    #expect(FaceRequest(arguments: words) == nil)
  }
}
