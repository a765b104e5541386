package org.partnershipatlas.api.service.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file as it was sent: its name without folders, and what is in it. */
@SuppressWarnings("ArrayRecordComponent") // read once and never changed
public record SentFile(String name, byte[] bytes) {
  private static final int START = 4096;

  /** How it begins, which is enough to tell what kind of file it is. */
  byte[] start() {
    return bytes.length <= START ? bytes : java.util.Arrays.copyOf(bytes, START);
  }

  /** Files by their names, each by its own: of two of one name, the second is told apart. */
  static Map<String, byte[]> byName(List<SentFile> files) {
    Map<String, byte[]> sent = new LinkedHashMap<>();
    for (SentFile file : files) {
      int dot = file.name().lastIndexOf('.');
      String stem = dot > 0 ? file.name().substring(0, dot) : file.name();
      String name = file.name();
      for (int again = 2; sent.containsKey(name); again++) {
        name = stem + " (" + again + ")" + file.name().substring(stem.length());
      }
      sent.put(name, file.bytes());
    }
    return sent;
  }
}
