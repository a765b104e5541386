package org.partnershipatlas.api.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Labels;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tier;

/** Records as a reader looks at them: listed by name, or one with what names it. */
public final class RecordViews {
  private RecordViews() {}

  /**
   * A record with its name.
   *
   * @param version the same as long as nothing in it differs; a write names the one it looked at
   */
  public record Entry(
      Id<?> id,
      Kind kind,
      String label,
      boolean current,
      String version,
      SortedMap<String, List<String>> values) {

    /** A record as it stands in a network. */
    public static Entry of(Network network, AtlasRecord entry) {
      return of(network, entry, RecordVersion.of(entry));
    }

    /** One to be looked for and sorted by; the version takes its time and is of no use there. */
    static Entry unversioned(Network network, AtlasRecord entry) {
      return of(network, entry, "");
    }

    private static Entry of(Network network, AtlasRecord entry, String version) {
      return new Entry(
          entry.id(),
          entry.recordKind(),
          Titles.of(network, entry.id()),
          network.isCurrent(entry),
          version,
          entry.row().values());
    }
  }

  /**
   * A part of a long list.
   *
   * @param mentions the records that the values told name
   */
  public record Page(
      Kind kind, int total, List<Entry> records, List<Id<?>> mentions, Optional<String> next) {}

  /** Somebody who holds a seat, or deputises in it. */
  public record Holder(
      Id<?> tenure,
      Holding.Holder holder,
      Optional<Id<?>> person,
      Optional<Id<Organisation>> onBehalfOf,
      Optional<Sector> sector,
      boolean deputy) {}

  /** A seat on the day. */
  public record SeatView(
      Id<Seat> id,
      SeatState state,
      boolean speaking,
      List<Holder> holders,
      List<Holder> deputies) {}

  /**
   * One record with all that bears on it.
   *
   * @param mentions the records that its own values name
   */
  public record Whole(
      Entry record,
      List<Id<?>> mentions,
      Map<String, List<Id<?>>> namedBy,
      Optional<Tier> tier,
      Optional<SeatView> seat,
      Optional<List<SeatView>> seats) {}

  /** The records of a kind that are asked for, in the order that is asked for. */
  public static Page list(Network network, Kind kind, RecordQuery query) {
    List<? extends AtlasRecord> all =
        query.current() ? network.current(kind.type()) : network.list(kind.type());
    List<Entry> found =
        query.inOrder(
            network,
            all.stream()
                .filter(query::keeps)
                .map(entry -> Entry.unversioned(network, entry))
                .filter(query::names)
                .toList());
    int from = query.from().in(found);
    int until = Math.min(found.size(), from + query.most());
    List<Entry> part =
        found.subList(from, until).stream()
            .map(entry -> query.trimmed(Entry.of(network, network.get(entry.id()))))
            .toList();
    return new Page(
        kind,
        found.size(),
        part,
        part.stream()
            .flatMap(entry -> Titles.mentions(kind, entry.values()).stream())
            .distinct()
            .toList(),
        until < found.size() && until > 0
            ? Optional.of(new RecordCursor(until, found.get(until - 1).id().toString()).text())
            : Optional.empty());
  }

  /** One record with what names it. */
  public static Whole get(Network network, Id<?> id) {
    if (!network.has(id)) {
      MergedAway.find(network, id)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
    }
    AtlasRecord entry = network.get(id);
    Map<String, List<Id<?>>> namedBy = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      List<Id<?>> naming = new ArrayList<>();
      network.referring(id, kind.type()).forEach(other -> naming.add(other.id()));
      if (!naming.isEmpty()) {
        naming.sort(
            Comparator.comparing((Id<?> other) -> network.name(other)).thenComparing(Id::toString));
        namedBy.put(kind.word(), naming);
      }
    }
    Optional<Tier> tier =
        entry instanceof Group group ? network.places().tier(group) : Optional.empty();
    return new Whole(
        Entry.of(network, entry),
        Titles.mentions(entry),
        namedBy,
        tier,
        entry instanceof Seat seat ? Optional.of(seat(network, seat)) : Optional.empty(),
        entry instanceof Group group ? Optional.of(seats(network, group)) : Optional.empty());
  }

  private static List<SeatView> seats(Network network, Group group) {
    return network.seating().seatsOn(group.id()).stream()
        .sorted(
            Comparator.comparing((Seat seat) -> Labels.of(seat)).thenComparing(seat -> seat.id()))
        .map(seat -> seat(network, seat))
        .toList();
  }

  private static SeatView seat(Network network, Seat seat) {
    return new SeatView(
        seat.id(),
        network.seating().state(seat.id()),
        org.partnershipatlas.model.Seating.speaking(seat),
        network.seating().holders(seat.id()).stream().map(RecordViews::holder).toList(),
        network.seating().deputies(seat.id()).stream().map(RecordViews::holder).toList());
  }

  private static Holder holder(Holding holding) {
    Optional<Id<?>> who =
        holding.tenure().person().<Id<?>>map(id -> id).or(() -> holding.tenure().post());
    return new Holder(
        holding.tenure().id(),
        holding.holder(),
        who,
        holding.onBehalfOf(),
        holding.sector(),
        holding.deputy());
  }
}
