import Dialogue

extension Report {
  /// To those who run the services: what they are asked to do, each by who sees to it, and what was
  /// said, in the words of those who use the services.
  ///
  /// No table numbers, no process leader's comments and nothing of how the day was led: whoever runs a
  /// service is not to look for who said what, but to see what it was like, and what comes next.
  static func services(of session: Session) -> Report {
    let language = session.language
    var report = Report(.services, in: language, title: Prose(ServicesWording.title(language)))
    report.blocks = opening(of: session)
    report.blocks += ServicesWording.introduction.map { .paragraph(Prose($0(language))) }
    let said = WhatWasSaid(in: session, showsTables: false)
    report.blocks += AskedOfServices(in: session, by: said).blocks
    report.blocks += said.bareBlocks
    report.blocks += whatHappensNext(after: session)
    if let day = session.day(of: .meeting), session.dates(of: .meeting).done == nil {
      report.blocks.append(.paragraph(Prose(ServicesWording.meeting(day)(language))))
    }
    return report
  }
}
