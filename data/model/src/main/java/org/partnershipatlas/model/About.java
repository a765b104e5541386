package org.partnershipatlas.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known about a record itself, all of it optional.
 *
 * @param otherNames names by which the same thing is known elsewhere
 * @param source where the record comes from, in words
 * @param certainty how sure it is
 * @param lastChecked when somebody last checked it
 * @param lastCheckedBy who that was
 * @param note anything else
 * @param extra columns that Atlas does not know, kept as they came, by their header
 */
public record About(
    List<String> otherNames,
    Optional<String> source,
    Optional<Certainty> certainty,
    Optional<PartialDate> lastChecked,
    Optional<String> lastCheckedBy,
    Optional<String> note,
    Map<String, String> extra) {

  /** Nothing is recorded. */
  public static final About NOTHING =
      new About(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  static final List<Attribute> ATTRIBUTES =
      List.of(
          Attribute.text("other_names").asList(),
          Attribute.text("source"),
          Attribute.word("certainty", Certainty.class),
          Attribute.date("last_checked"),
          Attribute.text("last_checked_by"),
          Attribute.text("note"),
          Attribute.map("extra"));

  public About {
    otherNames = List.copyOf(otherNames);
    extra = kept(extra);
  }

  /** Most records have no such column, and a million of them share one empty map. */
  private static Map<String, String> kept(Map<String, String> extra) {
    if (extra.isEmpty()) {
      return Map.of();
    }
    TreeMap<String, String> kept = new TreeMap<>(extra);
    // A blank cell says nothing.
    kept.values().removeIf(String::isEmpty);
    return Collections.unmodifiableMap(kept);
  }
}
