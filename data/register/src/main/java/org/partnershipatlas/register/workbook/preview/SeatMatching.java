package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/**
 * Finds for each seat of a file the known one that it is: by id; else by the seat's own name on its
 * group; else by group, role, reservation and holder; else by its place among those that are alike.
 * Another keeper's list has places of its own: a seat that only others give is not matched by
 * place.
 */
final class SeatMatching {

  /** A seat of the file whose holder is not whoever has the known one, and may have changed. */
  record ByPlace(Id<?> known, Id<?> read) {}

  private final Map<String, List<Row>> knownByGroup = new LinkedHashMap<>();
  private final Map<String, Set<String>> knownHolders = new LinkedHashMap<>();
  private final Map<String, Set<String>> knownNow = new LinkedHashMap<>();
  private final Map<String, Set<String>> readHolders = new LinkedHashMap<>();
  private final Map<String, Set<String>> readNow = new LinkedHashMap<>();
  private final Renaming renaming;
  private final Sources sources;
  private final Set<String> used = new HashSet<>();
  private final Set<String> usedHolders = new HashSet<>();
  private final List<ByPlace> byPlace = new ArrayList<>();

  SeatMatching(Network known, List<ReadRecord> records, Renaming renaming, Sources sources) {
    this.renaming = renaming;
    this.sources = sources;
    for (Seat seat : inOrder(known)) {
      knownByGroup.computeIfAbsent(seat.group().value(), g -> new ArrayList<>()).add(seat.row());
    }
    known.list(Tenure.class).forEach(tenure -> holder(tenure.row(), known, knownHolders, knownNow));
    records.stream()
        .map(ReadRecord::row)
        .filter(row -> row.kind() == Kind.TENURE)
        .forEach(row -> holder(row, known, readHolders, readNow));
    records.stream()
        .filter(each -> each.row().kind() == Kind.SEAT && known.has(each.id()))
        .forEach(each -> used.add(each.row().id()));
  }

  /**
   * The order of ids with their numbers read as numbers: that in which the seats were read; those
   * that have ended come last.
   */
  private static List<Seat> inOrder(Network known) {
    return known.list(Seat.class).stream()
        .sorted(
            Comparator.<Seat, Boolean>comparing(seat -> hasEnded(seat, known))
                .thenComparing(seat -> seat.id().value().length())
                .thenComparing(AtlasRecord::id, Comparator.naturalOrder()))
        .toList();
  }

  private static boolean hasEnded(Seat seat, Network known) {
    return FormerHolders.hasEnded(seat.row(), known);
  }

  private static void holder(
      Row tenure, Network known, Map<String, Set<String>> ever, Map<String, Set<String>> now) {
    if (tenure.list("capacity").contains("deputy")) {
      return;
    }
    String who =
        tenure
            .find("person")
            .map(person -> "person " + person)
            .or(() -> tenure.find("post").map(post -> "post " + post))
            .orElse(
                (tenure.list("name_withheld").isEmpty() ? "held for " : "withheld for ")
                    + tenure.find("on_behalf_of").orElse(""));
    String seat = tenure.find("seat").orElse("");
    ever.computeIfAbsent(seat, s -> new LinkedHashSet<>()).add(who);
    if (!FormerHolders.hasEnded(tenure, known)) {
      now.computeIfAbsent(seat, s -> new LinkedHashSet<>()).add(who);
    }
  }

  /** Matches them; the seats whose holder may have changed are returned. */
  List<ByPlace> match(List<ReadRecord> records) {
    List<Row> open =
        new ArrayList<>(
            records.stream()
                .filter(each -> each.row().kind() == Kind.SEAT && !each.idStated())
                .map(ReadRecord::row)
                .toList());
    open.removeIf(this::byLabel);
    open.removeIf(row -> row.find("label").isPresent());
    // Those with the very same holders first, or somebody with two seats would be in the wrong one.
    // Whoever has it now comes before whoever once had it.
    open.removeIf(row -> bySameHolders(row, true, true));
    open.removeIf(row -> bySameHolders(row, false, true));
    open.removeIf(row -> byHolder(row, knownNow, readNow));
    open.removeIf(row -> bySameHolders(row, true, false));
    open.removeIf(row -> byHolder(row, knownHolders, readHolders));
    // Those in the same state first, or a new row would take the place of a vacant one.
    open.removeIf(row -> byPlace(row, true));
    open.removeIf(row -> byPlace(row, false));
    return byPlace;
  }

