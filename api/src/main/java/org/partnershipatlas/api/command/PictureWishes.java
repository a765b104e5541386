package org.partnershipatlas.api.command;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.picture.Wishes;
import picocli.CommandLine.Option;

/** What is asked of one view only. */
final class PictureWishes {
  @Option(
      names = "--route-from",
      paramLabel = "NAME",
      description = "route: where it begins, an id or a name.")
  private @Nullable String from;

  @Option(names = "--route-to", paramLabel = "NAME", description = "route: where it ends.")
  private @Nullable String to;

  @Option(
      names = "--routes",
      paramLabel = "NUMBER",
      description = "route: how many ways at most, 1 to 8; 3 if left out.")
  private @Nullable String most;

  @Option(names = "--deputies", description = "route, around: through deputies too.")
  private boolean deputies;

  @Option(names = "--possible", description = "route, around: through people of one unit too.")
  private boolean possible;

  @Option(
      names = "--rows",
      paramLabel = "WORD",
      description = "coverage: field, community, area, size, sector or organisation.")
  private @Nullable String rows;

  @Option(
      names = "--columns",
      paramLabel = "WORD",
      description = "coverage: group, theme, area, tier or kind.")
  private @Nullable String columns;

  @Option(
      names = "--kind",
      paramLabel = "WORD",
      description = "dependence: seat, post, organisation or person.")
  private @Nullable String kind;

  @Option(names = "--ghosts", description = "tiers: with the missing links, dashed.")
  private boolean ghosts;

  @Option(
      names = "--fold",
      paramLabel = "WORD",
      description = "tiers: what many groups are folded by: theme, kind or nothing.")
  private @Nullable String fold;

  @Option(
      names = "--open",
      paramLabel = "ID",
      description = "tiers: the area or theme whose groups are not folded.")
  private @Nullable String open;

  @Option(
      names = "--between",
      paramLabel = "WORD",
      description = "free: people (and posts), or organisations, between the groups.")
  private @Nullable String between;

  @Option(
      names = "--importance",
      paramLabel = "MEASURE",
      description =
          "free, around: show a measure, such as degree or betweenness, and name first what has"
              + " most of it.")
  private @Nullable String importance;

  @Option(
      names = "--private",
      description = "free, around: with --importance, the figures of single people too.")
  private boolean people;

  Wishes of(View view) {
    Map<String, String> given = new TreeMap<>();
    if (from != null) {
      given.put("from", RecordName.find(view, "--route-from", from).toString());
    }
    if (to != null) {
      given.put("to", RecordName.find(view, "--route-to", to).toString());
    }
    put(given, "k", most);
    put(given, "rows", rows);
    put(given, "columns", columns);
    put(given, "kind", kind);
    put(given, "fold", fold);
    put(given, "between", between);
    put(given, "importance", importance);
    put(given, "private", people ? "yes" : null);
    if (open != null) {
      given.put("open", RecordName.find(view, "--open", open).toString());
    }
    put(given, "deputies", deputies ? "yes" : null);
    put(given, "possible", possible ? "yes" : null);
    put(given, "ghosts", ghosts ? "yes" : null);
    return Wishes.of(given);
  }

  private static void put(Map<String, String> given, String name, @Nullable String text) {
    if (text != null) {
      given.put(name, text);
    }
  }
}
