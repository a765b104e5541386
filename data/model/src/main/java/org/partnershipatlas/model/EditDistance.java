package org.partnershipatlas.model;

/** Letters put in, left out, changed, or two neighbours swapped, to turn one word into another. */
final class EditDistance {

  private EditDistance() {}

  /**
   * Whether at most {@code allowed} edits turn one text into the other (optimal string alignment).
   */
  static boolean within(String one, String other, int allowed) {
    if (Math.abs(one.length() - other.length()) > allowed) {
      return false;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && swapped(one, i, other, j)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, now[j]);
      }
      if (least > allowed) {
        return false;
      }
      beforeLast = last;
      last = now;
    }
    return last[other.length()] <= allowed;
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
