package org.partnershipatlas.api.service.write.joining;

import org.partnershipatlas.model.Id;

/**
 * What a merge changed in a record that named the one that went, as an alias keeps it: {@code
 * membership:m1 network}.
 *
 * @param attribute in which it names the one that stayed instead
 * @param beside whether it named that one there already, and so names it only once
 */
record Moved(Id<?> record, String attribute, boolean beside) {
  /** Behind an attribute, which has no such sign in its name. */
  private static final String BESIDE = "+";

  static Moved parse(String text) {
    int space = text.lastIndexOf(' ');
    String attribute = text.substring(space + 1);
    boolean beside = attribute.endsWith(BESIDE);
    return new Moved(
        Id.parse(text.substring(0, space)),
        beside ? attribute.substring(0, attribute.length() - BESIDE.length()) : attribute,
        beside);
  }

  String text() {
    return record + " " + attribute + (beside ? BESIDE : "");
  }
}
