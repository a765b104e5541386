package org.partnershipatlas.register.neo4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.partnershipatlas.register.store.RegisterFileFault;

/**
 * The folder in which one register lives: Neo4j's data, its settings, its logs, its password and
 * the network that was last read.
 *
 * @param folder the home folder, absolute
 */
public record StoreHome(Path folder) {
  private static final String USER = "neo4j";

  /** Makes the folder absolute. */
  public StoreHome {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The home that is used when none is named: {@code ~/.local/share/partnership-atlas}. */
  public static StoreHome standard() {
    return new StoreHome(
        Path.of(System.getProperty("user.home"), ".local", "share", "partnership-atlas"));
  }

  /** Where Neo4j and Atlas write what happens to the store. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** The file that holds the generated password, readable by its owner alone. */
  public Path password() {
    return folder.resolve("store.password");
  }

  /**
   * Where the server on this home was when it was last started, by this process or another; empty
   * if it never was.
   */
  public Optional<Login> findLogin() {
    OptionalInt port = SmallFile.findNumber(port());
    return port.isEmpty()
        ? Optional.empty()
        : findPassword()
            .map(
                secret ->
                    new Login(
                        "bolt://127.0.0.1:" + port.getAsInt(),
                        USER,
                        secret,
                        Login.STANDARD_DATABASE));
  }

  /** The generated password; none where its file is missing or empty. */
  Optional<String> findPassword() {
    return SmallFile.find(password()).filter(text -> !text.isEmpty());
  }

  Path neo4j() {
    return folder.resolve("neo4j");
  }

  Path conf() {
    return neo4j().resolve("conf");
  }

  Path lock() {
    return folder.resolve("atlas.lock");
  }

  Path owner() {
    return folder.resolve("atlas.pid");
  }

  Path child() {
    return folder.resolve("store.pid");
  }

  Path port() {
    return folder.resolve("store.port");
  }

  Path lastNetwork() {
    return folder.resolve("last-network.jsonl.gz");
  }

  /** A server elsewhere has a file of its own, so that two registers are never mixed up. */
  Path lastNetwork(Login login) {
    String where = login.uri() + " " + login.database();
    return folder.resolve(
        "last-network-" + UUID.nameUUIDFromBytes(where.getBytes(UTF_8)) + ".jsonl.gz");
  }

  Path log() {
    return logs().resolve("neo4j.log");
  }

  Path output() {
    return logs().resolve("store.out");
  }

  /**
   * Makes the folders that are missing, closed to other users where that is known; in a home that
   * was there before, the data and the logs are closed all the same.
   */
  void create() {
    try {
      SmallFile.createSecretFolder(folder);
      SmallFile.createSecretFolder(logs());
      SmallFile.createSecretFolder(conf());
    } catch (IOException e) {
      throw new RegisterFileFault("make the home folder", folder, e);
    }
  }
}
