package org.partnershipatlas.api.config;

import java.time.Clock;
import java.time.ZoneId;

/** The clock on the wall: today is what it is where the program runs. */
public final class Today {
  private Today() {}

  /** That clock. */
  public static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
