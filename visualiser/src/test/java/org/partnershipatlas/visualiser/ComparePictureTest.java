package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

class ComparePictureTest {
  private static final String BOTH =
      """
      area c name=Shire kind=county
      area d1 name=Ash kind=district within=c
      theme t1 name=Health
      group cb name='Shire Board' kind='partnership board' areas=c
      group b1 name='Ash Board' kind='partnership board' areas=d1
      group old name='Ash Old Group' areas=d1 to=2020 themes=t1
      group new name='Ash New Group' areas=d1 from=2022
      seat so group=old vacant=yes
      link gone from_group=old to_group=cb kind='reports to' to=2020
      link made from_group=new to_group=cb kind='reports to' from=2022
      link same from_group=b1 to_group=cb kind=feeds
      """;
  private static final Network BEFORE = NetworkText.network(BOTH, "2019-06-01");
  private static final Network AFTER = NetworkText.network(BOTH, "2026-11-22");
  private static final Delta DELTA =
      new Delta(
          "What differs",
          "As at then, compared with now",
          Map.of(
              "group:old", new Delta.Turn(Look.ENDED, "ended"),
              "group:new", new Delta.Turn(Look.NEW, "new"),
              "group:b1", new Delta.Turn(Look.CHANGED, "1 seat fell vacant"),
              "link:gone", new Delta.Turn(Look.ENDED, "ended"),
              "link:made", new Delta.Turn(Look.NEW, "new")),
          List.of("2 groups differ."));
  private static final Scene SCENE = Pictures.compare(BEFORE, AFTER, DELTA, TiersOptions.of());

  private static Box box(String id) {
    return SCENE.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static Connector line(String record) {
    return SCENE.connectors().stream()
        .filter(c -> c.record().equals(record))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNewEndedAndChangedIsMarkedInLooksAndWords() {
    assertEquals(Look.NEW, box("group:new").look());
    assertEquals(Look.ENDED, box("group:old").look());
    assertEquals(Look.CHANGED, box("group:b1").look());
    assertEquals(Look.PLAIN, box("group:cb").look());
    String words =
        SCENE.texts().stream()
            .filter(t -> t.of().equals("group:b1"))
            .map(TextRun::text)
            .reduce("", (a, b) -> a + " " + b);
    assertTrue(words.contains("1 seat fell vacant"), words);
    assertTrue(box("group:old").label().endsWith("; ended: ended"), box("group:old").label());
  }

  /** An ended group stands where it stood, with its seats as they were. */
  @Test
  void whatEndedIsDrawnAsItWas() {
    assertEquals("1 vacant", box("group:old/vacant").label());
    Scene tiers = Pictures.tiers(AFTER, TiersOptions.of());
    assertTrue(tiers.boxes().stream().noneMatch(b -> b.id().equals("group:old")));
  }

  @Test
  void linksAreMarkedToo() {
    assertEquals(Look.ENDED, line("link:gone").look());
    assertEquals(Dash.DOTTED, line("link:gone").dash());
    assertEquals(Look.NEW, line("link:made").look());
    assertEquals(Look.PLAIN, line("link:same").look());
    List<String> legend = SCENE.legend().entries().stream().map(e -> e.text().text()).toList();
    assertTrue(
        legend.containsAll(
            List.of("new", "ended", "changed", "reports to, ended", "reports to, new", "feeds")),
        legend.toString());
  }

  @Test
  void itSaysWhichDaysAreCompared() {
    assertEquals("compare", SCENE.view());
    assertEquals("What differs", SCENE.title().heading());
    assertEquals("As at then, compared with now", SCENE.title().date());
    assertEquals("2 groups differ.", SCENE.title().notes().get(0));
    assertEquals(List.of(), Overlaps.in(SCENE));
  }

  @Test
  void whatWasRemovedAltogetherIsTakenFromTheEarlierNetwork() {
    Network without =
        NetworkText.network(
            BOTH.lines()
                .filter(l -> !l.contains("old") && !l.contains("theme t1"))
                .reduce("", (a, b) -> a + b + "\n"),
            "2026-11-22");
    Scene scene = Pictures.compare(BEFORE, without, DELTA, TiersOptions.of());
    assertTrue(scene.boxes().stream().anyMatch(b -> b.id().equals("group:old")));
  }

  @Test
  void markedGroupsAreNeverFolded() {
    TiersOptions options =
        TiersOptions.of().folding(new Folding(Folding.By.KIND, Optional.empty()));
    Scene scene = Pictures.compare(BEFORE, AFTER, DELTA, options);
    assertTrue(scene.boxes().stream().noneMatch(b -> b.role() == BoxRole.FOLDED));
    Delta none = new Delta("The same", "As at a day", Map.of(), List.of());
    assertTrue(
        Pictures.compare(AFTER, AFTER, none, options).connectors().stream()
            .allMatch(c -> c.look() == Look.PLAIN));
  }

  @Test
  void nothingElseCanBecomeOfARecord() {
    assertThrows(IllegalArgumentException.class, () -> new Delta.Turn(Look.VACANT, ""));
  }
}
