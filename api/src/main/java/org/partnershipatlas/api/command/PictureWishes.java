package org.partnershipatlas.api.command;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.picture.Wishes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked of one view only. */
final class PictureWishes {
  @Mixin private final RouteWishes routes = new RouteWishes();

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
    routes.put(given, view);
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
    put(given, "ghosts", ghosts ? "yes" : null);
    return Wishes.of(given);
  }

  private static void put(Map<String, String> given, String name, @Nullable String text) {
    if (text != null) {
      given.put(name, text);
    }
  }
}
