package org.partnershipatlas.api.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.export.ExportKind;
import org.partnershipatlas.api.service.export.LossWords;
import org.partnershipatlas.api.service.export.SoleParts;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.register.whole.WholeSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the register, or another network, as files. */
@Command(
    name = "export",
    description =
        "Write the register as a workbook (xlsx, ods), a zip of CSV files (csv), one JSON document"
            + " (json; ./atlas export schema writes its JSON Schema), or a graph: gexf, graphml,"
            + " kumu, pajek, dot, dgs. What the file leaves out is told. For a graph with the places of a picture: ./atlas draw.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final String SCHEMA = "schema";

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}",
      completionCandidates = Formats.class)
  private String format = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or sample:NAME to write instead of the register.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to. The schema is printed where this is left out.")
  private @Nullable Path output;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write what the file leaves out, as text.")
  private @Nullable Path report;

  @Mixin private final SourceOptions source = new SourceOptions("roles");

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The words of the formats. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      super(ExportKind.words());
      add(SCHEMA);
    }
  }

  @Override
  public Integer call() {
    Path file = output;
    if (format.equals(SCHEMA)) {
      return schema(file);
    }
    ExportKind kind = ExportKind.get(format.toLowerCase(Locale.ROOT));
    if (file == null || file.toString().isBlank()) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "It is not said where to write.")
          .mend("Add -o FILE, such as -o register." + kind.ending() + ".");
    }
    View view = NetworkInput.orStored(paths, source, terminal).view();
    OutputFile.write(file, out -> kind.write(view, Appearance.none(), out));
    terminal.say("Written: " + file);
    tell(LossWords.of(kind, view), SoleParts.warnings(view));
    return ExitStatus.DONE;
  }

  private void tell(List<String> lines, List<String> warnings) {
    if (!lines.isEmpty()) {
      terminal.say("It leaves out:");
      lines.forEach(line -> terminal.say("  " + line));
    }
    warnings.forEach(warning -> terminal.say("Take care: " + warning));
    Path told = report;
    if (told != null) {
      String text = lines.isEmpty() ? "Nothing is left out." : String.join("\n", lines);
      String more = warnings.stream().map(w -> "\nTake care: " + w).collect(Collectors.joining());
      OutputFile.write(told, (text + more + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private Integer schema(@Nullable Path file) {
    byte[] schema = WholeSchema.bytes();
    if (file == null) {
      terminal.print(new String(schema, StandardCharsets.UTF_8));
    } else {
      OutputFile.write(file, schema);
      terminal.say("Written: " + file);
    }
    return ExitStatus.DONE;
  }
}
