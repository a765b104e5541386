package org.partnershipatlas.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.config.Home;
import org.partnershipatlas.api.config.Version;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.register.backup.BackupFolder;
import org.partnershipatlas.register.neo4j.Login;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.ServerOptions;
import org.partnershipatlas.register.neo4j.StoreHome;
import org.partnershipatlas.register.store.Safeguard;
import picocli.CommandLine.Option;

/** Which register is meant: the local one in a home folder, or one on a Neo4j server. */
final class StoreOptions {
  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  /** A server that runs already answers soon, or is not there. */
  private static final Duration LONGEST_CALL = Duration.ofSeconds(15);

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description =
          "Where the register is kept (or ATLAS_HOME; otherwise ~/.local/share/partnership-atlas).")
  private @Nullable Path home;

  @Option(
      names = "--neo4j",
      paramLabel = "URI",
      description =
          "Use this Neo4j server, such as bolt://db:7687 or neo4j+s://db (or ATLAS_NEO4J).")
  private @Nullable String neo4j;

  @Option(
      names = "--neo4j-user",
      paramLabel = "USER",
      description = "The user there (or ATLAS_NEO4J_USER; otherwise neo4j).")
  private @Nullable String user;

  @Option(
      names = "--neo4j-password-file",
      paramLabel = "FILE",
      description = "A file that holds the password (or ATLAS_NEO4J_PASSWORD).")
  private @Nullable Path passwordFile;

  @Option(
      names = "--neo4j-database",
      paramLabel = "NAME",
      description = "The database there (or ATLAS_NEO4J_DATABASE; otherwise neo4j).")
  private @Nullable String database;

  /** Whether Atlas keeps the server itself. */
  boolean isLocal() {
    return neo4j == null || neo4j.isBlank();
  }

  Path home() {
    return Home.find(Optional.ofNullable(home), System.getenv());
  }

  /** Opens the register: the port may be open before the store is up. */
  RegisterLink open() {
    StoreHome folder = new StoreHome(home());
    BackupFolder backups = backups();
    Safeguard safeguard =
        contents -> backups.before(contents, "migration to a newer form of the store");
    String uri = neo4j;
    if (isLocal() || uri == null) {
      return new RegisterLink(
          Neo4jRegister.local(folder, ServerOptions.standard(), safeguard),
          "local",
          Optional.of(backups));
    }
    Login login =
        new Login(
            uri,
            Optional.ofNullable(user).orElse("neo4j"),
            password(),
            Optional.ofNullable(database).orElse(Login.STANDARD_DATABASE));
    return new RegisterLink(
        Neo4jRegister.remote(login, folder, safeguard), "remote", Optional.of(backups));
  }

  /** Where backups are kept: in the home folder, whichever store it is. */
  BackupFolder backups() {
    return new BackupFolder(
        home().resolve("backups"), Version.text(), Clock.system(java.time.ZoneId.systemDefault()));
  }

  /** Opens the register and waits until it can be changed. */
  RegisterLink ready(Terminal terminal) {
    RegisterLink link = open();
    try {
      if (link.standing().state() != StoreLink.State.READY) {
        terminal.say(isLocal() ? "Starting the store ..." : "Calling the store ...");
      }
      link.awaitReady(isLocal() ? LONGEST_START : LONGEST_CALL);
      return link;
    } catch (RuntimeException e) {
      link.close();
      throw e;
    }
  }

  /** The register as it is now, for a command that only looks. */
  OpenNetwork read(Terminal terminal) {
    try (RegisterLink link = ready(terminal)) {
      return link.findShown()
          .orElseThrow(() -> Refusal.of(ProblemCode.STORE_AWAY, link.standing().text()));
    }
  }

  private String password() {
    Path file = passwordFile;
    if (file == null) {
      return Optional.ofNullable(System.getenv("ATLAS_NEO4J_PASSWORD"))
          .filter(text -> !text.isBlank())
          .orElseThrow(
              () ->
                  Refusal.of(ProblemCode.BAD_PARAMETER, "The Neo4j server needs a password.")
                      .mend("Set ATLAS_NEO4J_PASSWORD, or give --neo4j-password-file."));
    }
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "The file with the password cannot be read.",
          "--neo4j-password-file",
          file.toString(),
          "Check its name and that you may read it.");
    }
  }
}
