package org.partnershipatlas.api.service.write.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.RecordWrites;
import org.partnershipatlas.api.service.write.Resting;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/** A record that was merged into another, split off from it again. */
public final class Splitting {
  private final Writing writing;

  public Splitting(Writing writing) {
    this.writing = writing;
  }

  /**
   * What splitting a record off again would do.
   *
   * @param gone the id of the record that was merged
   * @param label what it is called
   * @param from the record that it was merged into
   * @param values as it comes back
   * @param moved what would name it again
   * @param back the ties that went with the merge and would come back
   * @param version of all these records together; the split names the one that was looked at
   */
  public record Look(
      Id<?> gone,
      String label,
      Id<?> from,
      SortedMap<String, List<String>> values,
      List<Resting.Named> moved,
      List<Resting.Named> back,
      String version) {}

  /** What would come of it; nothing is changed. */
  public Look look(Id<?> gone) {
    Network now = writing.now();
    Alias alias = alias(now, gone);
    Row row = row(gone, alias.values());
    List<Resting.Named> moved = new ArrayList<>();
    moved(now, alias, gone).keySet().stream()
        .filter(id -> !id.equals(alias.of()))
        .forEach(id -> moved.add(new Resting.Named(id, Titles.of(now, id))));
    Network after = now.with(changes(now, gone)).network();
    return new Look(
        gone,
        row.findName().orElse(gone.value()),
        alias.of(),
        row.values(),
        moved,
        back(now, alias, gone).stream()
            .map(tie -> new Resting.Named(tie.id(), Titles.of(after, tie.id())))
            .toList(),
        footing(now, gone).version());
  }

  /**
   * Splits it off: it comes back as it was, and what was moved names it again, where nobody has
   * changed that since. Ties that went because they were there twice come back, where what they
   * join is there. What it filled in the other stays there.
   *
   * @param version of what was looked at
   */
  public Made split(Id<?> gone, String version, RecordWrites.Said said) {
    String why = said.why("Split again: one " + gone.kind().word() + " from another");
    return writing.make(
        version,
        network -> footing(network, gone),
        network ->
            new Wanted(
                changes(network, gone),
                Map.of(),
                List.of(gone),
                why,
                said.who(),
                OptionalLong.empty()));
  }

  private static Alias alias(Network now, Id<?> gone) {
    return now.find(Alias.idOf(gone))
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.NOT_FOUND,
                    "No record with this id was merged into another.",
                    "gone",
                    gone.toString(),
                    "Ask for /api/v1/records/alias to see which were."));
  }

  /** The alias, the record that it was merged into, and all that was moved to that. */
  private static Footing footing(Network now, Id<?> gone) {
    Alias alias = alias(now, gone);
    Set<Id<?>> ids = new LinkedHashSet<>(List.of(alias.id(), alias.of(), gone));
    alias.moved().forEach(text -> ids.add(Moved.parse(text).record()));
    ties(alias).forEach(tie -> ids.add(tie.id()));
    return Footing.of(now, ids);
  }

  private static List<Change> changes(Network now, Id<?> gone) {
    Alias alias = alias(now, gone);
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Put(row(gone, alias.values()).toRecord()));
    moved(now, alias, gone).values().forEach(row -> changes.add(new Change.Put(row.toRecord())));
    back(now, alias, gone).forEach(tie -> changes.add(new Change.Put(tie)));
    changes.add(new Change.Remove(alias.id()));
    return changes;
  }

  /** The record that it was merged into, without its name, and what names it again. */
  private static Map<Id<?>, Row> moved(Network now, Alias alias, Id<?> gone) {
    Row back = row(gone, alias.values());
    Map<Id<?>, Row> changed = new LinkedHashMap<>();
    for (String text : alias.moved()) {
      Moved moved = Moved.parse(text);
      Id<?> id = moved.record();
      now.find(id)
          .map(found -> changed.getOrDefault(id, ((AtlasRecord) found).row()))
          .ifPresent(
              row -> {
                Row after =
                    moved.attribute().equals(Merging.OTHER_NAMES)
                        ? withoutName(row, back)
                        : pointed(row, moved, alias.of(), gone);
                if (!after.equals(row)) {
                  changed.put(id, after);
                }
              });
    }
    return changed;
  }

  private static Row withoutName(Row row, Row back) {
    List<String> names = new ArrayList<>(row.list(Merging.OTHER_NAMES));
    back.findName().ifPresent(names::remove);
    return row.with(Merging.OTHER_NAMES, names);
  }

  /** The ties that come back: those whose id is free, and all that they join there. */
  private static List<AtlasRecord> back(Network now, Alias alias, Id<?> gone) {
    return ties(alias).stream()
        .filter(tie -> !now.has(tie.id()) && !now.has(Alias.idOf(tie.id())))
        .filter(tie -> tie.references().stream().allMatch(id -> id.equals(gone) || now.has(id)))
        .toList();
  }

  private static List<AtlasRecord> ties(Alias alias) {
    return alias.dropped().stream()
        .flatMap(text -> Dropped.find(text).stream())
        .map(Row::toRecord)
        .toList();
  }

  private static Row row(Id<?> id, List<String> values) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    for (String text : values) {
      int equals = text.indexOf('=');
      read.computeIfAbsent(text.substring(0, equals), n -> new ArrayList<>())
          .add(text.substring(equals + 1));
    }
    return Row.of(id.kind(), id.value(), read);
  }

  /** What was replaced is put back; what stood beside it, and so once, stands there twice again. */
  private static Row pointed(Row row, Moved moved, Id<?> from, Id<?> to) {
    Attribute known = row.kind().findAttribute(moved.attribute()).orElseThrow();
    List<String> texts = new ArrayList<>();
    for (String text : row.list(moved.attribute())) {
      boolean isMoved = known.id(text).equals(from);
      if (!isMoved || moved.beside()) {
        texts.add(text);
      }
      if (isMoved) {
        texts.add(known.text(to));
      }
    }
    return row.with(moved.attribute(), texts);
  }
}
