package org.partnershipatlas.analyser.gap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes the stable id of a gap. */
final class GapKey {
  private static final int BYTES = 8;

  private GapKey() {}

  static String of(GapKind kind, List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind.word().getBytes(StandardCharsets.UTF_8));
      parts.stream()
          .sorted()
          .forEach(
              part -> {
                digest.update((byte) 0);
                digest.update(part.getBytes(StandardCharsets.UTF_8));
              });
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
