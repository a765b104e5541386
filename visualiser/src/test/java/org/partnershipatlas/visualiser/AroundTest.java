package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.VisualiserException.NothingToDraw;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;

class AroundTest {
  private static final Network SMALL =
      NetworkText.network(
          """
          organisation cvs name='Anytown CVS' sector=third
          organisation pct name='Primary Care Trust' sector=public
          person p1 name='Priya Shah'
          person p2 name_withheld=yes
          person p3
          group board name='Health Board'
          group forum name='Health Forum'
          seat s1 group=board role=representative
          seat s2 group=board role=chair
          seat s3 group=board
          seat s4 group=board
          seat s5 group=board role=observer
          seat s6 group=board vacant=yes
          seat s7 group=forum
          tenure t1 seat=s1 person=p1 on_behalf_of=cvs
          tenure t2 seat=s2 person=p2 on_behalf_of=pct
          tenure t3 seat=s3
          tenure t4 seat=s4
          tenure t5 seat=s5 person=p3
          tenure t7 seat=s7 person=p1
          link l from_group=forum to_group=board kind='reports to'
          membership m organisation=cvs network=organisation:pct
          """,
          "2026-11-22");

  private static Scene around(String id, int steps) {
    return Near.scene(SMALL, Id.parse(id), AroundOptions.of().steps(steps));
  }

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void unknownHoldersAreBoxesOfTheirOwnThatLookLikeNoPerson() {
    Scene scene = around("group:board", 1);
    assertEquals(Look.NOT_KNOWN, box(scene, "seat:s3").look());
    assertEquals(Look.NOT_KNOWN, box(scene, "seat:s4").look());
    assertEquals(Look.VACANT, box(scene, "seat:s6").look());
    assertEquals(BoxRole.SEAT, box(scene, "person:p3").role(), "a person with no name recorded");
    assertEquals(Look.WITHHELD, box(scene, "person:p2").look());
    Map<BoxRole, Long> roles =
        scene.boxes().stream()
            .filter(b -> !b.id().contains("/"))
            .collect(Collectors.groupingBy(Box::role, Collectors.counting()));
    assertEquals(2L, roles.get(BoxRole.PERSON));
    assertEquals(4L, roles.get(BoxRole.SEAT));
  }

  @Test
  void ringsAreCostsOfRoutesAndSayWhatJoins() {
    Scene scene = around("group:forum", 1);
    Box centre = box(scene, "group:forum");
    assertTrue(centre.emphasis());
    assertEquals(
        List.of(
            "Half a step away: has a seat on it, or speaks for it",
            "1 step away: one person or one formal link joins them"),
        scene.hulls().stream().map(Hull::label).toList());
    for (Hull ring : scene.hulls()) {
      assertTrue(scene.texts().stream().anyMatch(t -> t.text().equals(ring.label())), ring.label());
    }
    double half = distance(centre, box(scene, "person:p1"));
    double one = distance(centre, box(scene, "group:board"));
    assertTrue(half < one, half + " " + one);
    assertTrue(scene.description().contains("1 at half a step, 2 at 1 step"), scene.description());
    Scene farther = around("group:forum", 2);
    assertEquals(
        List.of("Half a step away", "1 step away", "1½ steps away", "2 steps away"),
        farther.hulls().stream().map(h -> h.label().replaceAll(":.*", "")).toList());
  }

  @Test
  void atOtherCostsARingSaysNoMoreThanItsCost() {
    Rings rings = new Rings(Map.of(Id.group("board"), 5), false);
    Scene scene = Pictures.around(SMALL, Id.group("forum"), rings, AroundOptions.of().steps(3));
    assertEquals("2½ steps away", scene.hulls().get(0).label());
    assertTrue(scene.title().notes().get(0).endsWith("at the costs that were asked for."));
  }

  /** In attendance, vacant, a likeness, planned: drawn and told, but on no ring. */
  @Test
  void whatNoRouteLeadsToStandsApart() {
    Network network =
        NetworkText.network(
            """
            person clerk name='Cler Knight'
            group g name='Board'
            group twin name='Twin Board'
            group lsp name='Partnership'
            group joined name='Forum'
            seat s1 group=g role=officer
            seat s2 group=g role=representative vacant=yes nominated_by=group:lsp
            tenure t1 seat=s1 person=clerk
            link l1 from_group=twin to_group=g kind=mirrors
            link l2 from_group=joined to_group=g kind=feeds
            """,
            "2026-11-22");
    Scene scene = Near.scene(network, Id.group("g"), AroundOptions.of());
    assertEquals(List.of("ring:2"), scene.hulls().stream().map(Hull::id).toList());
    Band apart = scene.bands().get(0);
    assertEquals("Tied, but by no route of up to 2 steps", apart.label());
    for (String id : List.of("person:clerk", "seat:s2", "group:twin", "group:lsp")) {
      assertTrue(apart.at().contains(box(scene, id).at(), 0.01), id);
    }
    assertFalse(apart.at().overlaps(box(scene, "group:joined").at(), 0));
    assertTrue(
        scene.texts().stream().anyMatch(t -> t.text().startsWith("Mirrors (a likeness")),
        "a likeness is called one");
    assertEquals(
        List.of(
            "in attendance", "mirrors (a likeness, not a connection)", "nominates to", "seat on"),
        scene.connectors().stream()
            .filter(c -> !c.from().equals("group:joined"))
            .map(c -> c.role().word())
            .sorted()
            .toList());
  }

