package org.partnershipatlas.api.service.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Row;

/** A calendar that strict programs read, as RFC 5545 has it. */
class DueCalendarTest {
  private static final String DAY = "2026-11-22";

  private static String calendar(Network network) {
    return new String(bytes(network, "Sample"), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Network network, String title) {
    OpenNetwork source = OpenNetwork.sample("x", title, "", network, true);
    return DueCalendar.of(View.of(source, network.day(), Names.FULL), 365);
  }

  private static List<String> lines(String calendar) {
    return List.of(calendar.replace("\r\n ", "").split("\r\n"));
  }

  private static List<String> lines(String calendar, String property) {
    return lines(calendar).stream().filter(line -> line.startsWith(property + ":")).toList();
  }

  @Test
  void aCalendarWithNothingInItHasATimeZoneSinceItMustHoldSomething() {
    assertEquals(
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Partnership Atlas//What falls due//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:What falls due: Sample",
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "TZNAME:UTC",
            "END:STANDARD",
            "END:VTIMEZONE",
            "END:VCALENDAR"),
        lines(calendar(NetworkText.network("group board", DAY))));
  }

  @Test
  void severalThingsAreAsManyEventsEachWithAnIdOfItsOwn() {
    String text =
        calendar(
            NetworkText.network(
                """
                group board name='Health Board'
                seat s1 label='Chair' group=board
                tenure t1 seat=s1 term_ends=2026-12-24
                tenure t2 seat=s1 term_ends=2026-12-24
                tenure t3 seat=s1 term_ends=2026-12-24 capacity=deputy
                action a what='Ask' date=2026-12-24
                """,
                DAY));
    assertEquals(4, lines(text, "BEGIN").stream().filter("BEGIN:VEVENT"::equals).count(), text);
    assertEquals(4, lines(text, "UID").stream().distinct().count(), text);
    assertFalse(text.contains("VTIMEZONE"), text);
    assertEquals(4, lines(text, "DTSTART;VALUE=DATE").size(), text);
  }

  @Test
  void aLongLineIsFoldedAtSeventyFiveOctetsAndNoCharacterIsCut() throws CharacterCodingException {
    for (int before = 0; before < 8; before++) {
      String name = "x".repeat(before) + "é😀ŵ한".repeat(40);
      byte[] all =
          bytes(NetworkText.network("action a what='" + name + "' date=2026-12", DAY), name);
      int begin = 0;
      for (int i = 0; i < all.length; i++) {
        if (all[i] == '\n') {
          assertEquals('\r', all[i - 1]);
          assertTrue(i - 1 - begin <= 75, "octets of a line: " + (i - 1 - begin));
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all, begin, i + 1 - begin));
          begin = i + 1;
        } else {
          assertTrue(all[i] != '\r' || all[i + 1] == '\n');
        }
      }
      assertEquals(all.length, begin, "the last line ends as every other");
      String text = new String(all, StandardCharsets.UTF_8);
      assertEquals(
          List.of("SUMMARY:The action “" + name + "” is due"), lines(text, "SUMMARY"), text);
      assertTrue(text.lines().anyMatch(l -> l.getBytes(StandardCharsets.UTF_8).length > 71), text);
    }
  }

  @Test
  void whatHasAMeaningInACalendarIsEscaped() {
    Row row =
        Row.of(Kind.ACTION, "a")
            .with("what", "Ask Ann, Bo; or C:\\x\r\nEND:VEVENT\nthen")
            .with("date", "2026-12-24");
    Network network = NetworkText.network("", DAY);
    String text = calendar(network.with(List.of(new Change.Put(row.toRecord()))).network());
    assertEquals(
        List.of("SUMMARY:The action “Ask Ann\\, Bo\\; or C:\\\\x\\nEND:VEVENT\\nthen” is due"),
        lines(text, "SUMMARY"),
        text);
    assertEquals(1, lines(text).stream().filter("END:VEVENT"::equals).count(), text);
  }

  @Test
  void anEventStaysTheSameWhenWhatRestsOnItIsMovedAndIsAnotherOnAnotherDay() {
    String areas =
        """
        area old name='Old District' to=2027-04-01 successor=new
        area new name='New Council' from=2027-04-01
        group board name='Health Board' areas=old
        """;
    List<String> uid = lines(calendar(NetworkText.network(areas, DAY)), "UID");
    assertEquals(1, uid.size());
    String moved = areas.replace("areas=old", "areas=old;new") + "group more areas=old\n";
    assertEquals(uid, lines(calendar(NetworkText.network(moved, DAY)), "UID"));
    assertEquals(uid, lines(calendar(NetworkText.network(areas, "2026-12-01")), "UID"));
    String later = areas.replace("to=2027-04-01", "to=2027-05-01");
    assertNotEquals(uid, lines(calendar(NetworkText.network(later, DAY)), "UID"));
  }
}
