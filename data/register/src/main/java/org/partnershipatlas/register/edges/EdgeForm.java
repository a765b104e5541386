package org.partnershipatlas.register.edges;

/** What the pairs of an edge list are, as its header says. */
public enum EdgeForm {
  /** {@code source,target[,weight]}: organisations and their dealings with each other. */
  RELATIONSHIPS("source", "target"),
  /** {@code person,group}: people and the groups on which they have a seat. */
  SEATS("person", "group");

  private final String first;
  private final String second;

  EdgeForm(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** The header of the first end. */
  public String first() {
    return first;
  }

  /** The header of the second end. */
  public String second() {
    return second;
  }
}
