import Testing

@testable import JSONTree

/// Values that are taken from where they stand in a text.
@Suite struct TextTests {
  let text =
    #"{"a": [1, -0, 2.5, 3e2], "æ": "Zoë", "esc\u0061ped": "l\u00f8nn\n", "o": {"t": true, "f": false, "n": null}}"#

  @Test func `a value is what a tree of the text has there`() throws {
    let root = try JSONText(Array(text.utf8)).root
    let tree = try JSON(parsing: text.utf8)
    #expect(root.json == tree)
    #expect(root["a"]?.elements?.map(\.json) == tree["a"]?.array)
    #expect(root["a"]?.elements?.map(\.int) == [1, nil, nil, nil])
    #expect(root["æ"]?.string == "Zoë")
    #expect(root["escaped"]?.string == "lønn\n")
    #expect(root["o"]?.object?.members == tree["o"]?.members)
    #expect(root["o"]?["t"]?.bool == true)
    #expect(root["o"]?["f"]?.bool == false)
    #expect(root["o"]?["n"]?.isNull == true)
    #expect(root["o"]?.object?.count == 3)
  }

  @Test func `what is asked for as something else is nothing`() throws {
    let root = try JSONText(Array(text.utf8)).root
    #expect(root["b"] == nil)
    #expect(root["a"]?["b"] == nil)
    #expect(root["a"]?.object == nil)
    #expect(root["a"]?.string == nil)
    #expect(root["æ"]?.elements == nil)
    #expect(root["æ"]?.int == nil)
    #expect(root["o"]?.bool == nil)
  }

  @Test func `strings are handed over as UTF-8, also with escapes`() throws {
    let root = try JSONText(Array(text.utf8)).root
    func bytes(of key: String) -> [UInt8] {
      var bytes: [UInt8] = []
      root[key]?.withUTF8 { bytes = Array($0) }
      return bytes
    }
    #expect(bytes(of: "æ") == Array("Zoë".utf8))
    #expect(bytes(of: "escaped") == Array("lønn\n".utf8))
    #expect(bytes(of: "o") == [])
  }

  @Test func `members are found in whatever order they are asked for`() throws {
    var object = try #require(try JSONText(Array(text.utf8)).root.object)
    for (number, key) in [(3, "o"), (0, "a"), (2, "escaped"), (1, "æ"), (1, "æ")] {
      #expect(object.take(key)?.number == number)
    }
    #expect(object.take("none") == nil)
  }

  @Test(arguments: [
    #"{"a": 1, "a": 2}"#, #"{"a": 1, "\u0061": 2}"#, #"{"é": 1, "e\u0301": 2}"#,
  ])
  func `a key twice is refused however it is written`(text: String) {
    #expect(throws: JSON.Fault.self) { try JSONText(Array(text.utf8)) }
  }

  @Test func `an object of many keys is refused when one comes twice`() throws {
    let keys = (0..<40).map { #""k\#($0)": \#($0)"# }
    let whole = "{" + keys.joined(separator: ", ") + "}"
    #expect(try JSONText(Array(whole.utf8)).root["k33"]?.int == 33)
    let twice = "{" + (keys + [#""k33": 1"#]).joined(separator: ", ") + "}"
    #expect(throws: JSON.Fault.self) { try JSONText(Array(twice.utf8)) }
  }
}
