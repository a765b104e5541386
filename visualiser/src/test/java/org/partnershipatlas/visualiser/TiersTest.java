package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

class TiersTest {
  private static final Scene HUB = Pictures.tiers(Fixtures.hub(), TiersOptions.of());

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static Band band(Scene scene, String id) {
    return scene.bands().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> texts(Scene scene, String of) {
    return scene.texts().stream().filter(t -> t.of().equals(of)).map(TextRun::text).toList();
  }

  @Test
  void theUpperTierStandsAboveItsAreas() {
    Band county = band(HUB, "band:area:devon");
    Band exeter = band(HUB, "column:area:exeter");
    assertEquals(BandRole.UPPER_TIER, county.role());
    assertTrue(county.at().bottom() < exeter.at().y());
    assertTrue(county.at().contains(box(HUB, "group:hub").at(), 0.1));
    assertTrue(exeter.at().contains(box(HUB, "group:lsp-exeter").at(), 0.1));
    assertEquals("area:exeter", exeter.record());
  }

  @Test
  void everyStateOfASeatIsCounted() {
    assertEquals("1 carrying over (term ended, still sitting)", label("carrying over"));
    assertEquals("1 deputy only", label("deputy only"));
    assertEquals("1 vacant", label("vacant"));
    assertEquals("10 filled, holder not known", label("not known"));
    assertEquals("2 not recorded", label("not recorded"));
    assertEquals("2 filled", label("filled"));
  }

  private static String label(String look) {
    return box(HUB, "group:hub/" + look).label();
  }

  @Test
  void anAreaWithoutRecordsSaysSo() {
    Box nothing = box(HUB, "nothing:column:area:west-devon");
    assertEquals(BoxRole.NOTHING_RECORDED, nothing.role());
    assertEquals("Nothing recorded", String.join(" ", texts(HUB, nothing.id())));
  }

  @Test
  void aSharedGroupReachesOverItsAreas() {
    Box shared = box(HUB, "group:lsp-north-devon");
    assertEquals(BoxRole.SHARED_GROUP, shared.role());
    assertTrue(shared.label().contains("shared by North Devon and Torridge"));
    for (String area : List.of("north-devon", "torridge")) {
      assertTrue(band(HUB, "column:area:" + area).at().overlaps(shared.at(), 20), area);
    }
  }

  /** Three areas in a ring of sharing cannot all be neighbours; none may look empty. */
  @Test
  void aGroupSharedWithAFarColumnIsNamedThere() {
    Network network =
        NetworkText.network(
            """
            area c kind=county
            area d1 name=Ash kind=district within=c
            area d2 name=Birch kind=district within=c
            area d3 name=Cedar kind=district within=c
            area d4 name=Dale kind=district within=c
            group g1 name='One' areas=d1;d3
            group g2 name='Two' areas=d1;d4
            group g3 name='Three' areas=d1;d2
            """,
            "2026-11-22");
    Scene scene = Pictures.tiers(network, TiersOptions.of());
    assertTrue(
        scene.boxes().stream()
            .noneMatch(b -> b.role() == BoxRole.NOTHING_RECORDED && !b.id().contains("area:c")));
    assertEquals(2, scene.boxes().stream().filter(b -> b.id().startsWith("shares:")).count());
  }

  @Test
  void nominationsRunFromTheGroupThatNominates() {
    Connector line =
        HUB.connectors().stream()
            .filter(c -> c.from().equals("group:lsp-exeter"))
            .findFirst()
            .orElseThrow();
    assertEquals(ConnectorRole.NOMINATES_TO, line.role());
    assertEquals("group:hub", line.to());
    assertEquals(
        "Exeter Local Strategic Partnership nominates 2 seats on Compact Hub", line.label());
    double end = line.points().get(line.points().size() - 1).y();
    assertEquals(box(HUB, "group:hub").at().bottom(), end, 0.01, "it ends at the group's edge");
  }

  @Test
  void onlyThoseWhoTieGroupsAreDrawnAndNobodyUnknownIs() {
    assertEquals(BoxRole.PERSON, box(HUB, "person:p1").role());
    assertEquals(BoxRole.POST, box(HUB, "post:worker").role());
    assertEquals(1, HUB.boxes().stream().filter(b -> b.role() == BoxRole.PERSON).count());
  }

  @Test
  void aClerkInAttendanceEverywhereTiesNothing() {
    Network network =
        NetworkText.network(
            """
            area a kind=unitary
            group g1 areas=a
            group g2 areas=a
            person p name=Clerk
            seat s1 group=g1 role=officer
            seat s2 group=g2 role=observer
            tenure t1 seat=s1 person=p
            tenure t2 seat=s2 person=p
            """,
            "2026-11-22");
    Scene scene = Pictures.tiers(network, TiersOptions.of());
    assertTrue(scene.connectors().isEmpty());
    assertEquals(
        List.of(
            "1 person is in attendance on several groups, which joins no one by itself, and is not"
                + " drawn."),
        scene.title().notes());
  }

  @Test
  void thePictureSaysWhatItIsAndHowFarItReaches() {
    assertEquals("Devon: groups by tier", HUB.title().heading());
    assertEquals("As at 1 September 2008", HUB.title().date());
    assertEquals("Source: The report, page 15", HUB.title().source());
    assertEquals(
        "1 of 9 groups marked complete; no seat says when it was last checked",
        HUB.title().reach());
    Scene empty = Pictures.tiers(Fixtures.nothing(), TiersOptions.of().titled("Nowhere"));
    assertEquals("Nowhere", empty.title().heading());
    assertEquals("No group is recorded", empty.title().reach());
    assertEquals("Source: none recorded", empty.title().source());
  }

  @Test
  void seatsCheckedInTheLastYearAreCounted() {
    Network network =
        NetworkText.network(
            """
            group g
            seat s1 group=g last_checked=2026-03-01
            seat s2 group=g last_checked=2020
            seat s3 group=g
            """,
            "2026-11-22");
    assertEquals(
        "No group is marked complete; 33 % of seats checked since November 2025",
        Pictures.tiers(network, TiersOptions.of()).title().reach());
  }

  @Test
  void theLegendHasOnlyWhatOccurs() {
    List<String> hub =
        HUB.legend().entries().stream().map(LegendEntry::text).map(TextRun::text).toList();
    assertTrue(hub.contains("carrying over (term ended, still sitting)"), hub.toString());
    assertTrue(hub.contains("nominates to"));
    Scene one = Pictures.tiers(Fixtures.oneTier(), TiersOptions.of());
    List<String> words =
        one.legend().entries().stream().map(LegendEntry::text).map(TextRun::text).toList();
    assertTrue(words.stream().noneMatch(w -> w.contains("carrying")), words.toString());
    assertTrue(words.contains("shares plan"), words.toString());
  }

  @Test
  void oneTierHasItsThemesAsColumns() {
    Scene one = Pictures.tiers(Fixtures.oneTier(), TiersOptions.of());
    List<String> columns =
        one.bands().stream().filter(b -> b.role() == BandRole.COLUMN).map(Band::label).toList();
    assertEquals(
        List.of("Children and young people", "Health", "Safer and stronger communities"), columns);
    assertTrue(band(one, "band:themes").at().contains(box(one, "group:lsp").at(), 0.1));
  }

  @Test
  void filtersLeaveOutOtherThemesAndAreas() {
    Scene health =
        Pictures.tiers(Fixtures.hub(), TiersOptions.of().themes(Set.of(Id.theme("health"))));
    assertEquals(1, health.boxes().stream().filter(b -> b.role() == BoxRole.GROUP).count());
    Scene exeter = Pictures.tiers(Fixtures.hub(), TiersOptions.of().area(Id.area("exeter")));
    assertEquals("Exeter: groups by tier", exeter.title().heading());
    List<String> groups =
        exeter.boxes().stream()
            .filter(b -> b.role() == BoxRole.GROUP)
            .map(Box::id)
            .sorted()
            .toList();
    assertEquals(List.of("group:dsp", "group:hub", "group:hwb", "group:lsp-exeter"), groups);
  }

  @Test
  void rolesOnlyShowsNoName() {
    Scene scene = Pictures.tiers(Names.ROLES_ONLY.apply(Fixtures.hub()), TiersOptions.of());
    assertTrue(scene.toString().contains("chair, "), "the part she plays is shown");
    assertTrue(!scene.toString().contains("Priya"), "her name is not");
  }

  @Test
  void whatIsLeftOutIsCountedWhereItBelongs() {
    Scene scene = Pictures.tiers(Fixtures.hub(), TiersOptions.of().atMost(8, 0));
    assertEquals(1, scene.boxes().stream().filter(b -> b.id().startsWith("more:")).count());
    assertTrue(scene.title().notes().get(0).startsWith("1 more group is recorded"));
    assertEquals(1, scene.title().notes().size(), "where nobody is asked for, nobody is missed");
    assertEquals(Look.PLAIN, box(scene, "more:area:exeter").look());
    Scene one = Pictures.tiers(Fixtures.hub(), TiersOptions.of().atMost(80, 1));
    assertTrue(one.title().notes().get(0).startsWith("1 more person or post sits"));
  }
}
