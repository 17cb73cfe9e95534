import Foundation
import TerminalEmulator
import Testing

/// What the built program brings with it.
struct LinkingTests {
  @Test func `of Foundation there is at most its essentials`() throws {
    let program = try Data(contentsOf: URL(filePath: .built("mellomrom")), options: .alwaysMapped)
    func names(_ library: String) -> Bool {
      program.range(of: Data("\0\(library)\0".utf8)) != nil
    }
    // The loader reads the names of libraries; here they are found as it finds them.
    try #require(names("libswiftCore.so"))
    for library in [
      "libFoundation.so", "libFoundationInternationalization.so", "lib_FoundationICU.so",
      "libFoundationNetworking.so", "libdispatch.so",
    ] {
      #expect(!names(library), "\(library)")
    }
  }
}
