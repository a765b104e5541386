package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

class DependenceTest {
  private static Leaving.Part part(String id) {
    return new Leaving.Part(
        Id.parse(id), "The one called " + id.substring(id.indexOf(':') + 1), "");
  }

  /** A body with that many seats, groups left, bodies left and pairs cut. */
  static Leaving leaving(int seats, int groups, int bodies, int cuts) {
    List<Leaving.Seat> given = new ArrayList<>();
    for (int i = 0; i < seats; i++) {
      Look then = i % 2 == 0 ? Look.VACANT : Look.DEPUTY_ONLY;
      given.add(
          new Leaving.Seat(
              part("seat:s" + i), then, i % 2 == 0 ? "falls vacant" : "a deputy steps in"));
    }
    List<Leaving.Cut> pairs = new ArrayList<>();
    for (int i = 0; i < cuts; i++) {
      pairs.add(new Leaving.Cut(part("group:l" + i), part("group:u" + i)));
    }
    return new Leaving(
        "What hangs by this organisation",
        Optional.of(part("organisation:cvs")),
        given,
        List.of(
            new Leaving.Loss(groups + " groups left", parts("group:g", groups)),
            new Leaving.Loss(bodies + " organisations left", parts("organisation:o", bodies))),
        pairs,
        List.of(Id.group("hub")),
        List.of());
  }

  private static List<Leaving.Part> parts(String id, int many) {
    List<Leaving.Part> parts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      parts.add(part(id + i));
    }
    return parts;
  }

  private static Scene draw(Leaving leaving) {
    return Pictures.dependence(Fixtures.hub(), leaving, Paper.PROJECTOR);
  }

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whoLeavesStandsBetweenWhatIsGivenUpAndWhatBreaks() {
    Scene scene = draw(leaving(2, 1, 1, 1));
    Box who = box(scene, "who");
    assertTrue(who.emphasis());
    assertEquals("organisation:cvs", who.record());
    assertTrue(box(scene, "seat:0").at().right() < who.at().x());
    assertTrue(who.at().right() < box(scene, "loss:0/0").at().x());
    assertEquals(2, count(scene, ConnectorRole.GIVES_UP));
    assertEquals(2, count(scene, ConnectorRole.BREAKS));
    for (Connector line : scene.connectors()) {
      if (line.role() == ConnectorRole.GIVES_UP) {
        double end = line.points().get(line.points().size() - 1).x();
        assertEquals(box(scene, line.to()).at().right(), end, 0.01, "from the middle to the seat");
      }
    }
  }

  @Test
  void aSeatLooksAsItIsLeft() {
    Scene scene = draw(leaving(2, 0, 0, 0));
    assertEquals(Look.VACANT, box(scene, "seat:0").look());
    assertEquals(Look.DEPUTY_ONLY, box(scene, "seat:1").look());
    List<String> texts = scene.texts().stream().map(TextRun::text).toList();
    assertTrue(texts.containsAll(List.of("Falls vacant", "A deputy steps in")), texts.toString());
  }

  @Test
  void pairsThatAreCutStandApart() {
    Scene scene = draw(leaving(1, 1, 0, 3));
    assertEquals(3, count(scene, ConnectorRole.CUT));
    Connector cut =
        scene.connectors().stream().filter(c -> c.id().equals("cut:2")).findFirst().orElseThrow();
    assertEquals("group:l2", box(scene, cut.from()).record());
    assertEquals("group:u2", box(scene, cut.to()).record());
    assertTrue(box(scene, "who").at().bottom() < box(scene, "cut:0/one").at().y());
    assertEquals(0, count(draw(leaving(1, 1, 0, 0)), ConnectorRole.CUT));
  }

  @Test
  void manyAreCountedAndNothingOverlaps() {
    for (Paper paper : List.of(Paper.PROJECTOR, new Paper(1920, 1080))) {
      Scene scene = Pictures.dependence(Fixtures.hub(), leaving(30, 20, 200, 30), paper);
      assertEquals(List.of(), Overlaps.in(scene));
      List<String> more =
          scene.boxes().stream().filter(b -> b.role() == BoxRole.MORE).map(Box::label).toList();
      assertEquals(List.of("19 more, not drawn", "9 more, not drawn", "189 more, not drawn"), more);
    }
  }

  @Test
  void whereNothingBreaksThatIsSaid() {
    Leaving nothing =
        new Leaving(
            "What hangs by one alone",
            Optional.empty(),
            List.of(),
            List.of(new Leaving.Loss("Nothing that is recorded breaks", List.of())),
            List.of(),
            List.of(),
            List.of());
    Scene scene = draw(nothing);
    assertTrue(scene.boxes().isEmpty() && scene.connectors().isEmpty());
    assertTrue(
        scene.texts().stream().anyMatch(t -> t.text().equals("Nothing that is recorded breaks")));
  }

  private static long count(Scene scene, ConnectorRole role) {
    return scene.connectors().stream().filter(c -> c.role() == role).count();
  }
}
