package org.partnershipatlas.analyser.graph;

import org.partnershipatlas.model.Word;

/** On what footing a step stands, and so in which answers it counts. */
public enum Layer implements Word {
  /** Recorded and in use: it counts always. */
  RECORDED("recorded"),
  /** A nomination whose seat is not filled: told, and never used. */
  PLANNED("planned"),
  /** Through a deputy: only if asked. */
  DEPUTIES("with deputies"),
  /** Through those in attendance and support posts: beside the answer. */
  SECRETARIAT("with the secretariat"),
  /** People of one unit on both groups; it is not known whether they talk: only if asked. */
  POSSIBLE("possible");

  private final String word;

  Layer(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
