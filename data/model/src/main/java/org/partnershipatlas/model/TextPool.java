package org.partnershipatlas.model;

import java.util.List;

/**
 * Gives equal short texts of many rows one list between them: most values of a register are one of
 * few words, dates and sources, and a million rows hold millions of them. For one thread.
 */
public final class TextPool {
  private static final int SLOTS = 1 << 11;
  private static final int LONGEST = 40;

  private final String[] texts = new String[SLOTS];
  private final List<String>[] lists = RowBuilder.lists(SLOTS);

  /** Sets an attribute of a row, whatever it was before, to one text. */
  public void put(RowBuilder row, String name, String text) {
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    if (!text.equals(texts[slot])) {
      List<String> list = RowBuilder.tidy(text);
      if (text.length() > LONGEST) {
        row.set(name, list);
        return;
      }
      texts[slot] = text;
      lists[slot] = list;
    }
    row.set(name, lists[slot]);
  }
}
