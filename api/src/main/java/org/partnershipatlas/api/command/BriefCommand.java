package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.brief.BriefFormat;
import org.partnershipatlas.api.service.brief.Briefs;
import org.partnershipatlas.api.service.brief.PublicPage;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.visualiser.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the brief, or the public page. */
@Command(
    name = "brief",
    description = {
      "Write one page about an area in words and a picture: what there is, what is missing, what"
          + " cannot be told, what would help. Each sentence leads to its rows.",
      "With --public: a page for a website, with the seats that are vacant and how to stand."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BriefCommand implements Callable<Integer> {
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
      description = "Where to; its ending says how: .html, .pdf or .docx.")
  private Path output;

  @Option(names = "--area", paramLabel = "NAME", description = "Only this area, by id or name.")
  private @Nullable String area;

  @Option(
      names = "--every-area",
      description = "A page of everything, and one of each area that has groups of its own.")
  private boolean everyArea;

  @Option(
      names = "--public",
      description =
          "The page for a website, as .html: people are named only where they have agreed to it.")
  private boolean open;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "With --public: whom to write to with questions and corrections.")
  private @Nullable String contact;

  @Mixin private final SourceOptions source = new SourceOptions("roles");

  BriefCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String ending = OutputFile.ending(output);
    BriefFormat format =
        BriefFormat.find(ending)
            .filter(f -> !open || f == BriefFormat.HTML)
            .orElseThrow(
                () ->
                    Refusal.of(
                        ProblemCode.BAD_PARAMETER,
                        "The ending of the file does not say what it is to be.",
                        "-o",
                        output.toString(),
                        open
                            ? "End it in .html."
                            : "End it in ." + String.join(", .", BriefFormat.endings()) + "."));
    NetworkInput input = NetworkInput.orStored(paths, source, terminal);
    View view = open ? input.view(Names.AGREED) : input.view().leaving();
    byte[] bytes =
        terminal.watch(
            "Writing", progress -> format.write(document(view.watched(progress), format)));
    OutputFile.write(output, bytes);
    terminal.say("Written: " + output);
    return ExitStatus.DONE;
  }

  private Document document(View view, BriefFormat format) {
    Optional<Id<Area>> of = Optional.ofNullable(area).map(text -> area(view, text));
    if (open) {
      return PublicPage.of(view, of, Optional.ofNullable(contact));
    }
    return Briefs.of(view, everyArea ? Briefs.everyArea(view) : List.of(of), format.mostRows());
  }

  private static Id<Area> area(View view, String text) {
    Id<Area> bare = Id.area(text);
    if (view.network().has(bare)) {
      return bare;
    }
    Id<?> found = RecordName.find(view, "--area", text, EnumSet.of(Kind.AREA));
    return Id.area(found.value());
  }
}
