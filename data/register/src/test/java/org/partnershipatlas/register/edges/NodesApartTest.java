package org.partnershipatlas.register.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.preview.Answers;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Counts;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/** Files of other programs whose ids are numbers, one after the other. */
class NodesApartTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-30");

  private static List<AtlasRecord> records(String text) {
    return NetworkText.records(text);
  }

  private static Reading reading(List<AtlasRecord> file, Network known) {
    NodesApart apart = NodesApart.of(file, known);
    return new Reading(
        apart.rows().stream()
            .map(
                row ->
                    new ReadRecord(
                        row, !apart.made(row), row.values().keySet(), Problem.Place.NONE))
            .toList(),
        List.of(),
        apart.questions("file"),
        List.of(),
        List.of(),
        new Counts(0, 0, 0));
  }

  private static Network taken(List<AtlasRecord> file, Network known, Answers answers) {
    return Preview.of(reading(file, known), known, answers).applyTo(known).network();
  }

  private static final String FIRST =
      """
      organisation 1 name=Oak
      organisation 2 name=Elm
      relationship r1 organisation=1 other_organisation=2 kind=supports
      """;
  private static final String SECOND =
      """
      organisation 1 name=Ash
      organisation 2 name=Elm
      relationship r1 organisation=1 other_organisation=2 kind=supports
      """;

  @Test
  void aNumberThatMeansAnotherBodyWritesOverNothing() {
    Network known = Network.of(records(FIRST), DAY);
    Network both = taken(records(SECOND), known, Answers.NONE);
    assertEquals("Oak", both.get(Id.organisation("1")).name());
    assertEquals(
        Set.of("Oak", "Elm", "Ash"),
        Set.copyOf(both.list(Organisation.class).stream().map(o -> o.name()).toList()));
    assertEquals(2, both.list(Relationship.class).size());
    assertTrue(taken(records(SECOND), both, Answers.NONE).listAll().equals(both.listAll()));
    NodesApart apart = NodesApart.of(records(SECOND), known);
    assertEquals(
        List.of(
            "1 node has an id that the register knows under another name (first: “Ash”, in the"
                + " register “Oak”); it was read as another."),
        apart.notes());
  }

  @Test
  void whoeverSaysThatTheyAreOneHasOneUnderTheNewName() {
    Network known = Network.of(records(FIRST), DAY);
    String key = reading(records(SECOND), known).questions().get(0).key();
    Network one =
        taken(records(SECOND), known, Answers.NONE.answering(Map.of(key, Answers.Answer.ONE)));
    assertEquals("Ash", one.get(Id.organisation("1")).name());
    assertEquals(2, one.list(Organisation.class).size());
    assertEquals(1, one.list(Relationship.class).size());
  }

  @Test
  void aSeatOfAnotherPersonIsAnotherSeat() {
    String seat = "group 9 name=Board\nseat s group=9\ntenure s seat=s person=p\n";
    Network known = Network.of(records("person p name='Ann Lowe'\n" + seat), DAY);
    List<AtlasRecord> other = records("person p name='Ben Vale'\n" + seat);
    assertEquals(List.of(), NodesApart.of(other, known).questions("file"));
    Network both = taken(other, known, Answers.NONE);
    assertEquals(2, both.list(Seat.class).size());
    assertEquals(2, both.list(Tenure.class).size());
    for (Tenure each : both.list(Tenure.class)) {
      assertEquals(1, both.referring(each.seat(), Tenure.class).size());
    }
  }

  @Test
  void numbersThatAreAllTheNameThereIsAreToldOf() {
    Network known = Network.of(records("organisation 1 name=1\n"), DAY);
    NodesApart apart = NodesApart.of(records("organisation 1 name=1\n"), known);
    assertEquals(List.of(), apart.questions("file"));
    assertTrue(apart.notes().get(0).contains("give them names"), apart.notes().toString());
  }

  static List<Integer> seeds() {
    return IntStream.range(0, 500).boxed().toList();
  }

  /**
   * Whatever files are taken in after each other, none loses a name or a tie, and none counts
   * twice.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void filesThatNumberTheirNodesAlikeKeepWhatTheySay(int seed) {
    Random random = new Random(seed);
    Network known = Network.empty(DAY);
    Set<String> said = new HashSet<>();
    for (int file = 0; file < 3; file++) {
      List<AtlasRecord> records = file(random, "File" + random.nextInt(3));
      known = taken(records, known, Answers.NONE);
      said.addAll(ties(Network.of(records, DAY)));
      assertEquals(said, Set.copyOf(ties(known)), "seed " + seed);
      assertEquals(said.size(), ties(known).size(), "seed " + seed);
      if (file == 2) {
        assertEquals(
            known.listAll(), taken(records, known, Answers.NONE).listAll(), "seed " + seed);
      }
    }
  }

  private static List<AtlasRecord> file(Random random, String of) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      text.append("organisation ")
          .append(i)
          .append(" name=")
          .append(of)
          .append("Body")
          .append(i)
          .append('\n');
    }
    Set<List<Integer>> pairs = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      pairs.add(List.of(1 + random.nextInt(5), 1 + random.nextInt(5)));
    }
    List<AtlasRecord> records = new ArrayList<>(records(text.toString()));
    for (List<Integer> pair : pairs) {
      records.add(
          Row.of(Kind.RELATIONSHIP, "r" + pair.get(0) + "-" + pair.get(1))
              .with("organisation", "" + pair.get(0))
              .with("other_organisation", "" + pair.get(1))
              .toRecord());
    }
    return records;
  }

  private static List<String> ties(Network network) {
    return network.list(Relationship.class).stream()
        .map(r -> network.name(r.organisation()) + "-" + network.name(r.otherOrganisation()))
        .toList();
  }
}
