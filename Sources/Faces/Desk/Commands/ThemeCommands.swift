import Dialogue
import Terminal

extension DeskFace {
  /// The list of themes: what becomes of whole piles. Nothing here asks; undo brings all back.
  static let themeCommands: [Command<DeskFace>] = [
    Command(
      "themes", ["g"], hint: Sentence(nb: "temaene", nn: "temaa", en: "themes"),
      Sentence(
        nb: "Temaene: slå sammen, del, gi nytt navn, flytt",
        nn: "Temaa: slå saman, del, gi nytt namn, flytt",
        en: "The themes: merge, split, rename, move"),
      group: .sorting, rank: 5
    ) { face, _ in face.show(.themes) },
    inList(
      "theme-rename", ["r"], Sentence(nb: "nytt navn", nn: "nytt namn", en: "rename"),
      Sentence(nb: "Gi temaet et nytt navn", nn: "Gi temaet eit nytt namn", en: "Rename the theme"),
      rank: 1
    ) { face, theme, _ in face.show(.naming(.rename(theme.id)), text: theme.title) },
    inList(
      "theme-merge", ["m"], Sentence(nb: "slå sammen", nn: "slå saman", en: "merge"),
      Sentence(
        nb: "Slå temaet sammen med et annet", nn: "Slå temaet saman med eit anna",
        en: "Merge the theme into another"),
      rank: 2
    ) { face, theme, _ in face.show(.choosing(.merge(theme.id))) },
    inList(
      "theme-split", ["s"], Sentence(nb: "del", nn: "del", en: "split"),
      Sentence(
        nb: "Del temaet: velg punktene som skal til et nytt",
        nn: "Del temaet: vel punkta som skal til eit nytt",
        en: "Split the theme: pick the points that go to a new one"),
      rank: 3
    ) { face, theme, _ in
      guard !face.points(under: theme.id).isEmpty else {
        return face.context.warn(DeskWording.nothingUnder(theme.title))
      }
      face.show(.splitting(theme.id))
    },
    inList(
      "theme-move-pile", ["p"], Sentence(nb: "flytt bunken", nn: "flytt bunken", en: "move pile"),
      Sentence(
        nb: "Flytt alle punktene under temaet til et annet",
        nn: "Flytt alle punkta under temaet til eit anna",
        en: "Move every point under the theme to another"),
      rank: 4
    ) { face, theme, _ in face.show(.choosing(.movePile(theme.id))) },
    inList(
      "theme-under", ["u"],
      Sentence(nb: "under et annet", nn: "under eit anna", en: "under another"),
      Sentence(
        nb: "Sett temaet under et annet, eller øverst igjen",
        nn: "Set temaet under eit anna, eller øvst igjen",
        en: "Put the theme under another, or at the top again"),
      rank: 5
    ) { face, theme, effects in
      if face.session.parent(of: theme.id) != nil {
        face.propose([.theme(.set(theme.id, .parent(nil)))], &effects)
      } else {
        face.show(.choosing(.under(theme.id)))
      }
    },
    inList(
      "theme-remove", ["x", "Del"], Sentence(nb: "ta bort", nn: "ta bort", en: "remove"),
      Sentence(
        nb: "Ta bort temaet; punktene blir «ikke ennå», og Ctrl-Z henter alt tilbake",
        nn: "Ta bort temaet; punkta blir «ikkje enno», og Ctrl-Z hentar alt tilbake",
        en: "Remove the theme; its points become “not yet”, and Ctrl-Z brings all back"),
      rank: 6
    ) { face, theme, effects in
      guard face.hasBeenWarned(of: theme.id, DeskWording.hasAnswer) else { return }
      if face.propose([.theme(.place(theme.id, .remove))], &effects) {
        face.moveInSheet(by: 0)
        face.context.say(DeskWording.themeRemoved(theme.title))
      }
    },
    inList(
      "theme-look", ["Enter"], Sentence(nb: "se punktene", nn: "sjå punkta", en: "see points"),
      Sentence(
        nb: "Vis bare punktene under temaet på veggen",
        nn: "Vis berre punkta under temaet på veggen",
        en: "Show only the points under the theme on the wall"),
      rank: 0
    ) { face, theme, _ in face.lookAt(.theme(theme.id)) },
    Command(
      "theme-choose", ["Enter"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
      Sentence(
        nb: "Velg temaet, eller lag det nye", nn: "Vel temaet, eller lag det nye",
        en: "Choose the theme, or make the new one"),
      group: .sorting, in: [.choosingTheme], rank: 1
    ) { face, effects in face.choose(&effects) },
    Command(
      "name-keep", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
      Sentence(nb: "Lagre navnet", nn: "Lagre namnet", en: "Save the name"),
      group: .sorting, in: [.naming], rank: 1
    ) { face, effects in face.keepName(&effects) },
    Command(
      "split-pick", ["Space"], hint: Sentence(nb: "velg", nn: "vel", en: "pick"),
      Sentence(
        nb: "Velg punktet, eller la det bli", nn: "Vel punktet, eller la det bli",
        en: "Pick the point, or let it stay"),
      group: .sorting, in: [.splitting], rank: 1
    ) { face, _ in
      guard case .splitting(let theme) = face.sheet?.content, let row = face.sheet?.selected else {
        return
      }
      let points = face.points(under: theme)
      guard points.indices.contains(row) else { return }
      if face.sheet?.picked.remove(points[row].id) == nil {
        face.sheet?.picked.insert(points[row].id)
      }
      face.moveInSheet(by: 1)
    },
    Command(
      "split-name", ["Enter"], hint: Sentence(nb: "gi navn", nn: "gi namn", en: "name it"),
      Sentence(
        nb: "Gi det nye temaet et navn og flytt det som er valgt",
        nn: "Gi det nye temaet eit namn og flytt det som er valt",
        en: "Name the new theme and move what is picked"),
      group: .sorting, in: [.splitting], rank: 2,
      unless: \.reasonNotToSplit
    ) { face, _ in
      guard case .splitting(let theme) = face.sheet?.content, let picked = face.sheet?.picked
      else { return }
      let points = face.points(under: theme).map(\.id).filter(picked.contains)
      face.show(.naming(.split(theme, points)))
    },
  ]

  private static func inList(
    _ id: String, _ keys: [Key], _ hint: Sentence, _ sentence: Sentence, rank: Int,
    perform: @escaping @Sendable (inout DeskFace, Theme, inout [Effect]) -> Void
  ) -> Command<DeskFace> {
    Command(
      id, keys, hint: hint, sentence, group: .sorting, in: [.themes], rank: rank,
      unless: \.reasonWithoutTheme
    ) { face, effects in
      if let theme = face.selectedTheme { perform(&face, theme, &effects) }
    }
  }

  private var reasonNotToSplit: Sentence? {
    sheet?.picked.isEmpty == true ? DeskWording.pickFirst : nil
  }

  private var reasonWithoutTheme: Sentence? {
    selectedTheme == nil ? DeskWording.noThemes : nil
  }
}
