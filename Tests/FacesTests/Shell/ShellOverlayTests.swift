import Terminal
import Testing

@testable import Faces

/// What the shell lays over a face, and what the footer says meanwhile.
@Suite struct ShellOverlayTests {
  @Test func `help and the palette have a footer of their own, for the face's keys rest`() throws {
    var pilot = Pilot(try PlanFace.example())
    let own = pilot.footer
    pilot.press("?")
    #expect(pilot.footer == " PgDn mer  Esc lukk")
    pilot.press("Esc", "Ctrl-P")
    #expect(pilot.footer == " Enter gjør det  Pil ned velg  Esc lukk")
    pilot.press("Esc")
    #expect(pilot.footer == own)
  }

  @Test func `a click on the footer presses the key that stands there`() throws {
    var pilot = Pilot(try PlanFace.example())
    let row = pilot.frame.size.rows - 1
    pilot.press("?")
    let first = pilot.picture
    pilot.click(pilot.hit(row: row, column: 1))
    #expect(pilot.picture != first, "it turns the page of the help")
    pilot.click(pilot.hit(row: row, column: 12))
    #expect(pilot.footer.hasPrefix(" Enter åpne"), "it closes the help")
    #expect(pilot.changes.isEmpty)
  }
}
