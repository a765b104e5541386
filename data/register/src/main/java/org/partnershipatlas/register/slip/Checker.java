package org.partnershipatlas.register.slip;

import java.util.Optional;
import org.partnershipatlas.model.PartialDate;

/**
 * Who has checked a slip, and when.
 *
 * @param name as written on it; empty where nobody signed
 */
record Checker(Optional<String> name, PartialDate on) {
  /** The day and who, before what they say. */
  String saying(String what) {
    return on + name.map(n -> ", " + n).orElse("") + ": " + what;
  }

  String who() {
    return name.orElse("Whoever checked it");
  }
}
