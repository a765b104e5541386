package org.partnershipatlas.analyser.link;

import java.util.List;

/**
 * Suggestions that are equal but for the group that is joined to the other one: one line to a
 * reader.
 *
 * @param anyOne whether only one of them can be made, since they are for one seat
 */
public record SuggestionLine(List<Suggestion> each, boolean anyOne) {
  public SuggestionLine {
    each = List.copyOf(each);
  }

  /** The first of them. */
  public Suggestion first() {
    return each.get(0);
  }
}
