import Dialogue
import JSONTree
import Testing

private let a = "01J000000000000000000000AA"
private let b = "01J000000000000000000000BB"
private let c = "01J000000000000000000000CC"

/// A line for each kind of change, and for each field of the kinds that set one.
let editLines: [String] = [
  #"{"kind":"session.begin","session":"\#(a)","method":"dialogue-conference","language":"nn"}"#,
  #"{"kind":"session.set","field":"title","value":"Samling Nordvik"}"#,
  #"{"kind":"session.set","field":"language","value":"en"}"#,
  #"{"kind":"session.set","field":"place","value":"Rådhuset"}"#,
  #"{"kind":"session.set","field":"date","value":"2026-03-14"}"#,
  #"{"kind":"session.set","field":"date","value":null}"#,
  #"{"kind":"session.set","field":"opens","value":"09:30"}"#,
  #"{"kind":"session.set","field":"closes","value":"24:10"}"#,
  #"{"kind":"session.set","field":"commissioner","value":"Nordvik kommune"}"#,
  #"{"kind":"session.set","field":"quietSentence","value":""}"#,
  #"{"kind":"session.set","field":"carriers","value":"To fra hvert bord\nog Ada"}"#,
  #"{"kind":"session.set","field":"nextSteps","value":"Svar innen 1. mai"}"#,
  #"{"kind":"session.set","field":"contact","value":"Servicekontoret\n22 33 44 55"}"#,
  #"{"kind":"session.set","field":"afterword","value":"Takk.\nVi har lært."}"#,
  #"{"kind":"session.set","field":"archived","value":true}"#,
  #"{"kind":"question.add","text":"Hva virker?"}"#,
  #"{"kind":"question.add","text":"Hva virker?","after":"\#(a)"}"#,
  #"{"kind":"question.set","question":"\#(a)","text":"Hva virker ikke?"}"#,
  #"{"kind":"question.move","question":"\#(a)"}"#,
  #"{"kind":"question.move","question":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"question.remove","question":"\#(a)"}"#,
  #"{"kind":"question.restore","question":"\#(a)"}"#,
  #"{"kind":"rule.add","text":"Pass er like bra","after":"\#(b)"}"#,
  #"{"kind":"rule.set","rule":"\#(a)","text":"Én om gangen"}"#,
  #"{"kind":"rule.move","rule":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"rule.remove","rule":"\#(a)"}"#,
  #"{"kind":"rule.restore","rule":"\#(a)"}"#,
  #"{"kind":"step.add","after":"\#(b)","step":{"number":3,"kind":"tables","title":"Bord","minutes":40,"#
    + #""least":30,"start":"11:00","weeksAfter":8,"fixedLength":true,"yieldsLast":true,"form":"tables","#
    + #""tableSize":4,"writes":"tables","scripts":["Snakk først","Skriv etterpå"],"questions":[{"id":"\#(c)","#
    + #""text":"Hvem er jeg?","turns":"swap","minutes":8,"lights":["\#(a)"]}],"#
    + #""phases":[{"phase":"talk","minutes":20}],"hall":"Vi henger opp","agreed":"11:05","#
    + #""seating":[["\#(a)","\#(b)"],[]],"room":"blå sal"}}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"kind","value":"follow-up"}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"title","value":"Veggen"}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"minutes","value":25}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"least","value":10}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"start","value":"12:30"}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"start","value":null}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"weeksAfter","value":8}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"fixedLength","value":false}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"yieldsLast","value":true}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"form","value":"pairs"}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"tableSize","value":6}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"tableSize","value":null}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"writes","value":"digest"}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"scripts","value":["Velkommen"]}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"questions","value":[{"id":"\#(c)","text":"Hvorfor?"}]}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"phases","value":[{"phase":"readAloud","minutes":5}]}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"hall","value":"Pause"}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"hall","value":null}"#,
  #"{"kind":"step.move","step":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"step.remove","step":"\#(a)"}"#,
  #"{"kind":"step.restore","step":"\#(a)"}"#,
  #"{"kind":"step.seat","step":"\#(a)","seating":[["\#(b)","\#(c)"]]}"#,
  #"{"kind":"timetable.set","steps":[{"step":"\#(a)","minutes":20,"agreed":"25:10"},{"step":"\#(b)","minutes":5}]}"#,
  #"{"kind":"person.add","alias":"1","part":"participant","roles":["pårørende"],"after":"\#(a)"}"#,
  #"{"kind":"person.set","person":"\#(a)","field":"alias","value":"Ada"}"#,
  #"{"kind":"person.set","person":"\#(a)","field":"part","value":"note-taker"}"#,
  #"{"kind":"person.set","person":"\#(a)","field":"roles","value":[]}"#,
  #"{"kind":"person.set","person":"\#(a)","field":"presence","value":"left"}"#,
  #"{"kind":"person.move","person":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"person.remove","person":"\#(a)"}"#,
  #"{"kind":"person.restore","person":"\#(a)"}"#,
  #"{"kind":"clock.set","saw":"\#(b)","clock":{"step":"\#(a)","began":"2026-03-14T10:00:00+01:00","turn":1,"#
    + #""turnBegan":"2026-03-14T10:08:00+01:00","stopped":"2026-03-14T10:09:30.250+01:00","quiet":true,"#
    + #""rested":61000,"turnRested":1000,"#
    + #""hearing":{"poster":"\#(c)","began":"2026-03-14T10:09:00+01:00","rested":500}}}"#,
  #"{"kind":"clock.set","clock":{"began":"2026-03-14T16:00:00Z","turn":0,"turnBegan":"2026-03-14T16:00:00Z","#
    + #""rested":0,"turnRested":0,"over":true}}"#,
  #"{"kind":"poster.open","poster":"\#(a)","step":"\#(b)","holder":"table-12"}"#,
  #"{"kind":"poster.open","poster":"\#(a)","step":"\#(b)","holder":"plenary","fromPaper":true}"#,
  #"{"kind":"poster.set","poster":"\#(a)","field":"state","value":"read-aloud"}"#,
  #"{"kind":"poster.set","poster":"\#(a)","field":"state","value":"signed","signature":"#
    + #"{"at":"2026-03-14T11:40:00+01:00","lines":[{"point":"\#(b)","wording":"\#(c)"}]}}"#,
  #"{"kind":"poster.set","poster":"\#(a)","field":"holder","value":"digest"}"#,
  #"{"kind":"poster.set","poster":"\#(a)","field":"fromPaper","value":true}"#,
  #"{"kind":"poster.set","poster":"\#(a)","field":"presented","value":true}"#,
  #"{"kind":"point.write","poster":"\#(a)","text":"Å bli trodd  → «først»"}"#,
  #"{"kind":"point.write","poster":"\#(a)","after":"\#(b)","level":"sub","text":"対話 ŋđ 👩‍⚕️"}"#,
  #"{"kind":"point.reword","point":"\#(a)","text":"See me"}"#,
  #"{"kind":"point.pick","point":"\#(a)","wording":"\#(b)"}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"level","value":"heading"}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"struck","value":true}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"ofTwoMinds","value":false}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"leftOutOfPrint","value":true}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"perspective","value":"\#(b)"}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"perspective","value":null}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"byItself","value":true}"#,
  #"{"kind":"point.remark","poster":"\#(a)","about":"\#(b)","remark":"addition","text":"Hos oss, og"}"#,
  #"{"kind":"point.remark","poster":"\#(a)","about":"\#(b)","remark":"question","text":"Hvem?"}"#,
  #"{"kind":"point.link","point":"\#(a)","theme":"\#(b)"}"#,
  #"{"kind":"point.unlink","point":"\#(a)","theme":"\#(b)"}"#,
  #"{"kind":"point.link","point":"\#(a)","question":"\#(b)"}"#,
  #"{"kind":"point.link","point":"\#(a)","need":"\#(b)"}"#,
  #"{"kind":"point.unlink","point":"\#(a)","table":12}"#,
  #"{"kind":"theme.add","title":"Tillit"}"#,
  #"{"kind":"theme.add","title":"Første gang","parent":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"theme.set","theme":"\#(a)","field":"title","value":"Tid"}"#,
  #"{"kind":"theme.set","theme":"\#(a)","field":"parent","value":"\#(b)"}"#,
  #"{"kind":"theme.set","theme":"\#(a)","field":"parent","value":null}"#,
  #"{"kind":"theme.move","theme":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"theme.remove","theme":"\#(a)"}"#,
  #"{"kind":"theme.restore","theme":"\#(a)"}"#,
  #"{"kind":"perspective.add","title":"Ansatte","after":"\#(b)"}"#,
  #"{"kind":"perspective.set","perspective":"\#(a)","title":""}"#,
  #"{"kind":"perspective.move","perspective":"\#(a)"}"#,
  #"{"kind":"perspective.remove","perspective":"\#(a)"}"#,
  #"{"kind":"perspective.restore","perspective":"\#(a)"}"#,
  #"{"kind":"assessment.write","question":"\#(a)","text":"Ja,\nog mer"}"#,
  #"{"kind":"assessment.set","assessment":"\#(a)","text":"Delvis"}"#,
  #"{"kind":"assessment.link","assessment":"\#(a)","point":"\#(b)"}"#,
  #"{"kind":"assessment.unlink","assessment":"\#(a)","point":"\#(b)"}"#,
  #"{"kind":"assessment.move","assessment":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"assessment.remove","assessment":"\#(a)"}"#,
  #"{"kind":"assessment.restore","assessment":"\#(a)"}"#,
  #"{"kind":"question.judge","question":"\#(a)","verdict":"partly"}"#,
  #"{"kind":"question.judge","question":"\#(a)"}"#,
  #"{"kind":"point.move","point":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"point.remove","point":"\#(a)"}"#,
  #"{"kind":"point.restore","point":"\#(a)"}"#,
  #"{"kind":"point.erase","point":"\#(a)"}"#,
  #"{"kind":"point.remark","poster":"\#(a)","about":"\#(b)","remark":"correction","text":"Fire, ikke tre"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"status","value":"under-way"}"#,
  #"{"kind":"follow-up.set","theme":"\#(a)","field":"status","value":"not-followed-up"}"#,
  #"{"kind":"follow-up.set","theme":"\#(a)","field":"understood","value":"Dere vil\nbli hørt"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"decision","value":"Vi åpner kl. 8"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"because","value":"Fordi"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"youCan","value":""}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"changed","value":"Ny rutine"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"seenIn","value":"Sak 26/114"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"owner","value":"Servicekontoret"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"due","value":"2026-06-01"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"due","value":null}"#,
  #"{"kind":"date.set","date":"first-word","field":"due","value":"2026-03-15"}"#,
  #"{"kind":"date.set","date":"review-12","field":"due","value":"none"}"#,
  #"{"kind":"date.set","date":"draft","field":"due","value":null}"#,
  #"{"kind":"date.set","date":"fees-paid","field":"done","value":"2026-04-10"}"#,
  #"{"kind":"date.set","date":"fees-paid","field":"done","value":null}"#,
  #"{"kind":"comment.write","text":"Stille lenge"}"#,
  #"{"kind":"comment.write","step":"\#(a)","text":"To linjer\nher"}"#,
  #"{"kind":"comment.write","poster":"\#(a)","text":"Ta med"}"#,
  #"{"kind":"comment.write","theme":"\#(a)","text":"Henger sammen"}"#,
  #"{"kind":"comment.set","comment":"\#(a)","text":"Stille"}"#,
  #"{"kind":"comment.move","comment":"\#(a)","after":"\#(b)"}"#,
  #"{"kind":"comment.remove","comment":"\#(a)"}"#,
  #"{"kind":"comment.restore","comment":"\#(a)"}"#,
  #"{"kind":"undo","of":["\#(a)"],"edits":[{"edit":{"kind":"point.remove","point":"\#(b)"},"revisions":"#
    + #"[{"entity":"\#(b)","field":"removed","change":"\#(c)"}]},{"edit":{"kind":"rule.restore","rule":"\#(c)"}}]}"#,
]

