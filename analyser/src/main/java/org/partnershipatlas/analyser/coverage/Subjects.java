package org.partnershipatlas.analyser.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;

/** Which organisations are of a row, and what names it. */
final class Subjects {
  private final Network network;
  private final Map<Id<?>, Set<Id<?>>> around = new ConcurrentHashMap<>();
  private final Map<RowKey, Optional<Id<?>>> ids = new ConcurrentHashMap<>();

  Subjects(Network network) {
    this.network = network;
  }

  private boolean isWithin(Id<?> narrower, Id<?> broader) {
    return around.computeIfAbsent(narrower, network.voices()::listSubjectsAround).contains(broader);
  }

  private Optional<Id<?>> id(RowKey row) {
    return ids.computeIfAbsent(row, RowKey::id);
  }

  /** Whether an organisation is of that row: of a narrower field, or in a part of the area, too. */
  boolean isOf(RowKey row, Organisation organisation) {
    if (row.isNotRecorded()) {
      return listKeys(row.kind(), organisation).isEmpty();
    }
    return switch (row.kind()) {
      case ORGANISATION -> row.text().equals(organisation.id().toString());
      case FIELD -> anyWithin(organisation.fields(), row);
      case COMMUNITY -> anyWithin(organisation.communities(), row);
      case AREA ->
          row.area().map(a -> anyIn(network.places().areas(organisation), a)).orElse(false);
      case SIZE -> organisation.size().map(row.text()::equals).orElse(false);
      case SECTOR ->
          network
              .voices()
              .sector(organisation.id())
              .map(s -> s.word().equals(row.text()))
              .orElse(false);
    };
  }

  /** Every row of that kind to which an organisation belongs. */
  List<RowKey> listKeys(RowKind kind, Organisation organisation) {
    return switch (kind) {
      case ORGANISATION -> List.of(RowKey.organisation(organisation.id()));
      case FIELD -> around(kind, organisation.fields());
      case COMMUNITY -> around(kind, organisation.communities());
      case AREA ->
          network.places().areas(organisation).stream()
              .flatMap(a -> network.places().listAround(a).stream())
              .distinct()
              .map(RowKey::area)
              .toList();
      case SIZE -> organisation.size().stream().map(RowKey::size).toList();
      case SECTOR ->
          network.voices().sector(organisation.id()).stream().map(RowKey::sector).toList();
    };
  }

  private List<RowKey> around(RowKind kind, List<? extends Id<?>> subjects) {
    return subjects.stream()
        .flatMap(s -> network.voices().listSubjectsAround(s).stream())
        .distinct()
        .map(s -> new RowKey(kind, s.toString()))
        .toList();
  }

  /** Whether a holder sits for an organisation of that row. */
  boolean sitsFor(RowKey row, Holding holding) {
    return row.kind() == RowKind.SECTOR
        ? holding.sector().map(s -> s.word().equals(row.text())).orElse(false)
        : holding.onBehalfOf().flatMap(network::find).map(o -> isOf(row, o)).orElse(false);
  }

  /**
   * Whether a field, community or area is that row or a broader one. An area is only itself: who
   * speaks for a county is not thereby a voice of each of its districts.
   */
  boolean isSubject(Id<?> part, RowKey row) {
    return id(row)
        .map(
            id ->
                part.kind() == id.kind()
                    && (row.kind() == RowKind.AREA ? id.equals(part) : isWithin(id, part)))
        .orElse(false);
  }

  /** Whether an organisation or group names that row among its own fields, communities or areas. */
  boolean names(Id<?> body, RowKey row) {
    return network
        .find(body)
        .map(r -> subjectsOf(r, row.kind()).stream().anyMatch(s -> isSubject(s, row)))
        .orElse(false);
  }

  private List<? extends Id<?>> subjectsOf(Object body, RowKind kind) {
    if (body instanceof Organisation organisation) {
      return switch (kind) {
        case FIELD -> organisation.fields();
        case COMMUNITY -> organisation.communities();
        case AREA -> network.places().areas(organisation);
        default -> List.of();
      };
    }
    return kind == RowKind.AREA && body instanceof Group group
        ? network.places().areas(group)
        : List.of();
  }

  private boolean anyWithin(List<? extends Id<?>> subjects, RowKey row) {
    Optional<Id<?>> id = id(row);
    return id.isPresent() && subjects.stream().anyMatch(s -> isWithin(s, id.get()));
  }

  private boolean anyIn(List<Id<Area>> areas, Id<Area> outer) {
    return areas.stream().anyMatch(a -> network.places().contains(outer, a));
  }

  /** The rows of fields, communities and areas that are recorded. */
  List<RowKey> listRecorded(RowKind kind) {
    return switch (kind) {
      case FIELD -> network.list(Field.class).stream().map(f -> RowKey.field(f.id())).toList();
      case COMMUNITY ->
          network.list(Community.class).stream().map(c -> RowKey.community(c.id())).toList();
      case AREA -> network.current(Area.class).stream().map(a -> RowKey.area(a.id())).toList();
      default -> List.of();
    };
  }
}
