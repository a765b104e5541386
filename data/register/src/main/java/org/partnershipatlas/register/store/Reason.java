package org.partnershipatlas.register.store;

/**
 * Who changes the register and why, as the history keeps it.
 *
 * @param who a person, or the part of Atlas that acts for one
 * @param why in plain words, such as "Import of seats-2004.xlsx"
 */
public record Reason(String who, String why) {
  private static final int LONGEST = 500;

  /** Cuts words that nobody would read to the end. */
  public Reason {
    who = cut(who);
    why = cut(why);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
