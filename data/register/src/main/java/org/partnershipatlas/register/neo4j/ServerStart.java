package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.partnershipatlas.register.store.RegisterException;
import org.partnershipatlas.register.store.RegisterFileFault;
import org.partnershipatlas.register.store.StoreAway;
import org.partnershipatlas.register.store.StoreRefused;

/** The steps by which a server on one home folder comes up: password, port, process, readiness. */
final class ServerStart {
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final int ATTEMPTS = 4;
  private static final int MOST_PORT = 65_535;
  private static final List<String> PORT_TAKEN = List.of("already in use", "BindException");

  private final ServerFolder server;
  private final StoreHome home;
  private final ServerOptions options;

  ServerStart(ServerFolder server, StoreHome home, ServerOptions options) {
    this.server = server;
    this.home = home;
    this.options = options;
  }

  /** Starts a server and waits until it answers; a port that somebody took is exchanged. */
  ServerProcess run(List<String> switches) {
    if (home.findPassword().isEmpty()) {
      refuseLostPassword();
      SmallFile.writeSecret(home.password(), newPassword());
    }
    for (int attempt = 1; ; attempt++) {
      int port = attempt == 1 ? lastPortOrFree() : freePort();
      SmallFile.write(
          home.conf().resolve("neo4j.conf"), ServerSettings.conf(server, home, port, options));
      if (isNew()) {
        ServerProcess.setFirstPassword(server, home, options, ClassArchive.listUsing(switches));
      }
      ServerProcess process = ServerProcess.start(server, home, options, switches);
      if (awaitReady(process)) {
        SmallFile.write(home.port(), Integer.toString(port));
        return process;
      }
      if (process.wasKilled()) {
        throw new StoreAway("The store was ended from outside while it was starting.");
      }
      if (attempt == ATTEMPTS || PORT_TAKEN.stream().noneMatch(process.words()::contains)) {
        throw refused();
      }
    }
  }

  /** The address and password of the server that was started last. */
  Login login() {
    return home.findLogin()
        .orElseThrow(() -> new StoreAway("The local store has never been started."));
  }

  /** A store without a system database has never run, and still takes a first password. */
  private boolean isNew() {
    return !Files.exists(home.neo4j().resolve("data/databases/system"));
  }

  private void refuseLostPassword() {
    if (!isNew()) {
      throw new StoreRefused(
          "The store in " + home.folder() + " is there, but its password file is gone or empty.",
          "Put " + home.password() + " back from a copy, or restore a backup into an empty home.");
    }
  }

  /** True when the server is ready, false when it ended by itself. */
  private boolean awaitReady(ServerProcess process) {
    long end = System.nanoTime() + LIMIT.toNanos();
    try {
      while (System.nanoTime() < end) {
        if (process.isReady()) {
          return true;
        }
        if (!process.isAlive()) {
          return false;
        }
        Thread.sleep(25);
      }
    } catch (InterruptedException e) {
      process.kill();
      Thread.currentThread().interrupt();
      throw new StoreAway("Starting the store was interrupted.", e);
    }
    process.kill();
    throw new StoreAway(
        "The store did not start within "
            + LIMIT.toSeconds()
            + " seconds. Its log is "
            + home.log());
  }

  private RegisterException refused() {
    return new StoreRefused(
        "The store in " + home.folder() + " would not start: " + ServerLog.reason(home),
        "Its log is "
            + home.log()
            + ". The data is untouched; if it was written by a newer program, start that one,"
            + " and if it is damaged, restore a backup into an empty home.");
  }

  private int lastPortOrFree() {
    int last = SmallFile.findNumber(home.port()).orElse(0);
    return last > 0 && last <= MOST_PORT && isFree(last) ? last : freePort();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new RegisterFileFault("find a free port for the store", home.folder(), e);
    }
  }

  private static String newPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
