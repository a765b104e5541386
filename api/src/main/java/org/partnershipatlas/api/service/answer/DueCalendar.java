package org.partnershipatlas.api.service.answer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.partnershipatlas.analyser.due.Due;
import org.partnershipatlas.analyser.words.DueWords;
import org.partnershipatlas.api.service.View;

/**
 * What falls due as a calendar (RFC 5545), to be subscribed to or taken in: a whole day each, with
 * an id that stays the same as long as the same thing falls due on the same day. Nobody is named in
 * it, and no id of a record stands in it.
 */
public final class DueCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int LONGEST = 75;
  private static final List<String> UTC =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:Etc/UTC",
          "BEGIN:STANDARD",
          "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0000",
          "TZOFFSETTO:+0000",
          "TZNAME:UTC",
          "END:STANDARD",
          "END:VTIMEZONE");

  private final StringBuilder out = new StringBuilder();
  private final LocalDate day;

  private DueCalendar(LocalDate day) {
    this.day = day;
  }

  /** The calendar of what falls due within that many days of the view's day. */
  public static byte[] of(View view, int days) {
    DueCalendar calendar = new DueCalendar(view.day());
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Partnership Atlas//What falls due//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("X-WR-CALNAME:" + text("What falls due: " + view.source().title()));
    DueWords words = new DueWords(view.network());
    List<Due> all = view.analyser().due(days);
    if (all.isEmpty()) {
      // A calendar must hold something (RFC 5545, 3.6), and this says nothing that is not so.
      UTC.forEach(calendar::line);
    }
    all.forEach(due -> calendar.event(due, words));
    calendar.line("END:VCALENDAR");
    return calendar.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(Due due, DueWords words) {
    LocalDate last = due.date().latest();
    // Of nothing besides: what rests on it may be moved meanwhile, and it is the same event still.
    String same = due.kind().word() + "|" + due.dated() + "|" + last;
    line("BEGIN:VEVENT");
    line(
        "UID:"
            + UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8))
            + "@partnership-atlas");
    line("DTSTAMP:" + day.format(DAY) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + last.format(DAY));
    line("DTEND;VALUE=DATE:" + last.plusDays(1).format(DAY));
    line("SUMMARY:" + text(words.title(due)));
    line("CATEGORIES:" + text(due.kind().word()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String text(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** A line of at most 75 octets; a longer one goes on in the next, after a space. */
  private void line(String line) {
    int used = 0;
    for (int c : line.codePoints().toArray()) {
      int wide = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (used + wide > LONGEST) {
        out.append("\r\n ");
        used = 1;
      }
      out.appendCodePoint(c);
      used += wide;
    }
    out.append("\r\n");
  }
}
