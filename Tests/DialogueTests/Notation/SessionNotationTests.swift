import Dialogue
import JSONTree
import Testing

@Test func `a session is read and written back to the byte`() throws {
  let session = try Room.day().session
  let text = session.text
  let read = try Session(json: JSON(parsing: text.utf8))
  #expect(read.text == text)
  #expect(read.brokenInvariants().isEmpty)
  #expect(session.brokenInvariants().isEmpty)
}

@Test func `a session that was read goes on like the one that was written`() throws {
  var room = try Room.day()
  var read = try Session(json: JSON(parsing: room.session.text.utf8))
  let seen = room.changes.count
  try room.undo(.table(2))
  try room.move(.quiet)
  let poster = room.session.posters.order[0]
  try room.make(
    .write(poster, level: .point, text: "Mer", after: room.session.points(of: poster).order[0]))
  for change in room.changes[seen...] { read.fold(change) }
  #expect(read.text == room.session.text)
}

@Test func `an empty session says the little there is`() throws {
  let session = Session()
  #expect(
    session.json.compact
      == #"{"title":"","language":"nb","place":"","opens":"10:00","closes":"16:00","method":"","#
      + #""commissioner":"","questions":[],"rules":[],"programme":[],"people":[],"posters":[]}"#)
  #expect(try Session(json: session.json).text == session.text)
}

@Test func `keys from a later version survive, last and sorted`() throws {
  let written = """
    {
      "title": "Nordvik",
      "language": "en",
      "place": "",
      "opens": "10:00",
      "closes": "16:00",
      "method": "",
      "commissioner": "",
      "questions": [
        {
          "id": "01J000000000000000000000QA",
          "text": "What works?",
          "weight": 3
        }
      ],
      "rules": [
        {
          "id": "01J000000000000000000000RA",
          "text": "Pass is fine",
          "removed": true,
          "why": null
        }
      ],
      "programme": [
        {
          "id": "01J000000000000000000000SA",
          "number": 1,
          "kind": "tables",
          "title": "Table talk",
          "minutes": 40,
          "least": 30,
          "form": "tables",
          "writes": "tables",
          "music": [
            1.50,
            {
              "b": 1,
              "a": 2
            }
          ],
          "room": "blue"
        }
      ],
      "people": [
        {
          "id": "01J000000000000000000000PA",
          "alias": "1",
          "part": "participant",
          "chair": 4
        }
      ],
      "posters": [
        {
          "id": "01J000000000000000000000WA",
          "step": "01J000000000000000000000SA",
          "holder": "table-1",
          "state": "draft",
          "points": [
            {
              "id": "01J000000000000000000000PT",
              "text": "See me",
              "at": "2026-03-14T11:00:00Z",
              "marks": 2
            }
          ],
          "paper": "A3"
        }
      ],
      "comments": [
        {
          "id": "01J000000000000000000000CA",
          "text": "Good",
          "at": "2026-03-14T11:00:00Z",
          "ink": "red"
        }
      ],
      "answers": [],
      "topics": {
        "z": 1,
        "a": 2
      }
    }

    """
  let session = try Session(json: JSON(parsing: written.utf8))
  #expect(session.text == written)
  #expect(session.extra.map(\.key) == ["answers", "topics"])
}

@Test func `what the file adds around a session is not the session's`() throws {
  let json: JSON = [
    "format": "mellomrom-session", "title": "Nordvik", "language": "en", "opens": "09:00",
    "closes": "15:00", "summary": [:],
  ]
  let session = try Session(json: json, besides: ["format", "summary"])
  #expect(session.extra.isEmpty)
  #expect(session.title == "Nordvik")
}

private let step: JSON = [
  "id": "01J000000000000000000000SA", "number": 1, "kind": "tables", "title": "x", "minutes": 4,
]

private func session(_ members: JSON.Member...) -> JSON {
  var all: [JSON.Member] = [
    .init("title", "x"), .init("language", "en"), .init("opens", "09:00"),
    .init("closes", "15:00"),
  ]
  for member in members {
    all.removeAll { $0.key == member.key }
    all.append(member)
  }
  return .object(all)
}

private func poster(_ id: String, points: JSON...) -> JSON {
  [
    "id": .string("01J000000000000000000000" + id), "step": "01J000000000000000000000SA",
    "holder": "table-1", "state": "draft", "points": .array(points),
  ]
}

private let point: JSON = [
  "id": "01J000000000000000000000PT", "text": "x", "at": "2026-03-14T11:00:00Z",
]

@Test(arguments: [
  (JSON.array([]), Malformed("", .expected(.object))),
  (session(.init("title", .null)), Malformed("title", .missing)),
  (session(.init("language", "sv")), Malformed("language", .expected(.oneOf(["nb", "nn", "en"])))),
  (session(.init("date", "i morgen")), Malformed("date", .expected(.date))),
  (session(.init("closes", "kveld")), Malformed("closes", .expected(.time))),
  (session(.init("people", [:])), Malformed("people", .expected(.list))),
  (
    session(.init("programme", [step, ["id": "x"]])), Malformed("programme[1].id", .expected(.id))
  ),
  (session(.init("programme", [step, step])), Malformed("programme[1].id", .repeated)),
  (
    session(.init("posters", [poster("WA"), poster("WA")])), Malformed("posters[1].id", .repeated)
  ),
  (
    session(.init("posters", [poster("WA", points: point, point)])),
    Malformed("posters[0].points[1].id", .repeated)
  ),
  (
    session(.init("posters", [poster("WA", points: point), poster("WB", points: point)])),
    Malformed("posters[1].points[0].id", .repeated)
  ),
  (
    session(.init("posters", [["id": "01J000000000000000000000WA"]])),
    Malformed("posters[0].step", .missing)
  ),
  (
    session(.init("clock", ["began": "2026-03-14"])), Malformed("clock.began", .expected(.moment))
  ),
  (
    session(.init("conflicts", [["reason": "bad luck"]])),
    Malformed("conflicts[0].reason", .expected(.oneOf(["same-field", "target-gone", "late"])))
  ),
  (
    session(.init("erased", [["point": "01J000000000000000000000PT"]])),
    Malformed("erased[0].at", .missing)
  ),
])
func `a session that lacks something says where and what`(json: JSON, fault: Malformed) {
  #expect(throws: fault) { try Session(json: json) }
}

@Test func `a holder is a table there can be, the plenary or the digest`() {
  #expect(Poster.Holder(name: "table-1") == .table(1))
  #expect(Poster.Holder(name: "table-1000") == .table(1000))
  #expect(Poster.Holder(name: "plenary") == .plenary)
  for name in ["table-0", "table-1001", "table-", "table--1", "table-01x", "tabell-1", ""] {
    #expect(Poster.Holder(name: name) == nil, "\(name)")
  }
}

@Test func `a draft is read and written`() throws {
  let draft = Draft(
    point: ID(Identifier(high: 1, low: 2)), poster: ID(Identifier(high: 3, low: 4)),
    text: "halvt sk", level: .sub, after: ID(Identifier(high: 5, low: 6)),
    base: Identifier(high: 7, low: 8))
  #expect(try Draft(json: draft.json) == draft)
  let bare = Draft(point: draft.point, poster: draft.poster, text: "")
  #expect(try Draft(json: bare.json) == bare)
}
