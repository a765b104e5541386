package org.partnershipatlas.api.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the page in the user's browser where there is a desktop, and says nothing where not. */
final class Browser {
  private Browser() {}

  /** Tries to open an address; whether it could is not known, and does not matter. */
  static void open(String url) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      start(List.of("open", url));
    } else if (system.contains("windows")) {
      start(List.of("rundll32", "url.dll,FileProtocolHandler", url));
    } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
      start(List.of("xdg-open", url));
    }
  }

  private static void start(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      return; // no browser: the address is on the terminal
    }
  }
}
