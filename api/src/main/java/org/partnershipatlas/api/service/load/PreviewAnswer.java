package org.partnershipatlas.api.service.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.api.service.FaultView;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.preview.Entry;
import org.partnershipatlas.register.workbook.preview.Preview;

/** An import's preview as it is shown. */
public record PreviewAnswer(
    String id,
    List<String> files,
    String from,
    long revision,
    Instant expires,
    List<FaultView> faults,
    List<FaultView> notes,
    boolean canApply,
    String network,
    Map<String, Integer> counts,
    List<Changed> changes,
    List<Doubt> doubts,
    List<Whole> whole,
    Summary summary) {
  private static final int MOST = 500;

  /** What would happen to a record. */
  public record Changed(Id<?> id, Kind kind, String label, String what, List<Part> fields) {}

  /** One attribute that would change. */
  public record Part(String field, Optional<String> before, Optional<String> after) {}

  /** A question that only a person can answer. */
  public record Doubt(String key, String question, List<String> choices, Optional<String> answer) {}

  /** "Is this the whole membership?" */
  public record Whole(
      String key,
      Id<Group> group,
      String label,
      String question,
      int seats,
      Optional<String> answer) {}

  /** The preview of a draft. */
  public static PreviewAnswer of(Draft draft) {
    Preview preview = draft.preview();
    List<FaultView> faults = preview.faults().stream().map(FaultView::of).toList();
    List<FaultView> refused =
        draft.outcome().problems().stream()
            .filter(problem -> problem.level() == Problem.Level.FAULT)
            .map(FaultView::of)
            .toList();
    List<FaultView> all = new ArrayList<>(faults);
    all.addAll(refused);
    return new PreviewAnswer(
        draft.id(),
        draft.files(),
        draft.from(),
        draft.revision(),
        draft.expires(),
        all,
        notes(preview),
        refused.isEmpty() && !preview.changes().isEmpty(),
        "file:" + draft.id(),
        counts(draft),
        changes(draft),
        doubts(draft),
        whole(draft),
        Overview.summary(draft.outcome().network()));
  }

  /**
   * How many records would be added, changed, ended and left alone; of doubts, how many questions
   * are still open.
   */
  public static Map<String, Integer> counts(Draft draft) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    draft.preview().counts().forEach((effect, count) -> counts.put(word(effect), count));
    counts.put(word(Entry.Effect.DOUBTFUL), draft.preview().questions().size());
    return counts;
  }

  private static String word(Entry.Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  private static List<FaultView> notes(Preview preview) {
    List<FaultView> notes = new ArrayList<>();
    preview.reading().mappings().stream()
        .filter(mapping -> mapping.guessed())
        .forEach(mapping -> notes.add(FaultView.note(mapping.sheet(), 0, mapping.toString())));
    preview.reading().problems().stream()
        .filter(problem -> problem.level() != Problem.Level.FAULT)
        .map(FaultView::of)
        .forEach(notes::add);
    preview
        .reading()
        .notes()
        .forEach(note -> notes.add(FaultView.note(note.sheet(), note.row(), note.text())));
    return notes;
  }

  private static List<Changed> changes(Draft draft) {
    return draft.preview().entries().stream()
        .filter(entry -> entry.effect() != Entry.Effect.UNTOUCHED)
        .limit(MOST)
        .map(
            entry ->
                new Changed(
                    entry.id(),
                    entry.id().kind(),
                    Titles.of(draft.outcome().network(), entry.id()),
                    word(entry.effect()),
                    fields(entry)))
        .toList();
  }

  private static List<Part> fields(Entry entry) {
    Row before = entry.before().orElseGet(() -> Row.of(entry.id().kind(), entry.id().value()));
    TreeSet<String> names = new TreeSet<>(before.values().keySet());
    names.addAll(entry.after().values().keySet());
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      if (!before.list(name).equals(entry.after().list(name))) {
        parts.add(new Part(name, text(before.list(name)), text(entry.after().list(name))));
      }
    }
    return parts;
  }

  private static Optional<String> text(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", values));
  }

  private static List<Doubt> doubts(Draft draft) {
    return draft.listQuestions().stream()
        .map(
            question ->
                new Doubt(
                    question.key(),
                    question.text(),
                    Draft.choices(question),
                    draft.findChoice(question.key())))
        .toList();
  }

  private static List<Whole> whole(Draft draft) {
    return draft.preview().memberships().stream()
        .map(
            each ->
                new Whole(
                    each.group().toString(),
                    each.group(),
                    each.name(),
                    "Is this the whole membership of " + each.name() + "?",
                    each.seats(),
                    draft
                        .findWhole(each.group())
                        .or(
                            () ->
                                each.saidBefore() || saidInTheFile(draft, each.group())
                                    ? Optional.of("yes")
                                    : Optional.<String>empty())))
        .toList();
  }

  /** A council's list says itself that it is whole. */
  private static boolean saidInTheFile(Draft draft, Id<Group> group) {
    return draft.outcome().network().grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group);
  }
}
