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
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.visualiser.Leaving;
import org.partnershipatlas.visualiser.scene.Look;

class LeavingPictureTest {
  private static final View EXAMPLESHIRE = Seen.sample("exampleshire", Names.ROLES_ONLY);
  private static final View DEVON = Seen.sample("devon", Names.ROLES_ONLY);

  private static Leaving of(View view, Optional<Id<?>> id, String... wishes) {
    return LeavingPicture.of(view, Seen.wishes(wishes), id, Optional.empty());
  }

  @Test
  void aSeatStandsInTheMiddleWithoutBeingDrawnTwice() {
    Leaving worst = of(EXAMPLESHIRE, Optional.empty());
    assertEquals("What hangs by this seat · exampleshire", worst.heading());
    assertEquals(List.of(), worst.seats());
    assertTrue(worst.who().get().detail().endsWith("falls vacant"), worst.who().toString());
    assertFalse(worst.losses().isEmpty());
    assertTrue(worst.notes().get(0).startsWith("If "), worst.notes().toString());
  }

  @Test
  void aBodyGivesUpItsSeats() {
    Leaving body = of(EXAMPLESHIRE, Optional.empty(), "kind", "organisation");
    assertFalse(body.seats().isEmpty());
    assertEquals(Look.VACANT, body.seats().get(0).then());
    assertEquals("falls vacant", body.seats().get(0).told());
    assertTrue(body.seats().get(0).seat().detail().startsWith("on "));
    Leaving same = of(EXAMPLESHIRE, body.who().map(Leaving.Part::record));
    assertEquals(body, same, "asked for by its id it is the same");
  }

  @Test
  void whereNothingBreaksThatIsDrawn() {
    Leaving none = of(DEVON, Optional.empty());
    assertTrue(none.who().isEmpty());
    assertEquals(
        "The loss of no single seat breaks anything that is recorded.",
        none.losses().get(0).heading());
    Leaving seat = of(DEVON, Optional.of(Id.seat("devon-hub-exeter-third")));
    assertEquals("Nothing that is recorded breaks if it goes.", seat.losses().get(0).heading());
  }

  @Test
  void peopleAreDrawnOnlyWhereOneIsAskedFor() {
    assertThrows(Refusal.class, () -> of(EXAMPLESHIRE, Optional.empty(), "kind", "person"));
    assertThrows(Refusal.class, () -> of(DEVON, Optional.of(Id.group("devon-hub"))));
  }
}
