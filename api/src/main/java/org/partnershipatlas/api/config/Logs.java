package org.partnershipatlas.api.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where messages of the program go: to a file in the home folder while it serves, and nowhere but
 * for faults otherwise. Nothing that a user typed or loaded is logged.
 */
public final class Logs {
  private static final int MOST_BYTES = 2 << 20;
  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  /** Only faults, and those to the terminal. */
  public static void quiet() {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    ConsoleHandler terminal = new ConsoleHandler();
    terminal.setLevel(Level.SEVERE);
    terminal.setFormatter(new Plain());
    ROOT.addHandler(terminal);
    ROOT.setLevel(Level.WARNING);
  }

  /** To files in that folder, two of them, small. */
  public static void into(Path folder) {
    try {
      Files.createDirectories(folder);
      Handler file =
          new FileHandler(folder.resolve("atlas-%g.log").toString(), MOST_BYTES, 2, true);
      file.setFormatter(new Plain());
      file.setLevel(Level.INFO);
      for (Handler handler : ROOT.getHandlers()) {
        ROOT.removeHandler(handler);
      }
      ROOT.addHandler(file);
      ROOT.setLevel(Level.WARNING);
      Logger.getLogger("org.partnershipatlas").setLevel(Level.INFO);
    } catch (IOException e) {
      quiet();
      ROOT.log(
          Level.SEVERE, "Cannot write logs to {0}: {1}", new Object[] {folder, e.getMessage()});
    }
  }

  /**
   * One line for each message, with its time. What other programs say may hold what was asked of
   * them, and so may the text of any failure: of those, only who said it and where it happened.
   */
  private static final class Plain extends SimpleFormatter {
    private static final String OWN = "org.partnershipatlas";
    private static final int DEEPEST = 8;

    @Override
    public String format(LogRecord entry) {
      String logger = String.valueOf(entry.getLoggerName());
      StringBuilder line =
          new StringBuilder()
              .append(entry.getInstant())
              .append(' ')
              .append(entry.getLevel().getName())
              .append(' ')
              .append(logger.startsWith(OWN) || logger.isEmpty() ? formatMessage(entry) : logger)
              .append(System.lineSeparator());
      Throwable failure = entry.getThrown();
      for (int depth = 0; failure != null && depth < DEEPEST; depth++) {
        line.append(depth == 0 ? "" : "caused by ").append(failure.getClass().getName());
        line.append(System.lineSeparator());
        for (StackTraceElement frame : failure.getStackTrace()) {
          line.append("\tat ").append(frame).append(System.lineSeparator());
        }
        failure = failure.getCause();
      }
      return line.toString();
    }
  }
}
