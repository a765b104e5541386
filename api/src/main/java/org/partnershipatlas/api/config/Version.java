package org.partnershipatlas.api.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which Atlas this is. */
public final class Version {
  private static final String TEXT = read();

  private Version() {}

  /** Its number, such as {@code 0.1.0}. */
  public static String text() {
    return TEXT;
  }

  private static String read() {
    try (InputStream stream =
        Version.class.getResourceAsStream("/org/partnershipatlas/api/version.txt")) {
      if (stream == null) {
        throw new IllegalStateException("version.txt is not in the jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
