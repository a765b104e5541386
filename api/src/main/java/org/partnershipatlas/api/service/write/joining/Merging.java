package org.partnershipatlas.api.service.write.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordViews;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.RecordWrites;
import org.partnershipatlas.api.service.write.Resting;
import org.partnershipatlas.api.service.write.Wanted;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/** Two records for one thing made one. A person decides; nothing joins by itself. */
public final class Merging {
  static final String OTHER_NAMES = "other_names";

  private final Writing writing;

  public Merging(Writing writing) {
    this.writing = writing;
  }

  /**
   * Merges a record into another: what named the one names the other, blanks are filled, its name
   * becomes another name, and an alias keeps what it was.
   *
   * @param version of what was looked at
   * @param take attributes whose value is taken from the record that goes
   */
  public Made merge(
      Id<?> keep, Id<?> gone, String version, Set<String> take, RecordWrites.Said said) {
    check(keep, gone);
    writing.get(keep);
    writing.get(gone);
    String why = said.why("Merged: one " + keep.kind().word() + " into another");
    return writing.make(
        version,
        network -> footing(network, keep, gone),
        network -> Wanted.of(plan(network, keep, gone, take).changes(), Map.of(), why, said.who()));
  }

  /** Both, what names the one that goes, the other's ties, and the alias that would be. */
  private static Footing footing(Network network, Id<?> keep, Id<?> gone) {
    Set<Id<?>> ids = new LinkedHashSet<>(List.of(keep, gone, Alias.idOf(gone)));
    network.referring(gone, AtlasRecord.class).forEach(naming -> ids.add(naming.id()));
    network.referring(keep, AtlasRecord.class).stream()
        .filter(naming -> tie(naming.recordKind()))
        .forEach(naming -> ids.add(naming.id()));
    return Footing.of(network, ids);
  }

  /**
   * What a merge would do.
   *
   * @param differ the attributes in which the two differ
   * @param moved what names the one that goes, and would name the other
   * @param dropped what would be there twice, or tie a record to itself, and goes
   * @param labels what the records are called that the two name
   * @param version of all these records together; the merge names the one that was looked at
   */
  public record Look(
      RecordViews.Entry keep,
      RecordViews.Entry gone,
      List<Differ> differ,
      List<Resting.Named> moved,
      List<Resting.Named> dropped,
      Map<String, String> labels,
      String version) {}

  /**
   * An attribute in which two records differ.
   *
   * @param joined what would stand where nobody chooses
   */
  public record Differ(
      String attribute, List<String> keep, List<String> gone, List<String> joined) {}

  private record Plan(List<Change> changes, List<Id<?>> moved, List<Id<?>> dropped) {}

  /** What would come of merging a record into another; nothing is changed. */
  public Look look(Id<?> keep, Id<?> gone) {
    Network now = writing.now();
    check(keep, gone);
    Row mine = writing.get(keep).row();
    Row other = writing.get(gone).row();
    Plan plan = plan(now, keep, gone, Set.of());
    Row joined = joined(mine, other, Set.of());
    List<Differ> differ = new ArrayList<>();
    for (Attribute attribute : keep.kind().attributes()) {
      String name = attribute.name();
      if (!mine.list(name).equals(other.list(name)) && !name.equals(OTHER_NAMES)) {
        differ.add(new Differ(name, mine.list(name), other.list(name), joined.list(name)));
      }
    }
    return new Look(
        RecordViews.Entry.of(now, now.get(keep)),
        RecordViews.Entry.of(now, now.get(gone)),
        differ,
        named(now, plan.moved()),
        named(now, plan.dropped()),
        labels(now, keep, gone),
        footing(now, keep, gone).version());
  }

  private static Map<String, String> labels(Network network, Id<?> keep, Id<?> gone) {
    Map<String, String> labels = new TreeMap<>();
    for (Id<?> id : List.of(keep, gone)) {
      Titles.mentions(network.get(id))
          .forEach(named -> labels.put(named.toString(), Titles.of(network, named)));
    }
    return labels;
  }

  private static List<Resting.Named> named(Network network, List<Id<?>> ids) {
    return ids.stream().map(id -> new Resting.Named(id, Titles.of(network, id))).toList();
  }

