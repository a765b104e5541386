package org.partnershipatlas.register.store;

/**
 * By what a request is known again when its answer was lost and it is sent once more.
 *
 * @param key chosen by who asks, another for each request
 * @param digest of all that was asked, so that one key is not used for two things
 */
public record RequestKey(String key, String digest) {
  /** A longer key is nobody's choice. */
  public static final int LONGEST = 200;

  /** Checks the key. */
  public RequestKey {
    if (key.isBlank() || key.length() > LONGEST) {
      throw new IllegalArgumentException("a key of 1 to " + LONGEST + " letters, not " + key);
    }
  }
}
