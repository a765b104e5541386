package org.partnershipatlas.api.command;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.register.exchange.Exchange;
import org.partnershipatlas.register.exchange.ExchangeFormat;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the register, or another network, as files. */
@Command(
    name = "export",
    description =
        "Write the register as a workbook (xlsx), a zip of CSV files (csv), or a graph: dot, gexf,"
            + " graphml, kumu, dgs. For a graph with the places of a picture: ./atlas draw.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
  private Format format;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or sample:NAME to write instead of the register.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to.")
  private Path output;

  @Mixin private final SourceOptions source = new SourceOptions("roles");

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The forms of file. */
  enum Format {
    XLSX,
    CSV,
    DOT,
    GEXF,
    GRAPHML,
    KUMU,
    DGS
  }

  @Override
  public Integer call() {
    if (output.toString().isBlank()) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "It is not said where to write.").mend("Add -o.");
    }
    View view = NetworkInput.orStored(paths, source, terminal).view();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (format) {
      case XLSX -> WorkbookWriter.xlsx(view.network(), bytes);
      case CSV -> WorkbookWriter.zip(view.network(), bytes);
      default ->
          bytes.writeBytes(
              Exchange.write(
                  view.network(), Appearance.none(), ExchangeFormat.valueOf(format.name())));
    }
    OutputFile.write(output, bytes.toByteArray());
    terminal.say("Written: " + output);
    return ExitStatus.DONE;
  }
}
