/// First names that many people have, so that one that begins a sentence is found, too. In the middle of
/// a sentence any capital does.
///
/// A modest list of our own choosing, among those that Statistics Norway counts as the most common
/// (ssb.no/navn); it is far from whole.
enum FirstNames {
  static func contains(_ word: Substring) -> Bool {
    let word = word.lowercased()
    // `Ole-Johan` by its first half.
    return list.contains(word)
      || word.split(separator: "-").first.map { list.contains(String($0)) }
        ?? false
  }

  /// Without those that are words as well, such as *Even*, *Helga* and *Per*.
  private static let list: Set<String> = Set(
    """
    aksel aleksander alexander alf amalie amina amir anders andreas andrea anette anita anja ann \
    anna anne annette arne arild arvid astrid atle aud beate benedicte bente berit birgit birgitte \
    bodil børge camilla carina caroline cathrine charlotte christian christina christine christoffer \
    dagny daniel david ebba edvard eirik elias elin eline elisabeth elise ella ellen ellinor elsa \
    emil emilie emma eivind erik erika erlend espen eystein fatima filip fredrik frida frode \
    gabriel geir gerd gudrun gunn gunnar gunvor guro guttorm hanna hanne harald hassan hedda \
    hege heidi helene helge henriette henrik henry hilde håkon håvard ida inge ingeborg \
    inger ingrid ingvild isak isabella ivar jacob jakob jan jenny jens johan johanna johannes john \
    jon jonas jorunn julia julie jørgen jørn kamilla kari karin karina karoline kasper katrine \
    ketil kine kirsten kjell kjersti knut kristian kristin kristina kristine kristoffer kåre lars \
    lasse laila leif lena lene linda linnea lisbeth lise liv-marit lukas mads magne magnus \
    malin marcus margit margrethe maria mariann marianne marie marit marius markus marte martin mathias \
    maja michael mikael mikkel mohamed mohammed monica morten nils nina nora oddvar ola \
    olaf olav ole oliver oskar ottar peter petter preben ragnhild randi rebecca reidar reidun rigmor \
    roar robert roger rolf ruth sander sara sebastian selma signe sigrid sigurd silje simen simon \
    sindre siri sofia sofie solveig steinar stian stine susanne svein sverre synnøve \
    terje thomas tobias tomas tor tora torbjørn tore torgeir torill tormod torstein tove \
    trond trude trygve turid unni vegard vibeke victoria vidar vilde william yngve yusuf åge åse \
    åshild øystein øyvind
    alice amelia charlie emily george harry isla jack james jessica john mary mohammad olivia patricia \
    susan
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
