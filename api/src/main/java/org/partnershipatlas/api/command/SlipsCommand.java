package org.partnershipatlas.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.slip.SlipChoice;
import org.partnershipatlas.api.service.slip.SlipFiles;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.slip.Slip;
import org.partnershipatlas.register.slip.Slips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes check slips, to be sent to those who know. */
@Command(
    name = "slips",
    description = {
      "Write check slips: what is recorded of a group, organisation or area, a row each, to be marked"
          + " right, wrong or left by somebody who knows. Read them back with ./atlas import FILE ...",
      "Slips name people: send each only to somebody who may see it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SlipsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Groups, organisations or areas, by name or id.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "KIND",
      description =
          "One for every group, organisation or area; groups, where nothing is named or said.")
  private @Nullable String every;

  @Option(
      names = "--area",
      paramLabel = "NAME",
      description = "With --every: only those that lie in this area.")
  private @Nullable String area;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      required = true,
      description =
          "Where to: a file ending in .xlsx (a sheet for each) or .csv (one slip), or a folder for a"
              + " file each.")
  private Path output;

  @Mixin private final SourceOptions source = new SourceOptions("full");

  SlipsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    View view = NetworkInput.orStored(List.of(), source, terminal).view();
    List<Slip> slips = choice(view).slips(view);
    String ending = OutputFile.ending(output);
    if (SlipFiles.ENDINGS.contains(ending)) {
      OutputFile.write(output, out -> SlipFiles.one(slips, ending, out));
      terminal.say("Written: " + output + told(slips));
    } else {
      folder(slips);
    }
    terminal.say("They name people: send each only to somebody who may see it.");
    terminal.say("When they come back: ./atlas import FILE ...");
    return ExitStatus.DONE;
  }

  private static String told(List<Slip> slips) {
    int rows = slips.stream().mapToInt(Slip::size).sum();
    return (slips.size() == 1 ? ", a slip" : ", " + slips.size() + " slips")
        + " with "
        + rows
        + (rows == 1 ? " row" : " rows")
        + " to check";
  }

  private void folder(List<Slip> slips) {
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder cannot be made: " + output, e);
    }
    terminal.watch("Writing the slips", progress -> write(slips, progress));
    terminal.say("Written into " + output + told(slips));
  }

  private int write(List<Slip> slips, Progress progress) {
    int done = 0;
    for (Map.Entry<String, Slip> each : SlipFiles.named(slips, "xlsx").entrySet()) {
      OutputFile.write(
          output.resolve(each.getKey()),
          out -> SlipFiles.one(List.of(each.getValue()), "xlsx", out));
      progress.at(++done, slips.size());
    }
    return done;
  }

  private SlipChoice choice(View view) {
    if (!names.isEmpty() && every != null) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "Names and --every were given together.")
          .mend("Give names, or --every.");
    }
    if (area != null && !names.isEmpty()) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "--area is for --every.")
          .mend("Leave it out, or write --every group instead of the names.");
    }
    List<Id<?>> of = new ArrayList<>();
    for (String name : names) {
      of.add(RecordName.find(view, "NAME", name, EnumSet.copyOf(Slips.kinds())));
    }
    Optional<Kind> kind =
        names.isEmpty()
            ? Optional.of(
                SlipChoice.kind("--every", Optional.ofNullable(every).orElse(Kind.GROUP.word())))
            : Optional.empty();
    Optional<Id<Area>> within =
        Optional.ofNullable(area)
            .map(text -> RecordName.find(view, "--area", text, EnumSet.of(Kind.AREA)))
            .map(id -> Id.area(id.value()));
    return new SlipChoice(of, kind, within);
  }
}
