import Glibc

/// Writes the examples into a folder, `sessions` when none is named.
///
///     make examples
@main
enum WriteExamples {
  static func main() {
    let folder = CommandLine.arguments.dropFirst().first ?? "sessions"
    for example in Example.allCases {
      let path = "\(folder)/\(example.fileName)"
      guard write(example.bytes, to: path) else {
        perror(path)
        exit(EX_CANTCREAT)
      }
      print(path)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }
}
