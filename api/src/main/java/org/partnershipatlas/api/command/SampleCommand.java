package org.partnershipatlas.api.command;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.register.sample.Sample;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the samples, or writes one as a workbook. */
@Command(
    name = "sample",
    description = "List the built-in samples, or write one as a workbook.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SampleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The sample, such as devon.")
  private @Nullable String name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The workbook to write; without it NAME.xlsx.")
  private @Nullable Path out;

  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name == null) {
      Samples.list().forEach(s -> terminal.println(s.name() + ": " + s.description()));
      return ExitStatus.DONE;
    }
    String wanted = name;
    Sample sample =
        Samples.find(wanted)
            .orElseThrow(
                () ->
                    Refusal.of(
                        ProblemCode.BAD_PARAMETER,
                        "There is no sample " + wanted + ".",
                        "NAME",
                        wanted,
                        NearMiss.suggest(
                            wanted, Samples.list().stream().map(Sample::name).toList())));
    Path file = out == null ? Path.of(wanted + ".xlsx") : out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WorkbookWriter.xlsx(sample.network(), bytes);
    OutputFile.write(file, bytes.toByteArray());
    terminal.say("Written: " + file);
    return ExitStatus.DONE;
  }
}
