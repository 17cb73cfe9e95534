import JSONTree

func fault(in bytes: some Collection<UInt8>, limit: Int = JSON.Limit.bytes) -> JSON.Fault? {
  do throws(JSON.Fault) {
    _ = try JSON(parsing: bytes, limit: limit)
    return nil
  } catch {
    return error
  }
}
