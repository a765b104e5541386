package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.partnershipatlas.visualiser.scene.TextStyle;

/** No label over another label or node, at both sizes, on hand-made and random networks. */
class ReadableTest {
  private static final List<String> NONE = List.of();

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080"})
  void handMadeNetworksByTier(int width, int height) {
    for (Network network : List.of(Fixtures.hub(), Fixtures.oneTier(), Fixtures.nothing())) {
      Scene scene = Pictures.tiers(network, TiersOptions.of().size(width, height));
      assertEquals(NONE, Overlaps.in(scene));
      assertEquals(width, scene.width(), 0.01, "a small network fills the size asked for");
      assertEquals(height, scene.height(), 0.01);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void randomCountiesByTier(long seed) {
    int groups = 5 + (int) (seed * 29 % 76);
    Network network = Fixtures.county(seed, groups);
    for (int width : List.of(1280, 1920)) {
      TiersOptions options = TiersOptions.of().size(width, width * 9 / 16);
      Scene scene = Pictures.tiers(network, options);
      assertEquals(NONE, Overlaps.in(scene), "seed " + seed);
      assertTrue(smallest(scene, width) >= 9.2, "seed " + seed + ": " + smallest(scene, width));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void largeCountiesAreCutToTheMostImportantAndSaySo(long seed) {
    Folding nothing = new Folding(Folding.By.NOTHING, Optional.empty());
    Scene scene = Pictures.tiers(Fixtures.county(seed, 117), TiersOptions.of().folding(nothing));
    assertEquals(NONE, Overlaps.in(scene), "seed " + seed);
    assertTrue(
        scene.title().notes().get(0).startsWith("37 more groups are recorded and not drawn"),
        scene.title().notes().toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void aroundRandomGroups(long seed) {
    Network network = Fixtures.county(seed, 60);
    for (int steps = 1; steps <= 3; steps++) {
      Scene scene = Near.scene(network, Id.group("g" + seed % 9), AroundOptions.of().steps(steps));
      assertEquals(NONE, Overlaps.in(scene), "seed " + seed + ", " + steps + " steps");
    }
  }

  @Test
  void aroundHandMadeRecords() {
    for (String id : List.of("group:hub", "person:p1", "post:worker", "area:devon", "seat:ws")) {
      for (int steps = 1; steps <= 2; steps++) {
        AroundOptions options = AroundOptions.of().steps(steps).size(1920, 1080);
        Scene scene = Near.scene(Fixtures.hub(), Id.parse(id), options);
        assertEquals(NONE, Overlaps.in(scene), id);
      }
    }
  }

  static Stream<Scene> scenes() {
    return Stream.of(
        Pictures.tiers(Fixtures.hub(), TiersOptions.of()),
        Pictures.themes(Fixtures.hub(), TiersOptions.of()),
        Pictures.free(Fixtures.hub(), FreeOptions.of()),
        Pictures.free(Fixtures.county(5, 90), FreeOptions.of()));
  }

  /** The check itself must see a fault: one label moved onto another. */
  @ParameterizedTest
  @MethodSource("scenes")
  void aLabelMovedOverAnotherWouldBeFound(Scene scene) {
    assertEquals(NONE, Overlaps.in(scene));
    TextRun first = name(scene);
    Point at = new Point(first.left() + 4, first.at().y() + 2);
    assertFalse(Overlaps.in(with(scene, text(at))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aLabelMovedOverANodeWouldBeFound(Scene scene) {
    Box box = scene.boxes().get(scene.boxes().size() / 2);
    Point at = new Point(box.at().centreX() - 2, box.at().bottom() + 4);
    assertTrue(
        Overlaps.in(with(scene, text(at))).stream().anyMatch(f -> f.startsWith("label over")));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aLabelCutAtTheEdgeWouldBeFound(Scene scene) {
    Point at = new Point(scene.width() - 9, scene.height() / 2);
    assertTrue(
        Overlaps.in(with(scene, text(at))).contains("off the picture: planted"), "at the right");
  }

  /** A name with a halo may stand on a line; a text without one may not. */
  @Test
  void aLineThroughLettersWouldBeFound() {
    Scene scene = Pictures.free(Fixtures.hub(), FreeOptions.of());
    Connector line = scene.connectors().get(0);
    Point one = line.points().get(0);
    Point other = line.points().get(1);
    Point middle = new Point((one.x() + other.x()) / 2 - 8, (one.y() + other.y()) / 2 + 4);
    assertTrue(
        Overlaps.in(with(scene, text(middle))).stream()
            .anyMatch(f -> f.startsWith("line through label")));
    TextRun name =
        TextRun.of("planted", "", TextRole.NAME, "planted", middle, TextStyle.start(10, false));
    assertTrue(name.haloed());
    assertEquals(NONE, Overlaps.in(with(scene, name)));
  }

  private static TextRun name(Scene scene) {
    return scene.texts().stream().filter(t -> t.role() == TextRole.NAME).findFirst().orElseThrow();
  }

  private static TextRun text(Point at) {
    return TextRun.of("planted", "", TextRole.NOTE, "planted", at, TextStyle.start(10, false));
  }

  private static Scene with(Scene scene, TextRun planted) {
    List<TextRun> texts = new ArrayList<>(scene.texts());
    texts.add(planted);
    return new Scene(
        scene.view(),
        scene.width(),
        scene.height(),
        scene.title(),
        scene.bands(),
        scene.hulls(),
        scene.connectors(),
        scene.boxes(),
        texts,
        scene.legend(),
        scene.description());
  }

  @Test
  void everyTextIsAsWideAsTheFontSays() {
    for (TextRun text : Pictures.tiers(Fixtures.hub(), TiersOptions.of()).texts()) {
      assertEquals(TextMeasure.width(text.text(), text.size(), text.bold()), text.width(), 1e-6);
    }
  }

  /** The smallest text, as it appears when the picture is shown at the size asked for. */
  private static double smallest(Scene scene, int width) {
    return scene.texts().stream()
        .mapToDouble(t -> t.size() * width / scene.width())
        .min()
        .orElse(99);
  }
}
