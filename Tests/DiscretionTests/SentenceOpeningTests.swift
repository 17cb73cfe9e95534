import Dialogue
import Testing

@testable import Discretion

/// Somebody is named in each, mostly where the sentence begins.
private let planted: [(name: String, text: String)] = [
  ("Torbjørg", "Torbjørg sa at vi skulle vente"),
  ("Ikram", "Ikram kom ikke"),
  ("Liv", "Liv ringte hver dag"),
  ("Stein", "Stein sa det rett ut"),
  ("Per", "Per sin mor måtte ta over"),
  ("Bjørn", "Bjørn og jeg satt på gangen"),
  ("Odd", "Odd fortalte om det etterpå"),
  ("Hallgeir", "Hallgeir møtte meg i døra"),
  ("Solfrid", "Solfrid i resepsjonen husket meg"),
  ("Agnieszka", "Agnieszka tolket for oss"),
  ("Fadumo", "Fadumo fikk ikke tolk"),
  ("Nguyen", "Nguyen ble sendt hjem"),
  ("Ayaan", "Ayaan var alene på rommet"),
  ("Tomasz", "Tomasz ventet i ni timer"),
  ("Phuong", "Phuong forsto ikke brevet"),
  ("Åslaug", "Åslaug har vært der i tjue år"),
  ("Oddbjørg", "Oddbjørg er den eneste som ringer"),
  ("Gunnvor", "Gunnvor på kontoret er grei"),
  ("Dagfinn", "Dagfinn hørte ikke etter"),
  ("Snefrid", "Snefrid fulgte meg inn"),
  ("Yngvild", "Yngvild holdt hånda mi"),
  ("Ragnfrid", "Ragnfrid skjønte det"),
  ("Hjørdis", "Hjørdis lo av meg"),
  ("Brynhild", "Brynhild tok telefonen"),
  ("Olaug", "Olaug spør alltid hvordan det går"),
  ("Zeinab", "Zeinab måtte forklare alt på nytt"),
  ("Hamza", "Hamza sitter fast i systemet"),
  ("Siavash", "Siavash fikk avslag"),
  ("Deeqa", "Deeqa ble ikke trodd"),
  ("Amina", "Amina på avdelinga glemte oss"),
  ("Even", "Even svarte aldri"),
  ("Gro", "Gro smilte da hun så meg"),
  ("Unn", "Unn jobber ikke der mer"),
  ("Tor", "Tor spurte hva jeg ville"),
  ("Finn", "Finn lovet å ringe"),
  ("Helga", "Helga sa nei"),
  ("Hans", "Hans ringte for meg"),
  ("Tone", "Tone hjalp meg med skjemaet"),
  ("Rune", "Rune mente jeg overdrev"),
  ("Marit-Johanne", "Marit-Johanne gjorde det mulig"),
  ("Liv-Unni", "Liv-Unni på sykehjemmet vet det"),
  ("Ole-Johan", "Ole-Johan glemte timen"),
  ("Kari", "Kari sin datter er redd"),
  ("Sverre", "Sverre kom aldri tilbake"),
  ("Kåre", "Kåre er bekymra for faren"),
  ("Siv", "Siv sa opp"),
  ("Tove", "Tove visste det hele tida"),
  ("Vilde", "Vilde trenger mer tid"),
  ("Svein", "Svein flytta ut"),
  ("Lise", "Lise har sluttet"),
  ("Borghild", "Det var Borghild som så det"),
  ("Torunn", "Ja. Torunn sa det først"),
  ("Ikram", "Først kom Ikram, så kom vi"),
  ("Helmer", "Da gråt Helmer"),
  ("Ingjerd", "De sa «Ingjerd vil ikke»"),
  ("Malala", "Hun heter Malala"),
  ("Ferdous", "Ferdous ringte tre ganger"),
  ("Oluf", "Oluf fikk ikke svar"),
  ("Jorid", "Jorid sin sønn venter ennå"),
  ("Embla", "Embla og han andre ble sittende"),
]

