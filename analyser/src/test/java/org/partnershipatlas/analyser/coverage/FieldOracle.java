package org.partnershipatlas.analyser.coverage;

import java.util.Objects;
import java.util.Set;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;

/**
 * The state of a field on a group, read word by word off its definition from the bare records:
 * slow, and with nothing of what it is held against.
 */
final class FieldOracle {
  private final Network all;
  private final BodiesAsRecorded bodies;
  private final SeatsAsRecorded seats;

  FieldOracle(Network all) {
    this.all = all;
    this.bodies = new BodiesAsRecorded(all);
    this.seats = new SeatsAsRecorded(all);
  }

  SubjectState state(Field f, Group g) {
    if (seats.any(g, s -> seats.filled(s) && seats.leadsBack(s) && speaksForField(s, f))) {
      return SubjectState.ACCOUNTABLE;
    }
    if (seats.any(g, s -> seats.filled(s) && (speaksForField(s, f) || speaksForOther(s, f)))) {
      return SubjectState.LINK_BACK_NOT_SHOWN;
    }
    if (seats.any(g, s -> seats.filled(s) && someHolderOf(s, f, false))) {
      return SubjectState.IN_THE_ROOM;
    }
    if (seats.any(
        g,
        s ->
            seats.deputyOnly(s)
                && (speaksForField(s, f) || speaksForOther(s, f) || someHolderOf(s, f, true)))) {
      return SubjectState.DEPUTY_ONLY;
    }
    if (seats.any(g, s -> seats.vacant(s) && (speaksForField(s, f) || reservedForField(s, f)))) {
      return SubjectState.VACANT;
    }
    boolean open = seats.any(g, s -> couldGive(s, f));
    return bodies.complete("seats of a group", g.id()) && !open
        ? SubjectState.NONE
        : SubjectState.NOT_RECORDED;
  }

  private boolean speaksForField(Seat s, Field f) {
    return s.speaksFor().stream().anyMatch(p -> namesField(p, f));
  }

  private boolean namesField(Id<?> p, Field f) {
    return (p.kind() == Kind.FIELD && bodies.within(f.id(), p))
        || (bodies.isNetwork(p) && bodyNames(p, f));
  }

  private boolean bodyNames(Id<?> body, Field f) {
    return all.get(body) instanceof Organisation o
        && o.fields().stream().anyMatch(own -> bodies.within(f.id(), own));
  }

  private boolean speaksForOther(Seat s, Field f) {
    return s.speaksFor().stream()
        .filter(p -> p.kind() == Kind.ORGANISATION && !bodies.isNetwork(p) && bodyNames(p, f))
        .anyMatch(
            p ->
                seats.heldFor(s, false).stream()
                    .noneMatch(b -> bodies.units(b).stream().anyMatch(u -> u.id().equals(p))));
  }

  private boolean someHolderOf(Seat s, Field f, boolean deputies) {
    return seats.heldFor(s, deputies).stream().anyMatch(b -> isOf(b, f));
  }

  private boolean isOf(Organisation o, Field f) {
    return o.fields().stream().anyMatch(own -> bodies.within(own, f.id()));
  }

  private boolean reservedForField(Seat s, Field f) {
    return s.reservedFor().stream().anyMatch(p -> namesField(p, f));
  }

  private boolean couldGive(Seat s, Field f) {
    boolean holder = seats.holderOpen(s);
    boolean fits =
        s.reservedFor().stream()
            .filter(p -> p.kind() == Kind.ORGANISATION)
            .allMatch(p -> isOf((Organisation) Objects.requireNonNull(all.get(p)), f));
    if (holder && fits) {
      return true;
    }
    Set<Sector> sectors = seats.sectors(s);
    return !seats.vacant(s)
        && SeatsAsRecorded.saysNotWhom(s)
        && (sectors.isEmpty() || sectors.contains(Sector.THIRD));
  }
}