  private List<Row> known(Row read) {
    return knownByGroup.getOrDefault(read.find("group").orElse(""), List.of());
  }

  private boolean byLabel(Row read) {
    NameKey label = NameKey.of(read.find("label").orElse(""));
    for (Row row : known(read)) {
      if (!label.isEmpty()
          && !used.contains(row.id())
          && NameKey.of(row.find("label").orElse("")).equals(label)) {
        takeWhoeverHasIt(row, read);
        return true;
      }
    }
    return false;
  }

  /** By the very same holders: all that there ever were, those of today, or both. */
  private boolean bySameHolders(Row read, boolean ever, boolean today) {
    for (Row row : known(read)) {
      boolean same =
          (!ever || holders(knownHolders, row).equals(holders(readHolders, read)))
              && (!today || holders(knownNow, row).equals(holders(readNow, read)));
      boolean anybody = !holders(ever ? readHolders : readNow, read).isEmpty();
      if (same && anybody && !used.contains(row.id()) && byHolder(row, read, ever)) {
        return true;
      }
    }
    return false;
  }

  private boolean byHolder(Row row, Row read, boolean ever) {
    return ever
        ? byHolder(row, read, knownHolders, readHolders)
        : byHolder(row, read, knownNow, readNow);
  }

  private boolean byHolder(
      Row read, Map<String, Set<String>> knownHeld, Map<String, Set<String>> readHeld) {
    return known(read).stream().anyMatch(row -> byHolder(row, read, knownHeld, readHeld));
  }

  private boolean byHolder(
      Row row, Row read, Map<String, Set<String>> knownHeld, Map<String, Set<String>> readHeld) {
    if (row.find("label").isPresent() || !alike(row, read)) {
      return false;
    }
    for (String who : holders(readHeld, read)) {
      if (holders(knownHeld, row).contains(who) && usedHolders.add(row.id() + "|" + who)) {
        holders(readHolders, read).forEach(other -> usedHolders.add(row.id() + "|" + other));
        takeWhoeverHasIt(row, read);
        return true;
      }
    }
    return false;
  }

  private boolean byPlace(Row read, boolean sameState) {
    for (Row row : known(read)) {
      boolean free =
          !used.contains(row.id())
              && row.find("label").isEmpty()
              && !sources.isOnlyOthers(row)
              && alike(row, read);
      if (free && (!sameState || sameState(row, read))) {
        takeWhoeverHasIt(row, read);
        return true;
      }
    }
    return false;
  }

  private boolean sameState(Row row, Row read) {
    boolean empty = holders(readHolders, read).isEmpty();
    return holders(knownHolders, row).isEmpty() == empty && sameVacancy(row, read);
  }

  private static boolean sameVacancy(Row row, Row read) {
    return row.list("vacant").equals(read.list("vacant"));
  }

  private boolean changedHolder(Row known, Row read) {
    Set<String> before = holders(knownNow, known);
    Set<String> now = holders(readHolders, read);
    boolean leaves = now.isEmpty() && read.list("vacant").contains("yes");
    boolean other = !now.isEmpty() && now.stream().noneMatch(before::contains);
    return !before.isEmpty() && (leaves || other);
  }

  private void takeWhoeverHasIt(Row known, Row read) {
    used.add(known.id());
    renaming.rename(Id.seat(read.id()), Id.seat(known.id()));
    if (changedHolder(known, read)) {
      byPlace.add(new ByPlace(Id.seat(known.id()), Id.seat(read.id())));
    }
  }

  private static boolean alike(Row known, Row read) {
    return Objects.equals(known.list("role"), read.list("role"))
        && Objects.equals(known.list("reserved_for_sector"), read.list("reserved_for_sector"))
        && Set.copyOf(known.list("reserved_for")).equals(Set.copyOf(read.list("reserved_for")));
  }

  private static Set<String> holders(Map<String, Set<String>> holders, Row seat) {
    return holders.getOrDefault(seat.id(), Set.of());
  }
}
