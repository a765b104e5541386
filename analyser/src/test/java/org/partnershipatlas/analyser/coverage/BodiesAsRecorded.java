package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Sector;

/**
 * What the bare records say of organisations: their units, sector, networks and reach, and which
 * lists are whole. Nothing is kept and nothing is shared with what it is held against.
 */
final class BodiesAsRecorded {
  private final Network all;

  BodiesAsRecorded(Network all) {
    this.all = all;
  }

  <R extends AtlasRecord> List<R> now(Class<R> type) {
    return all.list(type).stream().filter(r -> r.span().holdsOn(all.day())).toList();
  }

  boolean complete(String what, Id<?> of) {
    return now(Completeness.class).stream()
        .anyMatch(c -> c.what().word().equals(what) && c.of().equals(of));
  }

  Optional<Sector> sector(Organisation o) {
    for (Organisation unit : units(o)) {
      if (unit.sector().isPresent()) {
        return unit.sector();
      }
    }
    return Optional.empty();
  }

  List<Organisation> units(Organisation o) {
    List<Organisation> units = new ArrayList<>();
    Organisation at = o;
    while (at != null && !units.contains(at)) {
      units.add(at);
      at = at.partOf().map(all::get).orElse(null);
    }
    return units;
  }

  boolean within(Id<?> inner, Id<?> outer) {
    if (inner.equals(outer)) {
      return true;
    }
    Object at = all.get(inner);
    if (at instanceof Area area) {
      return area.within().stream().anyMatch(a -> within(a, outer));
    }
    Optional<? extends Id<?>> broader =
        at instanceof Field field
            ? field.broader()
            : at instanceof Community community ? community.broader() : Optional.empty();
    return broader.isPresent() && within(broader.get(), outer);
  }

  /** Known not to be what that part of a reservation asks for. */
  boolean fails(Id<?> part, Organisation o) {
    return switch (part.kind()) {
      case ORGANISATION -> units(o).stream().noneMatch(u -> u.id().equals(part));
      case FIELD -> !o.fields().isEmpty() && o.fields().stream().noneMatch(f -> within(f, part));
      case COMMUNITY ->
          !o.communities().isEmpty() && o.communities().stream().noneMatch(c -> within(c, part));
      case AREA ->
          !o.areas().isEmpty()
              && o.areas().stream().noneMatch(a -> within(a, part) || within(part, a));
      default -> false;
    };
  }

  boolean reaches(Id<?> o, Id<?> network, boolean specific) {
    if (o.equals(network)) {
      return false;
    }
    for (Membership one : now(Membership.class)) {
      if (!one.organisation().equals(o) || (specific && general(one.network()))) {
        continue;
      }
      if (one.network().equals(network)) {
        return true;
      }
      for (Membership two : now(Membership.class)) {
        if (two.organisation().equals(one.network())
            && two.network().equals(network)
            && !(specific && general(network))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean general(Id<?> network) {
    AtlasRecord body = all.get(network);
    return body instanceof Organisation o
        ? o.fields().isEmpty() && o.communities().isEmpty()
        : ((Group) body).themes().isEmpty();
  }

  boolean isNetwork(Id<?> id) {
    return id.kind() == Kind.GROUP
        || (id.kind() == Kind.ORGANISATION
            && now(Membership.class).stream().anyMatch(m -> m.network().equals(id)));
  }

  boolean membersKnown(Id<?> network) {
    return complete("members of a network", network)
        && now(Membership.class).stream()
            .filter(m -> m.network().equals(network) && isNetwork(m.organisation()))
            .allMatch(m -> complete("members of a network", m.organisation()));
  }
}
