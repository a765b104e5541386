package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;

/** A network to which edits are made one after another, and the changes that they were. */
final class Draft {
  private final PartialDate day;
  private final List<Change> made = new ArrayList<>();
  private Network network;

  Draft(Network network) {
    this.network = network;
    this.day = PartialDate.of(network.day());
  }

  Network network() {
    return network;
  }

  /** The day on which it all happens, which is the network's. */
  PartialDate day() {
    return day;
  }

  /** Every change so far. */
  List<Change> made() {
    return List.copyOf(made);
  }

  /** Makes changes: all, or with a fault none. */
  void make(List<Change> changes) {
    Outcome outcome = network.with(changes);
    if (!outcome.accepted()) {
      Problem problem =
          outcome.problems().stream()
              .filter(p -> p.level() == Problem.Level.FAULT)
              .findFirst()
              .orElseThrow();
      throw new BadQuestion(problem.message(), problem.value(), problem.mend());
    }
    network = outcome.network();
    made.addAll(changes);
  }

  /** An id of that kind that no record has yet. */
  String fresh(Kind kind) {
    int number = 1;
    while (network.has(Id.of(kind, "what-if-" + number))) {
      number++;
    }
    return "what-if-" + number;
  }

  /** The record as a row, to be changed. */
  Row row(Id<?> id) {
    return network.get(id).row();
  }

  /** Adds or replaces one record. */
  void put(Row row) {
    make(List.of(new Change.Put(row.toRecord())));
  }

  /** Ends what holds on the day, and takes away what would have begun later. */
  static List<Change> ends(Network network, List<? extends AtlasRecord> records, PartialDate day) {
    List<Change> changes = new ArrayList<>();
    for (AtlasRecord entry : records) {
      if (network.isCurrent(entry)) {
        changes.add(new Change.End(entry.id(), day));
      }
    }
    return changes;
  }
}
