package org.partnershipatlas.register.whole;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.model.Names;

/**
 * What a document says of itself.
 *
 * @param day the day that it was looked at
 * @param revision the register's number, where it was written from a register
 * @param fingerprint the hash of its records, as it was when they were written
 * @param names how far people are named in it
 */
public record WholeHead(
    Optional<LocalDate> day,
    OptionalLong revision,
    Optional<String> fingerprint,
    Optional<Names> names) {

  /** Whether people are named in it as they are recorded. */
  public boolean full() {
    return names.map(level -> level == Names.FULL).orElse(true);
  }
}
