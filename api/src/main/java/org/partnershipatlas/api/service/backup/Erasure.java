package org.partnershipatlas.api.service.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.write.Footing;
import org.partnershipatlas.api.service.write.Stale;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.Draft;
import org.partnershipatlas.register.store.Erased;
import org.partnershipatlas.register.store.ErasedPeople;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Register;
import org.partnershipatlas.register.store.RegisterSnapshot;
import org.partnershipatlas.register.store.StaleRevision;

/**
 * Takes a person out of everything that is kept: records, history, the network on disk, backups and
 * what is held in memory. It cannot be undone.
 */
public final class Erasure {
  /** What the history says of it. */
  public static final String WHY = "A person was erased";

  private static final String FILLED =
      "Written down for whom seats are held, before a person is erased";

  private static final int MOST_TRIES = 8;

  private final Atlas atlas;

  /** Erasing from that Atlas's register. */
  public Erasure(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * What erasing would do.
   *
   * @param seats the seats that stay filled, by somebody whose name is withheld
   * @param gone records that go with the person, such as affiliations
   * @param struck records that stay and tell of the person, whose name is struck out
   * @param entries entries of the history that are rewritten
   * @param backups backups that are looked through and rewritten
   * @param namesake other records that bear the same name, and keep it
   * @param confirm the word by which it is confirmed
   * @param version of the records that it would touch; erasing names the one that was looked at
   */
  public record Preview(
      Id<Person> person,
      String name,
      List<String> seats,
      int gone,
      int struck,
      int entries,
      int backups,
      List<String> namesake,
      String confirm,
      String version) {}

  /** What came of it. */
  public record Done(long revision, int backupsRewritten, int backupsDeleted) {}

  /** What erasing that person would do; nothing is touched. */
  public Preview look(Id<Person> id) {
    return look(id, atlas.backups().register().snapshot());
  }

  private Preview look(Id<Person> id, RegisterSnapshot now) {
    Register register = atlas.backups().register();
    Person person = now.network().get(id);
    Erasing erasing = new Erasing(id);
    Draft draft =
        Erased.of(now.network(), erasing, reader -> register.eachEntry(now.revision(), reader));
    int[] entries = {0};
    register.eachEntry(
        now.revision(), entry -> entries[0] += erasing.entry(entry).equals(entry) ? 0 : 1);
    int gone = Erased.gone(draft).size() - 1;
    List<String> seats =
        now.network().referring(id, Tenure.class).stream()
            .map(tenure -> seat(now.network(), tenure))
            .distinct()
            .sorted()
            .toList();
    return new Preview(
        id,
        person.name().orElse("No name"),
        seats,
        gone,
        draft.rows().size() - gone - 1 - now.network().referring(id, Tenure.class).size(),
        entries[0],
        atlas.backups().list().size(),
        namesakes(draft.network(), erasing),
        RecordVersion.of(person).substring(0, 8),
        footing(id, draft, now.network()).version());
  }

  /** The person, what names the person, and what tells of the person in words. */
  private static Footing footing(Id<Person> id, Draft draft, Network network) {
    Set<Id<?>> ids = new LinkedHashSet<>(List.of(id));
    network.referring(id, AtlasRecord.class).forEach(naming -> ids.add(naming.id()));
    draft.rows().forEach(row -> ids.add(row.id()));
    return Footing.of(network, ids);
  }

  /** A seat with its group, whether its own name says so or not. */
  public static String seat(Network network, Tenure tenure) {
    String title = Titles.of(network, tenure.seat());
    String group = network.find(tenure.seat()).map(seat -> network.name(seat.group())).orElse("");
    return title.contains(group) ? title : title + ", " + group;
  }

  /** Other records whose own name is, or holds, the person's. */
  private static List<String> namesakes(Network network, Erasing erasing) {
    List<String> found = new ArrayList<>();
    for (AtlasRecord entry : network.listAll()) {
      Row row = entry.row();
      boolean same =
          java.util.stream.Stream.of("name", "other_names")
              .flatMap(attribute -> row.list(attribute).stream())
              .anyMatch(text -> !erasing.text(text).equals(text));
      if (same) {
        found.add(row.kind().word().replace('_', ' ') + ": " + Titles.of(network, entry.id()));
      }
    }
    return found;
  }

  /**
   * Erases a person.
   *
   * @param version of the preview that was looked at
   * @param confirm the word of that preview
   */
  public Done erase(Id<Person> id, String version, Optional<String> confirm, Optional<String> who) {
    RegisterSnapshot now = checked(id, version);
    Preview preview = look(id, now);
    if (!confirm.equals(Optional.of(preview.confirm()))) {
      throw Refusal.of(
              ProblemCode.NEEDS_CONFIRMATION,
              "Erasing a person cannot be undone, not even from a backup.",
              "confirm",
              confirm.orElse(""),
              "Look at what goes and what stays, then ask again with confirm="
                  + preview.confirm()
                  + ".")
          .details(java.util.Map.of("preview", preview));
    }
    atlas.backups().before("erasing a person");
    Done done = atlas.backups().inTurn(() -> everywhere(id, version, who));
    atlas.forgetAll();
    return done;
  }

  /** The register as it is, if all that would be touched in it is as it was looked at. */
  private RegisterSnapshot checked(Id<Person> id, String version) {
    Register register = atlas.backups().register();
    RegisterSnapshot now = register.snapshot();
    now.network().get(id);
    Draft draft =
        Erased.of(
            now.network(), new Erasing(id), reader -> register.eachEntry(now.revision(), reader));
    new Stale(atlas.registry())
        .check(
            OpenNetwork.stored(now.network(), now.revision(), Optional.empty()),
            version,
            network -> footing(id, draft, network));
    return now;
  }

  private Done everywhere(Id<Person> id, String version, Optional<String> who) {
    Register register = atlas.backups().register();
    Erasing erasing = new Erasing(id);
    String looked = version;
    long made = 0;
    for (int i = 0; made == 0; i++) {
      RegisterSnapshot now = checked(id, looked);
      try {
        long filled = fill(id, now, who);
        RegisterSnapshot after = register.snapshot();
        if (filled != now.revision() && after.revision() == filled) {
          // What was written down here is not what somebody else has changed.
          looked = look(id, after).version();
        }
        made = register.erase(erasing, new Reason(who.orElse(""), WHY), filled).revision();
      } catch (StaleRevision e) {
        if (i >= MOST_TRIES) {
          throw e;
        }
      }
    }
    ErasedPeople people = register.erased();
    BackupFolder.Cleared cleared =
        atlas
            .store()
            .findBackups()
            .map(folder -> folder.erase(people, Optional.of(erasing)))
            .orElse(new BackupFolder.Cleared(0, 0));
    return new Done(made, cleared.rewritten(), cleared.deleted());
  }

  /**
   * Whom a holder speaks for may follow from the holder's one affiliation, which goes: so it is
   * written down first, where it is known for all of the time.
   */
  private long fill(Id<Person> id, RegisterSnapshot now, Optional<String> who) {
    List<Affiliation> affiliations = now.network().referring(id, Affiliation.class);
    if (affiliations.size() != 1) {
      return now.revision();
    }
    Affiliation only = affiliations.get(0);
    List<Change> changes = new ArrayList<>();
    for (Tenure tenure : now.network().referring(id, Tenure.class)) {
      boolean always = only.when().from().isEmpty() && only.when().to().isEmpty();
      if (tenure.onBehalfOf().isEmpty() && (always || only.when().equals(tenure.when()))) {
        changes.add(
            new Change.Put(
                tenure.row().with("on_behalf_of", only.organisation().value()).toRecord()));
      }
    }
    return changes.isEmpty()
        ? now.revision()
        : atlas.store().apply(changes, now.revision(), who, FILLED, OptionalLong.empty());
  }
}
