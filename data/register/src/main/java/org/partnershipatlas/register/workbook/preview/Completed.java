package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** "Is this the whole membership?": asked of each group, and recorded where the answer is yes. */
final class Completed {

  private final Network known;
  private final Answers answers;
  private final Map<Id<Group>, Integer> seats = new LinkedHashMap<>();
  private final Map<Id<?>, String> names = new LinkedHashMap<>();
  private final Set<Id<?>> listed = new HashSet<>();
  private final Set<String> answered = new HashSet<>();

  Completed(Network known, Answers answers, List<ReadRecord> records) {
    this.known = known;
    this.answers = answers;
    for (ReadRecord each : records) {
      if (each.row().kind() == Kind.SEAT) {
        each.row()
            .find("group")
            .or(() -> known.find(each.id()).map(AtlasRecord::row).flatMap(r -> r.find("group")))
            .ifPresent(group -> seats.merge(Id.group(group), 1, Integer::sum));
        lists(each).ifPresent(listed::add);
      }
      if (each.row().list("what").contains(CompletenessKind.SEATS_OF_A_GROUP.word())) {
        each.row().find("of").ifPresent(answered::add);
      }
      each.row().find("name").ifPresent(name -> names.put(each.id(), name));
    }
  }

  /** The group of whose list a record tells; none where only the seat itself was looked at. */
  private static Optional<Id<?>> lists(ReadRecord seat) {
    return seat.columns().contains("group") || !seat.idStated()
        ? seat.row().find("group").map(Id::group)
        : Optional.empty();
  }

  private boolean isAsked(Id<Group> group) {
    return listed.contains(group) && !answered.contains(group.toString());
  }

  List<Membership> memberships() {
    List<Membership> asked = new ArrayList<>();
    seats.forEach(
        (group, count) -> {
          if (isAsked(group)) {
            String name = names.getOrDefault(group, known.name(group));
            asked.add(new Membership(group, name, count, isComplete(group)));
          }
        });
    return asked;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Id<Group> group : seats.keySet()) {
      if (answers.whole().contains(group) && !isComplete(group)) {
        changes.add(new Change.Put(statement(group)));
      }
    }
    return changes;
  }

  private AtlasRecord statement(Id<Group> group) {
    String base = "seats-of-" + group.value();
    String id = base;
    for (int again = 2; known.has(Id.of(Kind.COMPLETENESS, id)); again++) {
      id = base + "-" + again;
    }
    Row row =
        Row.of(Kind.COMPLETENESS, id)
            .with("what", CompletenessKind.SEATS_OF_A_GROUP.word())
            .with("of", group.toString())
            .with("from", known.day().toString());
    return answers
        .keeping()
        .map(keeping -> row.with("source", keeping.keeper().name()))
        .orElse(row)
        .toRecord();
  }

  private boolean isComplete(Id<Group> group) {
    return known.current(Completeness.class).stream()
        .anyMatch(
            each -> each.what() == CompletenessKind.SEATS_OF_A_GROUP && each.of().equals(group));
  }
}
