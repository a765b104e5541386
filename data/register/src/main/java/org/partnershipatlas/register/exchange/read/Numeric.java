package org.partnershipatlas.register.exchange.read;

import java.util.Optional;

/** Numbers as other programs write them. */
final class Numeric {
  private static final int LONGEST = 60;

  private Numeric() {}

  /** A finite number, if the text is one. */
  static Optional<Double> find(String text) {
    String plain = text.strip();
    if (plain.isEmpty()
        || plain.length() > LONGEST
        || !plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eEdD][-+]?\\d+)?")) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plain.replace('d', 'e').replace('D', 'e'));
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }

  /** A count within an integer, if the text is one. */
  static Optional<Integer> findWhole(String text) {
    return text.matches("[-+]?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
