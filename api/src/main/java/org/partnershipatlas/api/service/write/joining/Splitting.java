package org.partnershipatlas.api.service.write.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param version of all these records together; the split names the one that was looked at
   */
  public record Look(
      Id<?> gone,
      String label,
      Id<?> from,
      SortedMap<String, List<String>> values,
      List<Resting.Named> moved,
      String version) {}

  /** What would come of it; nothing is changed. */
  public Look look(Id<?> gone) {
    Network now = writing.now();
    Alias alias = alias(now, gone);
    Row back = row(gone, alias.values());
    List<Resting.Named> moved = new ArrayList<>();
    moved(now, alias, gone).keySet().stream()
        .filter(id -> !id.equals(alias.of()))
        .forEach(id -> moved.add(new Resting.Named(id, Titles.of(now, id))));
    return new Look(
        gone,
        Merging.name(back).orElse(gone.value()),
        alias.of(),
        back.values(),
        moved,
        footing(now, gone).version());
  }

  /**
   * Splits it off: it comes back as it was, and what was moved names it again, where nobody has
   * changed that since. What it filled in the other stays there.
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
    alias.moved().forEach(text -> ids.add(Id.parse(text.substring(0, text.lastIndexOf(' ')))));
    return Footing.of(now, ids);
  }

  private static List<Change> changes(Network now, Id<?> gone) {
    Alias alias = alias(now, gone);
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Put(row(gone, alias.values()).toRecord()));
    moved(now, alias, gone).values().forEach(row -> changes.add(new Change.Put(row.toRecord())));
    changes.add(new Change.Remove(alias.id()));
    return changes;
  }

  /** The record that it was merged into, without its name, and what names it again. */
  private static Map<Id<?>, Row> moved(Network now, Alias alias, Id<?> gone) {
    Row back = row(gone, alias.values());
    Map<Id<?>, Row> changed = new LinkedHashMap<>();
    AtlasRecord keeper = now.get(alias.of());
    List<String> names = new ArrayList<>(keeper.row().list("other_names"));
    Merging.name(back).ifPresent(names::remove);
    changed.put(keeper.id(), keeper.row().with("other_names", names));
    for (String text : alias.moved()) {
      int space = text.lastIndexOf(' ');
      Id<?> id = Id.parse(text.substring(0, space));
      Optional<Row> before =
          now.find(id).map(found -> changed.getOrDefault(id, ((AtlasRecord) found).row()));
      before.ifPresent(
          row -> {
            Row after = pointed(row, text.substring(space + 1), alias.of(), gone);
            if (!after.equals(row)) {
              changed.put(id, after);
            }
          });
    }
    return changed;
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

  private static Row pointed(Row row, String attribute, Id<?> from, Id<?> to) {
    return row.kind()
        .findAttribute(attribute)
        .map(
            known ->
                row.with(
                    attribute,
                    row.list(attribute).stream()
                        .map(text -> known.id(text).equals(from) ? known.text(to) : text)
                        .toList()))
        .orElse(row);
  }
}