  /** Organisations that deal with each other are no route; they stand around all the same. */
  @Test
  void whereNoRouteLeadsAnywhereTiesAreDrawnAndCalledThat() {
    Network network =
        NetworkText.network(
            """
            organisation a
            organisation b
            organisation c
            relationship r organisation=a other_organisation=b kind=funds
            relationship s organisation=b other_organisation=c kind='works with'
            """,
            "2026-11-22");
    Scene scene = Near.scene(network, Id.organisation("a"), AroundOptions.of());
    assertEquals(List.of(), scene.hulls(), "no ring of a cost");
    assertEquals(2, scene.connectors().size());
    for (String label : List.of("Tied to it, by no route", "2 ties away, by no route")) {
      assertTrue(scene.texts().stream().anyMatch(t -> t.text().equals(label)), label);
    }
    assertTrue(
        scene
            .title()
            .notes()
            .contains(
                "No route of up to 2 steps is recorded: these are tied to it in other ways."));
  }

  /** A council to which all belong is on its ring, but no line leads through it. */
  @Test
  void ofManyLinesThoseThroughWhatIsNoIntermediaryAreLeftOut() {
    StringBuilder text = new StringBuilder("group council kind='full council'\ngroup g\ngroup h\n");
    for (int p = 0; p < 24; p++) {
      text.append("person p%d name='Person %d'\n".formatted(p, p));
      text.append("seat c%d group=council\ntenure c%d seat=c%d person=p%d\n".formatted(p, p, p, p));
      String group = p < 8 ? "g" : "h";
      text.append(
          "seat s%d group=%s\ntenure s%d seat=s%d person=p%d\n".formatted(p, group, p, p, p));
    }
    text.append("seat x group=g\ntenure x seat=x person=p9\n");
    Network network = NetworkText.network(text.toString(), "2026-11-22");
    Scene scene = Near.scene(network, Id.group("g"), AroundOptions.of());
    assertTrue(scene.boxes().stream().anyMatch(b -> b.id().equals("person:p20")));
    assertTrue(
        scene.connectors().stream()
            .noneMatch(c -> c.from().equals("person:p20") && c.to().equals("group:council")));
    assertTrue(
        scene.connectors().stream()
            .anyMatch(c -> c.from().equals("person:p9") && c.to().equals("group:council")));
    assertTrue(
        scene.title().notes().contains("Lines that lead no nearer to the middle are left out."));
  }

  /** A seat in the middle is joined to its group and to who holds it. */
  @Test
  void aSeatInTheMiddleHasItsHolder() {
    Scene scene = around("seat:s1", 1);
    assertTrue(
        scene.connectors().stream().anyMatch(c -> c.role() == ConnectorRole.HELD_BY),
        "held by its person");
  }

  private static double distance(Box a, Box b) {
    // In a wide picture the rings are wide: measured against the canvas' proportions.
    return Math.max(
        Math.abs(a.at().centreX() - b.at().centreX()) * 9 / 16,
        Math.abs(a.at().centreY() - b.at().centreY()));
  }

  @Test
  void linesSayWhatIsRecorded() {
    Scene scene = around("person:p1", 1);
    List<String> labels = scene.connectors().stream().map(Connector::label).sorted().toList();
    assertEquals(
        List.of(
            "Health Forum reports to Health Board",
            "Priya Shah on behalf of Anytown CVS",
            "Priya Shah sits on Health Board (representative)",
            "Priya Shah sits on Health Forum (member)",
            "name withheld sits on Health Board (chair)",
            "seat s3 seat on Health Board",
            "seat s4 seat on Health Board"),
        labels);
    assertEquals(
        "tenure:t1",
        scene.connectors().stream()
            .filter(c -> c.role() == ConnectorRole.ON_BEHALF_OF)
            .findFirst()
            .orElseThrow()
            .record());
  }