  private static Plan plan(Network now, Id<?> keep, Id<?> gone, Set<String> take) {
    AtlasRecord kept = now.get(keep);
    AtlasRecord lost = now.get(gone);
    List<Change> changes = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    List<Id<?>> movedIds = new ArrayList<>();
    List<Id<?>> droppedIds = new ArrayList<>();
    Set<Map<String, List<String>>> there = new LinkedHashSet<>();
    now.referring(keep, AtlasRecord.class).forEach(r -> there.add(said(r.row())));
    for (AtlasRecord naming : now.referring(gone, AtlasRecord.class)) {
      if (naming.id().equals(keep)) {
        continue;
      }
      Row row = naming.row().renamed(id -> id.equals(gone) ? keep : id);
      if (betweenTheTwo(naming, row) || (tie(row.kind()) && !there.add(said(row)))) {
        // The other is tied in just this way already: once is enough. Nor is it tied to itself.
        changes.add(new Change.Remove(naming.id()));
        dropped.add(Dropped.text(naming));
        droppedIds.add(naming.id());
      } else {
        moved(naming, keep, gone).forEach(one -> moved.add(one.text()));
        changes.add(new Change.Put(row.toRecord()));
        movedIds.add(naming.id());
      }
    }
    Row joined = joined(kept.row(), lost.row(), take);
    if (addsName(kept.row(), lost.row(), joined)) {
      moved.add(new Moved(keep, OTHER_NAMES, false).text());
    }
    changes.add(new Change.Put(joined.toRecord()));
    changes.add(new Change.Remove(gone));
    changes.add(
        new Change.Put(
            new Alias(Alias.idOf(gone), keep, texts(lost.row()), moved, dropped, About.NOTHING)));
    return new Plan(changes, movedIds, droppedIds);
  }

  private static void check(Id<?> keep, Id<?> gone) {
    if (keep.kind() != gone.kind() || keep.equals(gone)) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          keep.equals(gone)
              ? "A record cannot be merged with itself."
              : "These are records of two kinds.",
          "gone",
          gone.toString(),
          "Name two records of one kind.");
    }
    if (keep.kind() == Kind.ALIAS) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER, "Aliases are not merged.", "keep", keep.toString(), "");
    }
  }

  /** Kinds that say nothing but that two things belong together. */
  private static boolean tie(Kind kind) {
    return kind == Kind.MEMBERSHIP || kind == Kind.AFFILIATION || kind == Kind.LINK;
  }

  /** Whether a tie has two ends, and both would be one record now. */
  private static boolean betweenTheTwo(AtlasRecord before, Row after) {
    return switch (after.kind()) {
      case LINK, MEMBERSHIP, RELATIONSHIP -> ends(before.row()) == 2 && ends(after) == 1;
      default -> false;
    };
  }

  private static long ends(Row row) {
    return row.kind().attributes().stream()
        .filter(each -> each.type() == Attribute.Type.REF && each.required())
        .flatMap(each -> row.list(each.name()).stream().map(each::id))
        .distinct()
        .count();
  }

  private static Map<String, List<String>> said(Row row) {
    Map<String, List<String>> values = new LinkedHashMap<>(row.values());
    values
        .keySet()
        .removeAll(List.of("source", "note", "certainty", "last_checked", "last_checked_by"));
    values.put("", List.of(row.kind().word()));
    return values;
  }

  private static boolean addsName(Row kept, Row lost, Row joined) {
    return lost.findName()
        .filter(name -> joined.list(OTHER_NAMES).contains(name))
        .filter(name -> !kept.list(OTHER_NAMES).contains(name))
        .isPresent();
  }

  private static List<Moved> moved(AtlasRecord naming, Id<?> keep, Id<?> gone) {
    Row row = naming.row();
    List<Moved> moved = new ArrayList<>();
    for (Attribute attribute : row.kind().attributes()) {
      if (names(row, attribute, gone)) {
        moved.add(new Moved(naming.id(), attribute.name(), names(row, attribute, keep)));
      }
    }
    return moved;
  }

  private static boolean names(Row row, Attribute attribute, Id<?> id) {
    return attribute.type() == Attribute.Type.REF
        && row.list(attribute.name()).stream().anyMatch(t -> attribute.id(t).equals(id));
  }

  /** The record that stays, with what the other adds to it. */
  private static Row joined(Row keep, Row gone, Set<String> take) {
    Id<?> kept = Id.of(keep.kind(), keep.id());
    Id<?> lost = Id.of(gone.kind(), gone.id());
    Row row = keep;
    for (Attribute attribute : keep.kind().attributes()) {
      String name = attribute.name();
      List<String> mine = keep.list(name);
      List<String> other = gone.list(name);
      if (other.isEmpty() && !take.contains(name)) {
        continue;
      }
      if (mine.isEmpty() || take.contains(name)) {
        row = row.with(name, other);
      } else if (attribute.list()) {
        Set<String> both = new LinkedHashSet<>(mine);
        both.addAll(other);
        row = row.with(name, List.copyOf(both));
      }
    }
    row = row.renamed(id -> id.equals(lost) ? kept : id);
    for (Attribute attribute : keep.kind().attributes()) {
      if (attribute.type() == Attribute.Type.REF) {
        row =
            row.with(
                attribute.name(),
                row.list(attribute.name()).stream()
                    .filter(text -> !attribute.id(text).equals(kept))
                    .toList());
      }
    }
    return row.with(OTHER_NAMES, otherNames(keep, gone, row));
  }

  private static List<String> otherNames(Row keep, Row gone, Row joined) {
    Set<String> names = new LinkedHashSet<>(keep.list(OTHER_NAMES));
    gone.findName().ifPresent(names::add);
    names.addAll(gone.list(OTHER_NAMES));
    joined.findName().ifPresent(names::remove);
    return List.copyOf(names);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.values().forEach((name, list) -> list.forEach(text -> texts.add(name + "=" + text)));
    return texts;
  }
}
