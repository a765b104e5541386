package org.partnershipatlas.register.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.register.store.Erased;
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
  public Set<Id<Person>> erased() {
    return manifest.erased().stream().map(Id::person).collect(Collectors.toSet());
  }

  /** The same backup without those people, as far as it still holds anything of them. */
  public Backup without(Set<Id<Person>> people) {
    Backup left = this;
    for (Id<Person> person : people) {
      if (!manifest.erased().contains(person.value())) {
        left = left.without(new Erasing(person));
      }
    }
    return left;
  }

  /**
   * The same backup without one person.
   *
   * @param erasing may know the person's names already; learns those that are in here
   */
  public Backup without(Erasing erasing) {
    Erased.learn(network.listAll(), erasing, reader -> history.forEach(reader));
    List<AtlasRecord> records = new ArrayList<>();
    network
        .listAll()
        .forEach(entry -> erasing.row(entry.row()).ifPresent(row -> records.add(row.toRecord())));
    Network left = Network.of(records, network.day());
    Set<String> gone = new LinkedHashSet<>(manifest.erased());
    erasing.listPeople().forEach(id -> gone.add(id.value()));
    return new Backup(
        manifest.without(left, gone, erasing.text(manifest.why())),
        left,
        history.stream().map(erasing::entry).toList());
  }
}
