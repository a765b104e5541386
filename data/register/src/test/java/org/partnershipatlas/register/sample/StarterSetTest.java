package org.partnershipatlas.register.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Theme;

class StarterSetTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-30");
  private static final Set<Kind> ALL = Set.of(Kind.THEME, Kind.FIELD, Kind.COMMUNITY);

  @ParameterizedTest
  @EnumSource
  void aSetFillsAnEmptyRegisterAndASecondTimeChangesNothing(StarterSet set) {
    Network network = with(Network.empty(DAY), set.addTo(Network.empty(DAY), ALL).changes());
    assertEquals(set.records().size(), network.size());
    assertTrue(network.list(Theme.class).size() >= 10);
    assertTrue(network.list(Field.class).size() >= 15);
    assertTrue(network.list(Community.class).size() >= 12);
    StarterSet.Adding again = set.addTo(network, ALL);
    assertEquals(List.of(), again.changes());
    assertEquals(set.records().size(), again.known().size());
  }

  @ParameterizedTest
  @EnumSource
  void noWordOfAListStandsForTwo(StarterSet set) {
    for (Kind kind : ALL) {
      Set<NameKey> names = new HashSet<>();
      for (AtlasRecord each : set.records()) {
        if (each.id().kind() == kind) {
          each.row().list("name").forEach(n -> assertTrue(names.add(NameKey.of(n)), n));
          each.about().otherNames().forEach(n -> assertTrue(names.add(NameKey.of(n)), n));
        }
      }
    }
  }

  @Test
  void aWordThatIsThereStaysAndIsWhatTheNewOnesName() {
    Network own =
        with(
            Network.empty(DAY),
            List.of(
                put(Row.of(Kind.FIELD, "f1", Map.of("name", List.of("HEALTH")))),
                put(
                    Row.of(
                        Kind.FIELD,
                        "poverty",
                        Map.of(
                            "name", List.of("Hardship"),
                            "other_names", List.of("Relief of Poverty")))),
                put(Row.of(Kind.FIELD, "education", Map.of("name", List.of("Schools"))))));
    Network after = with(own, StarterSet.WORDS_TODAY.addTo(own, ALL).changes());
    assertEquals("HEALTH", name(after, Kind.FIELD, "f1"));
    assertEquals("Schools", name(after, Kind.FIELD, "education"));
    assertEquals("Education and training", name(after, Kind.FIELD, "education-2"));
    assertEquals(List.of("f1"), row(after, Kind.FIELD, "mental-health").list("broader"));
    assertEquals(
        List.of("education-2", "employment"), row(after, Kind.THEME, "economy").list("fields"));
    assertEquals(List.of("advice", "poverty"), row(after, Kind.THEME, "poverty").list("fields"));
  }

  @Test
  void aListThatIsNotTakenInIsNotNamed() {
    Network empty = Network.empty(DAY);
    Network after = with(empty, StarterSet.WORDS_2008.addTo(empty, Set.of(Kind.THEME)).changes());
    assertEquals(after.list(Theme.class).size(), after.size());
    assertTrue(after.list(Theme.class).stream().allMatch(theme -> theme.fields().isEmpty()));
  }

  private static Change put(Row row) {
    return new Change.Put(row.toRecord());
  }

  private static Network with(Network network, List<Change> changes) {
    var outcome = network.with(changes);
    assertEquals(List.of(), outcome.problems());
    return outcome.network();
  }

  private static Row row(Network network, Kind kind, String id) {
    return network.get(org.partnershipatlas.model.Id.of(kind, id)).row();
  }

  private static String name(Network network, Kind kind, String id) {
    return row(network, kind, id).find("name").orElseThrow();
  }
}
