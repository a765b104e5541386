package org.partnershipatlas.register.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in files: at most two decimals, and always alike. */
final class Numbers {
  private Numbers() {}

  static String of(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
