package org.partnershipatlas.api.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the Atlas that has a home folder answers, for commands that need it. */
public final class Address {
  private static final String FILE = "atlas.url";

  private Address() {}

  /** Leaves it in the home folder; without it, commands ask to be told. */
  public static void leave(Path home, String url) {
    try {
      Files.writeString(home.resolve(FILE), url);
    } catch (IOException e) {
      System.getLogger(Address.class.getName())
          .log(System.Logger.Level.INFO, "The address was not left in the home folder.", e);
    }
  }

  /** Takes it away again. */
  public static void remove(Path home) {
    try {
      Files.deleteIfExists(home.resolve(FILE));
    } catch (IOException e) {
      System.getLogger(Address.class.getName())
          .log(System.Logger.Level.INFO, "The address was not taken away.", e);
    }
  }

  /** The address that was left there last; whoever left it may be gone. */
  public static Optional<String> find(Path home) {
    try {
      return Optional.of(Files.readString(home.resolve(FILE)).strip())
          .filter(url -> url.matches("http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):\\d{1,5}/"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
