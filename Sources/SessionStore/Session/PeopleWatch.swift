package import Dialogue

/// Notices that the people file is another than it was, by what the file system says of it.
package struct PeopleWatch: Sendable {
  private let place: SessionPlace
  private var last: FileStatus?
  private var hasLooked = false

  package init(_ place: SessionPlace) {
    self.place = place
  }

  /// What the file holds, if it is another than last time; nothing in it when there is none, or it
  /// is not ours to read.
  package mutating func news() -> People? {
    let now = (try? FileSystem.statusIfAny(place.people)) ?? nil
    guard !hasLooked || now != last else { return nil }
    (hasLooked, last) = (true, now)
    return ((try? People.read(place)) ?? nil) ?? People()
  }
}
