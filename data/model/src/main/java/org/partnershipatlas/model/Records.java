package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** The records by id and kind, with the index of who names whom. Immutable. */
final class Records {
  private final RecordTable byId;
  private final Map<Kind, List<AtlasRecord>> byKind;
  private final Lazy<Fingerprint> fingerprint;
  private final Lazy<Map<Id<?>, List<AtlasRecord>>> referrers = new Lazy<>(this::index);

  /** Takes lists that are in order already. */
  private Records(
      RecordTable byId, Map<Kind, List<AtlasRecord>> byKind, Lazy<Fingerprint> fingerprint) {
    this.byId = byId;
    this.byKind = byKind;
    this.fingerprint = fingerprint;
  }

  /**
   * By id. What comes from a store is in order for long stretches, which is told at little cost.
   */
  private static List<AtlasRecord> sorted(List<AtlasRecord> list) {
    AtlasRecord[] all = list.toArray(AtlasRecord[]::new);
    if (!isSorted(all)) {
      Arrays.parallelSort(all, Comparator.comparing(r -> r.id().value()));
    }
    return List.of(all);
  }

  private static boolean isSorted(AtlasRecord[] all) {
    for (int i = 1; i < all.length; i++) {
      if (all[i - 1].id().value().compareTo(all[i].id().value()) > 0) {
        return false;
      }
    }
    return true;
  }

  static Records of(Collection<? extends AtlasRecord> records) {
    ForkJoinTask<RecordTable> table = ForkJoinTask.adapt(() -> RecordTable.of(records)).fork();
    Map<Kind, List<AtlasRecord>> byKind = new EnumMap<>(Kind.class);
    records.forEach(r -> byKind.computeIfAbsent(r.recordKind(), k -> new ArrayList<>()).add(r));
    byKind.replaceAll((kind, list) -> sorted(list));
    RecordTable byId = table.join();
    return new Records(byId, byKind, new Lazy<>(() -> Fingerprint.of(byId.listAll())));
  }

  int size() {
    return byId.size();
  }

  Optional<AtlasRecord> find(Id<?> id) {
    return byId.find(id);
  }

  List<AtlasRecord> list(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  Fingerprint fingerprint() {
    return fingerprint.get();
  }

  List<AtlasRecord> referring(Id<?> target) {
    return referrers.get().getOrDefault(target, List.of());
  }

  private Map<Id<?>, List<AtlasRecord>> index() {
    Map<Id<?>, List<AtlasRecord>> index = new HashMap<>();
    for (Kind kind : Kind.values()) {
      for (AtlasRecord entry : list(kind)) {
        // A record that names another twice is listed there once.
        for (Id<?> target : new LinkedHashSet<>(entry.references())) {
          index.computeIfAbsent(target, t -> new ArrayList<>(4)).add(entry);
        }
      }
    }
    return index;
  }

  /** Every reference to a record that is not there. */
  List<Problem> listDangling() {
    List<Problem> problems = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      problems.addAll(
          list(kind).parallelStream()
              .filter(entry -> !isWhole(entry, byId))
              .flatMap(entry -> dangling(entry, byId).stream())
              .toList());
    }
    return problems;
  }

  private static boolean isWhole(AtlasRecord entry, RecordTable byId) {
    for (Id<?> target : entry.references()) {
      if (!byId.has(target)) {
        return false;
      }
    }
    return true;
  }

  private static List<Problem> dangling(AtlasRecord entry, RecordTable byId) {
    List<Problem> problems = new ArrayList<>();
    for (Id<?> target : entry.references()) {
      if (!byId.has(target)) {
        problems.add(
            new Problem(
                "unknown-reference",
                Problem.Level.FAULT,
                Labels.of(entry) + " names " + target + ", which is not recorded.",
                Problem.Place.in(entry.id(), attributeNaming(entry, target)),
                target.toString(),
                "Add that record, or take the reference out."));
      }
    }
    return problems;
  }

