package org.partnershipatlas.api.service;

import java.security.SecureRandom;

/** Short random keys for what is held for a while: uploads, imports, jobs. */
public final class Keys {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Keys() {}

  /** A key that nobody can guess. */
  public static String random() {
    StringBuilder key = new StringBuilder(16);
    for (int i = 0; i < 16; i++) {
      key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return key.toString();
  }
}
