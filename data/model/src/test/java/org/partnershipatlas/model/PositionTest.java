package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
  @Test
  void aPositionIsItsText() {
    Position pinned = new Position(Id.group("hub"), 12.345, -0.001, true);
    assertEquals("group:hub 12.35 0 pinned", pinned.text());
    assertEquals(Optional.of(pinned), Position.find(pinned.text()));
    Position free = new Position(Id.parse("person:7"), -1000, 0.5, false);
    assertEquals("person:7 -1000 0.5", free.text());
    assertEquals(Optional.of(free), Position.find(free.text()));
  }

  @Test
  void anIdOfAnotherProgramMayHaveSpacesInIt() {
    for (String id : List.of("Ann  Lowe", "Room 12", "1 2", "is pinned")) {
      for (boolean pinned : new boolean[] {true, false}) {
        Position position = new Position(Id.organisation(id), 12, -3.5, pinned);
        assertEquals(Optional.of(position), Position.find(position.text()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "group:hub",
        "hub 1 2",
        "group:hub 1 x",
        "group:hub 1 2 fixed",
        "group:h NaN 1"
      })
  void anotherTextIsNone(String text) {
    assertEquals(Optional.empty(), Position.find(text));
  }

  @Test
  void aPositionFarFromEverythingIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Position(Id.group("hub"), Double.NaN, 0, false));
    assertThrows(
        IllegalArgumentException.class, () -> new Position(Id.group("hub"), 0, 1e9, false));
  }

  @Test
  void aKeptViewNamesNoBodyWhoseNameIsWithheld() {
    Network network =
        NetworkText.network(
            """
            organisation harbour-refuge name='Harbour Refuge' name_withheld=yes
            group hub
            saved_view free name=free view=free positions='organisation:harbour-refuge 1 2 pinned;group:hub 3 4'
            """,
            "2026-11-22");
    for (Names level : Names.values()) {
      Network shown = level.apply(network);
      List<Position> positions = shown.list(SavedView.class).get(0).listPositions();
      assertFalse(shown.list(SavedView.class).toString().contains("harbour"), level.name());
      assertEquals(
          List.of(
              new Position(Id.group("hub"), 3, 4, false),
              new Position(shown.list(Organisation.class).get(0).id(), 1, 2, true)),
          positions.stream().sorted(java.util.Comparator.comparing(Position::text)).toList());
    }
  }
}
