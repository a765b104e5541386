package org.partnershipatlas.api.service.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.visualiser.Story;
import org.partnershipatlas.visualiser.scene.ConnectorRole;

class RouteStoryTest {
  private static final String GROUPS =
      """
      area c name=Shire kind=county
      area d name=Ash kind=district within=c
      group low name='Ash Group' kind='thematic group' areas=d
      group mid name='Shire Group' areas=c
      group top name='Shire Board' kind='partnership board' areas=c
      group far name='Far Group' areas=c
      person p name='Ana Jones'
      seat s1 group=low role=representative
      seat s2 group=mid role=chair
      seat s3 group=far nominated_by=group:low vacant=yes
      tenure t1 seat=s1 person=p
      tenure t2 seat=s2 person=p
      link l from_group=mid to_group=top kind='reports to'
      """;

  private static Story story(Names names, String to) {
    View view = Seen.text(GROUPS, "2026-11-22", names);
    return RouteStory.of(view, Seen.wishes("from", "group:low", "to", to), Optional.empty());
  }

  @Test
  void stopsAndStepsAreThoseOfTheRoute() {
    Story story = story(Names.FULL, "group:top");
    assertEquals("From Ash Group to Shire Board · Shire", story.heading());
    Story.Way way = story.ways().get(0);
    assertEquals("The shortest recorded route, 2 steps", way.name());
    assertEquals(
        List.of("Ash Group", "Ana Jones", "Shire Group", "Shire Board"),
        way.stops().stream().map(Story.Stop::name).toList());
    assertEquals(
        List.of("has on it as representative", "sits on it as chair", "reports to"),
        way.steps().stream().map(Story.Step::words).toList());
    assertEquals(List.of(0.5, 0.5, 1.0), way.steps().stream().map(Story.Step::cost).toList());
    assertEquals(ConnectorRole.REPORTS_TO, way.steps().get(2).role());
    assertTrue(way.steps().get(2).onPaper() && !way.steps().get(0).onPaper());
    assertEquals(Optional.of(0), way.weakest(), "the passage through one person");
    assertEquals("thematic group · Ash", way.stops().get(0).detail());
    assertFalse(story.notes().toString().contains("Another takes"), "it is drawn instead");
  }

  @Test
  void whereOnlyRolesAreToldNobodyIsNamed() {
    Story story = story(Names.ROLES_ONLY, "group:top");
    assertFalse(story.toString().contains("Ana"), story.toString());
    assertTrue(Character.isUpperCase(story.ways().get(0).stops().get(1).name().charAt(0)));
  }

  @Test
  void aNominationWithoutAHolderIsPlannedAndNoWay() {
    Story story = story(Names.FULL, "group:far");
    assertTrue(story.noWay().isPresent());
    assertEquals(1, story.ways().size());
    assertTrue(story.ways().get(0).name().startsWith("Planned"));
    assertEquals(Story.Sureness.PLANNED, story.ways().get(0).steps().get(0).sureness());
  }

  @Test
  void twoEndsAreNeeded() {
    View view = Seen.text(GROUPS, "2026-11-22", Names.FULL);
    Refusal none =
        assertThrows(
            Refusal.class,
            () -> RouteStory.of(view, Seen.wishes("from", "group:low"), Optional.empty()));
    assertTrue(none.getMessage().contains("'to'"), none.getMessage());
    assertThrows(
        Refusal.class,
        () ->
            RouteStory.of(
                view, Seen.wishes("from", "nonsense", "to", "group:low"), Optional.empty()));
  }
}
