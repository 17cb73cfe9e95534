extension Step {
  func with(id: ID<Step>) -> Step {
    var copy = Step(
      id: id, number: number, kind: kind, title: title, minutes: minutes, least: least,
      form: form, writes: writes)
    copy.start = start
    copy.weeksAfter = weeksAfter
    copy.hasFixedLength = hasFixedLength
    copy.yieldsLast = yieldsLast
    copy.tableSize = tableSize
    copy.scripts = scripts
    copy.questions = questions
    copy.phases = phases
    copy.hall = hall
    copy.agreed = agreed
    copy.seating = seating
    copy.isRemoved = isRemoved
    copy.extra = extra
    return copy
  }

  mutating func apply(_ field: StepField) {
    switch field {
    case .kind(let kind): self.kind = kind
    case .title(let title): self.title = title
    case .minutes(let minutes): self.minutes = minutes
    case .least(let least): self.least = least
    case .start(let start): self.start = start
    case .weeksAfter(let weeks): weeksAfter = weeks
    case .fixedLength(let isFixed): hasFixedLength = isFixed
    case .yieldsLast(let yieldsLast): self.yieldsLast = yieldsLast
    case .form(let form): self.form = form
    case .tableSize(let size): tableSize = size
    case .writes(let writes): self.writes = writes
    case .scripts(let scripts): self.scripts = scripts
    case .questions(let questions): self.questions = questions
    case .phases(let phases): self.phases = phases
    case .hall(let hall): self.hall = hall
    }
  }
}

extension Person {
  mutating func apply(_ field: PersonField) {
    switch field {
    case .alias(let alias): self.alias = alias
    case .part(let part): self.part = part
    case .roles(let roles): self.roles = roles
    case .presence(let presence): self.presence = presence
    }
  }
}

extension Poster {
  mutating func apply(_ field: PosterField) {
    switch field {
    case .state(let state): self.state = state
    case .signed(let signature):
      state = .signed
      signatures.append(signature)
    case .holder(let holder): self.holder = holder
    case .fromPaper(let isFromPaper): self.isFromPaper = isFromPaper
    case .presented(let isPresented): self.isPresented = isPresented
    }
  }
}

extension Point {
  mutating func apply(_ field: PointField) {
    switch field {
    case .level(let level): self.level = level
    case .struck(let isStruck): self.isStruck = isStruck
    case .ofTwoMinds(let isOfTwoMinds): self.isOfTwoMinds = isOfTwoMinds
    case .leftOutOfPrint(let isLeftOut): isLeftOutOfPrint = isLeftOut
    case .perspective(let perspective): self.perspective = perspective
    case .standsByItself(let standsByItself): self.standsByItself = standsByItself
    }
  }

  mutating func reword(_ text: String, id: Identifier, at: Moment) {
    guard !isErased else { return }
    wordings.append(Wording(id: id, text: text, at: at))
    standing = id
  }

  mutating func erase(at: Moment) {
    wordings = []
    // Whatever a later version keeps here may be words as well.
    extra = []
    erasedAt = erasedAt ?? at
  }
}
