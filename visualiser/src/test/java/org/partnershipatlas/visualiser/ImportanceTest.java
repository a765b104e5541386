package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.layout.free.PlacedScene;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/** What a picture shows of a measure: nothing unless it is asked for, and then honestly. */
class ImportanceTest {
  private static final Network COUNTY = Fixtures.county(4, 60);

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static Optional<Box> bar(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id + "/measure")).findFirst();
  }

  private static String legend(Scene scene) {
    return String.join("|", scene.legend().entries().stream().map(e -> e.text().text()).toList());
  }

  private static Importance seats(Network network) {
    Map<Id<?>, Double> seats = new TreeMap<>();
    for (Group group : network.current(Group.class)) {
      seats.put(group.id(), (double) network.seating().seatsOn(group.id()).size());
    }
    return Importance.of(seats, "seats. How many seats?");
  }

  @Test
  void nothingIsSizedUnlessItIsAskedFor() {
    for (Scene scene :
        List.of(
            Pictures.free(COUNTY, FreeOptions.of()),
            Near.scene(COUNTY, Id.group("g0"), AroundOptions.of()))) {
      assertTrue(scene.boxes().stream().noneMatch(b -> b.role() == BoxRole.MEASURE));
      assertTrue(!legend(scene).contains("bar"), legend(scene));
    }
  }

  @Test
  void aBarIsAsLongAsTheShareAndTheLegendSaysOfWhat() {
    Network network = Fixtures.hub();
    Importance importance =
        Importance.of(
            Map.of(Id.group("hub"), 8.0, Id.group("dsp"), 2.0, Id.group("hwb"), 0.0), "seats");
    for (Scene scene :
        List.of(
            Pictures.free(network, FreeOptions.of().by(importance)),
            Near.scene(network, Id.group("hub"), AroundOptions.of().by(importance)))) {
      double full = bar(scene, "group:hub").orElseThrow().at().width();
      double part = bar(scene, "group:dsp").orElseThrow().at().width();
      boolean free = scene.view().equals("free");
      // Around a record the box in the middle is wider than the others.
      double expected = free ? 0.25 : 0.25 * (134 - 10) / (190 - 10);
      assertEquals(expected, part / full, 1e-6, scene.view());
      assertTrue(bar(scene, "group:hwb").isEmpty(), "nothing is no bar");
      assertTrue(bar(scene, "group:lsp-exeter").isEmpty(), "nor is what is not measured");
      assertEquals(
          "Devon Strategic Partnership: 25 % of the most",
          bar(scene, "group:dsp").orElseThrow().label());
      assertTrue(legend(scene).contains("Length of the bar") && legend(scene).contains(": seats"));
      assertEquals(List.of(), Overlaps.in(scene), scene.view());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 117})
  void placesAreTheSameWhetherItIsAskedForOrNot(int groups) {
    Network network = Fixtures.county(7, groups);
    PlacedScene plain = Pictures.placed(network, FreeOptions.of());
    PlacedScene sized = Pictures.placed(network, FreeOptions.of().by(seats(network)));
    assertEquals(plain.positions(), sized.positions());
    assertEquals(List.of(), Overlaps.in(sized.scene()));
  }

  @Test
  void theAreaOfAMarkIsItsShare() {
    Network network = Fixtures.oneTier();
    Importance both = Importance.of(Map.of(Id.person("x"), 1.0, Id.group("lsp"), 4.0), "something");
    double sized = box(Pictures.free(network, FreeOptions.of().by(both)), "person:x").at().width();
    double plain = box(Pictures.free(network, FreeOptions.of()), "person:x").at().width();
    assertEquals(0.5, sized / plain, 1e-6, "a quarter of the area");
  }

  /** Of many, those are named that have most of what is asked for. */
  @Test
  void labelsAreKeptByIt() {
    Network network = Fixtures.county(21, 200);
    FreeOptions all = FreeOptions.of().atMostLines(Integer.MAX_VALUE);
    Scene plain = Pictures.free(network, all);
    List<String> unnamed =
        plain.boxes().stream()
            .filter(b -> b.role() == BoxRole.PERSON && !says(plain, network, b.id()))
            .map(Box::id)
            .toList();
    Map<Id<?>, Double> values = new TreeMap<>();
    unnamed.forEach(id -> values.put(Id.parse(id), 1.0));
    Scene asked = Pictures.free(network, all.by(Importance.of(values, "it")));
    // Where marks crowd there is no room for any name.
    long now = unnamed.stream().filter(id -> says(asked, network, id)).count();
    assertTrue(now > 10, now + " of " + unnamed.size() + " are named");
  }

  private static boolean says(Scene scene, Network network, String id) {
    List<String> lines = scene.texts().stream().map(TextRun::text).toList();
    String joined = String.join(" ", lines);
    return joined.contains(network.name(Id.parse(id)));
  }

  @Test
  void aroundARecordThoseAreDrawnThatHaveMostOfIt() {
    String text =
        Stream.iterate(0, i -> i + 1)
            .limit(30)
            .map(
                i ->
                    "group f%d name='Forum %d'\nlink l%d from_group=f%d to_group=g kind=feeds\n"
                        .formatted(i, i, i, i))
            .reduce("group g\n", String::concat);
    Network network = NetworkText.network(text, "2026-11-22");
    Importance importance = Importance.of(Map.of(Id.group("f29"), 2.0, Id.group("f17"), 1.0), "it");
    Scene scene = Near.scene(network, Id.group("g"), AroundOptions.of().atMost(3).by(importance));
    assertEquals(
        List.of("group:f17", "group:f29", "group:g"),
        scene.boxes().stream().filter(b -> !b.record().isEmpty()).map(Box::id).sorted().toList());
  }

  @Test
  void aShareBeyondAllIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Importance(Map.of("group:g", 1.5), "it"));
  }
}
