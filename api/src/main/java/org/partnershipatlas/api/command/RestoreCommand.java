package org.partnershipatlas.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.backup.Restoration;
import org.partnershipatlas.register.backup.Backup;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.store.HomeInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the register back as a backup has it. */
@Command(
    name = "restore",
    description = {
      "Put the register back as a backup has it: all of it, or nothing. The file is checked whole"
          + " before anything is touched, and a backup is made of what is there now.",
      "A backup of this register becomes one more entry of its history and can be undone there; one"
          + " of another register brings its own history with it, in place of what is there."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "The backup: a file, or a name.")
  private Path file;

  @Mixin private GoOnOptions goOn;

  @Mixin private WhoOption who;

  @Mixin private StoreOptions store;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path named = store.backups().folder().resolve(file);
    Path found = Files.exists(file) ? file : named;
    if (!Files.isRegularFile(found)) {
      throw Refusal.of(
          ProblemCode.BAD_INPUT,
          "There is no backup " + file + ".",
          "FILE",
          file.toString(),
          "Give a file, or a name that ./atlas backup --list tells.");
    }
    Backup backup = BackupFile.read(found);
    try (Atlas atlas = new Atlas(new BuiltInSamples(), store.ready(terminal), Today.clock())) {
      Restoration restoration = Restoration.of(atlas, found);
      Restoration.Preview told = restoration.preview();
      tell(told);
      if (goesOn(
          told.added(), told.changed(), told.gone(), told.keepsHistory(), told.historyStays())) {
        long made =
            terminal.watch(
                "Restoring", progress -> restoration.restore(told.revision(), who.find()));
        done(made);
      }
    } catch (HomeInUse e) {
      throughRunning(HomeAtlas.of(store.home(), e), found, backup);
    }
    return ExitStatus.DONE;
  }

  /** The one that serves has the store: it is given the file beside its own backups. */
  private void throughRunning(HomeAtlas running, Path found, Backup backup) {
    BackupFolder folder = store.backups();
    String name = String.valueOf(found.getFileName());
    Path there = folder.folder().resolve(name);
    boolean brought = folder.find(name).isEmpty();
    if (brought) {
      name = "brought-" + backup.manifest().revision() + BackupFile.ENDING;
      there = folder.takeIn(backup, name);
    }
    try {
      JsonNode told = running.get("api/v1/backups/" + name + "/preview");
      long revision = told.path("revision").asLong();
      terminal.println("Backup:  " + line(backup.manifest().day().toString(), backup));
      terminal.println(
          "Now:     " + told.path("records").asLong() + " records at revision " + revision);
      int added = told.path("added").asInt();
      int changed = told.path("changed").asInt();
      int gone = told.path("gone").asInt();
      boolean keeps = told.path("keeps_history").asBoolean();
      boolean stays = told.path("history_stays").asBoolean();
      if (goesOn(added, changed, gone, keeps, stays)) {
        JsonNode made =
            running.post(
                "api/v1/backups/" + name + "/restore",
                who.body(Map.of()),
                Optional.of(Long.toString(revision)));
        done(made.path("revision").asLong());
      }
    } finally {
      if (brought) {
        folder.takeAway(there);
      }
    }
  }

  private static String line(String day, Backup backup) {
    return backup.manifest().records()
        + " records at revision "
        + backup.manifest().revision()
        + ", made on "
        + day;
  }

  private void tell(Restoration.Preview told) {
    terminal.println(
        "Backup:  "
            + told.backup().records()
            + " records at revision "
            + told.backup().revision()
            + ", made on "
            + told.backup().day());
    terminal.println("Now:     " + told.records() + " records at revision " + told.revision());
  }

  private void history(boolean kept, boolean stays) {
    terminal.say(
        kept
            ? "It becomes one more entry of the history, and can be undone."
            : (stays
                    ? "More than 100,000 records differ: the history there is now stays, but not what this"
                        + " changes, so that it cannot be undone and no earlier state looked at."
                    : "It is the backup of another register: the history there is now is replaced by the"
                        + " backup's.")
                + " A backup of what is there now is made first.");
  }

  private boolean goesOn(int added, int changed, int gone, boolean keeps, boolean stays) {
    if (added + changed + gone == 0 && keeps) {
      terminal.println("Nothing to restore: the register is just as the backup has it.");
      return false;
    }
    terminal.println(
        "Restoring brings back "
            + added
            + " records, changes "
            + changed
            + " and takes away "
            + gone
            + ".");
    history(keeps, stays);
    return goOn.goesOn(terminal, "Restore it?", "Nothing was restored.");
  }

  private void done(long revision) {
    terminal.println("Restored as revision " + revision + ".");
  }
}
