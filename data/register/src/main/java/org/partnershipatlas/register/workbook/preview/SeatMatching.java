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

  /** A seat of the file by place alone, so that its holder may have changed. */
  record ByPlace(Id<?> known, Id<?> read) {}

  private final Map<String, List<Row>> knownByGroup = new LinkedHashMap<>();
  private final Map<String, Set<String>> knownHolders = new LinkedHashMap<>();
  private final Map<String, Set<String>> readHolders = new LinkedHashMap<>();
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
    known.list(Tenure.class).forEach(tenure -> holder(tenure.row(), knownHolders));
    records.stream()
        .map(ReadRecord::row)
        .filter(row -> row.kind() == Kind.TENURE)
        .forEach(row -> holder(row, readHolders));
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
    return seat.when().to().map(to -> !to.earliest().isAfter(known.day())).orElse(false);
  }

  private static void holder(Row tenure, Map<String, Set<String>> holders) {
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
    holders.computeIfAbsent(tenure.find("seat").orElse(""), s -> new LinkedHashSet<>()).add(who);
  }

  /** Matches them; the seats matched by place alone are returned. */
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
    open.removeIf(row -> byHolder(row, true));
    open.removeIf(row -> byHolder(row, false));
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
        take(row, read);
        if (changedHolder(row, read)) {
          byPlace.add(new ByPlace(Id.seat(row.id()), Id.seat(read.id())));
        }
        return true;
      }
    }
    return false;
  }

  private boolean byHolder(Row read, boolean all) {
    Set<String> now = holders(readHolders, read);
    for (Row row : known(read)) {
      Set<String> before = holders(knownHolders, row);
      boolean fits = all ? !used.contains(row.id()) && before.equals(now) : true;
      if (fits && row.find("label").isEmpty() && alike(row, read)) {
        for (String who : now) {
          if (before.contains(who) && usedHolders.add(row.id() + "|" + who)) {
            now.forEach(other -> usedHolders.add(row.id() + "|" + other));
            take(row, read);
            return true;
          }
        }
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
        take(row, read);
        if (changedHolder(row, read)) {
          byPlace.add(new ByPlace(Id.seat(row.id()), Id.seat(read.id())));
        }
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
    Set<String> before = holders(knownHolders, known);
    Set<String> now = holders(readHolders, read);
    boolean leaves = now.isEmpty() && read.list("vacant").contains("yes");
    boolean other = !now.isEmpty() && now.stream().noneMatch(before::contains);
    return !before.isEmpty() && (leaves || other);
  }

  private void take(Row known, Row read) {
    used.add(known.id());
    renaming.rename(Id.seat(read.id()), Id.seat(known.id()));
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
