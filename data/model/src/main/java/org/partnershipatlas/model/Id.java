package org.partnershipatlas.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * The stable id of a record: its kind and a value that is unique in its kind. Written {@code
 * kind:value}. A person's value is opaque.
 *
 * @param <R> the class of the record; a wildcard where several kinds may be meant
 */
public record Id<R extends AtlasRecord>(Kind kind, String value) implements Comparable<Id<?>> {
  private static final int LONGEST = 200;
  private static final Comparator<Id<?>> ORDER =
      Comparator.<Id<?>, Kind>comparing(Id::kind).thenComparing(Id::value);

  public Id {
    boolean isPlain = Tidy.isPlain(value) && value.indexOf(';') < 0;
    if (!isPlain && isOdd(value)) {
      throw new InvalidRecord(
          "id", value, "An id holds a semicolon or a control character.", "Take it out.");
    }
    if (value.length() > LONGEST
        || (!isPlain && (value.isBlank() || !value.equals(Tidy.text(value))))) {
      throw new InvalidRecord(
          "id",
          value,
          "An id must have 1 to "
              + LONGEST
              + " characters, with no space at either end and no control characters.",
          "Give it a short id, or leave the id out.");
    }
  }

  private static boolean isOdd(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ';' || Character.isISOControl(c)) {
        return true;
      }
    }
    return false;
  }

  /** An id of that kind; the caller states the class of record that belongs to it. */
  public static <R extends AtlasRecord> Id<R> of(Kind kind, String value) {
    return new Id<>(kind, value);
  }

  public static Id<Area> area(String value) {
    return of(Kind.AREA, value);
  }

  public static Id<Organisation> organisation(String value) {
    return of(Kind.ORGANISATION, value);
  }

  public static Id<Person> person(String value) {
    return of(Kind.PERSON, value);
  }

  public static Id<Post> post(String value) {
    return of(Kind.POST, value);
  }

  public static Id<Group> group(String value) {
    return of(Kind.GROUP, value);
  }

  public static Id<Seat> seat(String value) {
    return of(Kind.SEAT, value);
  }

  public static Id<Tenure> tenure(String value) {
    return of(Kind.TENURE, value);
  }

  public static Id<Theme> theme(String value) {
    return of(Kind.THEME, value);
  }

  public static Id<Field> field(String value) {
    return of(Kind.FIELD, value);
  }

  public static Id<Community> community(String value) {
    return of(Kind.COMMUNITY, value);
  }

  /**
   * Reads {@code kind:value}.
   *
   * @throws InvalidRecord if there is no such kind or no value
   */
  public static Id<?> parse(String text) {
    int colon = text.indexOf(':');
    Optional<Kind> kind = colon < 1 ? Optional.empty() : Kind.find(text.substring(0, colon));
    if (kind.isPresent()) {
      return of(kind.get(), text.substring(colon + 1));
    }
    throw new InvalidRecord(
        "id", text, "Not an id of the form kind:value: " + text, "Write, for instance, group:hub.");
  }

  @Override
  public int compareTo(Id<?> other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind.word() + ":" + value;
  }
}
