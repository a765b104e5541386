package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.model.Row;

/** What people do to a register, at random: small edits, imports, first loads, clearing out. */
final class Edits {
  private static final int MOST_PER_KIND = 12;

  private final Random random;
  private final Batches batches;

  Edits(long seed, Batches batches) {
    this.random = new Random(seed);
    this.batches = batches;
  }

  /** The next changes; they may be refused, for then others are made. */
  List<Change> next(Network now) {
    if (now.size() == 0) {
      return random.nextInt(4) == 0 ? imported(now) : puts(load());
    }
    return switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> edit();
      case 4, 5 -> imported(now);
      default -> cleared(now);
    };
  }

  private List<Change> edit() {
    List<AtlasRecord> records = new ArrayList<>(records());
    Collections.shuffle(records, random);
    return puts(records.subList(0, 1 + random.nextInt(5)));
  }

  /** Other values for all records that came from no first load. */
  private List<Change> imported(Network now) {
    List<Change> changes = new ArrayList<>(puts(records()));
    now.listAll().stream()
        .filter(entry -> !isLoaded(entry))
        .filter(entry -> changes.stream().noneMatch(change -> change.id().equals(entry.id())))
        .forEach(entry -> changes.add(new Change.Remove(entry.id())));
    return changes;
  }

  private List<AtlasRecord> records() {
    return RandomNetwork.records(random.nextInt(1_000), 2 + random.nextInt(MOST_PER_KIND));
  }

  /** More than goes into one transaction: groups with seats and who sits on them. */
  private List<AtlasRecord> load() {
    int groups = batches.mostInOne() / 4 + 1 + random.nextInt(batches.mostInOne() / 8);
    List<AtlasRecord> records = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      String id = "load" + i;
      records.add(record(Kind.GROUP, id, Map.of("name", List.of("Group " + i))));
      records.add(record(Kind.PERSON, id, Map.of("name", List.of("Person " + i))));
      records.add(record(Kind.SEAT, id, Map.of("group", List.of("load" + i / 2))));
      records.add(record(Kind.TENURE, id, Map.of("seat", List.of(id), "person", List.of(id))));
    }
    return records;
  }

  private static AtlasRecord record(Kind kind, String id, Map<String, List<String>> values) {
    return Row.of(kind, id, values).toRecord();
  }

  private static boolean isLoaded(AtlasRecord entry) {
    return entry.row().id().startsWith("load");
  }

  /** What a first load brought goes in parts, what rests on others first; then all the rest. */
  private List<Change> cleared(Network now) {
    for (Kind kind : List.of(Kind.TENURE, Kind.SEAT, Kind.PERSON, Kind.GROUP)) {
      List<Change> some = removals(now, kind);
      if (!some.isEmpty()) {
        return some;
      }
    }
    List<Change> all = new ArrayList<>();
    now.listAll().forEach(entry -> all.add(new Change.Remove(entry.id())));
    return all;
  }

  private static List<Change> removals(Network now, Kind kind) {
    List<Change> changes = new ArrayList<>();
    now.listAll().stream()
        .filter(Edits::isLoaded)
        .filter(entry -> entry.recordKind() == kind)
        .forEach(entry -> changes.add(new Change.Remove(entry.id())));
    return changes;
  }

  private static List<Change> puts(List<AtlasRecord> records) {
    List<Change> changes = new ArrayList<>();
    records.forEach(entry -> changes.add(new Change.Put(entry)));
    return changes;
  }
}
