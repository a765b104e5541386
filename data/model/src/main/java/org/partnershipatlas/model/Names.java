package org.partnershipatlas.model;

/**
 * How far people are named. It is applied to a network, before any text or picture is made of it,
 * so that no later step can forget it. What is withheld stays withheld at every level.
 */
public enum Names implements Word {
  /** Names as recorded. */
  FULL("full"),
  /**
   * The names of those who have agreed to be named, and of holders of public office who have not
   * refused it; all others by the parts that they play. It is what a public page shows.
   */
  AGREED("names where agreed"),
  /** People by the parts that they play; holders of public office by name. */
  ROLES_ONLY("roles only"),
  /** Nobody by name or part. */
  COUNTS_ONLY("counts only");

  private final String word;

  Names(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * The network as this level shows it: names replaced, what only an owner may see taken away, and
   * a hidden person's name struck out of every other text. Ids of people stay, being opaque; ids of
   * withheld organisations are replaced, since they may be made from the name.
   */
  public Network apply(Network network) {
    return new Redaction(network, this).result();
  }
}
