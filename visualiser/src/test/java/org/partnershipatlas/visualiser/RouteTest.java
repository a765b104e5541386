package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Arrow;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

class RouteTest {
  private static final Story.Stop EXETER = stop("group:lsp-exeter", "Exeter Partnership");
  private static final Story.Stop PERSON = stop("person:p1", "Chair");
  private static final Story.Stop HUB = stop("group:hub", "Compact Hub");
  private static final Story.Step SITS =
      new Story.Step(
          ConnectorRole.SITS_ON, "has on it", Story.Sureness.RECORDED, false, false, 0.5, "seat:s");
  private static final Story.Step REPORTS =
      new Story.Step(
          ConnectorRole.REPORTS_TO, "reports to", Story.Sureness.RECORDED, true, true, 1, "link:l");
  private static final Story.Step PLANNED =
      new Story.Step(
          ConnectorRole.NOMINATES_TO,
          "is to nominate to",
          Story.Sureness.PLANNED,
          true,
          true,
          1,
          "seat:v");
  private static final Story.Step POSSIBLE =
      new Story.Step(
          ConnectorRole.ONE_UNIT,
          "people of one unit",
          Story.Sureness.POSSIBLE,
          false,
          true,
          4,
          "");

  private static Story.Stop stop(String id, String name) {
    return new Story.Stop(Id.parse(id), name, "");
  }

  private static Story.Way way(Optional<Integer> weakest, Story.Step... steps) {
    List<Story.Stop> stops = new ArrayList<>(List.of(EXETER));
    for (int i = 1; i < steps.length; i++) {
      stops.add(PERSON);
    }
    stops.add(HUB);
    return new Story.Way("The shortest recorded route", stops, List.of(steps), weakest);
  }

  private static Scene draw(Optional<String> none, Story.Way... ways) {
    Story story = new Story("From here to there", EXETER, HUB, List.of(ways), none, List.of());
    return Pictures.route(Fixtures.hub(), story, Paper.PROJECTOR);
  }

  private static List<String> texts(Scene scene) {
    return scene.texts().stream().map(TextRun::text).toList();
  }

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void stopsStandFromLeftToRightJoinedByTheirSteps() {
    Scene scene = draw(Optional.empty(), way(Optional.of(0), SITS, REPORTS));
    Rect first = box(scene, "way:0/0").at();
    Rect second = box(scene, "way:0/1").at();
    Rect third = box(scene, "way:0/2").at();
    assertTrue(first.right() < second.x() && second.right() < third.x());
    assertEquals(BoxRole.PERSON, box(scene, "way:0/1").role());
    assertTrue(box(scene, "way:0/0").emphasis() && !box(scene, "way:0/1").emphasis());
    Connector step = scene.connectors().get(1);
    assertEquals(ConnectorRole.REPORTS_TO, step.role());
    assertEquals("way:0/1", step.from());
    assertEquals("link:l", step.record());
    assertEquals("Chair reports to Compact Hub, 1 step · on paper", step.label());
    assertEquals(second.right(), step.points().get(0).x(), 0.01);
    assertEquals(third.x(), step.points().get(1).x(), 0.01);
    assertTrue(texts(scene).containsAll(List.of("has on it", "½ step", "1 step · on paper")));
  }

  @Test
  void theWeakestStepIsMarkedInWordsAndOnlyThere() {
    Scene scene = draw(Optional.empty(), way(Optional.of(1), SITS, REPORTS));
    assertEquals(1, texts(scene).stream().filter("weakest step"::equals).count());
    List<Band> marks = scene.bands().stream().filter(b -> b.role() == BandRole.MARK).toList();
    assertEquals(List.of("way:0/step:1/weakest"), marks.stream().map(Band::id).toList());
    Scene single = draw(Optional.empty(), way(Optional.empty(), REPORTS));
    assertTrue(single.bands().isEmpty());
  }

  @Test
  void whatIsNotSureIsBrokenAndSaysSo() {
    Scene scene = draw(Optional.empty(), way(Optional.empty(), PLANNED, POSSIBLE));
    assertEquals(Dash.DASHED, scene.connectors().get(0).dash());
    assertEquals(Dash.DOTTED, scene.connectors().get(1).dash());
    assertTrue(texts(scene).contains("1 step · planned"));
    assertTrue(texts(scene).contains("4 steps · possible"));
    List<String> legend = scene.legend().entries().stream().map(e -> e.text().text()).toList();
    assertTrue(legend.contains("people of one unit, possible"), legend.toString());
  }

  @Test
  void aStepAgainstItsDirectionHasItsArrowAtTheOtherEnd() {
    Story.Step back =
        new Story.Step(
            ConnectorRole.REPORTS_TO,
            "is reported to by",
            Story.Sureness.RECORDED,
            true,
            false,
            1,
            "");
    Connector line = draw(Optional.empty(), way(Optional.empty(), back)).connectors().get(0);
    assertEquals(Arrow.FULL, line.start());
    assertEquals(Arrow.NONE, line.end());
  }

  @Test
  void alternativesStandBelow() {
    Scene scene =
        draw(Optional.empty(), way(Optional.empty(), REPORTS), way(Optional.empty(), SITS, SITS));
    assertTrue(box(scene, "way:0/0").at().bottom() < box(scene, "way:1/0").at().y());
  }

  @Test
  void aLongWayGoesOnInAFurtherLine() {
    Story.Step[] steps = new Story.Step[9];
    java.util.Arrays.fill(steps, SITS);
    Scene scene = draw(Optional.empty(), way(Optional.of(4), steps));
    assertEquals(10, scene.boxes().size());
    assertTrue(scene.boxes().stream().map(b -> b.at().x()).distinct().count() < 10);
    assertEquals(List.of(), Overlaps.in(scene));
  }

  @Test
  void whereNoWayIsRecordedBothEndsStandApart() {
    Scene scene = draw(Optional.of("No route is recorded in this source."));
    assertTrue(scene.connectors().isEmpty());
    assertEquals(BoxRole.NOTHING_RECORDED, box(scene, "none/between").role());
    assertTrue(box(scene, "none/from").at().right() < box(scene, "none/to").at().x());
    assertEquals(List.of(), Overlaps.in(scene));
  }

  @Test
  void aWayMustHaveAStopMoreThanSteps() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Story.Way("odd", List.of(EXETER), List.of(SITS), Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> way(Optional.of(1), SITS));
  }
}
