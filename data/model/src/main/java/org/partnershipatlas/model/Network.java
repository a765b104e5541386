package org.partnershipatlas.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable picture of the records, as at one day. It holds the records of all times; {@link
 * #current} gives those that are true on the day, and the facets {@link #seating}, {@link #places},
 * {@link #voices} and {@link #grounds} answer for that day.
 *
 * <p>Lists are in the order of ids, which no reader should see: what is shown is ordered by names.
 */
public final class Network {
  private final Records records;
  private final LocalDate day;
  private final Map<Kind, List<? extends AtlasRecord>> current = new EnumMap<>(Kind.class);
  private final Lazy<Seating> seating = new Lazy<>(() -> new Seating(this));
  private final Lazy<Places> places = new Lazy<>(() -> new Places(this));
  private final Lazy<Grounds> grounds = new Lazy<>(() -> new Grounds(this));
  private final Lazy<Voices> voices = new Lazy<>(() -> new Voices(this));

  private Network(Records records, LocalDate day) {
    this.records = records;
    this.day = day;
  }

  /** Nothing recorded. */
  public static Network empty(LocalDate day) {
    return new Network(Records.of(List.of()), day);
  }

  /**
   * A network of those records.
   *
   * @throws InvalidRecord if two records have one id, or one names a record that is not there
   */
  public static Network of(Collection<? extends AtlasRecord> records, LocalDate day) {
    Records all = Records.of(records);
    all.listDangling().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new InvalidRecord(
                  problem.place().column(), problem.value(), problem.message(), problem.mend());
            });
    return new Network(all, day);
  }

  /** The same records as at another day. */
  public Network asAt(LocalDate otherDay) {
    return otherDay.equals(day) ? this : new Network(records, otherDay);
  }

  /** The day for which it answers. */
  public LocalDate day() {
    return day;
  }

  /** How many records it holds, of all kinds and times. */
  public int size() {
    return records.size();
  }

  /** Every record of all kinds and times, by kind and id. */
  public List<AtlasRecord> listAll() {
    List<AtlasRecord> all = new ArrayList<>(size());
    for (Kind kind : Kind.values()) {
      all.addAll(records.list(kind));
    }
    return Collections.unmodifiableList(all);
  }

  /** Every record of a kind, of all times. */
  public <R extends AtlasRecord> List<R> list(Class<R> type) {
    return cast(records.list(Kind.of(type)));
  }

  /** Every record of a kind that is true on the day. */
  public <R extends AtlasRecord> List<R> current(Class<R> type) {
    Kind kind = Kind.of(type);
    synchronized (current) {
      return cast(
          current.computeIfAbsent(
              kind,
              k ->
                  k.dated()
                      ? records.list(k).stream().filter(this::isCurrent).toList()
                      : records.list(k)));
    }
  }

  /** Whether a record is true on the day; one without dates always is. */
  public boolean isCurrent(AtlasRecord entry) {
    return entry.span().holdsOn(day);
  }

  /** The record with that id. */
  public <R extends AtlasRecord> Optional<R> find(Id<R> id) {
    @SuppressWarnings("unchecked") // an id's kind decides the class of its record
    Optional<R> found = (Optional<R>) records.find(id);
    return found;
  }

  /** Whether there is a record with that id. */
  public boolean has(Id<?> id) {
    return records.find(id).isPresent();
  }

  /**
   * The record with that id.
   *
   * @throws UnknownRecord if there is none
   */
  public <R extends AtlasRecord> R get(Id<R> id) {
    return find(id).orElseThrow(() -> new UnknownRecord(id));
  }

  /** The records of a class that name that one, of all times, in the order of ids. */
  public <R extends AtlasRecord> List<R> referring(Id<?> target, Class<R> type) {
    return records.referring(target).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The records of a class that name that one and are true on the day. */
  public <R extends AtlasRecord> List<R> currentReferring(Id<?> target, Class<R> type) {
    return records.referring(target).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(this::isCurrent)
        .toList();
  }

  /** What a reader would call that record; its id where it is unknown or has no name. */
  public String name(Id<?> id) {
    return records.find(id).map(Labels::of).orElse(id.value());
  }

  /** The states of the seats, and who holds them. */
  public Seating seating() {
    return seating.get();
  }

  /** Which area lies in which, and the tier of each group. */
  public Places places() {
    return places.get();
  }

  /** Which lists are known to be whole. */
  public Grounds grounds() {
    return grounds.get();
  }

  /** Through which networks a voice reaches an organisation. */
  public Voices voices() {
    return voices.get();
  }

  /** A hash of the records of all times that does not depend on their order. */
  public Fingerprint fingerprint() {
    return records.fingerprint();
  }

  /**
   * The network after those changes, made one after another: all of them, or none where one is
   * refused. A record may be named before it is added, as long as it is there in the end.
   */
  public Outcome with(List<? extends Change> changes) {
    Records.Edit edit = records.edit();
    changes.forEach(edit::apply);
    List<Problem> problems = edit.check();
    boolean refused = problems.stream().anyMatch(p -> p.level() == Problem.Level.FAULT);
    return new Outcome(refused ? this : new Network(edit.records(), day), problems);
  }

  @SuppressWarnings("unchecked") // lists are kept by kind, and a kind decides the class
  private static <R extends AtlasRecord> List<R> cast(List<? extends AtlasRecord> list) {
    return (List<R>) list;
  }

  @Override
  public String toString() {
    Map<String, Integer> counts = new HashMap<>();
    for (Kind kind : Kind.values()) {
      if (!records.list(kind).isEmpty()) {
        counts.put(kind.word(), records.list(kind).size());
      }
    }
    return "Network as at " + day + " " + counts;
  }
}
