package org.partnershipatlas.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records by their ids. A map of a million records makes a million entries, and one more for
 * each change; this makes two arrays, which a change copies. Immutable.
 */
final class RecordTable {
  private static final int FREE = 0;

  /** Of the record in the same place of the other array; {@link #FREE} where there is none. */
  private final int[] hashes;

  private final @Nullable AtlasRecord[] places;
  private final int mask;
  private int size;

  private RecordTable(int room) {
    int length = Integer.highestOneBit(Math.max(8, room) * 2 - 1) * 2;
    this.hashes = new int[length];
    this.places = new AtlasRecord[length];
    this.mask = length - 1;
  }

  private RecordTable(RecordTable base) {
    this.hashes = base.hashes.clone();
    this.places = base.places.clone();
    this.mask = base.mask;
    this.size = base.size;
  }

  /**
   * A table of those records.
   *
   * @throws InvalidRecord if two have one id
   */
  static RecordTable of(Collection<? extends AtlasRecord> records) {
    RecordTable table = new RecordTable(records.size());
    // The hash of a text that nobody asked for yet takes as long as all the rest.
    int[] hashes = records.parallelStream().mapToInt(entry -> hash(entry.id())).toArray();
    int place = 0;
    for (AtlasRecord entry : records) {
      if (!table.put(entry, hashes[place++])) {
        throw new InvalidRecord(
            "id",
            entry.id().value(),
            "Two records have the id " + entry.id() + ".",
            "Give one of them another id.");
      }
    }
    return table;
  }

  /** The table with other records, or none, under some ids. */
  RecordTable with(Map<Id<?>, Optional<AtlasRecord>> changed) {
    boolean isLess =
        changed.entrySet().stream().anyMatch(e -> e.getValue().isEmpty() && has(e.getKey()));
    boolean hasRoom = (size + changed.size()) * 2L <= places.length;
    RecordTable table =
        isLess || !hasRoom ? new RecordTable(size + changed.size()) : new RecordTable(this);
    if (table.size == 0) {
      listAll().stream().filter(e -> !changed.containsKey(e.id())).forEach(table::put);
    }
    changed.values().forEach(entry -> entry.ifPresent(table::put));
    return table;
  }

  /** Whether no record had that id before; it has now. */
  private boolean put(AtlasRecord entry) {
    return put(entry, hash(entry.id()));
  }

  private boolean put(AtlasRecord entry, int hash) {
    int at = find(entry.id(), hash);
    boolean isNew = hashes[at] == FREE;
    if (isNew) {
      size++;
    }
    hashes[at] = hash;
    places[at] = entry;
    return isNew;
  }

  int size() {
    return size;
  }

  boolean has(Id<?> id) {
    return hashes[find(id, hash(id))] != FREE;
  }

  Optional<AtlasRecord> find(Id<?> id) {
    return Optional.ofNullable(places[find(id, hash(id))]);
  }

  /** Every record, in no order that means anything. */
  List<AtlasRecord> listAll() {
    return Arrays.stream(places).filter(Objects::nonNull).map(AtlasRecord.class::cast).toList();
  }

  private int find(Id<?> id, int hash) {
    int at = hash & mask;
    while (hashes[at] != FREE && !(hashes[at] == hash && isOf(at, id))) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean isOf(int at, Id<?> id) {
    AtlasRecord entry = places[at];
    return entry != null && entry.id().equals(id);
  }

  /** Of the kind by its place, since an object's own hash is another in each run. */
  private static int hash(Id<?> id) {
    int hash = (id.value().hashCode() * 31 + id.kind().ordinal()) * 0x9E3779B9;
    hash ^= hash >>> 15;
    return hash == FREE ? 1 : hash;
  }
}
