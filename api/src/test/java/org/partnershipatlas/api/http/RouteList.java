package org.partnershipatlas.api.http;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.NoStore;

/** Every route that there is, for tests that ask all of them. */
public final class RouteList {
  private static final Map<String, String> PARTS =
      Map.of("kind", "group", "value", "hub", "view", "free", "revision", "1", "format", "json");
  private static final Map<String, String> FILES =
      Map.of("/api/v1/diagrams/{file}", "tiers.svg", "/api/v1/briefs/{file}", "brief.html");

  private RouteList() {}

  /**
   * One of them.
   *
   * @param pattern the address with its parts in braces
   * @param path one such address
   * @param stream whether its answer has no end
   */
  public record Entry(
      String method, String pattern, String path, List<String> parameters, boolean stream) {
    /** Whether it changes something, or may. */
    public boolean writes() {
      return !method.equals("GET");
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  /** All, in their order. */
  public static List<Entry> all() {
    try (Atlas atlas = new Atlas(new BuiltInSamples(), new NoStore(), Clock.systemUTC());
        Routes routes = new Routes(atlas)) {
      return routes.list().stream().map(RouteList::entry).toList();
    }
  }

  private static Entry entry(Route route) {
    String path =
        Pattern.compile("\\{([a-z_]+)}")
            .matcher(route.path())
            .replaceAll(
                part ->
                    part.group(1).equals("file")
                        ? FILES.getOrDefault(route.path(), "none")
                        : PARTS.getOrDefault(part.group(1), "none"));
    return new Entry(
        route.method().name(),
        route.path(),
        path,
        route.parameters(),
        route.method().name().equals("GET") && !route.answersHead());
  }
}
