package org.partnershipatlas.analyser.link;

import java.util.List;

/**
 * Suggestions that are equal but for the group that is joined to the other one: one line to a
 * reader.
 *
 * @param anyOne whether only one of them can be made, since they are for one seat
 * @param instead other links, no better, that would join the same pairs as one of them
 */
public record SuggestionLine(List<Suggestion> each, boolean anyOne, List<Suggestion> instead) {
  public SuggestionLine {
    each = List.copyOf(each);
    instead = List.copyOf(instead);
  }

  /** A line of one. */
  public static SuggestionLine of(Suggestion one) {
    return new SuggestionLine(List.of(one), false, List.of());
  }

  /** The first of them. */
  public Suggestion first() {
    return each.get(0);
  }
}
