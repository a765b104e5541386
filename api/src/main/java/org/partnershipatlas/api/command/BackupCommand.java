package org.partnershipatlas.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.config.Version;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.BackupFolder.Kept;
import org.partnershipatlas.register.backup.KeepingPolicy;
import org.partnershipatlas.register.backup.Manifest;
import org.partnershipatlas.register.backup.Moment;
import org.partnershipatlas.register.store.HomeInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup, whether Atlas serves just now or not. */
@Command(
    name = "backup",
    description = {
      "Put all of the register into one file: records, views, contact details and the whole"
          + " history. Works while Atlas serves and while it does not.",
      "The file holds everything that the register knows: only you can read it; keep it safe."
    },
    footer = {
      "%nAtlas makes a backup by itself before every import, restore, change of the store's form and"
          + " erasing of a person, in the folder backups of the home folder. "
          + KeepingPolicy.TEXT,
      "Backups made by hand stay until you take them away.",
      "%nA backup is two lines of text, the first with the SHA-256 of what follows it, and then all"
          + " of the register as text, compressed: tail -n +3 FILE | gunzip shows it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BackupCommand implements Callable<Integer> {
  private static final String WHY = "Made by hand";

  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (otherwise the folder backups in the home folder).")
  private @Nullable Path output;

  @Option(names = "--list", description = "Say which backups are kept, and make none.")
  private boolean lists;

  @Mixin private StoreOptions store;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (lists) {
      return list();
    }
    Path asked = output;
    if (asked != null && Files.isDirectory(asked)) {
      throw Refusal.of(
          ProblemCode.BAD_INPUT,
          asked + " is a folder.",
          "-o",
          asked.toString(),
          "Name a file in it.");
    }
    try (Atlas atlas = new Atlas(new BuiltInSamples(), store.ready(terminal), Today.clock())) {
      if (asked == null) {
        Kept made = atlas.backups().make(WHY);
        tell(made.file(), made.manifest().orElseThrow());
      } else {
        Manifest manifest =
            BackupFile.write(
                asked.toAbsolutePath(),
                atlas.backups().register(),
                Version.text(),
                WHY,
                true,
                Moment.of(Today.clock()));
        tell(asked, manifest);
      }
    } catch (HomeInUse e) {
      fromRunning(HomeAtlas.of(store.home(), e), Optional.ofNullable(asked));
    }
    return ExitStatus.DONE;
  }

  private void fromRunning(HomeAtlas running, Optional<Path> asked) {
    String name = running.post("api/v1/backups", Map.of(), Optional.empty()).path("name").asText();
    Path made = store.backups().folder().resolve(name);
    Manifest manifest = BackupFile.peek(made);
    if (asked.isPresent()) {
      BackupFile.write(asked.get().toAbsolutePath(), BackupFile.read(made));
      try {
        Files.deleteIfExists(made);
      } catch (IOException e) {
        terminal.say("A copy was left at " + made + ".");
      }
    }
    tell(asked.orElse(made), manifest);
  }

  private void tell(Path file, Manifest manifest) {
    terminal.println("Backup: " + file);
    terminal.say(
        manifest.records()
            + " records at revision "
            + manifest.revision()
            + ", with the whole history. Only you can read the file.");
  }

  private int list() {
    List<Kept> all = store.backups().list();
    for (Kept kept : all) {
      terminal.println(
          kept.name()
              + kept.manifest()
                  .map(
                      m ->
                          String.format(
                              Locale.UK,
                              "  %,d records, %,d KB, %s",
                              m.records(),
                              Math.max(1, kept.size() / 1024),
                              m.kept() ? m.why() : "before: " + m.why()))
                  .orElse("  cannot be read"));
    }
    terminal.say(
        all.isEmpty()
            ? "No backups are kept in " + store.backups().folder() + "."
            : KeepingPolicy.TEXT);
    return ExitStatus.DONE;
  }
}
