package org.partnershipatlas.api.service;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a part of a list ended: after how many records, and after which, so that what somebody adds
 * or takes away before it makes the next part neither repeat nor skip any.
 *
 * @param from how many came before
 * @param last the id of the last of them; empty at the start
 */
public record RecordCursor(int from, String last) {
  /** So many may be added before a part is read on; beyond, some are told twice rather than not. */
  private static final int FAR = 50;

  /** The start of a list. */
  public static final RecordCursor START = new RecordCursor(0, "");

  /**
   * Reads one as it was told.
   *
   * @throws Refusal if it is none
   */
  public static RecordCursor of(String text) {
    int dash = text.indexOf('-');
    String number = dash < 0 ? text : text.substring(0, dash);
    try {
      String last =
          dash < 0
              ? ""
              : new String(
                  Base64.getUrlDecoder().decode(text.substring(dash + 1)), StandardCharsets.UTF_8);
      if (number.matches("\\d{1,9}")) {
        return new RecordCursor(Integer.parseInt(number), last);
      }
    } catch (IllegalArgumentException e) {
      // told below, as for one that is no cursor at all
    }
    throw Refusal.of(
        ProblemCode.BAD_PARAMETER,
        "This is no place in a list.",
        "cursor",
        text,
        "Send what the part before said as “next”, or leave it out for the start.");
  }

  /** That place in words that go into an address. */
  String text() {
    byte[] id = last.getBytes(StandardCharsets.UTF_8);
    return from + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }

  /** Where the next part begins in a list as it is now. */
  int in(List<RecordViews.Entry> found) {
    int until = Math.min(from, found.size());
    if (last.isEmpty()) {
      return until;
    }
    for (int i = 0; i < found.size(); i++) {
      // One that has gone far on, by another name, would take what lies between with it.
      if (found.get(i).id().toString().equals(last) && i + 1 <= from + FAR) {
        return i + 1;
      }
    }
    // It is gone itself, so that one fewer comes before.
    return Math.max(0, Math.min(from - 1, found.size()));
  }
}
