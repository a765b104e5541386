package org.partnershipatlas.model;

/** Whether the holder of a seat is what the seat is reserved for. */
public enum Fit {
  /** The seat is not reserved, or its holder meets every part of the reservation. */
  INSIDE,
  /** The holder is known to fail some part of it. */
  OUTSIDE,
  /** What is recorded does not say. */
  CANNOT_TELL;

  Fit and(Fit other) {
    if (this == OUTSIDE || other == OUTSIDE) {
      return OUTSIDE;
    }
    return this == CANNOT_TELL || other == CANNOT_TELL ? CANNOT_TELL : INSIDE;
  }
}