/// Nobody is named in any of them, although many begin with long or rare words.
private let control = [
  "Livet er ikke et skjema",
  "Steiner ligger i veien for rullestolen",
  "Per dag får vi fem minutter",
  "Bjørnetjeneste er det når dere bestemmer for oss",
  "Odde timer passer ikke",
  "Pårørende må også få sove",
  "Ansvarsgruppa møtes uten oss",
  "Hjemmesykepleien kommer når det passer dem",
  "Støttekontakten slutta uten at noen sa fra",
  "Brukerstyrt personlig assistanse er frihet",
  "Samhandlingsreformen merker vi ikke",
  "Legen sa at det gikk over",
  "Sjefen smilte og gikk",
  "Mamma ringte hver uke",
  "Mor gråt i telefonen",
  "Folk sier at vi klager",
  "Ungdommene vet best",
  "Tillit kommer sakte",
  "Taushetsplikten brukes mot oss",
  "Saksbehandleren husket ikke navnet mitt",
  "Ettervern finnes bare på papiret",
  "Fastlegen trodde ikke på meg",
  "Barnevernet lyttet ikke",
  "Noen må eie dette",
  "Koronatida var verst",
  "Lavterskel er ikke lavt nok",
  "Medisinlista stemmer aldri",
  "Rusomsorgen og psykiatrien snakker ikke sammen",
  "Hverdagen begynner når alle har gått hjem",
  "Papirmølla tar knekken på oss",
  "Eg vil bli høyrd",
  "Ikkje snakk over hovudet på meg",
  "Dokker må spørre først",
  "Heimesjukepleia har dårleg tid",
  "Born treng å vite kva som skjer",
  "Venelause blir sjuke",
  "Skuledagen er for lang",
  "Stengde dører",
  "Tolk er ein rett",
  "Skjemaveldet",
  "Æ vil bli hørt",
  "Kem bestemmer egentlig",
  "Hos oss e det sånn",
  "Nattevaktene er gull",
  "Kontaktpersonen min bytta jobb tre ganger",
  "Naboen er redd",
  "Dørvakta spurte hva jeg skulle",
  "Kommunen svarte etter ett år",
  "Vikarer vet ingenting",
  "Erfaringskonsulenten forsto",
  "Gruppeterapi er ikke for alle",
  "Ensomhet er verst i helga",
  "Recovery er et fint ord",
  "Oppfølgingssamtale to år for seint",
  "Alenetid",
  "Menneskeverd",
  "Kaffe hjelper",
  "Smil koster ingenting",
  "Tvang skaper frykt",
  "Ventetida er en behandling i seg selv",
  "Hans kone er trøtt",
]

@Suite struct SentenceOpeningTests {
  /// As a dictionary that knows every word but the names, and three that real ones lack.
  private var withDictionary: ClueFinder {
    var finder = ClueFinder()
    let texts = planted.map(\.text) + control
    let doubtful = finder.doubtfulWords(in: texts)
    let unknown = Set(planted.map { $0.name.lowercased() })
      .subtracting(["liv", "stein", "per", "bjørn", "odd", "finn", "even", "helga", "hans", "tone"])
      .union(["koronatida", "lavterskel", "alenetid"])
    finder.lore = WordLore(of: doubtful, known: doubtful.subtracting(unknown), in: texts)
    return finder
  }

  private func isFound(_ name: String, in text: String, by finder: ClueFinder) -> Bool {
    finder.matches(in: text).contains { text[$0.range].contains(name) }
  }

  @Test func `with a dictionary every name of sixty is found, and little else asked about`() {
    let finder = withDictionary
    let missed = planted.filter { !isFound($0.name, in: $0.text, by: finder) }
    #expect(missed.map(\.text) == [])
    let asked = finder.clues(in: control).map(\.words)
    #expect(asked.sorted() == ["Alenetid", "Koronatida", "Lavterskel"])
  }

  @Test func `without one a list of names and what follows them finds all but one`() {
    let missed = planted.filter { !isFound($0.name, in: $0.text, by: ClueFinder()) }
    #expect(missed.map(\.name) == ["Ferdous"])
    #expect(ClueFinder().clues(in: control).map(\.words).sorted() == ["Dørvakta", "Kaffe"])
  }

  @Test(arguments: [
    ("Liv er viktig", "Liv ringte"), ("Stein er hardt", "Stein og jeg gikk"),
    ("Per dag", "Per sin mor"),
    ("Hans kone er trøtt", "Hans sa det"), ("Odd one out", "Odd said so"),
  ])
  func `what is a word as well is a name where it does what people do`(word: String, name: String) {
    #expect(ClueFinder().matches(in: word).isEmpty)
    #expect(ClueFinder().matches(in: name).map(\.kind) == [.firstName])
  }

  @Test func `what stands in small letters elsewhere is a word, however it is spelled`() {
    var finder = ClueFinder()
    let texts = ["Skjemaveldet igjen", "dette skjemaveldet", "Qvist igjen"]
    let doubtful = finder.doubtfulWords(in: texts)
    finder.lore = WordLore(of: doubtful, known: [], in: texts)
    #expect(finder.clues(in: texts).map(\.words) == ["Qvist"])
  }
}
