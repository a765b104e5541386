package org.partnershipatlas.analyser.link;

import org.partnershipatlas.model.Word;

/** What somebody can do about a missing link; never an order of who reports to whom. */
public enum LinkAction implements Word {
  /** A seat that is known to be empty. */
  FILL("fill"),
  /** Somebody who sits on the one group to the other. */
  INVITE("invite"),
  /** The two groups, jointly. */
  MEET("meet"),
  /** Who holds a seat, or which seat a nomination is for. */
  ASK("ask");

  private final String word;

  LinkAction(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