  @Test
  void whatIsNotDrawnIsCounted() {
    Scene scene =
        Near.scene(SMALL, Id.group("board"), AroundOptions.of().steps(1).atMost(5).size(800, 600));
    assertEquals(
        List.of(
            "A ring is what the cheapest recorded route costs: a shared person or a formal link is"
                + " one step, a seat half a step.",
            "4 more records are within 1 step and not drawn.",
            "1 more is tied to it without such a route and not drawn."),
        scene.title().notes());
  }

  @Test
  void nothingAroundIsNotNothingThere() {
    Network lonely = NetworkText.network("organisation o name=Alone", "2026-11-22");
    Scene scene = Near.scene(lonely, Id.organisation("o"), AroundOptions.of());
    assertEquals(
        List.of("Nothing is recorded around it, which is not to say that there is nothing."),
        scene.title().notes());
  }

  @Test
  void whatCannotStandInTheMiddleIsRefused() {
    assertThrows(NothingToDraw.class, () -> around("group:none", 1));
    assertThrows(NothingToDraw.class, () -> around("link:l", 1));
  }

  /** A clerk on every group must not bring all of them into the picture of one. */
  @Test
  void attendanceLeadsNoFurther() {
    Network network =
        NetworkText.network(
            """
            group g1
            group g2
            person p name=Clerk
            seat s1 group=g1 role=officer
            seat s2 group=g2 role=officer
            tenure t1 seat=s1 person=p
            tenure t2 seat=s2 person=p
            """,
            "2026-11-22");
    Scene group = Near.scene(network, Id.group("g1"), AroundOptions.of());
    assertTrue(group.boxes().stream().noneMatch(b -> b.id().equals("group:g2")));
    Scene clerk = Near.scene(network, Id.parse("person:p"), AroundOptions.of());
    assertTrue(clerk.boxes().stream().anyMatch(b -> b.id().equals("group:g2")));
  }

  @Test
  void noLineOfASmallPictureRunsBehindABoxThatItOnlyPasses() {
    Network network =
        NetworkText.network(
            """
            group g
            group a
            group b
            group c
            group d
            link l1 from_group=a to_group=g kind=feeds
            link l2 from_group=b to_group=g kind=feeds
            link l3 from_group=c to_group=g kind=feeds
            link l4 from_group=d to_group=g kind=feeds
            link l5 from_group=a to_group=c kind=feeds
            link l6 from_group=b to_group=d kind=feeds
            """,
            "2026-11-22");
    Scene scene = Near.scene(network, Id.group("g"), AroundOptions.of());
    for (Connector line : scene.connectors()) {
      for (Box box : scene.boxes()) {
        if (!box.id().equals(line.from()) && !box.id().equals(line.to())) {
          for (int i = 1; i < line.points().size(); i++) {
            assertTrue(
                !meets(box.at(), line.points().get(i - 1), line.points().get(i)),
                line.label() + " runs behind " + box.label());
          }
        }
      }
    }
  }

  private static boolean meets(Rect box, Point a, Point b) {
    for (int i = 0; i <= 400; i++) {
      double x = a.x() + (b.x() - a.x()) * i / 400;
      double y = a.y() + (b.y() - a.y()) * i / 400;
      if (x > box.x() && x < box.right() && y > box.y() && y < box.bottom()) {
        return true;
      }
    }
    return false;
  }

  /** One filled seat of two carries a nomination; none makes it a plan, and the legend says so. */
  @Test
  void aNominationNobodyCarriesIsPlannedOnly() {
    for (boolean filled : List.of(true, false)) {
      Network network =
          NetworkText.network(
              """
              group lsp
              group hub
              seat a group=hub nominated_by=group:lsp vacant=yes
              seat b group=hub nominated_by=group:lsp vacant=yes
              link l from_group=lsp to_group=hub kind='nominates to'
              """
                  + (filled ? "tenure t seat=b" : ""),
              "2026-11-22");
      Look expected = filled ? Look.PLAIN : Look.PLANNED;
      for (Scene scene :
          List.of(
              Near.scene(network, Id.group("hub"), AroundOptions.of()),
              Pictures.tiers(network, TiersOptions.of()))) {
        List<Connector> lines =
            scene.connectors().stream()
                .filter(c -> c.role() == ConnectorRole.NOMINATES_TO)
                .toList();
        assertEquals(1, lines.size());
        assertEquals(expected, lines.get(0).look());
        assertEquals(
            !filled,
            scene.legend().entries().stream()
                .anyMatch(e -> e.text().text().equals("nominates to, no seat known to be filled")));
      }
    }
  }
}
