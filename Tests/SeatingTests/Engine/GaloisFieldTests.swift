import Seating
import Testing

struct GaloisFieldTests {
  @Test(arguments: [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27, 32])
  func `the axioms of a field hold`(order: Int) throws {
    let field = try #require(GaloisField(order: order))
    let all = Array(0..<order)
    for a in all {
      #expect(field.sum(a, 0) == a)
      #expect(field.product(a, 1) == a)
      #expect(field.product(a, 0) == 0)
      #expect(Set(all.map { field.sum(a, $0) }).count == order)
      if a > 0 { #expect(Set(all.map { field.product(a, $0) }).count == order) }
      for b in all {
        #expect(field.sum(a, b) == field.sum(b, a))
        #expect(field.product(a, b) == field.product(b, a))
      }
    }
    var isSound = true
    for a in all {
      for b in all {
        for c in all {
          let spread = field.sum(field.product(a, b), field.product(a, c))
          isSound = isSound && field.product(a, field.sum(b, c)) == spread
          isSound = isSound && field.sum(a, field.sum(b, c)) == field.sum(field.sum(a, b), c)
          isSound =
            isSound
            && field.product(a, field.product(b, c)) == field.product(field.product(a, b), c)
        }
      }
    }
    #expect(isSound)
  }

  @Test(arguments: [0, 1, 6, 10, 12, 100, 257])
  func `there is no field of that order here`(order: Int) {
    #expect(GaloisField(order: order) == nil)
  }
}
