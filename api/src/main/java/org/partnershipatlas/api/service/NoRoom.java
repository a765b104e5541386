package org.partnershipatlas.api.service;

import java.io.IOException;
import java.util.List;

/** Tells a full disk from whatever else keeps a file from being written. */
public final class NoRoom {
  /** How Linux, macOS and Windows say that a disk, or one user's share of it, is full. */
  private static final List<String> WORDS =
      List.of(
          "No space left",
          "not enough space",
          "disk is full",
          "Disk quota exceeded",
          "File too large");

  private NoRoom() {}

  /** Whether that is what it says. */
  public static boolean isSaidBy(IOException failure) {
    String text = String.valueOf(failure.getMessage());
    return WORDS.stream().anyMatch(text::contains);
  }

  /** The refusal where it is a temporary file that has no room. */
  static Refusal refusal() {
    return Refusal.of(
            ProblemCode.STORE_FULL,
            "There is no room for the temporary files of this work in "
                + System.getProperty("java.io.tmpdir")
                + "; nothing was written.")
        .mend("Free some space on that disk, then try again.");
  }
}
