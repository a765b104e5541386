package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.Drawing;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.scene.Scene;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a picture to a file. */
@Command(
    name = "draw",
    description = "Draw a picture of what is recorded, or of what was found in it.",
    footer = {
      "%nExamples:",
      "  ./atlas draw tiers sample:devon -o devon.svg",
      "  ./atlas draw around seats.csv --id \"Exeter LSP\" -o exeter.png",
      "  ./atlas draw route sample:devon --route-from exeter-lsp --route-to devon-lsp -o route.svg",
      "  ./atlas draw compare seats.csv --as-at 2025-04-01 --with-as-at 2026-04-01 -o year.png"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DrawCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "VIEW",
      description = "One of: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Views.class)
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
      description =
          "Where to; its ending says how: .png, .svg, .pdf, .pptx, .html, or as a graph with its"
              + " places .dot, .gexf, .graphml, .json (Kumu) or .dgs.")
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

  @Option(names = "--title", paramLabel = "TEXT", description = "The title.")
  private @Nullable String title;

  @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1920", description = "Width.")
  private int width;

  @Option(names = "--height", paramLabel = "PIXELS", defaultValue = "1080", description = "Height.")
  private int height;

  @Mixin private final CompareOptions whatIf = new CompareOptions();

  @Mixin private final PictureWishes wishes = new PictureWishes();

  @Mixin private FileLook look;

  @Mixin private final SourceOptions source = new SourceOptions("roles");

  /** The names of the views, for the help. */
  static final class Views extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Views() {
      super(Drawing.VIEWS);
    }
  }

  DrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DrawnFile file = DrawnFile.of(output);
    View view = NetworkInput.of(paths, source, terminal).view().leaving();
    Optional<Id<?>> centre =
        id == null ? Optional.empty() : Optional.of(RecordName.find(view, "--id", id));
    Drawing.Request asked =
        new Drawing.Request(
            kind,
            centre,
            Optional.ofNullable(area),
            themes,
            Optional.ofNullable(title),
            steps,
            width,
            height,
            wishes.of(view),
            kind.equals("compare")
                ? Optional.of(whatIf.other(view, source, terminal))
                : Optional.empty());
    Scene scene = Drawing.of(view, file.graph().isPresent() ? asked.unfolded() : asked);
    byte[] bytes = file.bytes(view, scene, look.style());
    OutputFile.write(output, bytes);
    terminal.say("Drawn: " + output);
    return ExitStatus.DONE;
  }
}
