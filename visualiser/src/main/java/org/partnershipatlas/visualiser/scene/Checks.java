package org.partnershipatlas.visualiser.scene;

/** The checks that shapes share. */
final class Checks {
  private Checks() {}

  static void id(String id) {
    that(!id.isBlank(), "A shape must have an id");
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
