package org.partnershipatlas.api.service.write.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.partnershipatlas.analyser.compare.Comparer;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Scenarios;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.NewIds;
import org.partnershipatlas.api.service.write.RecordWrites;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.api.service.write.history.EntryWords;
import org.partnershipatlas.api.service.write.history.HistoryView;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.RowChange;

/** What was tried is done: the changes of a scenario made in the register, as one entry. */
public final class Adopting {
  private final Writing writing;

  public Adopting(Writing writing) {
    this.writing = writing;
  }

  /**
   * What adopting a scenario would do to the register as it is now.
   *
   * @param label all of it in one sentence
   * @param changes record by record
   * @param conflicts why it cannot be done, where it cannot: somebody has changed the records since
   * @param version stands for just these changes of just these records
   */
  public record Look(
      String name,
      String label,
      List<HistoryView.Difference> changes,
      List<String> conflicts,
      String version) {}

  /** What it would do; nothing is changed. */
  public Look look(Scenarios.Trial trial) {
    checkStored(trial);
    Network now = writing.now();
    List<Change> changes = changes(trial);
    List<RowChange> rows = rows(trial.base().network(), changes);
    return new Look(
        trial.name(),
        EntryWords.of(rows, trial.made().network()).orElse("Nothing would change."),
        rows.stream().map(row -> HistoryView.difference(row, trial.made().network())).toList(),
        conflicts(trial, changes, now),
        version(trial, now));
  }

  /**
   * Makes the changes.
   *
   * @param version as it was looked at
   */
  public Made adopt(Scenarios.Trial trial, String version, RecordWrites.Said said) {
    checkStored(trial);
    Network now = writing.now();
    List<Change> changes = changes(trial);
    List<String> conflicts = conflicts(trial, changes, now);
    if (!conflicts.isEmpty()) {
      throw Refusal.of(
              ProblemCode.STALE_REVISION,
              "It cannot be taken into the register: " + String.join(" ", conflicts),
              "scenario",
              trial.name(),
              "Try the same edits again on the register as it is now.")
          .details(
              Map.of("conflicts", conflicts, "yours", version, "version", version(trial, now)));
    }
    if (!version.equals(version(trial, now))) {
      throw Refusal.of(
              ProblemCode.STALE_RECORD,
              "This is not what was looked at.",
              "If-Match",
              version,
              "Look at what would change again.")
          .details(Map.of("yours", version, "version", version(trial, now)));
    }
    changes = renamed(changes, now, trial.made().network());
    Map<Id<?>, String> versions = new LinkedHashMap<>();
    List<Id<?>> fresh = new ArrayList<>();
    for (Change change : changes) {
      now.find(change.id())
          .ifPresentOrElse(
              r -> versions.put(change.id(), RecordVersion.of(r)), () -> fresh.add(change.id()));
    }
    String why = said.why("Taken over from a what-if: " + trial.name());
    return writing.make(
        new Wanted(changes, versions, fresh, why, said.who(), OptionalLong.empty()));
  }

  /** What was new in the scenario gets an id of the register's own. */
  private static List<Change> renamed(List<Change> changes, Network now, Network tried) {
    Map<Id<?>, Id<?>> names = new HashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Put put && !now.has(put.id())) {
        Id<?> id = NewIds.of(now, tried, put.id().kind(), put.record().row());
        boolean taken = names.containsValue(id);
        names.put(put.id(), taken ? Id.of(id.kind(), id.value() + "-" + (names.size() + 1)) : id);
      }
    }
    List<Change> made = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Put put) {
        Row row = put.record().row().renamed(id -> names.getOrDefault(id, id));
        made.add(new Change.Put(row.toRecord()));
      } else {
        made.add(change);
      }
    }
    return made;
  }

  private static void checkStored(Scenarios.Trial trial) {
    if (!trial.base().key().equals(OpenNetwork.STORED)) {
      throw Refusal.of(
          ProblemCode.READ_ONLY,
          "This was tried on “"
              + trial.base().title()
              + "”, not on your register as it is now, so it cannot be taken over into it.",
          "scenario",
          trial.name(),
          "Open your register and try the same edits there.");
    }
  }

  private static List<Change> changes(Scenarios.Trial trial) {
    return Comparer.changes(trial.base().network(), trial.made().network());
  }

  private static List<RowChange> rows(Network before, List<Change> changes) {
    List<RowChange> rows = new ArrayList<>();
    for (Change change : changes) {
      Optional<Row> was = before.find(change.id()).map(AtlasRecord::row);
      rows.add(
          new RowChange(
              was,
              change instanceof Change.Put put
                  ? Optional.of(put.record().row())
                  : Optional.empty()));
    }
    return rows;
  }

  /** Records that are no longer as they were when it was tried, and what does not fit any more. */
  private static List<String> conflicts(Scenarios.Trial trial, List<Change> changes, Network now) {
    List<String> conflicts = new ArrayList<>();
    Network base = trial.base().network();
    for (Change change : changes) {
      Optional<AtlasRecord> was = base.find(change.id()).map(AtlasRecord.class::cast);
      Optional<AtlasRecord> is = now.find(change.id()).map(AtlasRecord.class::cast);
      if (!was.equals(is)) {
        Network named = is.isPresent() ? now : was.isPresent() ? base : trial.made().network();
        String title = Titles.of(named, change.id());
        conflicts.add(
            is.isEmpty()
                ? title + " has been taken away since."
                : title + (was.isEmpty() ? " has been added since." : " has been changed since."));
      }
    }
    if (conflicts.isEmpty()) {
      now.with(changes).problems().stream()
          .filter(problem -> problem.level() == Problem.Level.FAULT)
          .forEach(problem -> conflicts.add(problem.message() + " " + problem.mend()));
    }
    return conflicts;
  }

  private static String version(Scenarios.Trial trial, Network now) {
    TreeSet<String> parts = new TreeSet<>();
    changes(trial)
        .forEach(
            change ->
                parts.add(
                    change.id() + now.find(change.id()).map(r -> RecordVersion.of(r)).orElse("")));
    byte[] text = (trial.id() + parts).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return java.util.UUID.nameUUIDFromBytes(text).toString().substring(0, 13);
  }
}
