/// First names that many people have, so that one that begins a sentence is found, too, where nobody can look
/// words up. In the middle of a sentence any capital does.
///
/// A list of our own choosing among the names that Statistics Norway counts (ssb.no/navn) and those of people who have
/// come to Norway since; it is far from whole, and needs not be: a dictionary tells the rest from words.
enum FirstNames {
  static func contains(_ word: Substring) -> Bool {
    let word = word.lowercased()
    if list.contains(word) { return true }
    // `Oles` is his, and `Ole-Johan` is known by his first half.
    if word.last == "s", list.contains(String(word.dropLast())) { return true }
    return word.split(separator: "-").first.map { list.contains(String($0)) } ?? false
  }

  /// Whether people are called a word that has another meaning, such as *Stein* or *Liv*: a name only where
  /// what follows says that it is somebody.
  static func isAlsoWord(_ word: String) -> Bool { alsoWords.contains(word) }

  private static let alsoWords: Set<String> = Set(
    """
    arve august aurora bjørn bo dag edel edit endre even finn frank grace grant gro hans helga \
    helle hope inga jasmin joy klara kristen lilja liv mai marina mark may mille mina odd or per \
    renata roman rose rune said sander sanna sanne signe sina siren stein tara tea tine tone tor \
    tore trine tro ulla ulv unn vegar vera vilja vår will
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Without those that are words as well, such as *Even* and *Per*.
  private static let list: Set<String> = Set(
    """
    abdi abdul abdullah abdullahi abeba adam adele adrian agnes agnieszka ahmad ahmed aino aisha \
    aksel aleksander alexander alexandra alf alfhild alfred ali alice alida alma alvhild alvin \
    amal amalie amanda amelia amina amir amira amund anders andrea andreas andrzej anette \
    angelica anita anja anki ann anna annbjørg anne annette annika anniken anny ansgar anton \
    arild arne arnfinn arnhild arnold arnstein arnt arnulf arthur artur arvid asbjørg asbjørn \
    aslak aslaug asma asta astri astrid atle aud audhild audun axel ayaan ayan ayse azra barbara \
    basma beata beate bendik benedicte benedikte benjamin bente berit bernt bertha berthe birger \
    birgit birgitta birgitte birk birte birthe bjarne bjarte bjørg bjørnar bodil borghild borgny \
    bozena brit brita britt brynhild brynjar børge børre camilla carina carl caroline casper \
    catharina cathrine cecilie celine charles charlie charlotte chris christian christiane \
    christin christina christine christoffer christopher cornelia dagfinn dagmar dagny dagrun \
    dagunn daniel daniela danuta daria david deeqa denise diana dina dorota dorothea dorthe ebba \
    edgar edith edvard edvin edward edyta egil eileen einar eir eira eirik eirin eivind eldbjørg \
    eldrid elena elfrid eli elias elida eliesar elin eline elisa elisabet elisabeth elise \
    elizabeth ella ellen elli elling ellinor elma elmer elsa else embla emil emilia emilie emily \
    emine emma emmanuel emre enok eric erica erik erika erlend erling espen ester esther eva \
    evelyn evy ewa eystein fadumo fahad farah farid fartun fatema fathia fatima fatma fatuma \
    felix fereshteh filip florian freddy fredrik frida fride fridtjof fritz frode frøydis \
    gabriel gabriela gabriella ganesh geir george gerd gerda gerhard gerty gina gisle gjermund \
    gjertrud glenn greta grete grethe grzegorz gudbrand gudmund gudrun gudveig gunda gunhild \
    gunlaug gunn gunnar gunnbjørg gunnhild gunnlaug gunnvor gunvald gunvor guri guro gustav \
    guttorm gyda gyri habiba hadi hafsa halgeir halima hallgeir hallvard halvard halvdan halvor \
    hamid hamza hana hanan hanna hannah hanne harald harry hassan havva hawa hedda hedvig hege \
    heidi heine helen helena helene helge helmer hennie henning henny henriette henrik henry \
    herbjørg herborg herdis herlaug herman hermine hermod hilda hilde hildegunn hilma hjalmar \
    hjørdis hodan holger huda hussein håkon håvard ibrahim ida idar idris idun idunn igor ikram \
    ilyas imran ina ingar ingebjørg ingeborg ingebrigt ingelin inger ingerid ingfrid ingjerd \
    ingmar ingolf ingri ingrid ingrun ingulf ingunn ingvald ingvar ingvild irene iris irma \
    isabel isabell isabella isak isla ismail ivan ivana ivar iver iwona izabela jack jacob jakob \
    jamal james jamila jan jane janne jannicke janusz jasmina javad jeanette jelena jenny jens \
    jeppe jesper jessica jette jim joachim joakim joar johan johanna johanne johannes john \
    johnny jolanta jon jonas jonathan jone jonny jorid jorun jorunn josef josefine joseph \
    josephine jostein julia juliane julianne julie julius justyna jørg jørgen jørn jørund kadija \
    kaia kaisa kaja kamal kamil kamila kamilla karan karen kari karim karin karina karine karl \
    karla karoline karsten kaspar kasper katarina katarzyna kate katharina kathe kathrine katie \
    katja katrin katrine kay ketil kevin khadija khadra khalid kim kine kirsten kirsti kitty \
    kjartan kjell kjellaug kjellfrid kjersti kjerstin kjetil knut konrad konstanse kristi \
    kristian kristiane kristin kristina kristine kristinn kristoffer krystyna krzysztof kåre \
    laila lara lars lasse laura laurits lea leah leif leila lena lene leo leon leonora leyla \
    lilli lillian lilly lina linda linn linnea liridona lisa lisbet lisbeth lise livar lotta \
    lotte louise lovise lucas lucy ludvig lukas lydia maciej mads magda magdalena magne magnhild \
    magni magnus mahad mahmoud maia maiken maja malala malene malgorzata malika malin mansur \
    marcin marcus mareike marek maren margaret margareth margarethe margit margot margrete \
    margrethe margunn mari maria mariam mariana mariann marianne marie mariel mariell marielle \
    marion marit marita marius mariusz markus marlene marta marte martha marthe martin martine \
    martinus mary maryam maryan marzena mateusz mathea mathias mathilde matias matilde mats maud \
    maya megan mehmet mia michael michal michelle mikael mikal mikkel mikkeline milla miriam \
    mirjam modou mohamed mohammad mohammed mona monica monika monira morten mouna muhammad muna \
    mustafa mustapha målfrid nada nadia nadine naima najma nancy nasra nasrin natalia natalie \
    natasja nawal nguyen nicolai nicolas nicole niels niklas nikolai nikoline nils nima nina \
    njål noah noor nora norma norunn norvald nour nuria oda oddbjørg oddbjørn oddgeir oddlaug \
    oddleif oddmund oddny oddrun oddvar oddveig ola olaf olai olaug olav ole olea olena olga \
    oliver olivia olof oluf olufine omar osama oscar oskar osman ottar otto pamela parisa \
    patricia patrick patrik paul paula paulina pauline paulus pawel peder peggy pernille peter \
    petra petronelle petter philip phuong piotr preben pål rachel radoslaw rafael rafal ragna \
    ragnar ragne ragnfrid ragnhild ragnvald rahel rahma rakel randi randolf rania rannveig \
    ranveig ranya rasmus rebecca rebekka reidar reidun reinert renate richard rigmor rikard \
    rikke rita rizwan roald roar robert robin rodrigo roger roja roksana rolf ronald ronja ronny \
    ruben runa runar ruth ryszard saba sabina sabrina sadia safia sagal sahra saida salim salma \
    samantha sami samir samira samuel sandra santosh sara sarah saskia sebastian selam selma \
    semir serina severin shabana sharif sharon shirin siavash sidra sidsel sigbjørn sigfrid \
    sigmund signy sigrid sigrun sigurd sigvald sigve silas silje silvia simen simon sindre \
    sindri siri sissel sitora siv sivert sjur snefrid snorre sofia sofie solbjørg solfrid \
    solgunn solmund solrun solvei solveig solvor sondre sonja sophia sophie stanislaw stefan \
    stefania steffen steinar steinulf steinvor stella stephanie stephen steven stian stina stine \
    sturla sturle sumaya sunniva susan susann susanna susanne suzan svanhild svein sveinung sven \
    svend svenn sverre svetlana sylvi sylvia synne synneva synnøve sølve sølvi søren tahira \
    tanja tarald tarek tarjei tatiana teodor teresa terese terje thale thea thelma theo theodor \
    therese thomas thor thora thorbjørg thorbjørn thordis thore thorleif thorstein thorvald tina \
    tiril tobias tollef tomas tomasz tommy tonje tony tora toralf toralv torbjørg torbjørn tord \
    torfinn torgeir torger torgny torgunn torhild toril torill torine torjus torkel torkil \
    torlaug torleif tormod torolf torolv torstein torun torunn torvald tove tracy trond trude \
    trudi truls trygve trym tuan turid tuva tyra ulf ulrik ulrikke unni urd ursula valborg \
    valdis valentina vanessa vanja vegard venke veronica veronika veslemøy vetle vibecke vibeke \
    victor victoria vidar vigdis viggo viktor viktoria vilde vilfred vilhelm viljar villemo \
    vilma vincent viorica vivi vivian viviann waqas warsame wenche wendy wenke werner wiktoria \
    wilhelm william willy wilma wioletta yasin yasmin yasmina yasmine yngvar yngve yngvild yonas \
    yosef yousef youssef yusra yusuf yvonne zahid zahra zainab zara zaynab zeinab zoe zofia \
    zuzanna ødger øistein øivind ørjan ørnulf øydis øyfrid øystein øyunn øyvind øyvor ådel ådne \
    åge ågot ågoth ålaug åmund åne ånund åsa åsbjørn åse åshild åslaug åsmund åsne åste åsulf \
    åsvor
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
