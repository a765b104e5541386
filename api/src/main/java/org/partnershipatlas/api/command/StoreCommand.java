package org.partnershipatlas.api.command;

import java.util.concurrent.Callable;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.register.neo4j.Login;
import org.partnershipatlas.register.neo4j.Neo4jRegister;
import org.partnershipatlas.register.neo4j.StoreHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps the store up and says how to open it with Neo4j's own tools. */
@Command(
    name = "store",
    description =
        "Run the store alone and say where its Bolt port is, for Neo4j's own tools; stop with Ctrl-C.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  StoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RegisterLink link = store.ready(terminal);
    Runtime.getRuntime().addShutdownHook(new Thread(link::close, "atlas-stop"));
    if (link.register() instanceof Neo4jRegister register) {
      Login login = register.login();
      terminal.println("Address:  " + login.uri());
      terminal.println("User:     " + login.user());
      terminal.println("Password: in " + new StoreHome(store.home()).password());
      terminal.println("Database: " + login.database());
      terminal.say("For example: cypher-shell -a " + login.uri() + " -u " + login.user());
    }
    terminal.say("Stop it with Ctrl-C.");
    try {
      new java.util.concurrent.CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.DONE;
  }
}
