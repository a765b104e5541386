package org.partnershipatlas.analyser.coverage;

import org.partnershipatlas.model.Word;

/** What voice an organisation has on a group on a day; the first that holds, strongest first. */
public enum VoiceState implements Word {
  /** A filled seat is held on its behalf. */
  DIRECT("direct"),
  /** A filled seat speaks for it, or for a network of its own, by a route that leads back. */
  ACCOUNTABLE("accountable"),
  /** The same, but only through a general network, such as a CVS. */
  ACCOUNTABLE_GENERAL("accountable (general)"),
  /** A filled seat speaks for it or its like, and no link back to it is shown. */
  LINK_BACK_NOT_SHOWN("link back not shown"),
  /** The seat that would give it a voice has only a deputy. */
  DEPUTY_ONLY("deputy only"),
  /** An empty seat is meant for it or its like. */
  VACANT("vacant"),
  /** The group's seats are all listed and none can give it a voice. */
  NONE("none"),
  /** What is recorded does not say. */
  NOT_RECORDED("not recorded");

  private final String word;

  VoiceState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether somebody who holds a seat speaks for it, shown or not. */
  public boolean spokenFor() {
    return compareTo(LINK_BACK_NOT_SHOWN) <= 0;
  }
}
