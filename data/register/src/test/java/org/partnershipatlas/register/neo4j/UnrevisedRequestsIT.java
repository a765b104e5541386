package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.KeptRequest;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.Replacement;
import org.partnershipatlas.register.store.RequestKey;
import org.partnershipatlas.register.store.StaleRevision;

/** A view has no entry of the history that could keep the key of its request. */
class UnrevisedRequestsIT {
  private static final Reason REASON = new Reason("Jo", "a test");

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

  /** What was made for it may be gone, and what was asked may have named whoever was erased. */
  @Test
  void theKeyIsForgottenWhereAllIsReplacedOrSomebodyErased() {
    try (Neo4jRegister store = SharedStore.register(home)) {
      for (Register register : List.of(store, new MemoryRegister(List.of(), Clock.systemUTC()))) {
        AtlasRecord person = Row.of(Kind.PERSON, "p1").with("name", "Ann Example").toRecord();
        register.apply(List.of(new Change.Put(person), new Change.Put(view("v"))), REASON, 0);
        register.apply(List.of(new Change.Put(view("w"))), keyed("k1"), 1);
        register.erase(new Erasing(Id.person("p1")), REASON, 1);
        assertEquals(Optional.empty(), register.findRequest("k1"));
        register.apply(List.of(new Change.Put(view("x"))), keyed("k1"), 2);
        Network network = register.snapshot().network();
        register.replace(
            new Replacement(network, List.of(), ErasedPeople.NOBODY, false), REASON, 2);
        assertEquals(Optional.empty(), register.findRequest("k1"));
      }
    }
  }

  @Test
  void soManyAreKeptAndNoMore() {
    try (MemoryRegister register = new MemoryRegister(List.of(), Clock.systemUTC())) {
      for (int i = 0; i <= KeptRequest.UNREVISED; i++) {
        register.apply(List.of(new Change.Put(view("v" + i))), keyed("k" + i), 0);
      }
      assertEquals(Optional.empty(), register.findRequest("k0"));
      assertTrue(register.findRequest("k1").isPresent());
      assertTrue(register.findRequest("k" + KeptRequest.UNREVISED).isPresent());
    }
  }

  private static Reason keyed(String key) {
    RequestKey request = new RequestKey(key, "d1");
    return new Reason("Jo", "a test", OptionalLong.empty(), Optional.of(request));
  }

  private static AtlasRecord view(String id) {
    return Row.of(Kind.SAVED_VIEW, id).with("name", "Mine").with("view", "map").toRecord();
  }
}
