package org.partnershipatlas.register.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.register.store.Erased;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.FullEntry;

/**
 * A backup that was read whole and found sound.
 *
 * @param history oldest first
 */
public record Backup(Manifest manifest, Network network, List<FullEntry> history) {
  /** Copies the list. */
  public Backup {
    history = List.copyOf(history);
  }

  /** The people who were erased from the register that it came from. */
  public ErasedPeople erased() {
    return manifest.erased();
  }

  /**
   * The same backup without those people, as far as it may still hold what they were erased from:
   * whoever was taken in again after that, and before it was made, stays.
   */
  public Backup without(ErasedPeople people) {
    Backup left = this;
    for (Id<Person> person : people.since(erased())) {
      left = left.without(new Erasing(person), people);
    }
    return left;
  }

  /**
   * The same backup without one person.
   *
   * @param erasing may know the person's names already; learns those that are in here
   * @param erased when that was, if it is known
   */
  public Backup without(Erasing erasing, ErasedPeople erased) {
    Erased.learn(network.listAll(), erasing, reader -> history.forEach(reader));
    List<AtlasRecord> records = new ArrayList<>();
    network
        .listAll()
        .forEach(entry -> erasing.row(entry.row()).ifPresent(row -> records.add(row.toRecord())));
    Network left = Network.of(records, network.day());
    Set<Id<Person>> people = erasing.listPeople();
    ErasedPeople gone =
        erased().with(ErasedPeople.of(people, Instant.EPOCH)).with(erased.only(people));
    return new Backup(
        manifest.without(left, gone, erasing.text(manifest.why())),
        left,
        history.stream().map(erasing::entry).toList());
  }
}
