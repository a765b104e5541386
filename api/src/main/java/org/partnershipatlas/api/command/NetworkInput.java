package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.SampleShelf;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.file.FileReading;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Problem;

/** The network that a command is about: files, a sample or the register. */
final class NetworkInput {
  private static final String SAMPLE = "sample:";
  private static final int MOST_TOLD = 40;

  private final List<String> paths;
  private final SourceOptions options;
  private final boolean stored;
  private final Terminal terminal;
  private List<Problem> problems = List.of();

  private NetworkInput(
      List<String> paths, SourceOptions options, boolean stored, Terminal terminal) {
    this.paths = List.copyOf(paths);
    this.options = options;
    this.stored = stored;
    this.terminal = terminal;
  }

  /** Those files, or the sample or the register that was asked for. */
  static NetworkInput of(List<String> paths, SourceOptions options, Terminal terminal) {
    return new NetworkInput(paths, options, options.isStored(), terminal);
  }

  /** The same, for a command that means the register where no file is named. */
  static NetworkInput orStored(List<String> paths, SourceOptions options, Terminal terminal) {
    return new NetworkInput(paths, options, options.isStored() || paths.isEmpty(), terminal);
  }

  /** What another network is compared with: a path, a sample or the register. */
  static NetworkInput beside(String path, SourceOptions options, Terminal terminal) {
    boolean register = path.equals(OpenNetwork.STORED);
    return new NetworkInput(register ? List.of() : List.of(path), options, register, terminal);
  }

  /** What was wrong or doubtful in the files. */
  List<Problem> problems() {
    return problems;
  }

  /** The network as it is to be looked at. */
  View view() {
    return view(Optional.empty());
  }

  /** The same, with people named as far as that, whatever the options say. */
  View view(Names names) {
    return view(Optional.empty(), names);
  }

  /** The same as at that day, where one is given. */
  View view(Optional<LocalDate> asked) {
    return view(asked, options.names());
  }

  private View view(Optional<LocalDate> asked, Names names) {
    LocalDate today = LocalDate.now(Today.clock());
    Optional<LocalDate> given = asked.or(options::findDay);
    OpenNetwork source = open(given.orElse(today));
    LocalDate day = given.or(source::ownDay).orElse(today);
    return View.of(source, day, names);
  }

  private OpenNetwork open(LocalDate day) {
    if (stored == !paths.isEmpty()) {
      throw Refusal.of(
              ProblemCode.BAD_PARAMETER,
              stored
                  ? "The register and files were asked for together."
                  : "It is not said what to look at.")
          .mend("Give files, or sample:NAME, or --stored.");
    }
    if (stored) {
      return options.readStored(terminal);
    }
    if (paths.size() == 1 && paths.get(0).startsWith(SAMPLE)) {
      return sample(paths.get(0).substring(SAMPLE.length()));
    }
    List<Path> files = paths.stream().map(Path::of).toList();
    FileReading reading =
        terminal.watch(
            "Reading " + counted(files.size()),
            progress -> FileReading.of(files, options.findKind(), options.wishes(), day));
    problems = reading.problems();
    tell(reading);
    String title =
        files.stream()
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining(", "));
    return OpenNetwork.file("given", title, reading.network(), Instant.MAX)
        .ofPairs(reading.edges());
  }

  static String counted(int files) {
    return files == 1 ? "the file" : files + " files";
  }

  private static OpenNetwork sample(String name) {
    SampleShelf samples = new BuiltInSamples();
    return samples
        .find(name)
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.UNKNOWN_NETWORK,
                    "There is no sample of that name.",
                    "PATH",
                    SAMPLE + name,
                    NearMiss.suggest(
                        name, samples.list().stream().map(SampleShelf.Card::name).toList())));
  }

  private void tell(FileReading reading) {
    List<Problem> told =
        reading.problems().stream().filter(p -> p.level() != Problem.Level.NOTE).toList();
    told.stream().limit(MOST_TOLD).map(Faults::line).forEach(terminal::say);
    if (told.size() > MOST_TOLD) {
      terminal.say((told.size() - MOST_TOLD) + " more; --report all --format json lists them.");
    }
    reading.notes().stream().limit(MOST_TOLD).forEach(terminal::say);
  }
}
