package org.partnershipatlas.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/**
 * A hash of a set of records that does not depend on their order: the sum, modulo 2<sup>128</sup>,
 * of the first half of each row's SHA-256. Adding and taking away records adds and subtracts their
 * hashes, so that a change need not read what it leaves alone.
 */
public record Fingerprint(BigInteger sum) {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

  /** Of no records. */
  public static final Fingerprint NONE = new Fingerprint(BigInteger.ZERO);

  /** Of those records; kinds that do not make a revision are left out. */
  public static Fingerprint of(Collection<? extends AtlasRecord> records) {
    MessageDigest digest = digest();
    BigInteger sum = BigInteger.ZERO;
    for (AtlasRecord entry : records) {
      if (entry.recordKind().revised()) {
        sum = sum.add(hash(digest, entry.row()));
      }
    }
    return new Fingerprint(sum.mod(MODULUS));
  }

  Fingerprint plus(AtlasRecord entry) {
    return with(entry, 1);
  }

  Fingerprint minus(AtlasRecord entry) {
    return with(entry, -1);
  }

  private Fingerprint with(AtlasRecord entry, int sign) {
    if (!entry.recordKind().revised()) {
      return this;
    }
    BigInteger hash = hash(digest(), entry.row());
    return new Fingerprint((sign > 0 ? sum.add(hash) : sum.subtract(hash)).mod(MODULUS));
  }

  private static BigInteger hash(MessageDigest digest, Row row) {
    // The separators are control characters, which a row's texts cannot hold.
    StringBuilder text = new StringBuilder(row.kind().word()).append('\u0001').append(row.id());
    row.values()
        .forEach(
            (name, texts) -> {
              text.append('\u0002').append(name);
              texts.forEach(value -> text.append('\u0003').append(value));
            });
    byte[] full = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return new BigInteger(1, full, 0, 16);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256.", e);
    }
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    String hex = sum.toString(16);
    return "0".repeat(32 - hex.length()) + hex;
  }
}
