package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.table.Note;

/**
 * Makes of entries the changes of those that are taken. A record that rests on one that is left is
 * left with it; where it only mentions that in a list, the mention is left. New people whom nothing
 * names that is taken are left too.
 */
final class Choosing {

  /** What is nothing without all that it names. */
  private static final Set<Kind> OF_ALL =
      Set.of(
          Kind.TENURE,
          Kind.AFFILIATION,
          Kind.MEMBERSHIP,
          Kind.RELATIONSHIP,
          Kind.LINK,
          Kind.COMPLETENESS);

  private final Network known;
  private final Map<Id<?>, Set<String>> left;
  private final Map<Id<?>, Entry> entries = new HashMap<>();
  private final Map<Id<?>, Row> rows = new HashMap<>();
  private final Set<Id<?>> gone = new HashSet<>();
  private final List<Note> notes = new ArrayList<>();

  Choosing(Network known, Map<Id<?>, Set<String>> left) {
    this.known = known;
    this.left = left;
  }

  List<Note> notes() {
    return notes;
  }

  List<Entry> chosen(List<Entry> all) {
    if (left.isEmpty()) {
      return all;
    }
    all.forEach(this::choose);
    boolean more = true;
    while (more) {
      more = false;
      for (Entry entry : all) {
        Entry now = entries.getOrDefault(entry.id(), entry);
        more |= isTaken(now) && rests(now);
      }
    }
    leaveUnnamed(all);
    tell(all);
    return all.stream().map(entry -> entries.getOrDefault(entry.id(), entry)).toList();
  }

  /**
   * The changes of the entries that are taken.
   *
   * @param made records that were made of entries already
   */
  List<Change> changes(List<Entry> chosen, Map<Id<?>, AtlasRecord> made) {
    List<Change> changes = new ArrayList<>();
    for (Entry entry : chosen) {
      if (entry.changes() && entry.choice().taken()) {
        Row row = rows.get(entry.id());
        if (row == null) {
          AtlasRecord already = made.get(entry.id());
          changes.add(new Change.Put(already == null ? entry.after().toRecord() : already));
        } else if (!entry.before().equals(Optional.of(row))) {
          changes.add(new Change.Put(row.toRecord()));
        }
      }
    }
    return changes;
  }

  private void choose(Entry entry) {
    Set<String> attributes = left.get(entry.id());
    if (!entry.changes() || attributes == null) {
      entries.put(entry.id(), entry);
    } else if (attributes.isEmpty() || entry.before().isEmpty()) {
      leave(entry, Entry.Choice.LEFT);
    } else {
      Row row = entry.after();
      for (String name : attributes) {
        row = row.with(name, entry.before().get().list(name));
      }
      rows.put(entry.id(), row);
      boolean some = !row.equals(entry.before().get());
      entries.put(entry.id(), entry.with(new Entry.Choice(some, attributes, Optional.empty())));
    }
  }

  private void leave(Entry entry, Entry.Choice choice) {
    entries.put(entry.id(), entry.with(choice));
    if (entry.before().isEmpty()) {
      gone.add(entry.id());
    }
  }

  private static boolean isTaken(Entry entry) {
    return entry.changes() && entry.choice().taken();
  }

  /** Whether an entry names what is left; it is then left too, or what names it is. */
  private boolean rests(Entry entry) {
    Row row = rows.getOrDefault(entry.id(), entry.after());
    Row kept = row;
    for (Attribute attribute : row.kind().attributes()) {
      Optional<Id<?>> other = firstGone(row, attribute);
      if (other.isPresent()) {
        if (entry.before().isEmpty() && isOfAll(row.kind(), attribute)) {
          leave(entry, Entry.Choice.leftWith(other.get()));
          return true;
        }
        kept = kept.with(attribute.name(), kept(entry, row, attribute));
      }
    }
    if (kept.equals(row)) {
      return false;
    }
    rows.put(entry.id(), kept);
    if (entry.before().equals(Optional.of(kept))) {
      entries.put(entry.id(), entry.with(Entry.Choice.LEFT));
    }
    return true;
  }

  private Optional<Id<?>> firstGone(Row row, Attribute attribute) {
    if (attribute.type() == Attribute.Type.REF) {
      for (String text : row.list(attribute.name())) {
        Id<?> id = attribute.id(text);
        if (gone.contains(id)) {
          return Optional.of(id);
        }
      }
    }
    return Optional.empty();
  }

  /** What an attribute holds without what is left: of a list the rest, else what it was before. */
  private List<String> kept(Entry entry, Row row, Attribute attribute) {
    return entry
        .before()
        .filter(before -> !attribute.list())
        .map(before -> before.list(attribute.name()))
        .orElseGet(
            () ->
                row.list(attribute.name()).stream()
                    .filter(text -> !gone.contains(attribute.id(text)))
                    .toList());
  }

  private static boolean isOfAll(Kind kind, Attribute attribute) {
    return attribute.required() || OF_ALL.contains(kind) || attribute.name().equals("reserved_for");
  }

  private void leaveUnnamed(List<Entry> all) {
    Set<Id<?>> named = new HashSet<>();
    Map<Id<?>, Id<?>> leftWith = new HashMap<>();
    for (Entry entry : all) {
      Entry chosen = entries.getOrDefault(entry.id(), entry);
      boolean taken = chosen.choice().taken();
      for (Attribute attribute : entry.after().kind().attributes()) {
        if (attribute.targets().contains(Kind.PERSON)) {
          for (String text : entry.after().list(attribute.name())) {
            if (taken) {
              named.add(attribute.id(text));
            } else {
              leftWith.put(attribute.id(text), entry.id());
            }
          }
        }
      }
    }
    leftWith.forEach(
        (person, other) -> {
          Optional<Entry> entry = Optional.ofNullable(entries.get(person));
          if (!named.contains(person) && !known.has(person)) {
            entry
                .filter(Choosing::isTaken)
                .ifPresent(theirs -> leave(theirs, Entry.Choice.leftWith(other)));
          }
        });
  }

  private void tell(List<Entry> all) {
    long with =
        all.stream()
            .filter(entry -> entries.getOrDefault(entry.id(), entry).choice().because().isPresent())
            .count();
    if (with > 0) {
      notes.add(
          new Note(
              "",
              0,
              (with == 1 ? "1 record rests" : with + " records rest")
                  + " on what you leave and "
                  + (with == 1 ? "is" : "are")
                  + " left with it"));
    }
  }
}
