package org.partnershipatlas.api.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.write.Made;
import org.partnershipatlas.api.service.write.Writing;
import org.partnershipatlas.api.service.write.joining.EnglandAreas;
import org.partnershipatlas.model.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** England's authorities: looked up, and taken into the register. */
@Command(
    name = "areas",
    description =
        "Look up England's authorities, as in 2008 and since, and take them into the register.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AreasCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "NAME",
      arity = "1",
      description = "A name, a part of one, a code or a region, such as Devon.")
  private String name = "";

  @Option(
      names = "--as-at",
      paramLabel = "DAY",
      description = "As they stood on that day, such as 2008-09-30; otherwise today.")
  private @Nullable LocalDate day;

  @Option(
      names = "--add",
      description = "Take the one of just that name or id into the register, with what places it.")
  private boolean add;

  @Option(names = "--with-districts", description = "With --add: and its districts on that day.")
  private boolean districts;

  @Mixin private WhoOption who;

  @Mixin private StoreOptions store;

  AreasCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate on = Optional.ofNullable(day).orElseGet(() -> LocalDate.now(Today.clock()));
    return add ? add(on) : list(on);
  }

  private Integer list(LocalDate on) {
    if (districts) {
      throw Refusal.of(ProblemCode.BAD_PARAMETER, "--with-districts is for --add.")
          .mend("Add --add.");
    }
    EnglandAreas.Found found = EnglandAreas.find(Network.empty(on), name, on);
    if (found.areas().isEmpty()) {
      EnglandAreas.get(List.of(name), on);
    }
    found.areas().forEach(area -> terminal.println(line(area)));
    if (found.more() > 0) {
      terminal.say("and " + found.more() + " more; give more of the name.");
    }
    terminal.say("Source: " + found.source() + ".");
    return ExitStatus.DONE;
  }

  private static String line(EnglandAreas.Entry area) {
    StringBuilder line =
        new StringBuilder(area.id() + ": " + area.name() + ", " + area.kind().word());
    area.code().ifPresent(code -> line.append(", ").append(code));
    area.county().ifPresent(county -> line.append(", in ").append(county.name()));
    line.append(", ").append(area.region());
    if (area.districts() > 0) {
      line.append(", ").append(area.districts()).append(" districts");
    }
    area.from().ifPresent(from -> line.append(", from ").append(from));
    area.to()
        .ifPresent(
            to ->
                line.append(", until ")
                    .append(to.earliest().minusDays(1))
                    .append(", then ")
                    .append(
                        String.join(
                            " and ",
                            area.successors().stream().map(EnglandAreas.Named::name).toList())));
    return line.toString();
  }

  private Integer add(LocalDate on) {
    try (Atlas atlas = new Atlas(new BuiltInSamples(), store.ready(terminal), Today.clock())) {
      Writing writing = new Writing(atlas);
      String version = EnglandAreas.footing(writing.now()).version();
      Made made = EnglandAreas.add(writing, List.of(name), districts, on, version, who.find());
      terminal.println(
          made.changed()
              ? "Taken in as revision " + made.revision() + ": " + made.records().size() + " areas."
              : "Nothing to change: the register has them already.");
      return ExitStatus.DONE;
    }
  }
}
