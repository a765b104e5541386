package org.partnershipatlas.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.backup.Erasure;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.store.HomeInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a person out of everything that is kept. */
@Command(
    name = "erase",
    description = {
      "Take a person out of everything that is kept: records, history, backups in the home folder."
          + " This cannot be undone.",
      "Seats stay filled, by somebody whose name is withheld. What has left this machine before,"
          + " such as files that were exported or backups kept elsewhere, is not reached; a backup"
          + " that is restored later comes back without the person. Neo4j's own files may hold freed"
          + " bytes for a while: to be rid of them too, back up, restore into a new home and delete"
          + " the old one."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EraseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "PERSON", description = "The whole name, or the id.")
  private String person;

  @Mixin private GoOnOptions goOn;

  @Mixin private WhoOption who;

  @Mixin private StoreOptions store;

  EraseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Atlas atlas = new Atlas(new BuiltInSamples(), store.ready(terminal), Today.clock())) {
      Erasure erasure = new Erasure(atlas);
      Erasure.Preview told = erasure.look(find(atlas.backups().register().snapshot().network()));
      tell(told.name(), told.seats(), told.gone(), told.struck(), told.entries(), told.namesake());
      if (goesOn()) {
        Erasure.Done done =
            erasure.erase(told.person(), told.version(), Optional.of(told.confirm()), who.find());
        done(done.revision(), done.backupsRewritten(), done.backupsDeleted());
      }
    } catch (HomeInUse e) {
      throughRunning(HomeAtlas.of(store.home(), e));
    }
    return ExitStatus.DONE;
  }

  private void throughRunning(HomeAtlas running) {
    Network network = running.network();
    String path = "api/v1/records/person/" + find(network).value() + "/erase";
    JsonNode told = running.get(path);
    tell(
        told.path("name").asText(),
        texts(told.path("seats")),
        told.path("gone").asInt(),
        told.path("struck").asInt(),
        told.path("entries").asInt(),
        texts(told.path("namesake")));
    if (goesOn()) {
      JsonNode done =
          running.post(
              path,
              who.body(Map.of("confirm", told.path("confirm").asText())),
              Optional.of(told.path("version").asText()));
      done(
          done.path("revision").asLong(),
          done.path("backups_rewritten").asInt(),
          done.path("backups_deleted").asInt());
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /** By id or by whole name; of several of one name none is guessed. */
  private Id<Person> find(Network network) {
    String bare = person.startsWith("person:") ? person.substring("person:".length()) : person;
    List<Person> found =
        network.list(Person.class).stream()
            .filter(
                each ->
                    each.id().value().equals(bare)
                        || each.name()
                            .filter(name -> NameKey.ofPerson(name).equals(NameKey.ofPerson(person)))
                            .isPresent())
            .toList();
    if (found.size() == 1) {
      return found.get(0).id();
    }
    if (found.isEmpty()) {
      throw Refusal.of(
          ProblemCode.UNKNOWN_RECORD,
          "The register holds nobody of that name or id.",
          "PERSON",
          person,
          "Write the whole name as it is recorded, or the id that the person's page has in its"
              + " address.");
    }
    found.forEach(each -> terminal.say(each.id() + "  " + where(network, each)));
    throw Refusal.of(
        ProblemCode.BAD_PARAMETER,
        found.size() + " people are called so.",
        "PERSON",
        person,
        "Say which one by the id.");
  }

  private static String where(Network network, Person person) {
    List<String> seats =
        network.referring(person.id(), Tenure.class).stream()
            .map(tenure -> Erasure.seat(network, tenure))
            .distinct()
            .toList();
    return person.name().orElse("") + (seats.isEmpty() ? "" : ": " + String.join("; ", seats));
  }

  private void tell(
      String name, List<String> seats, int gone, int struck, int entries, List<String> namesake) {
    terminal.println(
        "Erasing " + name + " takes away the record and what goes with it: " + gone + " more.");
    seats.forEach(seat -> terminal.println("Stays filled, name withheld: " + seat));
    terminal.println(
        "Rewritten: other records "
            + struck
            + ", entries of the history "
            + entries
            + ", and every backup in the home folder.");
    namesake.forEach(each -> terminal.println("Keeps its own name: " + each));
    terminal.say("Texts that mean the person in other words are not found: look for them first.");
  }

  private boolean goesOn() {
    return goOn.goesOn(terminal, "This cannot be undone. Erase?", "Nobody was erased.");
  }

  private void done(long revision, int rewritten, int deleted) {
    terminal.println(
        "Erased as revision "
            + revision
            + ". Backups rewritten: "
            + rewritten
            + (deleted == 0 ? "." : "; deleted, since they could not be read: " + deleted + "."));
  }
}
