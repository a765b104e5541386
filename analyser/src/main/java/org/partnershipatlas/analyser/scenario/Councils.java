package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Sector;

/** The councils of areas that become one: one council follows them in everything. */
final class Councils {
  private Councils() {}

  /** The public bodies that are the councils of those areas, by name. */
  static List<Organisation> list(Network network, Set<Id<Area>> areas) {
    return network.list(Organisation.class).stream()
        .filter(body -> body.partOf().isEmpty() && !body.areas().isEmpty())
        .filter(body -> areas.containsAll(network.places().areas(body)))
        .filter(body -> isCouncil(network, body))
        .sorted(
            Comparator.comparing((Organisation o) -> network.name(o.id()))
                .thenComparing(o -> o.id().value()))
        .toList();
  }

  private static boolean isCouncil(Network network, Organisation body) {
    boolean coded =
        body.areas().stream()
            .flatMap(area -> network.find(area).flatMap(Area::code).stream())
            .anyMatch(code -> body.identifiers().contains("gss:" + code));
    String kind = body.kind().orElse("").toLowerCase(Locale.ROOT);
    boolean authority =
        kind.contains("local authority") || kind.equals("council") || kind.endsWith(" council");
    return body.sector().filter(Sector.PUBLIC::equals).isPresent() && (coded || authority);
  }

  /** Whether a body is, or is part of, one of those. */
  static boolean belongs(Network network, Id<Organisation> body, Set<Id<Organisation>> councils) {
    return network.voices().listUnits(body).stream().anyMatch(councils::contains);
  }

  /** One council follows those, in all that is recorded of them. */
  static void succeed(Draft draft, List<Organisation> councils, String name, Id<Area> area) {
    if (councils.isEmpty()) {
      return;
    }
    Network network = draft.network();
    Set<Id<?>> old = new LinkedHashSet<>();
    councils.forEach(c -> old.add(c.id()));
    Id<Organisation> next = Id.organisation(draft.fresh(Kind.ORGANISATION));
    List<Change> changes = new ArrayList<>();
    changes.add(
        new Change.Put(
            Row.of(Kind.ORGANISATION, next.value())
                .with("name", name)
                .with("sector", Sector.PUBLIC.word())
                .with("kind", "local authority")
                .with("areas", area.value())
                .with("public_authority", "yes")
                .toRecord()));
    Set<AtlasRecord> referrers = new LinkedHashSet<>();
    old.forEach(id -> referrers.addAll(network.referring(id, AtlasRecord.class)));
    for (AtlasRecord entry : referrers) {
      if (!old.contains(entry.id())) {
        Row row = entry.row().renamed(id -> old.contains(id) ? next : id);
        changes.add(new Change.Put(row.toRecord()));
      }
    }
    old.forEach(id -> changes.add(new Change.Remove(id)));
    draft.make(changes);
  }
}
