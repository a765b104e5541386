package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/**
 * Finds for records that have neither id nor name the known ones that they are: those that say the
 * same in every attribute that makes them what they are, an equal beginning preferred.
 */
final class RecordMatching {

  private final Map<Kind, Map<String, List<Row>>> known = new EnumMap<>(Kind.class);
  private final Set<Id<?>> used = new HashSet<>();
  private final Network network;
  private final Renaming renaming;
  private final Set<Id<?>> begun;

  /**
   * A matching.
   *
   * @param begun records of the file that are new terms, and nothing that has ended
   */
  RecordMatching(Network network, List<ReadRecord> records, Renaming renaming, Set<Id<?>> begun) {
    this.network = network;
    this.renaming = renaming;
    this.begun = begun;
    for (AtlasRecord each : network.listAll()) {
      Row row = each.row();
      known
          .computeIfAbsent(row.kind(), k -> new HashMap<>())
          .computeIfAbsent(key(row), k -> new ArrayList<>())
          .add(row);
    }
    records.stream().map(ReadRecord::id).filter(network::has).forEach(used::add);
  }

  /** Matches those of one kind, whose references are renamed already. */
  void match(Kind kind, List<ReadRecord> records) {
    for (ReadRecord each : records) {
      if (each.row().kind() == kind && !each.idStated() && !used.contains(each.id())) {
        find(each)
            .ifPresent(
                row -> {
                  Id<?> id = Id.of(kind, row.id());
                  used.add(id);
                  renaming.rename(each.id(), id);
                });
      }
    }
  }

  private Optional<Row> find(ReadRecord each) {
    Row read = each.row();
    List<Row> candidates = new ArrayList<>();
    List<Row> ended = new ArrayList<>();
    for (Row row : known.getOrDefault(read.kind(), Map.of()).getOrDefault(key(read), List.of())) {
      // What goes on is rather one that goes on than one that has ended.
      boolean later = read.list("to").isEmpty() && FormerHolders.hasEnded(row, network);
      if (!used.contains(Id.of(row.kind(), row.id())) && !(later && begun.contains(each.id()))) {
        (later ? ended : candidates).add(row);
      }
    }
    candidates.addAll(ended);
    return candidates.stream()
        .filter(row -> row.values().equals(read.values()))
        .findFirst()
        .or(() -> candidates.stream().filter(row -> sameStart(row, read)).findFirst())
        .or(() -> candidates.stream().filter(row -> !laterTerm(row, read)).findFirst());
  }

  private static boolean sameStart(Row row, Row read) {
    return row.list("from").equals(read.list("from"));
  }

  /** Whether the one read begins when the known one is over: a new term, not the same again. */
  private static boolean laterTerm(Row row, Row read) {
    Optional<PartialDate> over = row.find("to").map(PartialDate::parse);
    Optional<PartialDate> begins = read.find("from").map(PartialDate::parse);
    return over.isPresent() && begins.isPresent() && over.get().compareTo(begins.get()) <= 0;
  }

  private static String key(Row row) {
    StringBuilder key = new StringBuilder();
    for (Attribute attribute : row.kind().attributes()) {
      if (attribute.required() || isOfWhatItIs(row.kind(), attribute.name())) {
        key.append(attribute.name()).append('=').append(row.list(attribute.name())).append('|');
      }
    }
    if (row.kind() == Kind.TENURE && row.list("person").isEmpty() && row.list("post").isEmpty()) {
      key.append(row.list("on_behalf_of")).append(row.list("name_withheld"));
    }
    return key.toString();
  }

  private static boolean isOfWhatItIs(Kind kind, String attribute) {
    return switch (kind) {
      case TENURE ->
          Objects.equals(attribute, "person")
              || attribute.equals("post")
              || attribute.equals("capacity");
      case AFFILIATION -> attribute.equals("capacity");
      case RELATIONSHIP -> attribute.equals("kind");
      case RULE -> attribute.equals("area") || attribute.equals("group_kinds");
      case ACTION -> attribute.equals("group") || attribute.equals("date");
      case COLUMN_MAPPING -> attribute.equals("keeper") || attribute.equals("sheet");
      case PERSON -> attribute.equals("name");
      default -> false;
    };
  }
}
