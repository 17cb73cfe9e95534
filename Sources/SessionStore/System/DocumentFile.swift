/// A document beside a session: it may be replaced, and is whole or not there.
package enum DocumentFile {
  package static func replace(_ path: String, with bytes: [UInt8]) throws(StoreFault) {
    try storing { () throws(SystemFault) in try AtomicFile.replace(path, with: bytes, .owner) }
  }
}
