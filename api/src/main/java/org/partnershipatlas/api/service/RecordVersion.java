package org.partnershipatlas.api.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.partnershipatlas.model.AtlasRecord;

/** The version of a record: the same as long as nothing in it differs. */
public final class RecordVersion {
  private static final int LETTERS = 16;

  private RecordVersion() {}

  /** The version of a record as it stands. */
  public static String of(AtlasRecord entry) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(entry.row().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
