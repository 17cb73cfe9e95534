// Makes HTML of a report: JSON comes on standard input, HTML goes to standard output.
//
//     mellomrom report nordvik --format json -o - | mellomrom-documents [--lang nb|nn|en] [--paper]
//
// A program of its own beside `mellomrom`, because the engine of its templates brings with it what would
// slow down the start of every face.
import Dialogue
import Documents
import Glibc
import JSONTree
import Reporting

var arguments = CommandLine.arguments.dropFirst()
var language = Language.english
var isForPaper = false
while let argument = arguments.popFirst() {
  switch argument {
  case "--lang": language = arguments.popFirst().flatMap { Language(locale: $0) } ?? language
  case "--paper": isForPaper = true
  default: giveUp(Sentence.unknownArgument(argument)(language), code: 64)
  }
}

let report: Report
do {
  report = try Report(json: JSON(parsing: readAll(STDIN_FILENO)))
} catch let fault as Report.Malformed {
  giveUp(Sentence.notAReport("\(fault.path): \(fault.expected)")(language), code: 65)
} catch {
  giveUp(Sentence.notAReport("\(error)")(language), code: 65)
}
var templates = Templates()
if let folder = OwnTemplates.folder {
  for file in OwnTemplates.files(in: folder) {
    do {
      try templates.register(OwnTemplates.text(of: file.path), as: file.name)
    } catch {
      giveUp(Sentence.badTemplate(file.path, error)(language), code: 78)
    }
  }
}
writeAll(templates.html(of: report, isForPaper: isForPaper), to: STDOUT_FILENO)
