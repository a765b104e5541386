package org.partnershipatlas.api.service.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.OpaqueId;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.StandInId;
import org.partnershipatlas.model.Tenure;

/**
 * Other ids for people in a file that does not name them all, and for seats whose ids were made of
 * who is in them: two such files cannot be joined person by person, nor one of them with the full
 * register. The same file comes out the same.
 */
final class FileIds {
  private FileIds() {}

  /**
   * The network with them.
   *
   * @param secret what no other file has, and nobody who has this one can work out
   */
  static Network apply(Network network, String secret) {
    Map<Id<?>, Id<?>> others = new HashMap<>();
    for (Person person : network.list(Person.class)) {
      others.put(person.id(), OpaqueId.of(secret + person.id()));
    }
    Stream.concat(network.list(Seat.class).stream(), network.list(Tenure.class).stream())
        .map(AtlasRecord::id)
        .filter(StandInId::isNeededFor)
        .forEach(id -> others.put(id, StandInId.of(id, secret)));
    List<AtlasRecord> renamed =
        network.listAll().stream().map(each -> renamed(each, others)).toList();
    return Network.of(renamed, network.day());
  }

  private static AtlasRecord renamed(AtlasRecord entry, Map<Id<?>, Id<?>> others) {
    AtlasRecord other = entry.row().renamed(id -> others.getOrDefault(id, id)).toRecord();
    return other instanceof SavedView saved ? placed(saved, others) : other;
  }

  /** An id is no reference in the places of a saved view. */
  private static AtlasRecord placed(SavedView saved, Map<Id<?>, Id<?>> others) {
    return saved
        .row()
        .with(
            "positions",
            saved.listPositions().stream()
                .map(
                    at ->
                        new Position(
                                others.getOrDefault(at.id(), at.id()), at.x(), at.y(), at.pinned())
                            .text())
                .toList())
        .toRecord();
  }
}
