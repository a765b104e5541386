package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.RequestKey;
import org.partnershipatlas.register.store.StaleRevision;

/** A view has no entry of the history that could keep the key of its request. */
class UnrevisedRequestsIT {
  @TempDir Path home;

  @BeforeEach
  void empty() {
    SharedStore.empty();
  }

  @Test
  void aRequestThatMakesNoRevisionIsKnownByItsKeyAsWell() {
    RequestKey key = new RequestKey("k;1 – é", "d1");
    Reason keyed = new Reason("Jo", "a test", OptionalLong.empty(), Optional.of(key));
    Change view = new Change.Put(view("v"));
    try (Neo4jRegister mine = SharedStore.register(home.resolve("a"));
        Neo4jRegister other = SharedStore.register(home.resolve("b"))) {
      other.apply(List.of(view), keyed, 0);
      KeptRequest kept = new KeptRequest(0, key, List.of(view.id()));
      assertEquals(Optional.of(kept), mine.findRequest(key.key()));
      assertTrue(mine.snapshot().network().has(view.id()), "what was found is known");
      Change more = new Change.Put(view("w"));
      assertThrows(StaleRevision.class, () -> mine.apply(List.of(more), keyed, 0));
      assertFalse(mine.snapshot().network().has(more.id()));
    }
    try (Neo4jRegister again = SharedStore.register(home)) {
      assertEquals(0, again.findRequest(key.key()).orElseThrow().revision());
    }
  }

  private static AtlasRecord view(String id) {
    return Row.of(Kind.SAVED_VIEW, id).with("name", "Mine").with("view", "map").toRecord();
  }
}
