package org.partnershipatlas.bench;

import java.util.Map;

/**
 * Another tool's way.
 *
 * @param tool such as <em>igraph</em>
 * @param function its name in {@code peers.py}
 * @param options handed to the function as keywords
 * @param scale what its time is multiplied by where it does only part of the work
 * @param part which part that is, told in the table; blank where it does all, and then its number
 *     is compared with ours
 */
record Peer(String tool, String function, Map<String, Object> options, double scale, String part) {

  /** All the work. */
  static Peer of(String tool, String function) {
    return new Peer(tool, function, Map.of(), 1, "");
  }

  /** The same work from so many of all sources only; the function takes {@code sources}. */
  static Peer ofSources(String tool, String function, int sources, int all) {
    return sources >= all
        ? of(tool, function)
        : new Peer(
            tool,
            function,
            Map.of("sources", sources),
            (double) all / sources,
            sources + " of " + all + " sources");
  }

  /** The same with one more option. */
  Peer with(String option, Object value) {
    Map<String, Object> more = new java.util.TreeMap<>(options);
    more.put(option, value);
    return new Peer(tool, function, more, scale, part);
  }
}
