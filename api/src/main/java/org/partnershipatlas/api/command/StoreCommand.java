package org.partnershipatlas.api.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.neo4j.Login;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.StoreHome;
import org.partnershipatlas.register.store.HomeInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how to open the store with Neo4j's own tools, and keeps it up for them. */
@Command(
    name = "store",
    description = {
      "Say where the store is and how to open it with Neo4j's own tools, and keep it up for them"
          + " until Ctrl-C.",
      "Where another Atlas has it up already, it is only said where. In a script, without a"
          + " terminal, the store is stopped again at once unless --wait is given."
    },
    footer = {
      "%nExamples:",
      "  ./atlas store",
      "  cypher-shell -a bolt://127.0.0.1:PORT -u neo4j -p \"$(cat FILE)\""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--wait", description = "Keep it up until stopped, without a terminal too.")
  private boolean waits;

  @Mixin private StoreOptions store;

  StoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RegisterLink link;
    try {
      link = store.ready(terminal);
    } catch (HomeInUse e) {
      tell(new StoreHome(store.home()).findLogin().orElseThrow(() -> e));
      terminal.say("Another Atlas keeps it up; it ends with that one.");
      return ExitStatus.DONE;
    }
    Thread stop = new Thread(link::close, "atlas-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    if (link.register() instanceof Neo4jRegister register) {
      tell(register.login());
    }
    if (store.isLocal() && (waits || terminal.watched())) {
      terminal.say("Stop it with Ctrl-C.");
      untilStopped();
    } else if (store.isLocal()) {
      terminal.say("It is stopped again now; --wait keeps it up.");
    }
    Runtime.getRuntime().removeShutdownHook(stop);
    link.close();
    return ExitStatus.DONE;
  }

  private void tell(Login login) {
    terminal.println("Address:  " + login.uri());
    terminal.println("User:     " + login.user());
    terminal.println("Database: " + login.database());
    if (store.isLocal()) {
      terminal.println("Password: in " + new StoreHome(store.home()).password());
    }
    terminal.say("The register's nodes carry the label Atlas. For example, with cypher-shell:");
    String password =
        store.isLocal() ? " -p \"$(cat '" + new StoreHome(store.home()).password() + "')\"" : "";
    terminal.say("  cypher-shell -a " + login.uri() + " -u " + login.user() + password);
    terminal.say("In Neo4j Browser or Neo4j Desktop, connect to the address as that user.");
  }

  /** Ends by an interrupt; Ctrl-C ends the whole program, and the store with it. */
  private static void untilStopped() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
