import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let json = JSON.Fault(.duplicateKey("id"), offset: 40, line: 3, column: 5)
private let full = SystemFault(.write, "a.jsonl", code: ENOSPC)

private let sentences: [(Sentence, String)] = [
  (
    StoreFault.noSuchSession("nord", folder: "sessions").sentence,
    "There is no session “nord” in sessions. Look with: mellomrom list"
  ),
  (
    StoreFault.noSuchSession("", folder: "stick").sentence,
    "There is no session in stick. Choose another folder."
  ),
  (
    StoreFault.ambiguous("vik", candidates: ["nordvik", "soervik"]).sentence,
    "“vik” fits several sessions: nordvik, soervik. Write more of the name."
  ),
  (
    StoreFault.notJSON(path: "a.json", json).sentence,
    "a.json, line 3, character 5: “id” is there twice. Remove one."
  ),
  (
    StoreFault.newer(path: "a.json", version: 2).sentence,
    "a.json was written by a newer Mellomrom (version 2). It has not been touched; "
      + "fetch a newer program."
  ),
  (
    StoreFault.notSaved(full).sentence,
    "Not saved. The disk is full. Make room, and try again."
  ),
  (full.sentence, "a.jsonl: The disk is full. Make room, and try again."),
  // Only what is kept and tried again saves itself.
  (full.reasonToWait, "The disk is full. Make room, and it saves itself."),
  (
    Finding(.brokenLine(.broken), file: "a.jsonl", line: 4).sentence,
    "a.jsonl, line 4: The line is damaged. Keep the file, and merge another copy with: "
      + "mellomrom merge"
  ),
  (
    Finding(.widerMode(0o644), file: "a.json").sentence,
    "a.json: Others than the owner can read this (0644). Close it with: chmod go-rwx"
  ),
]

@Test(arguments: sentences)
func `a fault says what, where and what to do`(sentence: Sentence, english: String) {
  #expect(sentence.en == english)
  // Each in its own language, and each in one line.
  #expect(Set([sentence.nb, sentence.nn, sentence.en]).count == 3)
  #expect(!(sentence.nb + sentence.nn).contains("\n"))
}

@Test(
  arguments: [
    (StoreFault.noSuchSession("x", folder: "y"), 66), (.busy(path: "x"), 75),
    (.readOnly(path: "x"), 77), (.damaged([]), 65), (.notSaved(full), 74),
    (.system(SystemFault(.open, "x", code: EACCES)), 77),
    (.system(SystemFault(.open, "x", code: ENOENT)), 66),
  ] as [(StoreFault, Int32)])
func `a fault has its code from sysexits`(fault: StoreFault, code: Int32) {
  #expect(fault.exitCode == code)
}
