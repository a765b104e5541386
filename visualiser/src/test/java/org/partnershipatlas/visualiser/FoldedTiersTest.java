package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/** The picture by tiers of many groups, and with missing links. */
class FoldedTiersTest {
  private static final Network COUNTY =
      NetworkText.network(
          """
          area c name=Shire kind=county
          area d1 name=Ash kind=district within=c
          area d2 name=Birch kind=district within=c
          theme t1 name=Health
          theme t2 name=Housing
          group cb name='Shire Board' kind='partnership board' areas=c
          group ch name='Shire Health' kind='thematic group' areas=c themes=t1
          group b1 name='Ash Board' kind='partnership board' areas=d1
          group h1 name='Ash Care' kind='thematic group' areas=d1 themes=t1
          group h2 name='Ash Health' kind='thematic group' areas=d1 themes=t1
          group h3 name='Ash Homes' kind='sector forum' areas=d1 themes=t2
          group h4 name='Birch Care' kind='thematic group' areas=d2 themes=t1
          group h5 name='Birch Health' kind='sector forum' areas=d2 themes=t1
          seat s1 group=h1
          seat s2 group=h2 vacant=yes
          person p name='Ana Jones'
          seat s3 group=h2
          seat s4 group=ch
          tenure n3 seat=s3 person=p
          tenure n4 seat=s4 person=p
          link l1 from_group=h1 to_group=ch kind='reports to'
          link l2 from_group=h2 to_group=ch kind='reports to'
          link l3 from_group=h1 to_group=h2 kind=feeds
          completeness k what='seats of a group' of=group:h1
          """,
          "2026-11-22");

  private static Scene folded(Folding.By by, Optional<Id<?>> open) {
    return Pictures.tiers(COUNTY, TiersOptions.of().folding(new Folding(by, open)));
  }

  private static List<Box> of(Scene scene, BoxRole role) {
    return scene.boxes().stream().filter(b -> b.role() == role).toList();
  }

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void groupsOfOneAreaAndThemeBecomeOneCardThatCountsThemAndTheirSeats() {
    Scene scene = folded(Folding.By.THEME, Optional.empty());
    assertEquals(
        List.of("group:folded-h1", "group:folded-h4"),
        of(scene, BoxRole.FOLDED).stream().map(Box::id).sorted().toList());
    Box ash = box(scene, "group:folded-h1");
    assertEquals("Health: 2 groups: Ash Care; Ash Health", ash.label());
    assertEquals("theme:t1", ash.record());
    assertEquals("1 vacant", box(scene, "group:folded-h1/vacant").label());
    assertEquals("1 filled", box(scene, "group:folded-h1/filled").label());
    assertEquals(BoxRole.GROUP, box(scene, "group:h3").role(), "alone of its theme");
    assertTrue(
        scene.title().notes().get(0).startsWith("4 groups are folded into 2 cards"),
        scene.title().notes().toString());
  }

  @Test
  void boardsStayAndLinksRunToTheCard() {
    Scene scene = folded(Folding.By.THEME, Optional.empty());
    assertEquals(BoxRole.GROUP, box(scene, "group:b1").role());
    List<Connector> reports =
        scene.connectors().stream().filter(c -> c.role() == ConnectorRole.REPORTS_TO).toList();
    assertEquals(1, reports.size());
    assertEquals("group:folded-h1", reports.get(0).from());
    assertTrue(
        scene.connectors().stream().noneMatch(c -> c.role() == ConnectorRole.FEEDS),
        "a link within the card is none");
    assertEquals(BoxRole.PERSON, box(scene, "person:p").role(), "she ties the card to the county");
  }

  @Test
  void byKindAndOpenedAgain() {
    Scene kinds = folded(Folding.By.KIND, Optional.empty());
    assertEquals(
        List.of("Thematic group: 2 groups: Ash Care; Ash Health"),
        of(kinds, BoxRole.FOLDED).stream().map(Box::label).toList());
    assertEquals(
        List.of("group:folded-h4"),
        of(folded(Folding.By.THEME, Optional.of(Id.area("d1"))), BoxRole.FOLDED).stream()
            .map(Box::id)
            .toList());
    assertEquals(
        List.of(), of(folded(Folding.By.THEME, Optional.of(Id.theme("t1"))), BoxRole.FOLDED));
  }

