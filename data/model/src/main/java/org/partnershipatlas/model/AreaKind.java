package org.partnershipatlas.model;

/** What sort of area it is. */
public enum AreaKind implements Word {
  NEIGHBOURHOOD("neighbourhood"),
  PARISH("parish"),
  DISTRICT("district"),
  COUNTY("county"),
  UNITARY("unitary"),
  METROPOLITAN_DISTRICT("metropolitan district"),
  LONDON_BOROUGH("London borough"),
  REGION("region"),
  NATION("nation"),
  PARTNERSHIP_FOOTPRINT("partnership footprint"),
  OTHER("other");

  private final String word;

  AreaKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
