package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.cell.ListCell;

/**
 * Who gives a record: its source names its keepers, several parted by semicolons, beside whatever
 * else is its source.
 */
final class Sources {

  private final Map<NameKey, NameKey> keepers = new HashMap<>();
  private final Optional<Keeper> own;

  Sources(Network known, Optional<Keeping> keeping) {
    this.own = keeping.map(Keeping::keeper);
    known.list(Keeper.class).forEach(this::learn);
    own.ifPresent(this::learn);
  }

  private void learn(Keeper keeper) {
    NameKey name = NameKey.of(keeper.name());
    keepers.put(name, name);
    keeper.about().otherNames().forEach(other -> keepers.putIfAbsent(NameKey.of(other), name));
  }

  /** Whether it can be told when records of this kind are no longer in somebody's list. */
  static boolean isListed(Kind kind) {
    return kind.dated() && kind != Kind.AREA;
  }

  /** Whether whoever keeps the file gives the record. */
  boolean isOurs(Row row) {
    return own.map(keeper -> given(row).contains(NameKey.of(keeper.name()))).orElse(false);
  }

  /** The other keepers that give the record. */
  Set<NameKey> others(Row row) {
    Set<NameKey> others = new TreeSet<>(given(row));
    own.ifPresent(keeper -> others.remove(NameKey.of(keeper.name())));
    return others;
  }

  /** Whether somebody else gives the record and whoever keeps the file does not. */
  boolean isOnlyOthers(Row row) {
    return own.isPresent() && !isOurs(row) && !others(row).isEmpty();
  }

  private Set<NameKey> given(Row row) {
    Set<NameKey> given = new TreeSet<>();
    for (String part : parts(row)) {
      Optional.ofNullable(keepers.get(NameKey.of(part))).ifPresent(given::add);
    }
    return given;
  }

  private static List<String> parts(Row row) {
    return row.find("source").map(ListCell::split).orElse(List.of());
  }

  /** The record with whoever keeps the file among those that give it. */
  Row ours(Row row) {
    if (own.isEmpty() || isOurs(row)) {
      return row;
    }
    if (!isListed(row.kind())) {
      return row;
    }
    List<String> parts = new ArrayList<>(parts(row));
    parts.add(own.get().name());
    return row.with("source", String.join("; ", parts));
  }

  /** The row as a file has it, with the keepers that gave it before. */
  Row kept(Row before, Row after, boolean stated) {
    if (before.list("source").equals(after.list("source")) || (stated && own.isEmpty())) {
      return after;
    }
    List<String> parts = new ArrayList<>(parts(after));
    Set<NameKey> there = given(after);
    for (String part : parts(before)) {
      NameKey keeper = keepers.get(NameKey.of(part));
      if (keeper != null && there.add(keeper)) {
        parts.add(part);
      }
    }
    return after.with("source", String.join("; ", parts));
  }

  /** A new record, which has a source where anybody is known to keep the file. */
  Row fresh(Row row) {
    return isListed(row.kind()) || row.find("source").isPresent() || own.isEmpty()
        ? ours(row)
        : row.with("source", own.get().name());
  }

  /** The record without whoever keeps the file among those that give it. */
  Row noLongerOurs(Row row) {
    List<String> parts = new ArrayList<>(parts(row));
    own.map(keeper -> NameKey.of(keeper.name()))
        .ifPresent(
            name ->
                parts.removeIf(
                    part -> name.equals(keepers.getOrDefault(NameKey.of(part), NameKey.of("")))));
    return row.with("source", String.join("; ", parts));
  }

  /** The record as ours alone of all keepers, after they had ended it. */
  Row onlyOurs(Row row) {
    List<String> parts = new ArrayList<>(parts(row));
    parts.removeIf(part -> keepers.containsKey(NameKey.of(part)));
    own.ifPresent(keeper -> parts.add(keeper.name()));
    return row.with("source", String.join("; ", parts));
  }

  /** The names of the other keepers that give the record, as they are written there. */
  String named(Row row) {
    Set<NameKey> others = others(row);
    return String.join(
        " and ",
        parts(row).stream()
            .filter(part -> others.contains(keepers.getOrDefault(NameKey.of(part), NameKey.of(""))))
            .toList());
  }
}
