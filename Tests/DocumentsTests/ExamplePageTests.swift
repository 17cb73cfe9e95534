import Dialogue
import Documents
import Reporting
import Testing

@testable import ExampleSessions

/// Every kind of document of both examples, as a page.
struct ExamplePageTests {
  @Test(arguments: Example.allCases, Report.Kind.allCases)
  func `every kind is a well-formed page with a language, landmarks and headings in order`(
    example: Example, kind: Report.Kind
  ) throws {
    let session = example.recorded().session
    let report = Report.make(kind, of: session)
    let html = Templates().html(of: report)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(session.language.rawValue)\">\n"))
    let page = try Page(html)
    #expect(page.all("main").map { $0.attributes["id"] } == ["content"])
    let skip = page.all("a").first
    #expect(skip?.attributes["href"] == "#content")
    let title = try #require(page.first("title")).text
    #expect(title.hasSuffix(" · \(session.title)"))
    #expect(page.outline.first == 1)
    for (above, below) in zip(page.outline, page.outline.dropFirst()) {
      #expect(below <= above + 1, "h\(above) is followed by h\(below)")
    }
    #expect(!page.all("th").contains { $0.path.contains("tbody") })
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] == "col" })
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in page.all("a") {
      let target = try #require(link.attributes["href"])
      #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test(arguments: Report.Kind.allCases)
  func `a page takes nothing from anywhere else`(kind: Report.Kind) throws {
    let session = Example.nordvik.recorded().session
    let html = Templates().html(of: Report.make(kind, of: session))
    let page = try Page(html)
    let outside = ["script", "link", "img", "iframe", "object", "base", "form"]
    #expect(!page.elements.contains { outside.contains($0.name) })
    #expect(!html.contains("url(") && !html.contains("@import") && !html.contains("http"))
  }

  @Test func `paper has nothing to click on`() throws {
    let report = Report.make(.report, of: Example.nordvik.recorded().session)
    let page = try Page(Templates().html(of: report, isForPaper: true))
    #expect(page.all("a").isEmpty && page.all("nav").isEmpty)
  }

  @Test(arguments: Example.allCases)
  func `every point of the wall is there once, to the letter`(example: Example) throws {
    let session = example.recorded().session
    let report = Report.make(.transcript, of: session)
    let page = try Page(Templates().html(of: report))
    // The words of a point, without those of the sub-points and notes that stand in it.
    let shown = page.elements.filter { ["li", "h3", "h4"].contains($0.name) }.map { element in
      element.text.split(separator: "\n").first.map(String.init) ?? ""
    }
    for line in report.words {
      let expected = ([line.words] + line.notes.map { _ in "" }).first ?? ""
      let found = shown.count {
        $0 == expected || $0.hasPrefix(expected + " (") && !line.notes.isEmpty
      }
      #expect(found == report.words.count { $0.words == line.words }, "\(line.words)")
    }
  }

  @Test func `each signed poster is on a page of its own`() throws {
    let session = Example.nordvik.recorded().session
    let page = try Page(Templates().html(of: Report.make(.posters, of: session)))
    let signed = session.posters.visible.count { poster in
      poster.state == .signed
    }
    let pages = page.all("section").filter { $0.attributes["class"] == "page" }
    #expect(pages.count == signed)
    #expect(page.outline.count { $0 == 1 } == signed)
    let style = try #require(page.first("style")).text
    #expect(style.contains("@page { size: A3 landscape"))
  }
}
