import Dialogue
import Documents
import Glibc

/// Everything that comes, to the end.
func readAll(_ descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    } else if count == 0 || errno != EINTR {
      return bytes
    }
  }
}

func writeAll(_ text: String, to descriptor: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      exit(74)
    }
  }
}

/// Says one sentence and ends with a code from sysexits.h.
func giveUp(_ sentence: String, code: Int32) -> Never {
  writeAll(sentence + "\n", to: STDERR_FILENO)
  exit(code)
}

extension Sentence {
  static func unknownArgument(_ argument: String) -> Sentence {
    Sentence(
      nb: "«\(argument)» er ukjent. Bruk --lang og --paper.",
      nn: "«\(argument)» er ukjent. Bruk --lang og --paper.",
      en: "'\(argument)' is not known. Use --lang and --paper.")
  }

  static func notAReport(_ why: String) -> Sentence {
    Sentence(
      nb: "Det som kom inn, er ikke et dokument fra mellomrom report --format json (\(why)).",
      nn: "Det som kom inn, er ikkje eit dokument frå mellomrom report --format json (\(why)).",
      en: "What came in is not a document from mellomrom report --format json (\(why)).")
  }

  static func badTemplate(_ path: String, _ why: any Error) -> Sentence {
    if let place = why as? Templates.Malformed {
      let (line, column) = (place.line, place.column)
      return Sentence(
        nb:
          "Malen \(path) er ikke riktig skrevet i linje \(line), tegn \(column). Rett den, eller flytt "
          + "den bort.",
        nn:
          "Malen \(path) er ikkje rett skriven i linje \(line), teikn \(column). Rett han, eller flytt "
          + "han bort.",
        en:
          "The template \(path) is not well written in line \(line), column \(column). Mend it or move "
          + "it away.")
    }
    let why = String(describing: why)
    return Sentence(
      nb: "Malen \(path) kan ikke leses: \(why). Rett den, eller flytt den bort.",
      nn: "Malen \(path) kan ikkje lesast: \(why). Rett han, eller flytt han bort.",
      en: "The template \(path) cannot be read: \(why). Mend it or move it away.")
  }
}
