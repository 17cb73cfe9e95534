import Dialogue
import JSONTree

/// A conference in English that is planned and not held yet.
enum HarbourRoad {
  static func session() -> Recording {
    let material = Material(PackageResources.harbour_road_json)
    var recording = Recording(seed: 2027)
    guard let start = Moment("2027-05-11T13:20:00+01:00") else { return recording }
    var planning = Planning(material, from: start, seed: 27)
    planning.begin(&recording)
    let count = material.json["participants"]?.int ?? 0
    planning.invite(count, roles: [], into: &recording)
    for step in ["tables", "future"] {
      let own = material.json.list("openQuestions").filter { $0.text("step") == step }
      planning.light(step, in: &recording) { questions, wanted, id in
        questions = own.enumerated().map { place, question in
          OpenQuestion(
            id: questions.indices.contains(place) ? questions[place].id : ID(id),
            text: question.text("text"),
            lights: question.list("lights").compactMap(\.int).map { wanted[$0 - 1] })
        }
      }
    }
    return recording
  }
}
