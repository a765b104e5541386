package org.partnershipatlas.api.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnershipatlas.api.config.Today;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.file.FilesOnDisk;
import org.partnershipatlas.api.service.load.Draft;
import org.partnershipatlas.api.service.load.Imports;
import org.partnershipatlas.api.service.load.PreviewAnswer;
import org.partnershipatlas.api.service.load.Saying;
import org.partnershipatlas.register.workbook.preview.Entry;
import org.partnershipatlas.register.workbook.preview.Membership;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.table.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files into the register. */
@Command(
    name = "import",
    description = "Take files into the register: all of them, or with a fault none.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private static final int MOST_NOTES = 40;

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files.")
  private List<Path> files = new ArrayList<>();

  @Mixin private FilesOption from;

  @Option(names = "--preview", description = "Only say what would change.")
  private boolean preview;

  @Option(
      names = "--leave-out-faults",
      description = "Take in the other rows where some have faults.")
  private boolean leaveOut;

  @Option(
      names = "--complete",
      paramLabel = "GROUP",
      description = "Groups of which this is the whole membership, by name; or all.")
  private List<String> complete = new ArrayList<>();

  @Mixin private AreasOption areas;

  @Mixin private WhoOption who;

  @Mixin private ImportOptions options;

  @Mixin private StoreOptions store;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FilesOnDisk given = FilesOnDisk.of(files, from.find());
    given.notes().forEach(terminal::say);
    try (Atlas atlas = new Atlas(new BuiltInSamples(), store.ready(terminal), Today.clock())) {
      Imports imports = new Imports(atlas);
      Draft read =
          terminal.watch(
              "Reading " + NetworkInput.counted(given.files().size()),
              progress -> imports.read(given.files(), given.kind(), from.wishes(), progress));
      Draft draft = said(imports, read);
      draft.preview().reading().problems().stream().map(Faults::line).forEach(terminal::say);
      tellNotes(draft.preview().reading().notes());
      draft.preview().questions().stream()
          .filter(ImportCommand::isOfTheRegister)
          .flatMap(each -> told(each).stream())
          .forEach(terminal::say);
      tellEnded(draft);
      List<Question> open = draft.preview().questions();
      String counts = PreviewAnswer.counts(draft).toString().replaceAll("[{}]", "");
      boolean faulty = !draft.preview().faults().isEmpty();
      if (preview || (faulty && !leaveOut)) {
        terminal.println("Would change: " + counts);
        return preview ? ExitStatus.DONE : refused();
      }
      if (draft.preview().changes().isEmpty()) {
        terminal.println(
            open.isEmpty() && !faulty
                ? "Nothing to change: all of it is in the register already."
                : "Nothing was changed: " + counts);
        askOnThePage(open);
        return ExitStatus.DONE;
      }
      long revision =
          terminal.watch(
              "Taking it in",
              progress -> imports.apply(draft.id(), draft.revision(), who.find(), progress));
      terminal.println("Taken in as revision " + revision + ": " + counts);
      askOnThePage(open);
      return ExitStatus.DONE;
    }
  }

  private void tellNotes(List<Note> notes) {
    notes.stream().limit(MOST_NOTES).map(Note::toString).forEach(terminal::say);
    if (notes.size() > MOST_NOTES) {
      terminal.say("and " + (notes.size() - MOST_NOTES) + " more such notes; the page has all.");
    }
  }

  /** The import with what the options say of it; the columns first, since they decide the rest. */
  private Draft said(Imports imports, Draft read) {
    Draft draft = read;
    List<Saying> sayings = new ArrayList<>(options.sayings());
    for (Saying saying : sayings) {
      draft = said(imports, draft, saying);
    }
    if (areas.isSaid()) {
      draft = said(imports, draft, Saying.of(Map.of(), areas.answers(draft)));
    }
    return complete.isEmpty() ? draft : said(imports, draft, Saying.of(whole(draft), Map.of()));
  }

  private Draft said(Imports imports, Draft draft, Saying saying) {
    return terminal.watch(
        "Comparing with the register", progress -> imports.answer(draft.id(), saying, progress));
  }

  /** The others stand among the problems of the file already. */
  private static boolean isOfTheRegister(Question question) {
    return question.what() == Question.What.CHANGED_HOLDER
        || question.what() == Question.What.TWO_VALUES
        || question.isOfEngland();
  }

  /** What a whole list would end, by name, before anything is done. */
  private void tellEnded(Draft draft) {
    if (draft.isWholeList()) {
      draft.preview().entries().stream()
          .filter(entry -> entry.effect() == Entry.Effect.ENDED)
          .map(entry -> "Ends: " + Titles.of(draft.outcome().network(), entry.id()))
          .forEach(terminal::say);
    }
  }

  private static List<String> told(Question question) {
    return question.isOfEngland() ? AreasOption.told(question) : List.of(question.text());
  }

  private void askOnThePage(List<Question> questions) {
    long open = questions.stream().filter(each -> !each.isOfEngland()).count();
    if (open < questions.size()) {
      terminal.say(
          "Areas of which --areas says nothing have nothing but their name. To fill one from"
              + " England’s list once it is taken in: ./atlas areas NAME --add.");
    }
    if (open > 0) {
      terminal.say(
          (open == 1 ? "One question is" : open + " questions are")
              + " open. The page asks them before anything is taken in: load the file there, under"
              + " Data.");
    }
  }

  private int refused() {
    terminal.say(
        "Nothing was changed. Mend the faults, or take in the rest with --leave-out-faults.");
    return ExitStatus.WRONG_USE;
  }

  private Map<String, String> whole(Draft draft) {
    Map<String, String> answers = new LinkedHashMap<>();
    List<Membership> groups = draft.preview().memberships();
    for (String name : complete) {
      List<Membership> meant =
          groups.stream()
              .filter(each -> name.equals("all") || each.name().equalsIgnoreCase(name.strip()))
              .toList();
      if (meant.isEmpty()) {
        throw Refusal.of(
            ProblemCode.BAD_PARAMETER,
            "The files hold no group of that name.",
            "--complete",
            name,
            NearMiss.suggest(name, groups.stream().map(Membership::name).toList()));
      }
      meant.forEach(each -> answers.put(each.group().toString(), "yes"));
    }
    return answers;
  }
}
