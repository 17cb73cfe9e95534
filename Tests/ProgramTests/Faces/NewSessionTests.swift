import Glibc
import Terminal
import TerminalEmulator
import Testing

struct NewSessionTests {
  @Test func `a form survives a program that is killed, and goes when the session is made`() throws
  {
    let home = try Home()
    let kept = home.path + "/data/mellomrom"
    let killed = try home.open("sessions")
    try killed.wait(for: "Samlinger")
    killed.press("n")
    try killed.wait(for: "Ny samling")
    killed.type("Møte på Åsen\r14.3.2027\r")
    try killed.wait(for: "14.3.2027")
    eventually("the form on the disk") {
      (try? String(decoding: home.read(kept + "/new-session.form"), as: UTF8.self))?
        .contains("14.3.2027") == true
    }
    killed.signal(SIGKILL)
    _ = try killed.waitForExit()

    let again = try home.open("sessions")
    try again.wait(for: "Samlinger")
    again.press("n")
    try again.wait { $0.picture.contains("Møte på Åsen") && $0.picture.contains("14.3.2027") }
    again.press("Ctrl-G")
    try again.wait(for: "1 Program")
    #expect(home.names(in: kept) == [])
    #expect(home.names(in: home.sessions).contains("2027-03-14-moete-paa-aasen.json"))
  }

  @Test func `two who fill in the form at the same time do not write over each other`() throws {
    let home = try Home()
    let titles = ["Møte på Åsen", "Samling i Lia"]
    let both = try titles.map { title in
      let face = try home.open("sessions")
      try face.wait(for: "Samlinger")
      face.press("n")
      try face.wait(for: "Ny samling")
      face.type(title)
      return face
    }
    let kept = home.path + "/data/mellomrom"
    eventually("both forms on the disk") {
      home.names(in: kept).count { $0.hasSuffix(".form") } == 2
    }
    for face in both {
      face.signal(SIGKILL)
      _ = try face.waitForExit()
    }
    let again = try titles.map { title in
      let face = try home.open("sessions")
      try face.wait(for: "Samlinger")
      face.press("n")
      try face.wait(for: title)
      return face
    }
    for face in again { face.press("Ctrl-Q") }
  }
}
