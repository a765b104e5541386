package org.partnershipatlas.api.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to serve. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8474",
      description = "The port of the page (or ATLAS_PORT); 0 for any that is free. Otherwise 8474.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      hidden = true,
      description = "This machine's own address.")
  private String host;

  // Without the fallback, picocli would take the option for the opposite of what a file says.
  @Option(
      names = "--no-open",
      fallbackValue = "true",
      description = "Do not open the page in a browser.")
  private boolean noOpen;

  @Mixin private StoreOptions store;

  int port() {
    return port;
  }

  String host() {
    return host;
  }

  boolean opens() {
    return !noOpen;
  }

  StoreOptions store() {
    return store;
  }
}