@Test(arguments: editLines)
func `every kind of change is read and written back as it stood`(line: String) throws {
  let edit = try Edit(json: JSON(parsing: line.utf8))
  #expect(!edit.isUnknown, "\(line)")
  #expect(edit.json.compact == line)
  #expect(try Edit(json: edit.json) == edit)
}

@Test func `no kind of change is left out of the table`() throws {
  let kinds = try Set(editLines.map { try Edit(json: JSON(parsing: $0.utf8)).ordinal })
  #expect(kinds == Set(0..<Edit.count))
}

private let later: [String] = [
  #"{"kind":"forecast.add","title":"Tillit","z":1,"a":[2]}"#,
  #"{"kind":"theme.set","theme":"\#(a)","field":"colour","value":"blue"}"#,
  #"{"kind":"perspective.fold"}"#,
  #"{"kind":"follow-up.set","point":"\#(a)","field":"colour","value":"blue"}"#,
  #"{"kind":"follow-up.sign","point":"\#(a)"}"#,
  #"{"kind":"date.set","date":"review-24","field":"done","value":"2026-03-15"}"#,
  #"{"kind":"date.set","date":"draft","field":"colour","value":"blue"}"#,
  #"{"kind":"assessment.sign"}"#,
  #"{"kind":"point.link","point":"\#(a)","pathway":"\#(b)"}"#,
  #"{"kind":"step.fold","step":"\#(a)"}"#,
  #"{"kind":"step.set","step":"\#(a)","field":"colour","value":"blue"}"#,
  #"{"kind":"session.set","field":"motto","value":1}"#,
  #"{"kind":"point.set","point":"\#(a)","field":"weight","value":3}"#,
  #"{"kind":"person.set","person":"\#(a)","field":"height","value":3}"#,
  #"{"kind":"poster.set","poster":"\#(a)","field":"colour","value":3}"#,
  #"{"kind":"timetable.shift"}"#,
  #"{"kind":"undo.all"}"#,
  #"{"kind":""}"#,
]

