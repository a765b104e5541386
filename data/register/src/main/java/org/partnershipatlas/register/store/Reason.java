package org.partnershipatlas.register.store;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who changes the register and why, as the history keeps it.
 *
 * @param who a person, or the part of Atlas that acts for one
 * @param why in plain words, such as "Import of seats-2004.xlsx"
 * @param undoes the revision whose change it takes back, where that is what it does
 * @param request the request that asked for it, where it may be sent again
 */
public record Reason(String who, String why, OptionalLong undoes, Optional<RequestKey> request) {
  private static final int LONGEST = 500;

  /** Cuts words that nobody would read to the end. */
  public Reason {
    who = cut(who);
    why = cut(why);
  }

  /** A reason of a change that takes none back. */
  public Reason(String who, String why) {
    this(who, why, OptionalLong.empty());
  }

  /** A reason of a change whose request is not sent again. */
  public Reason(String who, String why, OptionalLong undoes) {
    this(who, why, undoes, Optional.empty());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
