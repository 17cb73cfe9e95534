extension Session {
  /// The id of the poster that a group has in a step, or will have when something is written.
  package func posterID(of holder: Poster.Holder, in step: ID<Step>) -> ID<Poster> {
    if let poster = poster(of: holder, in: step) { return poster.id }
    // The usual id is taken when that poster was given to another table.
    var id = Poster.id(step: step, holder: holder)
    var round = 2
    while let taken = posters[id], taken.holder != holder {
      id = ID(Identifier(derivedFrom: step.description, holder.name, String(round)))
      round += 1
    }
    return id
  }

  /// What mends that words were written under the wrong table's number: two tables exchange their
  /// posters of a step, with text, signatures and history.
  ///
  /// Nothing is copied. The posters keep their ids, so whatever is still on its way to one of them,
  /// also from a laptop without a network, arrives on the poster that it was written for. That is why
  /// the poster of a table which has not written yet is opened first: whoever begins on it is
  /// really at the other table too.
  package func edits(
    exchanging one: Int, with other: Int, in step: ID<Step>
  ) -> [Edit] {
    let holders = [Poster.Holder.table(one), .table(other)]
    let ids = holders.map { posterID(of: $0, in: step) }
    let openings = zip(ids, holders).compactMap { id, holder -> Edit? in
      posters.contains(id) ? nil : .openPoster(id, step: step, holder: holder, fromPaper: false)
    }
    return openings + zip(ids, holders.reversed()).map { .setPoster($0, .holder($1)) }
  }
}
