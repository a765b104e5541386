package org.partnershipatlas.register.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Row;

/**
 * Writes a made-up network of any size as a folder of CSV sheets, which an import reads. The same
 * size and seed give the same bytes. It writes county by county and keeps one county in memory, so
 * that all England needs no more than one county does. Every row says that it is generated.
 */
public final class Generator {
  static final String SOURCE = "Generated, fictional";
  private static final int COUNTIES_IN_A_REGION = 14;

  private static final List<String> THEMES =
      List.of(
          "health",
          "children",
          "safety",
          "housing",
          "environment",
          "economy",
          "culture",
          "stronger communities");
  private static final List<String> FIELDS =
      List.of(
          "health",
          "mental health",
          "children",
          "youth",
          "care",
          "disability",
          "housing",
          "advice",
          "environment",
          "arts",
          "sport",
          "skills",
          "safety",
          "refugees",
          "transport");
  private static final List<String> COMMUNITIES =
      List.of(
          "older people", "young people", "disabled people", "carers", "minority ethnic", "rural");

  private Generator() {}

  /**
   * Writes the sheets of a network of that size into a folder, which is made where it is missing.
   *
   * @return how many nodes, links and records there are
   */
  public static Generated write(Size size, long seed, Path folder) {
    return write(size, seed, folder, Progress.NONE);
  }

  /** The same, telling how many counties are written. */
  public static Generated write(Size size, long seed, Path folder, Progress progress) {
    try (SheetFolder sheets = new SheetFolder(folder)) {
      lists(sheets);
      int counties = Math.max(1, Math.round((float) size.nodes() / Shares.NODES_IN_A_COUNTY));
      int regions = (counties + COUNTIES_IN_A_REGION - 1) / COUNTIES_IN_A_REGION;
      for (int region = 1; region <= regions; region++) {
        sheets.put(
            row(Kind.AREA, "region-" + region)
                .with("name", "Generated Region " + region)
                .with("kind", "region"));
      }
      int own = size.nodes() - THEMES.size() - FIELDS.size() - COMMUNITIES.size() - regions;
      for (int c = 0; c < counties; c++) {
        // Shares of the whole, so that what is rounded in one county is made up in the next.
        int nodes = share(own, c, counties);
        int links = share(size.links(), c, counties);
        CountyPlan plan = new CountyPlan(c + 1, c / COUNTIES_IN_A_REGION + 1, nodes);
        new CountyWriter(plan, sheets, new SplittableRandom(seed * 1_000_003L + c)).write(links);
        progress.at(c + 1, counties);
      }
      return sheets.counted();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the generated network to " + folder, e);
    }
  }

  private static int share(int whole, int part, int parts) {
    return (int) ((long) whole * (part + 1) / parts - (long) whole * part / parts);
  }

  private static void lists(SheetFolder sheets) {
    for (int i = 0; i < FIELDS.size(); i++) {
      sheets.put(row(Kind.FIELD, "field-" + i).with("name", FIELDS.get(i)));
    }
    for (int i = 0; i < COMMUNITIES.size(); i++) {
      sheets.put(row(Kind.COMMUNITY, "community-" + i).with("name", COMMUNITIES.get(i)));
    }
    for (int i = 0; i < THEMES.size(); i++) {
      sheets.put(
          row(Kind.THEME, "theme-" + i)
              .with("name", THEMES.get(i))
              .with("tiers", "both")
              .with(
                  "fields",
                  "field-" + 2 * i % FIELDS.size(),
                  "field-" + (2 * i + 1) % FIELDS.size()));
    }
  }

  static int themes() {
    return THEMES.size();
  }

  static int fields() {
    return FIELDS.size();
  }

  static int communities() {
    return COMMUNITIES.size();
  }

  /** A row that says that it is generated. */
  static Row row(Kind kind, String id) {
    return Row.of(kind, id).with("source", SOURCE).with("certainty", "assumed");
  }
}
