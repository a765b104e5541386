package org.partnershipatlas.api.command;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.partnershipatlas.register.workbook.write.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the empty workbook that people fill in. */
@Command(
    name = "template",
    description = "Write an empty workbook to fill in: headers, choices, notes and an example row.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TemplateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "partnership-atlas.xlsx",
      description = "The workbook to write; otherwise ${DEFAULT-VALUE}.")
  private Path file = Path.of("partnership-atlas.xlsx");

  TemplateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Template.write(bytes);
    OutputFile.write(file, bytes.toByteArray());
    terminal.say("Written: " + file);
    terminal.say("The sheet Seats alone is enough. Then: ./atlas analyse " + file);
    return ExitStatus.DONE;
  }
}
