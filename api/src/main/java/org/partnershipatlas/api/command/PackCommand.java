package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.http.PackQuery;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.api.service.brief.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the meeting pack. */
@Command(
    name = "pack",
    description =
        "Write chosen views into one file for a meeting, a slide or a page each, such as --view"
            + " tiers --view \"coverage?rows=field\" --view \"around?id=group:devon-hub\".",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PackCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or sample:NAME instead of the register.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to; its ending says how: .pptx or .pdf.")
  private Path output;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      required = true,
      description =
          "A view and what is asked of it, as the page's addresses say it; may stand several"
              + " times, in the order of the meeting.")
  private List<String> views = new ArrayList<>();

  @Mixin private FileLook look;

  @Mixin private final SourceOptions source = new SourceOptions("roles");

  PackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String ending = OutputFile.ending(output);
    PictureFormat format =
        PictureFormat.find(ending)
            .filter(f -> Packs.ENDINGS.contains(ending))
            .orElseThrow(
                () ->
                    Refusal.of(
                        ProblemCode.BAD_PARAMETER,
                        "The ending of the file does not say what the pack is to be.",
                        "-o",
                        output.toString(),
                        "End it in ." + String.join(" or .", Packs.ENDINGS) + "."));
    View view = NetworkInput.orStored(paths, source, terminal).view().leaving();
    byte[] bytes =
        terminal.watch(
            "Drawing",
            progress ->
                Packs.of(
                    PackQuery.scenes(
                        view.watched(progress),
                        views,
                        (network, day) ->
                            (network.isPresent()
                                    ? NetworkInput.beside(network.get(), source, terminal)
                                    : NetworkInput.orStored(paths, source, terminal))
                                .view(day)),
                    format,
                    look.style()));
    OutputFile.write(output, bytes);
    terminal.say(
        "Written: " + output + ", " + views.size() + (views.size() == 1 ? " view" : " views"));
    return ExitStatus.DONE;
  }
}
