package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
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
    return Pictures.around(SMALL, Id.parse(id), AroundOptions.of().steps(steps));
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
  void ringsAreSteps() {
    Scene scene = around("organisation:pct", 3);
    Box centre = box(scene, "organisation:pct");
    assertTrue(centre.emphasis());
    assertEquals(3, scene.hulls().size());
    double one = distance(centre, box(scene, "organisation:cvs"));
    double two = distance(centre, box(scene, "group:board"));
    double three = distance(centre, box(scene, "group:forum"));
    assertTrue(one < two && two < three, one + " " + two + " " + three);
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
            "Priya Shah sits on Health Forum (member)"),
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
        Pictures.around(
            SMALL, Id.group("board"), AroundOptions.of().steps(1).atMost(5).size(800, 600));
    assertEquals(List.of("3 more records stand as near and are not drawn."), scene.title().notes());
  }

  @Test
  void nothingAroundIsNotNothingThere() {
    Network lonely = NetworkText.network("organisation o name=Alone", "2026-11-22");
    Scene scene = Pictures.around(lonely, Id.organisation("o"), AroundOptions.of());
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
    Scene group = Pictures.around(network, Id.group("g1"), AroundOptions.of());
    assertTrue(group.boxes().stream().noneMatch(b -> b.id().equals("group:g2")));
    Scene clerk = Pictures.around(network, Id.parse("person:p"), AroundOptions.of());
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
    Scene scene = Pictures.around(network, Id.group("g"), AroundOptions.of());
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
              Pictures.around(network, Id.group("hub"), AroundOptions.of()),
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
