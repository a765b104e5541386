package org.partnershipatlas.visualiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Scene;

/** The view of seats: an area's own tables, those within it, and one card for many. */
class SeatsTest {
  private static Network network(int inVale) {
    StringBuilder text =
        new StringBuilder(
            """
            area shire name=Shire kind=county
            area vale name=Vale kind=district within=shire
            area moor name=Moor kind=district within=shire
            group board name='Shire Board' kind='partnership board' areas=shire
            seat s1 group=board
            seat s2 group=board vacant=yes
            tenure t1 seat=s1
            group m name='Moor Board' kind='partnership board' areas=moor
            """);
    for (int i = 0; i < inVale; i++) {
      text.append("group v").append(i).append(" name='Vale Group ").append(i);
      text.append("' kind='council committee' areas=vale\n");
    }
    return NetworkText.network(text.toString(), "2026-11-22");
  }

  private static List<String> names(Scene scene, BoxRole role) {
    return scene.boxes().stream().filter(b -> b.role() == role).map(Box::record).toList();
  }

  @Test
  void anAreasOwnGroupsStandAboveThoseWithinIt() {
    Scene scene = Pictures.seats(network(2), TiersOptions.of());
    assertEquals(
        List.of("Shire", "In the districts"), scene.bands().stream().map(Band::label).toList());
    assertEquals(
        List.of("group:board", "group:m", "group:v0", "group:v1"), names(scene, BoxRole.GROUP));
    assertTrue(
        scene.boxes().stream()
            .anyMatch(
                b -> b.look() == Look.VACANT && b.label().equals("1 " + Look.VACANT.meaning())));
  }

  @Test
  void whereThereAreManyAnAreaIsOneCardAndTheNoteSaysSo() {
    Scene scene = Pictures.seats(network(12), TiersOptions.of());
    assertEquals(List.of("area:vale"), names(scene, BoxRole.FOLDED));
    assertEquals(List.of("group:board", "group:m"), names(scene, BoxRole.GROUP));
    assertTrue(scene.title().notes().get(0).contains("one card"), scene.title().notes().toString());
  }

  @Test
  void oneAreaAloneIsDrawnGroupByGroup() {
    Scene vale = Pictures.seats(network(9), TiersOptions.of().area(Id.area("vale")));
    assertEquals(9, names(vale, BoxRole.GROUP).size());
    assertEquals(List.of("Vale"), vale.bands().stream().map(Band::label).toList());
    assertEquals("Who holds the seats: Vale", vale.title().heading());
  }
}
