package org.partnershipatlas.api.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.PngWriter;
import org.partnershipatlas.visualiser.write.SvgOptions;
import org.partnershipatlas.visualiser.write.SvgWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a picture to a file. */
@Command(
    name = "draw",
    description = "Draw a picture: tiers, around one record, or free.",
    footer = {
      "%nExamples:",
      "  ./atlas draw tiers sample:devon -o devon.svg",
      "  ./atlas draw around seats.csv --id \"Exeter LSP\" -o exeter.png"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DrawCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "VIEW", description = "tiers, around or free.")
  private String kind;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, or sample:NAME; with --stored none.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to; its ending says how: .png or .svg.")
  private Path output;

  @Option(
      names = "--id",
      paramLabel = "NAME",
      description = "The record in the middle, by its id or its name.")
  private @Nullable String id;

  @Option(names = "--steps", paramLabel = "NUMBER", defaultValue = "1", description = "How far.")
  private int steps;

  @Option(names = "--area", paramLabel = "ID", description = "Only this area.")
  private @Nullable String area;

  @Option(names = "--theme", paramLabel = "ID", split = ",", description = "Only these themes.")
  private Set<String> themes = Set.of();

  @Option(
      names = "--between",
      paramLabel = "WHO",
      defaultValue = "people",
      description = "In free: people (and posts) or organisations between the groups.")
  private String between;

  @Option(names = "--title", paramLabel = "TEXT", description = "The title.")
  private @Nullable String title;

  @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1920", description = "Width.")
  private int width;

  @Option(names = "--height", paramLabel = "PIXELS", defaultValue = "1080", description = "Height.")
  private int height;

  @Mixin private final SourceOptions source = new SourceOptions("roles");

  DrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private boolean organisations() {
    if (!List.of("people", "organisations").contains(between)) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "There is nothing of that name between groups.",
          "--between",
          between,
          "Use people or organisations.");
    }
    return between.equals("organisations");
  }

  @Override
  public Integer call() {
    String ending = output.toString().toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".svg") && !ending.endsWith(".png")) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "The ending of the file does not say which kind of picture it is to be.",
          "-o",
          output.toString(),
          "End it in .svg or .png.");
    }
    View view = NetworkInput.of(paths, source, terminal).view();
    Optional<Id<?>> centre =
        id == null ? Optional.empty() : Optional.of(RecordName.find(view, "--id", id));
    Scene scene =
        Drawing.of(
            view,
            new Drawing.Request(
                kind,
                centre,
                Optional.ofNullable(area),
                themes,
                Optional.ofNullable(title),
                steps,
                width,
                height,
                organisations()));
    byte[] bytes =
        ending.endsWith(".svg")
            ? SvgWriter.write(scene, SvgOptions.selfContained()).getBytes(StandardCharsets.UTF_8)
            : PngWriter.write(scene, 1);
    OutputFile.write(output, bytes);
    terminal.say("Drawn: " + output);
    return ExitStatus.DONE;
  }
}