  @Test
  void fewGroupsAreNotFoldedUnlessAskedFor() {
    assertEquals(List.of(), of(Pictures.tiers(COUNTY, TiersOptions.of()), BoxRole.FOLDED));
    Scene tight = Pictures.tiers(COUNTY, TiersOptions.of().atMost(7, 4));
    assertEquals(2, of(tight, BoxRole.FOLDED).size());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void aRealCountyIsFoldedAndNothingIsLeftOut(long seed) {
    Network county = Fixtures.county(seed, 117);
    for (int width : List.of(1280, 1920)) {
      Scene scene = Pictures.tiers(county, TiersOptions.of().size(width, width * 9 / 16));
      assertEquals(List.of(), Overlaps.in(scene), "seed " + seed);
      assertTrue(of(scene, BoxRole.FOLDED).size() > 5);
      assertTrue(of(scene, BoxRole.MORE).stream().noneMatch(b -> b.label().contains("not drawn")));
    }
  }

  /** So many districts, and in each and the county one group of each theme, all linked upwards. */
  private static Network themed(int districts, int themes) {
    StringBuilder text = new StringBuilder("area c name='Shire (test)' kind=county\n");
    for (int t = 0; t < themes; t++) {
      text.append("theme t" + t + " name='Subject " + t + "'\n");
      text.append("group c" + t + " name='Shire Board for Subject " + t + "' areas=c themes=t" + t);
      text.append(" kind='thematic group'\n");
    }
    for (int d = 0; d < districts; d++) {
      text.append("area d" + d + " name='Place Number " + d + " (test)' kind=district within=c\n");
      for (int t = 0; t < themes; t++) {
        String id = d + "-" + t;
        text.append(
            "group g"
                + id
                + " name='Place Number "
                + d
                + " Neighbourhood Group for Subject "
                + t
                + "'");
        text.append(" kind='thematic group' areas=d" + d + " themes=t" + t + "\n");
        text.append("link l" + id + " from_group=g" + id + " to_group=c" + t);
        text.append(" kind='reports to'\n");
      }
    }
    return NetworkText.network(text.toString(), "2026-11-22");
  }

  private static List<String> said(Scene scene, Box box) {
    return scene.texts().stream().filter(t -> t.of().equals(box.id())).map(TextRun::text).toList();
  }

  @Test
  void whereNamesWouldBeTooSmallTheyLeaveOutTheAreaAboveThem() {
    Scene roomy = Pictures.tiers(themed(2, 3), TiersOptions.of());
    assertTrue(said(roomy, box(roomy, "group:g1-1")).get(0).startsWith("Place Number 1"));
    Scene scene = Pictures.tiers(themed(7, 9), TiersOptions.of());
    Box group = box(scene, "group:g1-1");
    String name = String.join(" ", said(scene, group));
    assertTrue(name.startsWith("Neighbourhood Group for Subject 1"), name);
    assertTrue(
        group.label().startsWith("Place Number 1 Neighbourhood Group for Subject 1"),
        "told whole to a reader");
    assertEquals(1280, scene.width(), 0.01);
    assertTrue(
        scene
            .title()
            .notes()
            .contains(
                "Groups are named without the name of their area where that stands above them."));
    assertTrue(
        scene.texts().stream().anyMatch(t -> t.text().equals("Place Number 1")), "bracket once");
    assertTrue(scene.texts().stream().anyMatch(t -> t.text().equals("Shire (test)")));
  }

  @Test
  void whereThatIsNotEnoughADistrictIsOneCardThatCountsItsLinks() {
    Scene scene = Pictures.tiers(themed(8, 22), TiersOptions.of());
    List<Box> folded = of(scene, BoxRole.FOLDED);
    assertEquals(8, folded.size());
    String said = String.join(" ", said(scene, folded.get(0)));
    assertTrue(said.startsWith("22 groups of several themes 22 links"), said);
    assertEquals(List.of(), scene.connectors(), "a wall of lines tells nobody anything");
    assertTrue(
        scene.title().notes().contains("The links of folded groups are a number on their card."));
    assertEquals(1280, scene.width(), 0.01);
    Folding nothing = new Folding(Folding.By.NOTHING, Optional.empty());
    Scene whole = Pictures.tiers(themed(8, 22), TiersOptions.of().folding(nothing));
    assertEquals(List.of(), of(whole, BoxRole.FOLDED), "unless all is asked for");
  }

  private static Scene ghosts(Ghost... ghosts) {
    return Pictures.tiers(COUNTY, TiersOptions.of().ghosts(List.of(ghosts)));
  }

  @Test
  void missingLinksAreDashedAndThoseToAskAboutAreDotted() {
    Scene scene =
        ghosts(
            new Ghost(Id.group("b1"), Id.group("cb"), false, "Ash Board could report"),
            new Ghost(Id.group("h4"), Id.group("ch"), true, "Ask first"));
    List<Connector> missing =
        scene.connectors().stream().filter(c -> c.role() == ConnectorRole.MISSING_LINK).toList();
    assertEquals(2, missing.size());
    Connector known =
        missing.stream().filter(c -> c.from().equals("group:b1")).findFirst().orElseThrow();
    assertEquals(Dash.DASHED, known.dash());
    assertEquals("Ash Board could report", known.label());
    Connector ask =
        missing.stream().filter(c -> c.from().equals("group:h4")).findFirst().orElseThrow();
    assertEquals(Dash.DOTTED, ask.dash());
    assertEquals(Look.POSSIBLE, ask.look());
    List<String> legend = scene.legend().entries().stream().map(e -> e.text().text()).toList();
    assertTrue(legend.containsAll(List.of("missing link", "no link recorded: ask first")));
    assertTrue(
        Pictures.tiers(COUNTY, TiersOptions.of()).connectors().stream()
            .noneMatch(c -> c.role() == ConnectorRole.MISSING_LINK),
        "none unless asked for");
  }

  @Test
  void aGhostWhoseGroupsStandInOneCardIsToldOf() {
    TiersOptions options =
        TiersOptions.of()
            .folding(new Folding(Folding.By.THEME, Optional.empty()))
            .ghosts(List.of(new Ghost(Id.group("h1"), Id.group("h2"), false, "")));
    Scene scene = Pictures.tiers(COUNTY, options);
    assertTrue(
        scene.title().notes().stream().anyMatch(n -> n.startsWith("1 missing link is not drawn")));
  }

  @Test
  void theGroupsOfOneLinkThatIsTriedAreNotFoldedUnlessThatIsAskedFor() {
    Ghost tried = new Ghost(Id.group("g3-7"), Id.group("c7"), false, "tried");
    Scene scene = Pictures.tiers(themed(8, 22), TiersOptions.of().ghosts(List.of(tried)));
    assertEquals(BoxRole.GROUP, box(scene, "group:g3-7").role());
    assertEquals(
        List.of("tried"),
        scene.connectors().stream()
            .filter(c -> c.role() == ConnectorRole.MISSING_LINK)
            .map(Connector::label)
            .toList());
  }

  @Test
  void aGhostNeedsTwoGroups() {
    assertThrows(
        IllegalArgumentException.class, () -> new Ghost(Id.group("a"), Id.group("a"), false, ""));
  }
}
