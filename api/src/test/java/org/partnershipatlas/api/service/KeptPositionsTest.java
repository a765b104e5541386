package org.partnershipatlas.api.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.StaleRevision;

/** Two who keep where records stand in just the same moment, from two Atlases on one store. */
class KeptPositionsTest {
  private static final Position HERE = new Position(Id.group("board"), 1, 2, true);
  private static final Position THERE = new Position(Id.group("board"), 3, 4, true);

  @Test
  void whoeverIsSecondInTheSameViewIsToldSoAndNothingIsWrittenOver() {
    MemoryRegister register = register();
    try (Atlas atlas = over(register, "free")) {
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> KeptPositions.keep(atlas, "free", "none", List.of(HERE)));
      assertEquals(ProblemCode.STALE_RECORD, refusal.code());
      assertEquals(List.of(THERE), KeptPositions.of(network(register), "free"));
    }
  }

  @Test
  void whoeverIsSecondInAnotherViewKeepsTheirs() {
    MemoryRegister register = register();
    try (Atlas atlas = over(register, "tiers")) {
      assertEquals(1, KeptPositions.keep(atlas, "free", "none", List.of(HERE)));
      assertEquals(List.of(HERE), KeptPositions.of(network(register), "free"));
      assertEquals(List.of(THERE), KeptPositions.of(network(register), "tiers"));
    }
  }

  @Test
  void whatWasMergedAwayLeavesItsPlaceToTheOtherUnlessThatHasOne() {
    Position old = new Position(Id.group("old-board"), 5, 6, true);
    for (List<Position> kept : List.of(List.of(old), List.of(old, HERE))) {
      Network network =
          Network.of(
              List.of(
                  Row.of(Kind.GROUP, "board").with("name", "Board").toRecord(),
                  Row.of(Kind.ALIAS, Alias.idOf(Id.group("old-board")).value())
                      .with("of", "group:board")
                      .toRecord(),
                  Row.of(Kind.SAVED_VIEW, "free")
                      .with("name", "free")
                      .with("view", "free")
                      .with("positions", kept.stream().map(Position::text).toList())
                      .toRecord()),
              LocalDate.now(RunningAtlas.TODAY));
      assertEquals(
          List.of(kept.size() == 1 ? new Position(HERE.id(), 5, 6, true) : HERE),
          KeptPositions.of(network, "free"));
    }
  }

  @Test
  void noSentenceSaysThatARevisionHasMovedOnToItself() {
    assertTrue(
        new StaleRevision(5, 5).getMessage().contains("in just this moment"),
        new StaleRevision(5, 5).getMessage());
    assertTrue(new StaleRevision(4, 5).getMessage().contains("now has revision 5"));
  }

  private static Network network(Register register) {
    return register.snapshot().network();
  }

  private static MemoryRegister register() {
    return new MemoryRegister(
        List.of(Row.of(Kind.GROUP, "board").with("name", "Board").toRecord()), RunningAtlas.TODAY);
  }

  /** An Atlas in whose way somebody gets once, keeping positions in that view. */
  private static Atlas over(MemoryRegister register, String view) {
    AtomicBoolean once = new AtomicBoolean(true);
    Register disturbed =
        (Register)
            Proxy.newProxyInstance(
                Register.class.getClassLoader(),
                new Class<?>[] {Register.class},
                (proxy, method, arguments) -> {
                  boolean first = method.getName().equals("apply") && once.getAndSet(false);
                  if (first) {
                    keep(register, view);
                    if (!view.equals("free")) {
                      throw new StaleRevision(0, 0); // as the store does after some tries
                    }
                  }
                  try {
                    return method.invoke(register, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new Atlas(
        new BuiltInSamples(),
        new RegisterLink(disturbed, "local", Optional.empty()),
        RunningAtlas.TODAY);
  }

  private static void keep(MemoryRegister register, String view) {
    register.apply(
        List.of(
            new Change.Put(
                new SavedView(
                    Id.of(Kind.SAVED_VIEW, view),
                    view,
                    view,
                    List.of(),
                    List.of(THERE.text()),
                    About.NOTHING))),
        new Reason("", "Kept"),
        0);
  }
}
