import Dialogue

extension YearAccount {
  package func heading(_ column: Column) -> String { YearWording.heading(column)(language) }

  /// The title of the account.
  package var title: String { YearWording.title(year)(language) }

  /// RFC 4180: CRLF, and quotation marks where a cell needs them. A text that a spreadsheet would
  /// run as a formula (CWE-1236) begins with an apostrophe.
  package var csv: String {
    let columns = columns
    var rows = [columns.map(heading)]
    for row in sessions.indices { rows.append(columns.map { words(cell(row, $0)) }) }
    rows.append(columns.map { words(sum($0)) })
    return rows.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    var cell = cell
    if let first = cell.first, "=+-@\t\r".contains(first) { cell = "'" + cell }
    let needsQuotes = cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    guard needsQuotes else { return cell }
    let doubled = cell.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
    return "\"\(doubled)\""
  }

  /// A page by itself: a table with headings, nothing that is told by colour.
  package var html: String {
    let columns = columns
    func row(_ cells: [String], _ tag: String, scope: String = "") -> String {
      "<tr>" + cells.map { "<\(tag)\(scope)>\($0.asHTML)</\(tag)>" }.joined() + "</tr>"
    }
    let head = row(columns.map(heading), "th", scope: " scope=\"col\"")
    let body = sessions.indices.map { place in row(columns.map { words(cell(place, $0)) }, "td") }
    let foot = row(columns.map { words(sum($0)) }, "td")
    let notes = [YearWording.median, note].compactMap { $0 }
      .map { "<p>\($0(language).asHTML)</p>" }
    let lines =
      [
        "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<title>\(title.asHTML)</title>", "<style>", Self.style, "</style>", "</head>", "<body>",
        "<main>", "<h1>\(title.asHTML)</h1>", "<table>", "<thead>", head, "</thead>", "<tbody>",
      ] + body + ["</tbody>", "<tfoot>", foot, "</tfoot>", "</table>"] + notes + [
        "</main>", "</body>", "</html>",
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let style = """
    body { font-family: sans-serif; line-height: 1.5; margin: 2rem; color: #111; background: #fff; }
    table { border-collapse: collapse; }
    th, td { border: 1px solid #555; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
    tfoot td { font-weight: bold; }
    """
}

extension String {
  fileprivate var asHTML: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
