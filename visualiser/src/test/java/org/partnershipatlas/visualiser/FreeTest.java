package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.visualiser.layout.free.PlacedScene;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.partnershipatlas.visualiser.write.SvgOptions;
import org.partnershipatlas.visualiser.write.SvgWriter;

class FreeTest {
  private static final List<String> NONE = List.of();

  private static String svg(Scene scene) {
    return SvgWriter.write(scene, SvgOptions.selfContained());
  }

  private static Map<String, Position> byId(PlacedScene placed) {
    return placed.positions().stream()
        .collect(Collectors.toMap(p -> p.id().toString(), Function.identity()));
  }

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080"})
  void smallNetworksAreAllNamedAndFillTheSize(int width, int height) {
    for (Network network : List.of(Fixtures.hub(), Fixtures.oneTier(), Fixtures.nothing())) {
      Scene scene = Pictures.free(network, FreeOptions.of().size(width, height));
      assertEquals(NONE, Overlaps.in(scene));
      assertEquals(width, scene.width(), 0.01);
      assertEquals(height, scene.height(), 0.01);
      String said = scene.texts().stream().map(TextRun::text).collect(Collectors.joining(" "));
      for (Box box : scene.boxes()) {
        if (!box.record().isEmpty()) {
          String name = network.name(Id.parse(box.record()));
          for (String word : name.split(" ", -1)) {
            assertTrue(said.contains(word), name);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void nothingLiesOverAnythingInRandomCounties(long seed) {
    Network network = Fixtures.county(seed, 5 + (int) (seed * 29 % 76));
    for (int width : List.of(1280, 1920)) {
      Scene scene = Pictures.free(network, FreeOptions.of().size(width, width * 9 / 16));
      assertEquals(NONE, Overlaps.in(scene), "seed " + seed);
    }
  }

  @Test
  void inALargeCountyEveryGroupIsNamedAndThoseOnOneGroupAreCounted() {
    Network network = Fixtures.county(21, 117);
    Scene scene = Pictures.free(network, FreeOptions.of());
    assertEquals(NONE, Overlaps.in(scene));
    List<Box> groups = scene.boxes().stream().filter(b -> b.role() == BoxRole.GROUP).toList();
    assertEquals(117, groups.size());
    for (Box group : groups) {
      assertTrue(scene.texts().stream().anyMatch(t -> t.of().equals(group.id())), group.label());
    }
    assertTrue(
        scene.title().notes().get(0).matches("\\d+ more people and posts have to do with one .*"),
        scene.title().notes().toString());
    Scene fewer = Pictures.free(network, FreeOptions.of().atMost(50));
    assertEquals(50, fewer.boxes().stream().filter(b -> !b.record().isEmpty()).count());
  }

  @Test
  void linesAreWhatIsRecordedAndEndAtTheirBoxes() {
    Scene hub = Pictures.free(Fixtures.hub(), FreeOptions.of());
    Connector line =
        hub.connectors().stream()
            .filter(c -> c.from().equals("group:lsp-exeter"))
            .findFirst()
            .orElseThrow();
    assertEquals(ConnectorRole.NOMINATES_TO, line.role());
    assertEquals("Exeter Local Strategic Partnership nominates to Compact Hub", line.label());
    for (Connector each : hub.connectors()) {
      assertTrue(onEdge(box(hub, each.from()), each.points().get(0)), each.label());
      assertTrue(onEdge(box(hub, each.to()), each.points().get(1)), each.label());
    }
  }

  private static boolean onEdge(Box box, Point p) {
    double right = Math.min(Math.abs(p.x() - box.at().x()), Math.abs(p.x() - box.at().right()));
    double down = Math.min(Math.abs(p.y() - box.at().y()), Math.abs(p.y() - box.at().bottom()));
    return Math.min(right, down) < 0.01;
  }

  @Test
  void unknownHoldersJoinNothingAndWithheldNamesStayWithheld() {
    Network network =
        NetworkText.network(
            """
            group a
            group b
            person p name='Priya Shah'
            person w name='Mary Hidden' name_withheld=yes
            seat s1 group=a
            seat s2 group=b
            seat s3 group=a
            seat s4 group=b
            seat s5 group=a
            tenure t1 seat=s1
            tenure t2 seat=s2
            tenure t3 seat=s3 person=p
            tenure t4 seat=s4 person=p
            tenure t5 seat=s5 person=w
            """,
            "2026-11-22");
    Scene scene = Pictures.free(network, FreeOptions.of());
    assertEquals(2, scene.boxes().stream().filter(b -> b.role() == BoxRole.PERSON).count());
    assertEquals(3, scene.connectors().size());
    assertFalse(svg(scene).contains("Hidden"));
    Scene roles = Pictures.free(Names.ROLES_ONLY.apply(network), FreeOptions.of());
    assertFalse(svg(roles).contains("Priya"));
  }

  @Test
  void organisationsMayStandBetweenInstead() {
    Network network =
        NetworkText.network(
            """
            organisation cvs name='Anytown CVS'
            group a
            group b led_by=cvs
            person p name='Priya Shah'
            seat s1 group=a
            tenure t1 seat=s1 person=p on_behalf_of=cvs
            """,
            "2026-11-22");
    Scene scene = Pictures.free(network, FreeOptions.of().organisations(true));
    assertEquals(BoxRole.ORGANISATION, box(scene, "organisation:cvs").role());
    assertFalse(svg(scene).contains("Priya"));
    assertEquals(
        List.of(ConnectorRole.SITS_ON, ConnectorRole.LEADS),
        scene.connectors().stream().map(Connector::role).sorted().toList());
  }

  @Test
  void theSameDataGiveTheSameBytesInAnyOrderOfRecords() {
    Network network = Fixtures.county(3, 30);
    List<org.partnershipatlas.model.AtlasRecord> turned = new ArrayList<>(network.listAll());
    java.util.Collections.reverse(turned);
    assertEquals(
        svg(Pictures.free(network, FreeOptions.of())),
        svg(Pictures.free(Network.of(turned, network.day()), FreeOptions.of())));
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 20, 60})
  void drawnFromItsOwnPositionsAPictureIsTheSame(int groups) {
    Network network = Fixtures.county(5, groups);
    PlacedScene first = Pictures.placed(network, FreeOptions.of());
    PlacedScene again = Pictures.placed(network, FreeOptions.of().kept(first.positions()));
    assertEquals(first.positions(), again.positions());
    assertEquals(svg(first.scene()), svg(again.scene()));
  }

  /** One group more, with a link to one that was there. */
  private static Network grown(Network network, String to) {
    List<Change> changes =
        NetworkText.network(
                """
                group g0 name=Old
                group new name='A new group'
                link new from_group=new to_group=g0 kind=feeds
                """
                    .replace("g0", to),
                "2026-11-22")
            .listAll()
            .stream()
            .filter(r -> r.id().value().equals("new"))
            .<Change>map(Change.Put::new)
            .toList();
    return network.with(changes).network();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void aNewGroupMovesNothingButItsNeighbourAndThatHardly(int number) {
    Network network = Fixtures.county(number, 12);
    String to = "g" + number;
    PlacedScene before = Pictures.placed(network, FreeOptions.of());
    Network grown = grown(network, to);
    PlacedScene after = Pictures.placed(grown, FreeOptions.of().kept(before.positions()));
    Map<String, Position> were = byId(before);
    double most = 0;
    for (Position now : after.positions()) {
      Position was = were.get(now.id().toString());
      if (was != null) {
        double moved = Math.hypot(now.x() - was.x(), now.y() - was.y());
        boolean neighbour = now.id().equals(Id.group(to));
        assertTrue(moved <= (neighbour ? 30 : 0), now.id() + " moved by " + moved);
        most = Math.max(most, moved);
      }
    }
    assertTrue(byId(after).containsKey("group:new"));
    assertEquals(NONE, Overlaps.in(after.scene()));
  }

  @Test
  void aPinnedRecordStaysWhereItWasPut() {
    Network network = Fixtures.county(2, 12);
    List<Position> kept =
        Pictures.placed(network, FreeOptions.of()).positions().stream()
            .map(p -> p.id().equals(Id.group("g1")) ? new Position(p.id(), 400, -150, true) : p)
            .toList();
    PlacedScene after = Pictures.placed(grown(network, "g1"), FreeOptions.of().kept(kept));
    assertEquals(new Position(Id.group("g1"), 400, -150, true), byId(after).get("group:g1"));
    Box drawn = box(after.scene(), "group:g1");
    assertEquals(after.middle().x() + 400 * after.scale(), drawn.at().centreX(), 0.01);
    assertEquals(after.middle().y() - 150 * after.scale(), drawn.at().centreY(), 0.01);
  }
}
