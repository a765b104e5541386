package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.VisualiserException;
import org.partnershipatlas.visualiser.live.LiveSource;
import org.partnershipatlas.visualiser.live.LiveWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a window on a network. */
@Command(
    name = "view",
    description = "Open a live window: the register, followed as it changes, or a file or sample.",
    footer = {
      "%nThe wheel zooms, dragging moves; the slider, the arrow keys and Page Up and Down go from"
          + " day to day, Space replays the history, 0 shows all.",
      "%nExamples:",
      "  ./atlas view                      the register; a running Atlas is followed",
      "  ./atlas view sample:exampleshire"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ViewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, or sample:NAME; the register where none is named.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8474",
      description = "The port of a running Atlas to follow (or ATLAS_PORT). Otherwise 8474.")
  private int port;

  @Mixin private final SourceOptions source = new SourceOptions("roles");

  ViewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (java.awt.GraphicsEnvironment.isHeadless()) {
      return noDisplay();
    }
    if (paths.isEmpty() || source.isStored()) {
      return register();
    }
    View view = NetworkInput.of(paths, source, terminal).view();
    return show(new Still(view.source().title(), view.network()));
  }

  private Integer register() throws InterruptedException {
    RunningAtlas running = new RunningAtlas(port, source.names());
    if (source.isLocal() && running.answers()) {
      return show(running);
    }
    try (RegisterFeed feed = new RegisterFeed(source.ready(terminal), source.names())) {
      return show(feed);
    }
  }

  private Integer show(LiveSource live) throws InterruptedException {
    try (LiveWindow window = LiveWindow.open(live)) {
      terminal.say("Close the window to end.");
      window.await();
    } catch (VisualiserException.NoDisplay e) {
      return noDisplay();
    }
    return ExitStatus.DONE;
  }

  private int noDisplay() {
    terminal.say("There is no screen to open a window on (no DISPLAY, or a Java without windows).");
    terminal.say("Run it where windows can be opened, or draw a picture: ./atlas draw free ...");
    return ExitStatus.WRONG_USE;
  }

  /** A network that does not change. */
  private record Still(String title, Network latest) implements LiveSource {}
}
