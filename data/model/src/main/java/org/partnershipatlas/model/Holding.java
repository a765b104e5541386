package org.partnershipatlas.model;

import java.util.Optional;

/**
 * A tenure on a day, with what follows from it.
 *
 * @param onBehalfOf the organisation that it acts for: as recorded, or else the holder's one
 *     affiliation on that day; empty where it is not recorded or there are several
 * @param sector elected members where the holder sits as councillor, else that of {@code
 *     onBehalfOf}
 */
public record Holding(
    Tenure tenure, Holder holder, Optional<Id<Organisation>> onBehalfOf, Optional<Sector> sector) {

  /** What is known of who holds the seat. */
  public enum Holder implements Word {
    NAMED("named"),
    WITHHELD("name withheld"),
    NOT_KNOWN("holder not known");

    private final String word;

    Holder(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Whether it is a deputy's. */
  public boolean deputy() {
    return tenure.capacity().map(c -> c == TenureCapacity.DEPUTY).orElse(false);
  }
}
