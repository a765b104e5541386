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
import org.partnershipatlas.visualiser.Folding;
import org.partnershipatlas.visualiser.Ghost;

class MissingGhostsTest {
  private static final View EXAMPLESHIRE = Seen.sample("exampleshire", Names.ROLES_ONLY);

  private static List<Ghost> of(String... wishes) {
    return MissingGhosts.of(EXAMPLESHIRE, Seen.wishes(wishes), Optional.empty());
  }

  @Test
  void missingLinksAreDrawnWhereTheyAreAskedFor() {
    assertEquals(List.of(), of());
    List<Ghost> ghosts = of("ghosts", "yes");
    assertFalse(ghosts.isEmpty());
    assertFalse(ghosts.get(0).askFirst(), "those known to be missing come first");
    assertTrue(ghosts.stream().anyMatch(Ghost::askFirst));
    assertFalse(ghosts.get(0).label().isBlank());
  }

  @Test
  void oneLinkIsTried() {
    List<Ghost> ghosts = of("from", "group:isle-board", "to", "group:county-board");
    assertEquals(1, ghosts.size());
    assertEquals(Id.group("isle-board"), ghosts.get(0).one());
    assertEquals(
        "A link tried between Isle of Sample Partnership and Exampleshire Partnership Board",
        ghosts.get(0).label());
    assertThrows(Refusal.class, () -> of("from", "group:isle-board", "to", "group:isle-board"));
  }

  @Test
  void whatIsFoldedIsAskedForByWord() {
    assertEquals(Folding.asNeeded(), MissingGhosts.folding(EXAMPLESHIRE, Wishes.none()));
    assertEquals(
        new Folding(Folding.By.KIND, Optional.of(Id.theme("health"))),
        MissingGhosts.folding(EXAMPLESHIRE, Seen.wishes("fold", "kind", "open", "theme:health")));
    assertThrows(
        Refusal.class, () -> MissingGhosts.folding(EXAMPLESHIRE, Seen.wishes("fold", "colour")));
    assertThrows(RuntimeException.class, () -> Seen.wishes("colour", "red"));
  }
}
