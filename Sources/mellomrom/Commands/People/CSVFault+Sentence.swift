import CSVText
import Dialogue

extension CSV.Fault {
  /// Where a file stops being a table, and what to do.
  var sentence: Sentence {
    let reason = reason
    return Sentence(
      nb: "linje \(line)\(column.map { ", celle \($0)" } ?? ""): \(reason.nb)",
      nn: "linje \(line)\(column.map { ", celle \($0)" } ?? ""): \(reason.nn)",
      en: "line \(line)\(column.map { ", cell \($0)" } ?? ""): \(reason.en)")
  }

  private var reason: Sentence {
    switch what {
    case .tooLarge(_, let limit):
      Sentence(
        nb: "Fila er for stor; det er plass til \(limit >> 20) MB. Er det rett fil?",
        nn: "Fila er for stor; det er plass til \(limit >> 20) MB. Er det rett fil?",
        en: "The file is too large; there is room for \(limit >> 20) MB. Is it the right one?")
    case .binary:
      Sentence(
        nb: "Dette er ikke tekst. Lagre regnearket som CSV.",
        nn: "Dette er ikkje tekst. Lagre reknearket som CSV.",
        en: "This is not text. Save the spreadsheet as CSV.")
    case .utf16:
      Sentence(
        nb: "Fila er i UTF-16. Lagre den som «CSV UTF-8».",
        nn: "Fila er i UTF-16. Lagre ho som «CSV UTF-8».",
        en: "The file is in UTF-16. Save it as “CSV UTF-8”.")
    case .unclosedQuote:
      Sentence(
        nb: "Cella begynner med et anførselstegn og slutter aldri. Sett et til.",
        nn: "Cella byrjar med eit hermeteikn og sluttar aldri. Set eit til.",
        en: "The cell begins with a quotation mark and never ends. Add another.")
    case .textAfterQuote:
      Sentence(
        nb:
          "Det står tekst etter anførselstegnet som slutter cella. Sett hele cella i anførselstegn.",
        nn: "Det står tekst etter hermeteiknet som sluttar cella. Set heile cella i hermeteikn.",
        en: "Text follows the mark that ends the cell. Put the whole cell in quotation marks.")
    case .cellTooLong, .tooManyColumns, .tooManyRows:
      Sentence(
        nb: "Dette er større enn noen liste over mennesker. Er det rett fil?",
        nn: "Dette er større enn noka liste over menneske. Er det rett fil?",
        en: "This is larger than any list of people. Is it the right file?")
    }
  }
}
