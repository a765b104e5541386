package org.partnershipatlas.bench;

import java.util.Locale;
import org.partnershipatlas.register.sample.Size;

/** How large a graph is. */
enum GraphSize {
  COUNTY(new Size(2_000, 6_000)),
  REGION(new Size(20_000, 80_000)),
  ENGLAND(new Size(250_000, 1_000_000));

  private final Size size;

  GraphSize(Size size) {
    this.size = size;
  }

  Size size() {
    return size;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
