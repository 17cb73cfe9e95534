import Dialogue
import Testing

@testable import Faces

@Suite struct TimeWordsTests {
  @Test(arguments: [
    (0, "Slutt 16:00, i tide"), (-45, "Slutt 16:00, 45 min til gode"),
    (-60, "Slutt 16:00, 1 t før"), (-557, "Slutt 16:00, 9 t 17 min før"),
    (3, "Slutt 16:00, 3 min for sent"), (121, "Slutt 16:00, 2 t 1 min over"),
    (nil, "Slutt 16:00"),
  ])
  func `the end of the day is said in hours and minutes`(overtime: Int?, words: String) {
    #expect(TimeWords.end(LeaderStage.closed, overtime: overtime).nb == words)
  }

  @Test func `a day that runs on another date, hours from its own time, is neither early nor late`()
  {
    var pilot = LeaderStage.pilot("09:50")
    pilot.pass(milliseconds: -10 * 3_600_000)
    #expect(pilot.context.now.day != LeaderStage.day)
    pilot.goOn()
    #expect(!pilot.picture.contains("til gode"))
    #expect(!pilot.picture.contains("for sent"))
    #expect(pilot.picture.contains("│ Slutt "))
  }
}
