import Dialogue

/// What a page or a list of the desk counts over the whole wall: gathered when it is opened and when the
/// session changes, not at every frame.
struct DeskFigures: Sendable {
  var questions: [QuestionFigures] = []
  var byPerspective = ThemeCounts<ID<Perspective>?>(columns: [])
  var byTable = ThemeCounts<Poster.Holder>(columns: [])
  /// The points that other tables know.
  var marked: [Point] = []
  /// The process leader's comments by what they are about; the wall says how many there are.
  var comments: [Comment.Subject: [Comment]] = [:]
}

extension DeskFace {
  mutating func gatherComments() {
    figures.comments = Dictionary(grouping: session.comments.visible, by: \.subject)
  }

  mutating func gatherFigures() {
    switch page {
    case .wall: break
    case .questions: figures.questions = session.questionFigures
    case .picture where countsTables: figures.byTable = session.themesByTable
    case .picture: figures.byPerspective = session.themesByPerspective
    }
    switch sheet?.content {
    case .perspectives: figures.byPerspective = session.themesByPerspective
    case .byMarks: figures.marked = session.pointsByRecognition
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights, .assessing, .resting,
      .closing, .comments, .commenting, .perspective, .marks, .remarking, .seats, nil:
      break
    }
  }
}
