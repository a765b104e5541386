package org.partnershipatlas.analyser.coverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Sector;

/**
 * Which organisations something that is not recorded could reach, as bits over their places. Many
 * seats are kept for the same, so that each sort of opening is worked out once.
 */
final class OpenTo {
  private final Openings openings;
  private final List<Organisation> organisations;
  private final Map<Id<?>, Integer> places = new HashMap<>();
  private final Map<Sort, BitSet> known = new ConcurrentHashMap<>();

  /**
   * All of an opening on which its reach hangs, but for a network, which is no member of itself.
   */
  private record Sort(
      boolean holder,
      Optional<Sector> keptForSector,
      Set<Id<?>> keptFor,
      Set<Id<?>> named,
      List<Sector> sectors) {

    static Sort holder(SeatView view) {
      boolean named = view.state() == SeatState.NOT_RECORDED;
      return new Sort(
          true,
          view.seat().reservedForSector(),
          Set.copyOf(view.seat().reservedFor()),
          named ? Set.copyOf(view.seat().speaksFor()) : Set.of(),
          List.of());
    }

    static Sort like(List<Sector> sectors) {
      return new Sort(false, Optional.empty(), Set.of(), Set.of(), sectors);
    }
  }

  OpenTo(Openings openings, List<Organisation> organisations) {
    this.openings = openings;
    this.organisations = organisations;
    organisations.forEach(o -> places.put(o.id(), places.size()));
  }

  /** Those that any of them could reach. */
  BitSet anyOf(List<Opening> some) {
    BitSet any = new BitSet(organisations.size());
    for (Opening opening : some) {
      switch (opening.missing()) {
        case HOLDER ->
            any.or(known.computeIfAbsent(Sort.holder(opening.view()), s -> find(opening)));
        case WHOM -> any.or(like(opening.view().sectors()));
        case MEMBERS -> {
          BitSet others = (BitSet) like(openings.sectorOf(opening.record())).clone();
          Optional.ofNullable(places.get(opening.record())).ifPresent(others::clear);
          any.or(others);
        }
      }
    }
    return any;
  }

  private BitSet like(List<Sector> sectors) {
    return known.computeIfAbsent(Sort.like(sectors), s -> findLike(sectors));
  }

  private BitSet findLike(List<Sector> sectors) {
    BitSet like = new BitSet(organisations.size());
    for (int i = 0; i < organisations.size(); i++) {
      if (Openings.alike(sectors, openings.sector(organisations.get(i).id()))) {
        like.set(i);
      }
    }
    return like;
  }

  private BitSet find(Opening opening) {
    BitSet reached = new BitSet(organisations.size());
    for (int i = 0; i < organisations.size(); i++) {
      if (openings.could(opening, organisations.get(i).id())) {
        reached.set(i);
      }
    }
    return reached;
  }
}
