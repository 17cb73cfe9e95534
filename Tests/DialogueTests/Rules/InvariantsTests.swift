import Dialogue
import JSONTree
import Testing

private let step: JSON = [
  "id": "01J000000000000000000000SA", "number": 1, "kind": "tables", "title": "x", "minutes": 4,
  "seating": [["01J000000000000000000000PA", "01J000000000000000000000PA"]],
]

private let point: JSON = [
  "id": "01J000000000000000000000PT", "text": "x", "at": "2026-03-14T11:00:00Z",
]

@Test func `what is broken in a file is told`() throws {
  var other = step
  if case .object(var members) = other {
    members[0].value = "01J000000000000000000000SB"
    members.removeLast()
    other = .object(members)
  }
  let json: JSON = [
    "title": "x", "language": "en", "opens": "10:00", "closes": "16:00",
    "programme": [step, other],
    "clock": ["step": "01J000000000000000000000SX", "began": "2026-03-14T11:00:00Z"],
    "held": [
      [
        "step": "01J000000000000000000000SX", "began": "2026-03-14T11:00:00Z",
        "ended": "2026-03-14T10:00:00Z",
      ]
    ],
    "posters": [
      [
        "id": "01J000000000000000000000WA", "step": "01J000000000000000000000SX",
        "holder": "table-1", "state": "draft", "points": [point],
      ]
    ],
    "comments": [
      [
        "id": "01J000000000000000000000CA", "step": "01J000000000000000000000SX", "text": "x",
        "at": "2026-03-14T11:00:00Z",
      ]
    ],
    "conflicts": [
      [
        "reason": "target-gone", "change": "01J000000000000000000000XX",
        "other": [
          "kind": "point.reword", "point": "01J000000000000000000000PT", "text": "secret",
        ],
      ]
    ],
    "erased": [["point": "01J000000000000000000000PT", "at": "2026-03-14T12:00:00Z"]],
  ]
  #expect(
    try Session(json: json).brokenInvariants() == [
      "step 01J000000000000000000000SA seats 01J000000000000000000000PA, who is nobody",
      "step 01J000000000000000000000SA seats 01J000000000000000000000PA, who is nobody",
      "step 01J000000000000000000000SA seats 01J000000000000000000000PA twice",
      "step 01J000000000000000000000SB has the number 1 of another one",
      "the clock runs for step 01J000000000000000000000SX, which is not there",
      "step 01J000000000000000000000SX was held and is not there",
      "step 01J000000000000000000000SX ended before it began",
      "poster 01J000000000000000000000WA is of step 01J000000000000000000000SX, which is not there",
      "point 01J000000000000000000000PT is listed as erased, not erased",
      "the conflict at 01J000000000000000000000XX keeps words that were erased",
      "a comment is about 01J000000000000000000000SX, which is not there",
    ])
}
