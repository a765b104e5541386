package org.partnershipatlas.register.store;

import java.util.OptionalLong;

/**
 * Who changes the register and why, as the history keeps it.
 *
 * @param who a person, or the part of Atlas that acts for one
 * @param why in plain words, such as "Import of seats-2004.xlsx"
 * @param undoes the revision whose change it takes back, where that is what it does
 */
public record Reason(String who, String why, OptionalLong undoes) {
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

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