@Test(arguments: later)
func `a kind or a field from a later version is kept whole`(line: String) throws {
  let edit = try Edit(json: JSON(parsing: line.utf8))
  #expect(edit.isUnknown)
  #expect(edit.json.compact == line)
}

@Test(arguments: [
  (#"{"text":"x"}"#, Malformed("kind", .missing)),
  (#"["kind"]"#, Malformed("", .expected(.object))),
  (#"{"kind":"point.write","text":"x"}"#, Malformed("poster", .missing)),
  (#"{"kind":"point.write","poster":"17","text":"x"}"#, Malformed("poster", .expected(.id))),
  (#"{"kind":"point.write","poster":"\#(a)","text":7}"#, Malformed("text", .expected(.text))),
  (
    #"{"kind":"point.set","point":"\#(a)","field":"struck"}"#, Malformed("value", .missing)
  ),
  (
    #"{"kind":"session.set","field":"date","value":"2026-02-30"}"#,
    Malformed("value", .expected(.date))
  ),
  (
    #"{"kind":"session.set","field":"opens","value":"ti"}"#, Malformed("value", .expected(.time))
  ),
  (
    #"{"kind":"step.set","step":"\#(a)","field":"minutes","value":"20"}"#,
    Malformed("value", .expected(.wholeNumber))
  ),
  (
    #"{"kind":"step.set","step":"\#(a)","field":"minutes","value":9223372036854775807}"#,
    Malformed("value", .expected(.numberIn(0...1440)))
  ),
  (
    #"{"kind":"timetable.set","steps":[{"step":"\#(a)","minutes":-1}]}"#,
    Malformed("steps[0].minutes", .expected(.numberIn(0...1440)))
  ),
  (
    #"{"kind":"clock.set","clock":{"began":"2026-03-14T10:00:00Z","rested":9223372036854775807}}"#,
    Malformed("clock.rested", .expected(.numberIn(0...315_360_000_000)))
  ),
  (
    #"{"kind":"step.set","step":"\#(a)","field":"form","value":"ring"}"#,
    Malformed("value", .expected(.oneOf(["none", "pairs", "tables", "plenary"])))
  ),
  (
    #"{"kind":"step.seat","step":"\#(a)","seating":[["\#(b)"],["x"]]}"#,
    Malformed("seating[1][0]", .expected(.id))
  ),
  (#"{"kind":"step.seat","step":"\#(a)","seating":7}"#, Malformed("seating", .expected(.list))),
  (
    #"{"kind":"step.add","step":{"number":1,"kind":"wall","title":"x"}}"#,
    Malformed("step.minutes", .missing)
  ),
  (
    #"{"kind":"clock.set","clock":{"began":"klokka ti"}}"#,
    Malformed("clock.began", .expected(.moment))
  ),
  (
    #"{"kind":"poster.set","poster":"\#(a)","field":"fromPaper","value":"ja"}"#,
    Malformed("value", .expected(.yesOrNo))
  ),
  (
    #"{"kind":"poster.set","poster":"\#(a)","field":"state","value":"signed","signature":{"lines":[]}}"#,
    Malformed("signature.at", .missing)
  ),
  (
    #"{"kind":"follow-up.set","field":"status","value":"done"}"#, Malformed("point", .missing)
  ),
  (
    #"{"kind":"date.set","date":"draft","field":"due","value":"soon"}"#,
    Malformed("value", .expected(.date))
  ),
  (
    #"{"kind":"undo","of":[],"edits":[{"edit":{"kind":"rule.remove"}}]}"#,
    Malformed("edits[0].edit.rule", .missing)
  ),
])
func `a line that lacks something says where and what`(line: String, fault: Malformed) {
  #expect(throws: fault) { try Edit(json: JSON(parsing: line.utf8)) }
}

extension Edit {
  fileprivate var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  fileprivate static let count = 36

  /// A number for each known case, so that the compiler asks for a line when one is added.
  fileprivate var ordinal: Int {
    switch self {
    case .begin: 0
    case .set: 1
    case .addQuestion: 2
    case .setQuestion: 3
    case .placeQuestion: 4
    case .addRule: 5
    case .setRule: 6
    case .placeRule: 7
    case .addStep: 8
    case .setStep: 9
    case .placeStep: 10
    case .seat: 11
    case .timetable: 12
    case .addPerson: 13
    case .setPerson: 14
    case .placePerson: 15
    case .clock: 16
    case .openPoster: 17
    case .setPoster: 18
    case .write: 19
    case .reword: 20
    case .pick: 21
    case .setPoint: 22
    case .placePoint: 23
    case .erase: 24
    case .comment: 25
    case .setComment: 26
    case .placeComment: 27
    case .undo: 28
    case .remark: 29
    case .link: 30
    case .theme: 31
    case .perspective: 32
    case .assessment: 33
    case .followUp: 34
    case .milestone: 35
    case .unknown: 99
    }
  }
}
