package org.partnershipatlas.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Other ids for seats and tenures in a file that names nobody. Lists without numbers know a seat by
 * a digest of who is in it; whoever tries names one after another finds the one that it was made
 * of. A stand-in is known by its first word, so that a file read back is not taken for new seats.
 */
public final class StandInId {
  private static final String MARK = "kept-back-";

  /** As the readers of pairs and of memberships make them. */
  private static final Pattern DIGEST =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}(-[0-9a-f]{12})?|.+-[0-9a-f]{16}(-held)?");

  private StandInId() {}

  /** Whether an id may have been made of somebody's name. */
  public static boolean isNeededFor(Id<?> id) {
    return (id.kind() == Kind.SEAT || id.kind() == Kind.TENURE)
        && !is(id)
        && DIGEST.matcher(id.value()).matches();
  }

  /**
   * The stand-in of an id, the same whenever the same is given.
   *
   * @param secret what nobody who has the file can work out
   */
  public static Id<?> of(Id<?> id, String secret) {
    byte[] key = (secret + '\u0000' + id).getBytes(StandardCharsets.UTF_8);
    return Id.of(id.kind(), MARK + UUID.nameUUIDFromBytes(key).toString().substring(0, 23));
  }

  /** Whether an id is a stand-in. */
  public static boolean is(Id<?> id) {
    return id.value().startsWith(MARK);
  }
}
