package org.partnershipatlas.analyser.coverage;

import org.partnershipatlas.model.Word;

/** What voice a field, community, area, size band or sector has on a group, strongest first. */
public enum SubjectState implements Word {
  /** A filled seat speaks for it, or for a network that names it, by a route that leads back. */
  ACCOUNTABLE("accountable"),
  /** A filled seat speaks for it and no link back is shown. */
  LINK_BACK_NOT_SHOWN("link back not shown"),
  /** An organisation of it sits for itself. */
  IN_THE_ROOM("in the room"),
  /** The seat that would give one of these has only a deputy. */
  DEPUTY_ONLY("deputy only"),
  /** An empty seat is meant for it. */
  VACANT("vacant"),
  /** The group's seats are all listed and none can give it a voice. */
  NONE("none"),
  /** What is recorded does not say. */
  NOT_RECORDED("not recorded");

  private final String word;

  SubjectState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is heard: only an accountable voice is. */
  public boolean heard() {
    return this == ACCOUNTABLE;
  }
}
