package org.partnershipatlas.analyser.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Organisation;

/** Coverage held against the definition, read word by word, on random networks. */
class CoveragePropertyTest {
  private static final int BATCH = 50;

  static LongStream batches() {
    return LongStream.range(0, 12);
  }

  private static Network network(long seed) {
    return NetworkText.network(RandomTables.text(seed), "2026-11-22");
  }

  private static Coverage coverage(Network network) {
    return Coverage.of(network, CoverageOptions.of(network));
  }

  @ParameterizedTest
  @MethodSource("batches")
  void everyStateIsTheOneThatTheDefinitionGives(long batch) {
    for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
      Network network = network(seed);
      Coverage coverage = coverage(network);
      OrganisationOracle organisations = new OrganisationOracle(network);
      FieldOracle fields = new FieldOracle(network);
      for (Group group : network.list(Group.class)) {
        for (Organisation organisation : network.list(Organisation.class)) {
          String where = "seed " + seed + " " + organisation.id() + " on " + group.id();
          VoiceState expected = organisations.state(organisation, group);
          assertEquals(expected, coverage.voice(organisation.id(), group.id()).state(), where);
          assertEquals(expected, coverage.state(organisation.id(), group.id()), where);
        }
        for (Field field : network.list(Field.class)) {
          assertEquals(
              fields.state(field, group),
              coverage.voice(RowKey.field(field.id()), group.id()).state(),
              "seed " + seed + " " + field.id() + " on " + group.id());
        }
      }
    }
  }

  @Test
  void theRandomNetworksShowEveryState() {
    Set<VoiceState> voices = EnumSet.noneOf(VoiceState.class);
    Set<SubjectState> subjects = EnumSet.noneOf(SubjectState.class);
    Set<NotShown> reasons = EnumSet.noneOf(NotShown.class);
    for (long seed = 0; seed < 200; seed++) {
      Network network = network(seed);
      Coverage coverage = coverage(network);
      for (Group group : network.list(Group.class)) {
        for (Organisation organisation : network.list(Organisation.class)) {
          Voice voice = coverage.voice(organisation.id(), group.id());
          voices.add(voice.state());
          voice.notShown().ifPresent(reasons::add);
          assertTrue(voice.state() == VoiceState.NOT_RECORDED || !voice.evidence().isEmpty());
        }
        network.list(Field.class).stream()
            .map(f -> coverage.voice(RowKey.field(f.id()), group.id()).state())
            .forEach(subjects::add);
      }
    }
    assertEquals(EnumSet.allOf(VoiceState.class), voices);
    assertEquals(EnumSet.allOf(SubjectState.class), subjects);
    assertEquals(EnumSet.allOf(NotShown.class), reasons);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void theMatrixCountsWhatTheStatesSay(long seed) {
    Network network = network(seed);
    Coverage coverage = coverage(network);
    for (RowKind rows : RowKind.values()) {
      Matrix matrix = coverage.matrix(rows, ColumnKind.GROUP);
      for (int row = 0; row < matrix.rows().size(); row++) {
        RowKey key = matrix.rows().get(row).key();
        List<Organisation> of =
            network.list(Organisation.class).stream()
                .filter(o -> new Subjects(network).isOf(key, o))
                .toList();
        assertEquals(of.size(), matrix.rows().get(row).organisations(), key.text());
        for (int column = 0; column < matrix.columns().size(); column++) {
          Group group = coverage.groups().get(column);
          Map<VoiceState, Integer> expected = new EnumMap<>(VoiceState.class);
          of.forEach(o -> expected.merge(coverage.state(o.id(), group.id()), 1, Integer::sum));
          Optional<MatrixCell> cell = matrix.find(row, column);
          VoiceState rest = matrix.columns().get(column).rest();
          Map<VoiceState, Integer> found =
              cell.map(MatrixCell::counts)
                  .orElse(of.isEmpty() ? Map.of() : Map.of(rest, of.size()));
          assertEquals(expected, found, "seed " + seed + " " + key + " on " + group.id());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("batches")
  void theOrderOfTheRecordsChangesNothing(long seed) {
    List<AtlasRecord> records = new ArrayList<>(NetworkText.records(RandomTables.text(seed)));
    Network network = network(seed);
    Collections.shuffle(records, new Random(seed));
    Network shuffled = Network.of(records, network.day());
    for (Group group : network.list(Group.class)) {
      assertEquals(
          coverage(network).listVoices(group.id()), coverage(shuffled).listVoices(group.id()));
    }
    assertEquals(
        coverage(network).matrix(RowKind.FIELD, ColumnKind.AREA),
        coverage(shuffled).matrix(RowKind.FIELD, ColumnKind.AREA));
  }
}
