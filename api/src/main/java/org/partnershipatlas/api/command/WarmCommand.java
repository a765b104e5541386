package org.partnershipatlas.api.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.http.WebServer;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.NoStore;
import picocli.CommandLine.Command;

/** Uses what every start uses, so that the class-data archive made of this run holds it. */
@Command(
    name = "warm-up",
    description = "Load what every start needs, for the class-data archive.",
    hidden = true)
final class WarmCommand implements Callable<Integer> {
  private static final List<String> ASKED =
      List.of(
          "",
          "app.js",
          "api/v1/status",
          "api/v1/networks",
          "api/v1/overview",
          "api/v1/gaps",
          "api/v1/coverage",
          "api/v1/tiers",
          "api/v1/missing-links",
          "api/v1/diagrams/tiers.json",
          "api/v1/nothing");

  @Override
  public Integer call() throws IOException {
    Clock today = Today.clock();
    try (Atlas atlas = new Atlas(new BuiltInSamples(), new NoStore(), today);
        WebServer server = WebServer.start(atlas, "127.0.0.1", 0)) {
      for (String path : ASKED) {
        HttpURLConnection asked =
            (HttpURLConnection) URI.create(server.url() + path).toURL().openConnection();
        asked.getResponseCode();
        asked.disconnect();
      }
    }
    return ExitStatus.DONE;
  }
}
