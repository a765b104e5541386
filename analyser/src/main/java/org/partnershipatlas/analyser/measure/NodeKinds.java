package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;

/**
 * The sector and the tier of each node, as numbers from 0; −1 where it has none or it is not
 * recorded. A person's sector is that of all whom they sit for, where it is one and the same; a
 * group's tier that of its areas.
 */
final class NodeKinds {
  private final int[] sector;
  private final int[] tier;

  private NodeKinds(int[] sector, int[] tier) {
    this.sector = sector;
    this.tier = tier;
  }

  /** Of nodes of which nothing is known. */
  static NodeKinds unknown(int nodes) {
    int[] none = new int[nodes];
    Arrays.fill(none, -1);
    return new NodeKinds(none, none);
  }

  static NodeKinds of(Network network, List<Id<?>> ids) {
    return new NodeKinds(
        numbers(ids, id -> sector(network, id)),
        numbers(
            ids,
            id ->
                network
                    .find(id)
                    .filter(Group.class::isInstance)
                    .flatMap(group -> network.places().tier((Group) group))));
  }

  private static int[] numbers(List<Id<?>> ids, Function<Id<?>, Optional<? extends Enum<?>>> kind) {
    return ids.stream().mapToInt(id -> number(kind.apply(id))).toArray();
  }

  private static int number(Optional<? extends Enum<?>> kind) {
    return kind.isPresent() ? kind.get().ordinal() : -1;
  }

  private static Optional<Sector> sector(Network network, Id<?> id) {
    return switch (id.kind()) {
      case ORGANISATION ->
          network
              .find(id)
              .filter(Organisation.class::isInstance)
              .flatMap(body -> ((Organisation) body).sector());
      case PERSON, POST -> sectorOfSeats(network, id);
      default -> Optional.empty();
    };
  }

  private static Optional<Sector> sectorOfSeats(Network network, Id<?> holder) {
    List<Optional<Sector>> sectors =
        network.currentReferring(holder, Tenure.class).stream()
            .flatMap(
                tenure ->
                    network.seating().holdings(tenure.seat()).stream()
                        .filter(holding -> holding.tenure().id().equals(tenure.id())))
            .map(Holding::sector)
            .distinct()
            .toList();
    return sectors.size() == 1 ? sectors.get(0) : Optional.empty();
  }

  /** By node; not to be written to. */
  int[] sector() {
    return sector;
  }

  /** By node; not to be written to. */
  int[] tier() {
    return tier;
  }
}
