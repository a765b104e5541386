package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.register.workbook.preview.Sheets.preview;
import static org.partnershipatlas.register.workbook.preview.Sheets.taken;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.Theme;

class ChoosingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String SHEET =
      "Group,Theme,Meetings per year,Role,Person,Organisation\n"
          + "Health Board,Health,4,chair,Ruth Vale,NHS Larkshire\n"
          + "Health Board,Health,4,member,Amir Holt,Care Forum\n"
          + "Youth Forum,Young people,2,member,Zoë Ash,Scouts\n";

  @Test
  void whatRestsOnWhatIsLeftIsLeftWithIt() {
    Preview all = preview(Network.empty(DAY), SHEET, Answers.NONE);
    Id<?> seat =
        all.entries().stream()
            .filter(e -> e.id().kind() == Kind.SEAT)
            .map(Entry::id)
            .findFirst()
            .orElseThrow();
    Preview less = preview(Network.empty(DAY), SHEET, leaving(seat));
    Outcome outcome = less.applyTo(Network.empty(DAY));
    assertTrue(outcome.accepted(), outcome.problems().toString());
    Network network = outcome.network();
    assertEquals(2, network.list(Seat.class).size());
    assertEquals(2, network.list(Tenure.class).size());
    assertEquals(
        Set.of("Amir Holt", "Zoë Ash"),
        network.list(Person.class).stream()
            .flatMap(p -> p.name().stream())
            .collect(Collectors.toSet()),
        "nobody enters whom nothing names");
    assertEquals(2, less.entries().stream().filter(e -> e.choice().because().isPresent()).count());
    assertTrue(
        less.reading().notes().stream()
            .anyMatch(note -> note.text().startsWith("2 records rest on what you leave")),
        less.reading().notes().toString());
    assertEquals(all.counts().get(Entry.Effect.ADDED) - 3, less.counts().get(Entry.Effect.ADDED));
  }

  @Test
  void aMentionInAListIsLeftAndTheRecordIsTaken() {
    Network network = taken(Network.empty(DAY), SHEET, leaving(Id.theme("young-people")));
    assertEquals(List.of(), network.get(Id.group("youth-forum")).themes());
    assertEquals(1, network.list(Theme.class).size());
  }

  @Test
  void anAttributeCanBeLeftByItself() {
    Network known = taken(Network.empty(DAY), SHEET, Answers.NONE);
    String other = SHEET.replace("Health,4", "Public health,12");
    Id<Group> board = Id.group("health-board");
    Preview preview =
        preview(known, other, Answers.NONE.leaving(Map.of(board, Set.of("meets_per_year"))));
    Network after = preview.applyTo(known).network();
    assertEquals(4, after.get(board).meetsPerYear().orElseThrow().intValue());
    assertEquals(2, after.get(board).themes().size());
    Preview none =
        preview(
            known, other, Answers.NONE.leaving(Map.of(board, Set.of("meets_per_year", "themes"))));
    assertFalse(none.changes().stream().anyMatch(change -> change.id().equals(board)));
  }

  /** Whatever is left, the rest fits together, and nothing of what is left is there. */
  @Test
  void anyChoiceFitsTogether() {
    Preview all = preview(Network.empty(DAY), SHEET, Answers.NONE);
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      Map<Id<?>, Set<String>> left = new HashMap<>();
      all.entries()
          .forEach(
              e -> {
                if (random.nextInt(4) == 0) {
                  left.put(e.id(), Set.of());
                }
              });
      Preview some = preview(Network.empty(DAY), SHEET, Answers.NONE.leaving(left));
      Outcome outcome = some.applyTo(Network.empty(DAY));
      assertTrue(outcome.accepted(), "seed " + seed + ": " + outcome.problems());
      left.keySet().forEach(id -> assertFalse(outcome.network().has(id), "left " + id));
      assertEquals(some.counts().get(Entry.Effect.ADDED), outcome.network().size(), "seed " + seed);
      some.entries().stream()
          .filter(e -> !e.choice().taken() && !left.containsKey(e.id()))
          .forEach(e -> assertTrue(e.choice().because().isPresent(), "told: " + e.id()));
    }
  }

  private static Answers leaving(Id<?> id) {
    return Answers.NONE.leaving(Map.of(id, Set.of()));
  }

  @Test
  void withNothingLeftEverythingIsTaken() {
    Preview all = preview(Network.empty(DAY), SHEET, Answers.NONE);
    assertTrue(all.entries().stream().allMatch(e -> e.choice().equals(Entry.Choice.TAKEN)));
    assertEquals(Optional.empty(), all.entries().get(0).choice().because());
  }
}
