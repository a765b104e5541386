package org.partnershipatlas.model;

/** A level of government or partnership, from the nearest to the widest. */
public enum Tier implements Word {
  NEIGHBOURHOOD("neighbourhood"),
  PARISH("parish"),
  /** A district of a two-tier county: the lower tier. */
  DISTRICT("district"),
  /** A unitary, a metropolitan district or a London borough: one tier alone. */
  SINGLE("single tier"),
  /** A county: the upper tier. */
  COUNTY("county"),
  /** A footprint of the NHS, or one that crosses counties. */
  FOOTPRINT("partnership footprint"),
  REGION("region"),
  NATION("nation");

  private final String word;

  Tier(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The tier of an area of that kind; a kind that is not in the list has none. */
  static java.util.Optional<Tier> of(AreaKind kind) {
    return switch (kind) {
      case NEIGHBOURHOOD -> java.util.Optional.of(NEIGHBOURHOOD);
      case PARISH -> java.util.Optional.of(PARISH);
      case DISTRICT -> java.util.Optional.of(DISTRICT);
      case UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH -> java.util.Optional.of(SINGLE);
      case COUNTY -> java.util.Optional.of(COUNTY);
      case PARTNERSHIP_FOOTPRINT -> java.util.Optional.of(FOOTPRINT);
      case REGION -> java.util.Optional.of(REGION);
      case NATION -> java.util.Optional.of(NATION);
      case OTHER -> java.util.Optional.empty();
    };
  }
}
