package org.partnershipatlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.api.service.picture.Wishes;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.sample.Generator;
import org.partnershipatlas.register.sample.Size;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.HtmlWriter;
import org.partnershipatlas.visualiser.write.Palette;
import org.partnershipatlas.visualiser.write.PdfOptions;
import org.partnershipatlas.visualiser.write.PdfWriter;
import org.partnershipatlas.visualiser.write.PngWriter;
import org.partnershipatlas.visualiser.write.PptxWriter;
import org.partnershipatlas.visualiser.write.SvgOptions;
import org.partnershipatlas.visualiser.write.SvgWriter;

/**
 * Pictures of a generated county at 1280 × 720: how long each view takes to lay out, the first time
 * and warm, and how long each format takes to write once it is laid out. Last comes a free picture
 * of 2,000 records of a generated region, since no view draws all of a county. Medians of several
 * rounds.
 */
public final class PictureBench {
  /** What was made is used, so that it is made. */
  @SuppressWarnings("unused")
  private static volatile int sink;

  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final int ROUNDS = 7;
  private static final int RECORDS = 2_000;

  // POI warns of each shape that it meets twice while it writes; Atlas says so to nobody either.
  private static final Logger POI = Logger.getLogger("org.apache.poi");

  private final Path folder;

  private PictureBench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    POI.setLevel(Level.SEVERE);
    Path folder = BenchOptions.ofProperties().folder();
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("pictures.md"));
    PictureBench bench = new PictureBench(folder);
    bench.say(
        "| picture | boxes, lines | layout, first | layout | SVG | PNG | PDF | PPTX | HTML |");
    bench.say("|---|---|---|---|---|---|---|---|---|");
    Network county = bench.network(Size.COUNTY, "county-sheets");
    View view =
        View.of(OpenNetwork.sample("county", "A county", "", county, true), DAY, Names.ROLES_ONLY);
    for (String kind : List.of("tiers", "themes", "coverage", "free")) {
      bench.picture("county, " + kind, () -> Drawing.of(view, request(kind)));
    }
    Network region = bench.network(Size.REGION, "region-sheets");
    FreeOptions all = FreeOptions.of().atMost(RECORDS).atMostLines(Integer.MAX_VALUE);
    bench.picture("region, free, 2,000 records", () -> Pictures.free(region, all));
    bench.say(
        String.format(
            Locale.UK,
            "Load at the end %.1f.",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  private Network network(Size size, String name) {
    Path sheets = folder.resolve(name);
    Generator.write(size, 1, sheets);
    return GeneratedSheets.network(sheets, DAY);
  }

  private static Drawing.Request request(String kind) {
    return new Drawing.Request(
        kind,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        1,
        1280,
        720,
        Wishes.of(Map.of()),
        Optional.empty());
  }

  private void picture(String name, Supplier<Scene> layout) throws IOException {
    long start = System.nanoTime();
    Scene scene = layout.get();
    double first = (System.nanoTime() - start) / 1e6;
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(scene.boxes().size() + ", " + scene.connectors().size());
    cells.add(milliseconds(first));
    cells.add(milliseconds(median(layout)));
    formats(scene).values().forEach(write -> cells.add(milliseconds(median(write))));
    say("| " + String.join(" | ", cells) + " |");
  }

  private static Map<String, Supplier<?>> formats(Scene scene) {
    Map<String, Supplier<?>> formats = new LinkedHashMap<>();
    formats.put("SVG", () -> SvgWriter.write(scene, SvgOptions.selfContained()));
    formats.put("PNG", () -> PngWriter.write(scene, 1, Palette.light()));
    formats.put("PDF", () -> PdfWriter.write(scene, PdfOptions.own()));
    formats.put("PPTX", () -> PptxWriter.write(scene, Palette.light()));
    formats.put("HTML", () -> HtmlWriter.write(scene));
    return formats;
  }

  private static double median(Supplier<?> work) {
    double[] times = new double[ROUNDS];
    sink = work.get().hashCode();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      sink = work.get().hashCode();
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static String milliseconds(double time) {
    return String.format(Locale.UK, time < 10 ? "%.1f ms" : "%.0f ms", time);
  }

  private void say(String line) throws IOException {
    System.out.println(line);
    Files.writeString(
        folder.resolve("pictures.md"),
        line + "\n",
        StandardCharsets.UTF_8,
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }
}
