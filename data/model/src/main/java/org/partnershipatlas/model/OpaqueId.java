package org.partnershipatlas.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids of people that say nothing of them. An id stands in addresses and in the history, so that one
 * made from a name would tell the name where it is kept back.
 */
public final class OpaqueId {
  /** As Atlas makes them: numbers in reading order, by chance, or from another list's number. */
  private static final Pattern OWN =
      Pattern.compile(
          "(p|person|member)-?[0-9.]+|p-[a-z2-9]{16}|member-[0-9a-f]{16}"
              + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}(-[0-9a-f]{12})?");

  /** Two letters side by side may be a name, or somebody's initials. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}\\p{M}*\\p{L}");

  private OpaqueId() {}

  /**
   * Whether an id that is given says nothing: it is of Atlas's own form, or has digits, no word.
   */
  public static boolean is(String given) {
    return OWN.matcher(given).matches()
        || (given.chars().anyMatch(Character::isDigit)
            && given.indexOf('@') < 0
            && !LETTERS.matcher(given).find());
  }

  /** The same opaque id whenever the same is given; an edge list's person has that one too. */
  public static Id<Person> of(String given) {
    byte[] key = (Kind.PERSON.word() + '\u0000' + given).getBytes(StandardCharsets.UTF_8);
    return Id.person(UUID.nameUUIDFromBytes(key).toString().substring(0, 23));
  }
}
