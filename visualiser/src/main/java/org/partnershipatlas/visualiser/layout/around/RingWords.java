package org.partnershipatlas.visualiser.layout.around;

import org.partnershipatlas.model.Kind;

/** What a ring is called: how far it is, and for the nearest what joins it to the middle. */
final class RingWords {
  private final Kind centre;

  RingWords(Kind centre) {
    this.centre = centre;
  }

  /** The label of a ring. */
  String label(int halfSteps) {
    String joined = joined(halfSteps);
    return distance(halfSteps) + " away" + (joined.isEmpty() ? "" : ": " + joined);
  }

  /** A cost in words: half a step, 1 step, 1½ steps. */
  static String distance(int halfSteps) {
    return switch (halfSteps) {
      case 0 -> "No step";
      case 1 -> "Half a step";
      case 2 -> "1 step";
      default -> halfSteps / 2 + (halfSteps % 2 == 0 ? "" : "½") + " steps";
    };
  }

  private String joined(int halfSteps) {
    return switch (halfSteps) {
      case 0 ->
          switch (centre) {
            case ORGANISATION -> "a part of it";
            case SEAT, POST -> "who holds it";
            default -> "held by the same person";
          };
      case 1 ->
          switch (centre) {
            case GROUP -> "has a seat on it, or speaks for it";
            case PERSON, POST -> "a seat held there, or acted or spoken for";
            case SEAT -> "a group on which its holder sits";
            default -> "acts or speaks for it";
          };
      case 2 ->
          switch (centre) {
            case GROUP -> "one person or one formal link joins them";
            case PERSON, POST, SEAT -> "on a group with one of those";
            case AREA -> "a group of the area, or one on which it is spoken for";
            default -> "one person or one membership joins them";
          };
      default -> "";
    };
  }
}
