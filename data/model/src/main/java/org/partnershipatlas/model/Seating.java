package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The seats of a network on its day: their states, who holds them and on whose behalf. */
public final class Seating {
  private final Network network;
  private final Map<Id<Group>, List<Seat>> byGroup;
  private final Map<Id<Seat>, List<Tenure>> bySeat;
  private final Map<Id<Person>, List<Affiliation>> byPerson;
  private final Reservations reservations;

  Seating(Network network) {
    this.network = network;
    this.byGroup = network.current(Seat.class).stream().collect(Collectors.groupingBy(Seat::group));
    this.bySeat =
        network.current(Tenure.class).stream().collect(Collectors.groupingBy(Tenure::seat));
    this.byPerson =
        network.current(Affiliation.class).stream()
            .collect(Collectors.groupingBy(Affiliation::person));
    this.reservations = new Reservations(network);
  }

  /** The seats of a group that exist on the day. */
  public List<Seat> seatsOn(Id<Group> group) {
    return byGroup.getOrDefault(group, List.of());
  }

  /** Whether its holder may speak; a seat whose role is not recorded is taken to. */
  public static boolean speaking(Seat seat) {
    return seat.role().map(SeatRole::speaking).orElse(true);
  }

  /** The state of a seat on the day. */
  public SeatState state(Id<Seat> seat) {
    List<Tenure> holders = new ArrayList<>();
    boolean deputy = false;
    for (Tenure tenure : bySeat.getOrDefault(seat, List.of())) {
      if (isDeputy(tenure)) {
        deputy = true;
      } else {
        holders.add(tenure);
      }
    }
    if (!holders.isEmpty()) {
      return holders.stream().allMatch(this::termOver) ? SeatState.CARRYING_OVER : SeatState.FILLED;
    }
    if (deputy) {
      return SeatState.DEPUTY_ONLY;
    }
    return network.find(seat).filter(this::knownEmpty).isPresent()
        ? SeatState.VACANT
        : SeatState.NOT_RECORDED;
  }

  private static boolean isDeputy(Tenure tenure) {
    return tenure.capacity().map(c -> c == TenureCapacity.DEPUTY).orElse(false);
  }

  private boolean termOver(Tenure tenure) {
    return tenure.termEnds().map(end -> end.latest().isBefore(network.day())).orElse(false);
  }

  private boolean knownEmpty(Seat seat) {
    return seat.vacant().orElse(false)
        && seat.vacantSince().map(d -> !network.day().isBefore(d.earliest())).orElse(true);
  }

  /** Who holds a seat on the day, without deputies; several where it is shared. */
  public List<Holding> holders(Id<Seat> seat) {
    return holdings(seat).stream().filter(h -> !h.deputy()).toList();
  }

  /** Who deputises in a seat on the day. */
  public List<Holding> deputies(Id<Seat> seat) {
    return holdings(seat).stream().filter(Holding::deputy).toList();
  }

  /** Every tenure of a seat on the day, deputies included. */
  public List<Holding> holdings(Id<Seat> seat) {
    return bySeat.getOrDefault(seat, List.of()).stream().map(this::holding).toList();
  }

  /** The affiliations of a person on the day. */
  public List<Affiliation> affiliations(Id<Person> person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** Whether the holders are what the seat is reserved for; of several, each must be. */
  public Fit fit(Seat seat) {
    return fit(seat, holders(seat.id()));
  }

  /** Whether they would be what the seat is reserved for, if they held it. */
  public Fit fit(Seat seat, List<Holding> holders) {
    if (seat.reservedForSector().isEmpty() && seat.reservedFor().isEmpty()) {
      return Fit.INSIDE;
    }
    return holders.stream()
        .map(holder -> reservations.fit(seat, holder))
        .reduce(Fit::and)
        .orElse(Fit.CANNOT_TELL);
  }

  /**
   * Whether an organisation would be what the seat is reserved for, whoever holds it now. A public
   * body may send a councillor, so that a seat for elected members may be its own.
   */
  public Fit fit(Seat seat, Id<Organisation> organisation) {
    return reservations.fit(seat, organisation);
  }

  private Holding holding(Tenure tenure) {
    Optional<Affiliation> only = actsThrough(tenure);
    Optional<Id<Organisation>> behalf =
        tenure.onBehalfOf().or(() -> only.map(Affiliation::organisation));
    boolean councillor =
        only.flatMap(Affiliation::capacity)
            .map(c -> c == AffiliationCapacity.COUNCILLOR)
            .orElse(false);
    Optional<Sector> sector =
        councillor ? Optional.of(Sector.ELECTED_MEMBERS) : behalf.flatMap(network.voices()::sector);
    return new Holding(tenure, holder(tenure), behalf, sector);
  }

  /**
   * The affiliation through which a tenure acts: the one with the organisation on whose behalf it
   * is held, or the only one where that is blank. A councillor who also works for the same body is
   * taken as councillor.
   */
  private Optional<Affiliation> actsThrough(Tenure tenure) {
    List<Affiliation> all = tenure.person().map(this::affiliations).orElse(List.of());
    Optional<Id<Organisation>> behalf = tenure.onBehalfOf();
    if (behalf.isPresent()) {
      List<Affiliation> with =
          all.stream().filter(a -> a.organisation().equals(behalf.get())).toList();
      return with.stream()
          .filter(a -> a.capacity().equals(Optional.of(AffiliationCapacity.COUNCILLOR)))
          .findFirst()
          .or(() -> with.stream().findFirst());
    }
    Map<Id<Organisation>, Affiliation> bodies = new HashMap<>();
    all.forEach(a -> bodies.merge(a.organisation(), a, Seating::councillorFirst));
    return bodies.size() == 1 ? bodies.values().stream().findFirst() : Optional.empty();
  }

  private static Affiliation councillorFirst(Affiliation one, Affiliation other) {
    return other.capacity().equals(Optional.of(AffiliationCapacity.COUNCILLOR)) ? other : one;
  }

  private Holding.Holder holder(Tenure tenure) {
    boolean withheld =
        tenure.nameWithheld().orElse(false)
            || tenure.person().flatMap(network::find).flatMap(Person::nameWithheld).orElse(false);
    if (withheld) {
      return Holding.Holder.WITHHELD;
    }
    boolean named =
        tenure.post().isPresent()
            || tenure.person().flatMap(network::find).flatMap(Person::name).isPresent();
    return named ? Holding.Holder.NAMED : Holding.Holder.NOT_KNOWN;
  }
}