  private static String attributeNaming(AtlasRecord entry, Id<?> target) {
    Row row = entry.row();
    return row.values().entrySet().stream()
        .filter(v -> v.getValue().contains(target.value()) || v.getValue().contains("" + target))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  Edit edit() {
    return new Edit(this);
  }

  /** Changes under way; the records that they start from stay as they are. */
  static final class Edit {
    private final Records base;
    private final Map<Id<?>, Optional<AtlasRecord>> touched = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Lazy<RecordTable> after = new Lazy<>(this::table);

    private Edit(Records base) {
      this.base = base;
    }

    private RecordTable table() {
      return base.byId.with(touched);
    }

    private Optional<AtlasRecord> find(Id<?> id) {
      Optional<AtlasRecord> now = touched.get(id);
      return now == null ? base.find(id) : now;
    }

    void apply(Change change) {
      if (change instanceof Change.Put put) {
        set(put.id(), Optional.of(put.record()));
      } else if (find(change.id()).isEmpty()) {
        refuse(
            "unknown-record",
            change.id(),
            "There is no record " + change.id() + " to change.",
            "Read the network again: somebody may have taken it away.");
      } else if (change instanceof Change.End end) {
        end(end);
      } else {
        set(change.id(), Optional.empty());
      }
    }

    private void end(Change.End end) {
      if (!end.id().kind().dated()) {
        refuse(
            "cannot-end",
            end.id(),
            "A " + end.id().kind().word().replace('_', ' ') + " has no dates and cannot be ended.",
            "Change it, or take it away.");
        return;
      }
      try {
        Row ended = find(end.id()).orElseThrow().row().with("to", "" + end.on());
        set(end.id(), Optional.of(ended.toRecord()));
      } catch (InvalidRecord fault) {
        refuse(fault.code(), end.id(), String.valueOf(fault.getMessage()), fault.mend());
      }
    }

    private void set(Id<?> id, Optional<AtlasRecord> entry) {
      touched.put(id, entry);
    }

    private void refuse(String code, Id<?> id, String message, String mend) {
      problems.add(
          new Problem(
              code, Problem.Level.FAULT, message, Problem.Place.in(id, ""), id.toString(), mend));
    }

    List<Problem> check() {
      for (Id<?> id : touched.keySet().parallelStream().filter(this::isDoubtful).toList()) {
        find(id)
            .ifPresentOrElse(
                now -> problems.addAll(dangling(now, after.get())), () -> checkNobodyNames(id));
      }
      return problems;
    }

    private boolean isDoubtful(Id<?> id) {
      return find(id).filter(now -> isWhole(now, after.get())).isEmpty();
    }

    private void checkNobodyNames(Id<?> gone) {
      // A record that was itself touched is checked by what it names now.
      Set<Id<?>> seen = touched.keySet();
      for (AtlasRecord referrer : base.referring(gone)) {
        if (!seen.contains(referrer.id())) {
          problems.add(
              new Problem(
                  "still-named",
                  Problem.Level.FAULT,
                  "It cannot be taken away: "
                      + Labels.of(referrer)
                      + " ("
                      + referrer.id()
                      + ") names it.",
                  Problem.Place.in(gone, ""),
                  gone.toString(),
                  "End it instead, or change what names it first."));
        }
      }
    }

    Records records() {
      RecordTable byId = after.get();
      return new Records(byId, lists(), new Lazy<>(fingerprinting(byId)));
    }

    /** Never of more than is left: what waited for its base would keep every register before it. */
    private Supplier<Fingerprint> fingerprinting(RecordTable byId) {
      if (touched.size() > base.size() || !base.fingerprint.isMade()) {
        return () -> Fingerprint.of(byId.listAll());
      }
      Fingerprint known = fingerprint();
      return () -> known;
    }

    private Fingerprint fingerprint() {
      Fingerprint sum = base.fingerprint();
      for (Map.Entry<Id<?>, Optional<AtlasRecord>> now : touched.entrySet()) {
        Optional<AtlasRecord> was = base.find(now.getKey());
        sum = was.isPresent() ? sum.minus(was.get()) : sum;
        sum = now.getValue().isPresent() ? sum.plus(now.getValue().get()) : sum;
      }
      return sum;
    }

    /** A kind of which nothing was touched keeps its list. */
    private Map<Kind, List<AtlasRecord>> lists() {
      Map<Kind, List<AtlasRecord>> lists = new EnumMap<>(Kind.class);
      lists.putAll(base.byKind);
      Map<Kind, List<AtlasRecord>> now = new EnumMap<>(Kind.class);
      touched.forEach(
          (id, entry) -> {
            List<AtlasRecord> list = now.computeIfAbsent(id.kind(), kind -> new ArrayList<>());
            entry.ifPresent(list::add);
          });
      now.forEach(
          (kind, list) -> {
            List<AtlasRecord> all = new ArrayList<>(base.list(kind));
            all.removeIf(entry -> touched.containsKey(entry.id()));
            all.addAll(list);
            lists.put(kind, sorted(all));
          });
      return lists;
    }
  }
}
