package org.partnershipatlas.api.service.file;

/** A file as it was sent: its name without folders, and what is in it. */
@SuppressWarnings("ArrayRecordComponent") // read once and never changed
public record SentFile(String name, byte[] bytes) {
  private static final int START = 4096;

  /** How it begins, which is enough to tell what kind of file it is. */
  byte[] start() {
    return bytes.length <= START ? bytes : java.util.Arrays.copyOf(bytes, START);
  }
}
