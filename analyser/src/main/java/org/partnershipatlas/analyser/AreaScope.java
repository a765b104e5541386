package org.partnershipatlas.analyser;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/**
 * Which records belong to an area: those that lie in it or in an area of it. What reaches further,
 * such as a county's board seen from a district, belongs to the wider area.
 *
 * @param area the area; empty for everything
 */
public record AreaScope(Network network, Optional<Id<Area>> area) {
  /** Whether a record can lie in an area at all; a field or a theme does not. */
  public static boolean placed(Id<?> id) {
    return switch (id.kind()) {
      case AREA, ORGANISATION, GROUP, SEAT, TENURE, PERSON, POST, LINK, AGREEMENT -> true;
      default -> false;
    };
  }

  /** Its groups on the day. */
  public List<Group> groups() {
    return network.current(Group.class).stream().filter(this::holds).toList();
  }

  /** Whether a record belongs to the area. */
  public boolean holds(Id<?> id) {
    return area.isEmpty() || network.find(id).filter(this::holds).isPresent();
  }

  private boolean holds(AtlasRecord entry) {
    if (area.isEmpty()) {
      return true;
    }
    if (entry instanceof Area lies) {
      return inside(List.of(lies.id()));
    } else if (entry instanceof Organisation body) {
      return inside(network.places().areas(body));
    } else if (entry instanceof Group group) {
      return inside(network.places().areas(group));
    } else if (entry instanceof Agreement agreement) {
      return inside(network.places().areas(agreement));
    } else if (entry instanceof Seat seat) {
      return holds(seat.group());
    } else if (entry instanceof Tenure tenure) {
      return holds(tenure.seat());
    } else if (entry instanceof Link link) {
      return holds(link.fromGroup()) || holds(link.toGroup());
    }
    return (entry.recordKind() == Kind.PERSON || entry.recordKind() == Kind.POST)
        && network.currentReferring(entry.id(), Tenure.class).stream().anyMatch(this::holds);
  }

  private boolean inside(List<Id<Area>> areas) {
    return areas.stream().anyMatch(a -> network.places().contains(area.orElseThrow(), a));
  }
}
