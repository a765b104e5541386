package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.load.Draft;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.register.workbook.read.Question;
import picocli.CommandLine.Option;

/** Which areas of a file are added from England's list, and how that is asked in the shell. */
final class AreasOption {
  private static final String ALL = "england";
  private static final String NONE = "none";
  private static final Map<String, String> WHICH =
      Map.of("today", "take", "earlier", "take-earlier", NONE, "keep");
  private static final int SHOWN = 40;

  @Option(
      names = "--areas",
      paramLabel = "WHICH",
      description =
          "Areas that the register lacks and the built-in list of England’s authorities knows:"
              + " england adds all that are told by their names, none adds none, and names add"
              + " those, as in \"Exeter, Torridge, Bedford=today\".")
  private List<String> said = new ArrayList<>();

  boolean isSaid() {
    return !said.isEmpty();
  }

  /** What the options answer to the questions of an import, by key. */
  Map<String, String> answers(Draft draft) {
    List<Question> asked = draft.listQuestions().stream().filter(Question::isOfEngland).toList();
    Map<String, String> answers = new LinkedHashMap<>();
    boolean names = said.stream().noneMatch(word -> is(ALL, word));
    // Those that are named are all of them; the rest is answered with it.
    asked.stream()
        .filter(each -> names || each.what() == Question.What.ENGLAND_AREAS)
        .forEach(each -> answers.put(each.key(), names ? "keep" : "take"));
    said.stream()
        .filter(word -> !is(ALL, word) && !is(NONE, word))
        .flatMap(word -> split(word, asked).stream())
        .filter(word -> !is(ALL, word) && !is(NONE, word))
        .forEach(word -> answer(word, draft, asked, answers));
    return answers;
  }

  private static boolean is(String word, String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).equals(word);
  }

  /** A name may hold a comma itself. */
  private static List<String> split(String typed, List<Question> asked) {
    if (find(typed, asked).isPresent()) {
      return List.of(typed);
    }
    String mark = typed.contains(";") ? ";" : ",";
    List<String> words = new ArrayList<>();
    for (String each : typed.split(mark, -1)) {
      if (!each.isBlank()) {
        words.add(each.strip());
      }
    }
    return words;
  }

  private record Meant(Question question, Question.Part part, String which) {}

  private static Optional<Meant> find(String typed, List<Question> asked) {
    int equals = typed.lastIndexOf('=');
    String name = equals < 0 ? typed : typed.substring(0, equals);
    String which = equals < 0 ? "" : typed.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
    NameKey wanted = NameKey.of(name);
    for (Question question : asked) {
      for (Question.Part part : question.parts()) {
        if (NameKey.of(part.name()).equals(wanted)) {
          return Optional.of(new Meant(question, part, which));
        }
      }
    }
    return Optional.empty();
  }

  private static void answer(
      String typed, Draft draft, List<Question> asked, Map<String, String> answers) {
    Optional<Meant> found = find(typed, asked);
    if (found.isEmpty()) {
      // The same command again: what was added then is in the register now.
      NameKey wanted = NameKey.of(typed.replaceFirst("=[a-z]+\\s*$", ""));
      if (draft.known().list(Area.class).stream().noneMatch(each -> isCalled(each, wanted))) {
        throw unknown(typed, asked);
      }
      return;
    }
    Meant meant = found.get();
    boolean one = meant.question().what() == Question.What.ENGLAND_AREAS;
    String which = meant.which().isEmpty() && one ? "today" : meant.which();
    String choice = WHICH.getOrDefault(which, "");
    if (choice.isEmpty() || (one && choice.equals("take-earlier"))) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          one ? "Only one authority had that name." : "Two authorities had that name.",
          "--areas",
          typed,
          one
              ? "Write " + meant.part().name() + " alone."
              : "Say which: " + which(meant.part().name()) + ".");
    }
    answers.put(meant.part().key(), choice);
  }

  private static boolean isCalled(Area area, NameKey wanted) {
    return NameKey.of(area.name()).equals(wanted)
        || area.about().otherNames().stream().anyMatch(each -> NameKey.of(each).equals(wanted));
  }

  private static Refusal unknown(String typed, List<Question> asked) {
    List<String> names =
        asked.stream().flatMap(each -> each.parts().stream()).map(Question.Part::name).toList();
    return Refusal.of(
        ProblemCode.BAD_PARAMETER,
        "The files name no area of that name that the register lacks and England’s list knows.",
        "--areas",
        typed,
        names.isEmpty() ? "Leave --areas out." : NearMiss.suggest(typed, names));
  }

  /** A question with its areas, and how it is answered. */
  static List<String> told(Question question) {
    List<String> lines = new ArrayList<>();
    lines.add(question.text());
    List<Question.Part> parts = question.parts();
    if (question.what() == Question.What.ENGLAND_AREA) {
      lines.add("  Say --areas " + which(parts.get(0).name()) + ".");
      return lines;
    }
    parts.stream().limit(SHOWN).forEach(part -> lines.add("  " + part.text()));
    if (parts.size() > SHOWN) {
      lines.add("  and " + (parts.size() - SHOWN) + " more");
    }
    String some = String.join(", ", parts.stream().limit(2).map(Question.Part::name).toList());
    lines.add(
        "  Say --areas england for all of these, --areas none, or name those: --areas \""
            + some
            + "\".");
    return lines;
  }

  private static String which(String name) {
    return "\"" + name + "=today\", \"" + name + "=earlier\" or \"" + name + "=none\"";
  }
}
