package org.partnershipatlas.analyser.link;

import org.partnershipatlas.model.Word;

/** Why somebody could carry a link, the best reason first. */
public enum CarrierReason implements Word {
  NOMINATES("nominates to the seat"),
  FITS("is within the reservation and sits on"),
  ATTENDS("is in attendance already at"),
  SERVICES_BOTH("services both"),
  SITS_ON_BOTH_SIDES("has people on both"),
  CHAIRS("chairs"),
  REPRESENTS("represents others on"),
  SITS_ON("sits on");

  private final String word;

  CarrierReason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is about one group, which is to be named. */
  public boolean ofOneGroup() {
    return this != NOMINATES && this != SERVICES_BOTH && this != SITS_ON_BOTH_SIDES;
  }
}
