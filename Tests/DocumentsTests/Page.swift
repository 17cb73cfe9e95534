import Foundation
import FoundationXML
import Testing

/// A page of HTML as a reader of XML finds it: its elements with what stands in each.
///
/// Our pages are written so that both kinds of reader take them for the same; one that is not
/// well-formed is a failed test.
struct Page {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The names of what it stands in, the outermost first.
    var path: [String]
    /// Everything in it that is text, also in what stands in it.
    var text = ""
  }

  private(set) var elements: [Element] = []

  init(_ html: String) throws {
    let parser = XMLParser(data: Data(html.utf8))
    let reader = Reader()
    parser.delegate = reader
    let isWellFormed = parser.parse()
    try #require(
      isWellFormed,
      "line \(parser.lineNumber): \(String(describing: parser.parserError))\n\(html.prefix(400))")
    elements = reader.elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func first(_ name: String) -> Element? { elements.first { $0.name == name } }

  /// The text of every element of a name.
  func texts(_ name: String) -> [String] { all(name).map(\.text) }

  /// The levels of the headings, in order.
  var outline: [Int] {
    elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h")
        ? Int(element.name.dropFirst()) : nil
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let path = open.map { elements[$0].name }
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes, path: path))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      for place in open { elements[place].text += text }
    }
  }
}
