package org.partnershipatlas.api.service.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.register.workbook.preview.Answers;
import org.partnershipatlas.register.workbook.preview.Entry;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.SheetMapping;

/**
 * All that has been said of an import.
 *
 * @param keeper whose file it is; empty while nobody has said
 */
record Said(
    Map<String, String> whole,
    Map<String, Answers.Answer> doubts,
    Map<Id<?>, Set<String>> left,
    Optional<Saying.KeeperWish> keeper,
    boolean wholeList,
    Optional<PartialDate> endsOn,
    Map<String, SheetMapping> mapping) {

  private static final Map<String, Answers.Answer> CHOICES = choices();

  static final Said NOTHING =
      new Said(Map.of(), Map.of(), Map.of(), Optional.empty(), false, Optional.empty(), Map.of());

  private static Map<String, Answers.Answer> choices() {
    Map<String, Answers.Answer> choices = new LinkedHashMap<>();
    choices.put("same", Answers.Answer.ONE);
    choices.put("different", Answers.Answer.TWO);
    choices.put("replaced", Answers.Answer.REPLACED);
    choices.put("broader", Answers.Answer.BROADER);
    choices.put("narrower", Answers.Answer.NARROWER);
    choices.put("keep", Answers.Answer.KEEP);
    choices.put("take", Answers.Answer.TAKE);
    choices.put("take-earlier", Answers.Answer.TAKE_EARLIER);
    return choices;
  }

  /** The words by which a question can be answered. */
  static List<String> choices(Question question) {
    return switch (question.what()) {
      case CHANGED_HOLDER -> List.of("same", "different", "replaced");
      case NEAR_THEME -> List.of("same", "narrower", "broader", "different");
      case TWO_VALUES -> List.of("keep", "take");
      case ENGLAND_AREAS -> List.of("take", "keep");
      case ENGLAND_AREA -> List.of("take", "take-earlier", "keep");
      default -> List.of("same", "different");
    };
  }

  Optional<String> findChoice(String key) {
    Answers.Answer answer = doubts.get(key);
    return CHOICES.entrySet().stream()
        .filter(choice -> choice.getValue() == answer)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * This and what is said now.
   *
   * @param preview what is looked at while it is said
   * @param asked the questions that may be answered
   */
  Said and(Saying saying, Preview preview, Map<String, Question> asked) {
    Map<String, SheetMapping> sheets = new LinkedHashMap<>(mapping);
    saying.mapping().forEach((sheet, said) -> sheets.merge(sheet, said, (a, b) -> b.over(a)));
    return new Said(
        whole(saying.whole(), preview),
        doubts(saying.doubts(), asked),
        left(saying.leave(), preview),
        saying.keeper().or(this::keeper),
        saying.wholeList().orElse(wholeList),
        saying.endsOn().isPresent() ? saying.endsOn().flatMap(Said::day) : endsOn,
        sheets);
  }

  private Map<String, String> whole(Map<String, String> said, Preview preview) {
    Map<String, String> all = new LinkedHashMap<>(whole);
    said.forEach(
        (key, word) -> {
          if (preview.memberships().stream().noneMatch(m -> m.group().toString().equals(key))) {
            throw nothingThere("whole", key);
          }
          if (word.equals("yes") || word.equals("no")) {
            all.put(key, word);
          } else {
            all.remove(key);
          }
        });
    return all;
  }

  private Map<String, Answers.Answer> doubts(
      Map<String, String> said, Map<String, Question> asked) {
    Map<String, Answers.Answer> all = new LinkedHashMap<>(doubts);
    Map<String, Answers.Answer> ofParts = new LinkedHashMap<>();
    said.forEach(
        (key, word) -> {
          Optional<Question> whole = Optional.ofNullable(asked.get(key));
          Optional<Question> question = whole.or(() -> withPart(key, asked));
          if (question.isEmpty() && !doubts.containsKey(key)) {
            throw nothingThere("doubts", key);
          }
          Answers.Answer answer = answer(key, word, question);
          // What is said of all of them now counts more than what was said of some before.
          whole.ifPresent(each -> each.parts().forEach(part -> all.remove(part.key())));
          (whole.isPresent() || question.isEmpty() ? all : ofParts).put(key, answer);
        });
    all.putAll(ofParts);
    return all;
  }

  private static Optional<Question> withPart(String key, Map<String, Question> asked) {
    return asked.values().stream()
        .filter(each -> each.parts().stream().anyMatch(part -> part.key().equals(key)))
        .findFirst();
  }

  private static Answers.Answer answer(String key, String word, Optional<Question> question) {
    Answers.Answer answer = CHOICES.get(word);
    List<String> words = question.map(Said::choices).orElse(List.copyOf(CHOICES.keySet()));
    if (answer == null || !words.contains(word)) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "That is no answer to this question.",
          "doubts." + key,
          word,
          NearMiss.suggest(word, words));
    }
    return answer;
  }

  private Map<Id<?>, Set<String>> left(Map<String, Optional<Set<String>>> said, Preview preview) {
    Map<Id<?>, Set<String>> all = new HashMap<>(left);
    Map<String, List<Id<?>>> byKey = said.isEmpty() ? Map.of() : byKey(preview);
    said.forEach(
        (key, what) -> {
          if (!byKey.containsKey(key)) {
            throw nothingThere("leave", key);
          }
          for (Id<?> id : byKey.get(key)) {
            if (what.isPresent()) {
              all.put(id, what.get());
            } else {
              all.remove(id);
            }
          }
        });
    return all;
  }

  /** What changes, each by its id; and all that meet one fate, such as {@code added/seat}. */
  private static Map<String, List<Id<?>>> byKey(Preview preview) {
    Map<String, List<Id<?>>> byKey = new HashMap<>();
    for (Entry entry : preview.entries()) {
      if (entry.changes()) {
        byKey.computeIfAbsent(entry.id().toString(), k -> new ArrayList<>()).add(entry.id());
        byKey.computeIfAbsent(groupOf(entry), k -> new ArrayList<>()).add(entry.id());
      }
    }
    return byKey;
  }

  static String groupOf(Entry entry) {
    return entry.effect().name().toLowerCase(Locale.ROOT) + "/" + entry.id().kind().word();
  }

  private static Refusal nothingThere(String part, String key) {
    return Refusal.of(
        ProblemCode.BAD_PARAMETER,
        "This import asks nothing under that key.",
        part,
        key,
        "Use a key of the preview.");
  }

  private static Optional<PartialDate> day(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (InvalidRecord e) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "That is not a day.",
          "ends_on",
          text,
          "Write it as 2026-11-30.");
    }
  }
}
