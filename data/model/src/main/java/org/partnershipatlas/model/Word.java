package org.partnershipatlas.model;

/** A constant of a closed list, with the word by which users, sheets and the API know it. */
public interface Word {
  /** The word as written in the domain's vocabulary. */
  String word();
}
