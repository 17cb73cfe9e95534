import Dialogue
import Testing

@Test(arguments: [
  ("1970-01-01", 0, 4), ("2026-03-14", 20_526, 6), ("2000-02-29", 11_016, 2),
  ("1969-12-31", -1, 3), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
  ("1900-03-01", -25_508, 4),
])
func `a date is read, counted and written`(text: String, days: Int, weekday: Int) throws {
  let day = try #require(Day(text))
  #expect(day.description == text)
  #expect(day.sinceEpoch == days)
  #expect(Day(sinceEpoch: days) == day)
  #expect(day.weekday == weekday)
}

@Test(arguments: [
  "", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "1900-02-29", "0000-01-01",
  "2026-3-14", "14.03.2026", "2026-03-14 ", "+026-03-14", "２０２６-03-14",
])
func `a date that does not exist is not read`(text: String) {
  #expect(Day(text) == nil)
}

@Test func `four hundred years go by day by day`() {
  var day = Day("1799-12-31")!
  for _ in 0..<146_097 {
    let next = day.adding(days: 1)
    #expect(next > day && next.adding(days: -1) == day && next.weekday == day.weekday % 7 + 1)
    day = next
  }
  #expect(day == Day("2199-12-31"))
}

@Test(arguments: [
  ("09:30", 570, "09:30"), ("9:30", 570, "09:30"), ("9.30", 570, "09:30"), ("0930", 570, "09:30"),
  ("00:00", 0, "00:00"), ("23:59", 1439, "23:59"), ("24:10", 1450, "24:10"),
  ("4759", 2879, "47:59"),
  ("9999:59", 599_999, "9999:59"),
])
func `a time is read as people write it`(text: String, minutes: Int, written: String) throws {
  let time = try #require(TimeOfDay(text))
  #expect(time.minutes == minutes)
  #expect(time.written == written)
}

@Test(arguments: [
  ("00:00", "00:00"), ("23:59", "23:59"), ("24:00", "00:00"), ("25:01", "01:01"),
  ("47:59", "23:59"), ("9999:59", "15:59"),
])
func `a time after midnight is said as a clock shows it`(written: String, said: String) throws {
  let time = try #require(TimeOfDay(written))
  #expect("\(time)" == said)
  #expect(time.written == written)
}

@Test(arguments: [
  "", "9", "930", "09300", "9:3", "09:60", "10000:00", "-1:00", "09:30:00", ":30", "9:", "ni",
  "09 30", "٠9:30",
])
func `what is no time is not read as one`(text: String) {
  #expect(TimeOfDay(text) == nil)
}

@Test(arguments: [
  ("2026-03-14T10:02:11.250+01:00", 1_773_478_931_250, 60, "2026-03-14", "10:02", 11),
  ("1970-01-01T00:00:00Z", 0, 0, "1970-01-01", "00:00", 0),
  ("1969-12-31T23:59:59.999Z", -1, 0, "1969-12-31", "23:59", 59),
  ("2026-12-31T23:30:00-09:30", 1_798_794_000_000, -570, "2026-12-31", "23:30", 0),
  ("2026-03-14T00:30:00+14:00", 1_773_397_800_000, 840, "2026-03-14", "00:30", 0),
])
func `a moment is read, told and written`(
  text: String, milliseconds: Int64, offset: Int, day: String, time: String, second: Int
) throws {
  let moment = try #require(Moment(text))
  #expect(moment == Moment(milliseconds: milliseconds, offset: offset))
  #expect(moment.description == text)
  #expect(moment.day.description == day)
  #expect(moment.timeOfDay.description == time)
  #expect(moment.second == second)
}

@Test(arguments: [
  ("2026-03-14t10:02:11z", "2026-03-14T10:02:11Z"),
  ("2026-03-14T10:02:11.2+01:00", "2026-03-14T10:02:11.200+01:00"),
  ("2026-03-14T10:02:11.2509999+01:00", "2026-03-14T10:02:11.250+01:00"),
  ("2026-03-14T10:02:11-00:00", "2026-03-14T10:02:11Z"),
  ("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z"),
])
func `other ways of writing a moment are understood`(text: String, written: String) {
  #expect(Moment(text)?.description == written)
}

@Test(arguments: [
  "", "2026-03-14", "2026-03-14T10:02:11", "2026-03-14 10:02:11Z", "2026-03-14T24:00:00Z",
  "2026-03-14T10:60:00Z", "2026-03-14T10:02:61Z", "2026-03-14T10:02:11.Z", "2026-02-30T10:02:11Z",
  "2026-03-14T10:02:11+24:00", "2026-03-14T10:02:11+0100", "2026-03-14T10:02:11ZZ",
])
func `what is no moment is not read as one`(text: String) {
  #expect(Moment(text) == nil)
}

@Test func `a moment finds a time of its own day in its own zone`() throws {
  let moment = try #require(Moment("2026-03-14T10:02:11+01:00"))
  #expect(moment.at(TimeOfDay("12:30")!, on: moment.day).description == "2026-03-14T12:30:00+01:00")
  #expect(moment.at(TimeOfDay("24:10")!, on: moment.day).description == "2026-03-15T00:10:00+01:00")
  #expect(moment.adding(minutes: -3).description == "2026-03-14T09:59:11+01:00")
}
