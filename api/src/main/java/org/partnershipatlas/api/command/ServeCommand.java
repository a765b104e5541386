package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.partnershipatlas.api.config.Address;
import org.partnershipatlas.api.config.Logs;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.http.WebServer;
import org.partnershipatlas.api.security.OwnHost;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.service.StoreLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the pages until it is stopped. */
@Command(
    name = "serve",
    description = "Serve the pages on this machine until stopped (what ./atlas alone does).",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ServeOptions options;

  ServeCommand(Terminal terminal) {
    this(terminal, new ServeOptions());
  }

  ServeCommand(Terminal terminal, ServeOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  @Override
  public Integer call() {
    if (!OwnHost.isLoopback(options.host())) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "Atlas serves this machine alone: it has no sign-in yet.",
          "--host",
          options.host(),
          "Leave --host out.");
    }
    // The home is locked first: a second Atlas is refused before it opens a port.
    RegisterLink store = options.store().open();
    Logs.into(options.store().home().resolve("logs"));
    Atlas atlas = new Atlas(new BuiltInSamples(), store, Today.clock());
    WebServer server;
    try {
      server = WebServer.start(atlas, options.host(), options.port());
    } catch (Refusal e) {
      atlas.close();
      throw e;
    }
    Path home = options.store().home();
    Address.leave(home, server.url());
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  Address.remove(home);
                  server.close();
                  atlas.close();
                  stopped.countDown();
                },
                "atlas-stop"));
    greet(server, store);
    waitFor(stopped);
    return ExitStatus.DONE;
  }

  private void greet(WebServer server, StoreLink store) {
    terminal.println("Partnership Atlas is at " + server.url());
    boolean empty = store.findShown().map(shown -> shown.network().size() == 0).orElse(true);
    terminal.say(
        empty
            ? "It shows the sample Devon until you load a sheet of your own under Data."
            : "It shows your register as it was last read; the store is starting.");
    terminal.say("Stop it with Ctrl-C.");
    if (options.opens()) {
      Browser.open(server.url());
    }
  }

  private static void waitFor(CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
