import Dialogue
import Testing

@testable import Faces

@Suite struct EntryTests {
  let today = Day(year: 2026, month: 2, day: 20)!

  private func read(date: String) -> String {
    do throws(Misread) {
      return try Day(entry: date, today: today).description
    } catch {
      return error.sentence.nb
    }
  }

  @Test(arguments: [
    ("2026-03-14", "2026-03-14"),
    ("14.3.2026", "2026-03-14"),
    ("14.03.2026", "2026-03-14"),
    (" 14. 3. 2026 ", "2026-03-14"),
    ("14.3.26", "2026-03-14"),
    ("14/3-2026", "2026-03-14"),
    ("2026.3.14", "2026-03-14"),
    ("14. mars 2026", "2026-03-14"),
    ("14 March 2026", "2026-03-14"),
    ("1. des", "2026-12-01"),
    ("14.3", "2026-03-14"),
    ("14.3.", "2026-03-14"),
    ("20.2", "2026-02-20"),
    ("19.2", "2027-02-19"),
    ("29.2", "2028-02-29"),
    ("29.2.2028", "2028-02-29"),
    ("31.12.9999", "9999-12-31"),
  ])
  func `a date is read the way people write it`(text: String, day: String) {
    #expect(read(date: text) == day)
  }

  @Test(arguments: [
    ("2026-02-30", "Den dagen finnes ikke: februar 2026 har 28 dager. Skriv en annen."),
    ("30.2.2026", "Den dagen finnes ikke: februar 2026 har 28 dager. Skriv en annen."),
    ("31.4", "Den dagen finnes ikke: april 2026 har 30 dager. Skriv en annen."),
    ("0.4.2026", "Den dagen finnes ikke: april 2026 har 30 dager. Skriv en annen."),
    ("14.13.2026", "Det finnes ingen måned 13. Skriv dag, måned og år: 14.3.2026."),
    ("14.0.2026", "Det finnes ingen måned 0. Skriv dag, måned og år: 14.3.2026."),
    ("14.3.126", "Dette er ingen dato. Skriv for eksempel 14.3.2026."),
    ("14.3.0000", "Dette er ingen dato. Skriv for eksempel 14.3.2026."),
    ("i morgen", "Dette er ingen dato. Skriv for eksempel 14.3.2026."),
    ("14", "Dette er ingen dato. Skriv for eksempel 14.3.2026."),
    ("٣.٣.2026", "Dette er ingen dato. Skriv for eksempel 14.3.2026."),
    ("", "Dette er ingen dato. Skriv for eksempel 14.3.2026."),
    ("...", "Dette er ingen dato. Skriv for eksempel 14.3.2026."),
  ])
  func `what is no date is told with what to write`(text: String, sentence: String) {
    #expect(read(date: text) == sentence)
  }

  @Test(arguments: [
    ("10:30", "10:30"), ("10.30", "10:30"), ("1030", "10:30"), ("930", "09:30"),
    ("9.30", "09:30"), ("10", "10:00"), ("9", "09:00"), ("kl. 10.30", "10:30"),
    ("Kl 9", "09:00"), ("00:00", "00:00"), ("23.59", "23:59"), ("0", "00:00"),
  ])
  func `a time is read the way people write it`(text: String, time: String) throws {
    #expect(try TimeOfDay(entry: text).description == time)
  }

  @Test(arguments: [
    "25:00", "24.00", "10:60", "10:3", "10-30", "ti", "", ":", "10:30:00", "99999", "-1", "²",
  ])
  func `what is no time is told with what to write`(text: String) {
    #expect(throws: Misread(Wording.Entry.time)) { try TimeOfDay(entry: text) }
  }

  @Test(arguments: [("45", 45), (" 45 min", 45), ("0", 0), ("1440", 1440), ("5 minutter", 5)])
  func `minutes are read with and without their unit`(text: String, minutes: Int) throws {
    #expect(try Int(entry: text, in: 0...1440) == minutes)
  }

  @Test(arguments: ["1441", "-5", "fem", "", "4.5", "45 epler", "99999999999999999999", "٤٥"])
  func `what is no number is told with its bounds`(text: String) {
    #expect(throws: Misread(Wording.Entry.number(0...1440))) { try Int(entry: text, in: 0...1440) }
  }

  @Test func `a date is said in figures`() throws {
    let day = try #require(Day("2026-03-04"))
    #expect(day.short(.bokmal) == "04.03.2026")
    #expect(day.short(.english) == "04 Mar 2026")
  }
}
