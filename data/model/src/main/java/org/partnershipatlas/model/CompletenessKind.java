package org.partnershipatlas.model;

/** Which list is said to be whole. */
public enum CompletenessKind implements Word {
  SEATS_OF_A_GROUP("seats of a group"),
  LINKS_OF_A_GROUP("links of a group"),
  GROUPS_OF_AN_AREA("groups of an area"),
  MEMBERS_OF_A_NETWORK("members of a network"),
  ORGANISATIONS_OF_AN_AREA("organisations of an area");

  private final String word;

  CompletenessKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
