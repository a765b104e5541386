package org.partnershipatlas.api.service.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.analyser.Overview;
import org.partnershipatlas.analyser.Summary;
import org.partnershipatlas.api.service.FaultView;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.preview.Entry;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Meanings;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadColumn;
import org.partnershipatlas.register.workbook.read.ReadSheet;

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
    List<EntryPage.Changed> changes,
    List<Fate> groups,
    List<Doubt> doubts,
    List<Whole> whole,
    KeptBy keeper,
    List<SheetView> sheets,
    Map<String, List<Choice>> meanings,
    List<String> sheetKinds,
    Summary summary) {
  private static final int MOST = 500;

  /** Records of one kind that meet one fate; how many of them are left. */
  public record Fate(String key, String what, Kind kind, int count, int left) {}

  /** A question that only a person can answer, as a whole or part by part. */
  public record Doubt(
      String key,
      String question,
      List<String> choices,
      Optional<String> answer,
      List<Part> parts) {}

  /** One of several that a question is about, with what was said to it or to all of them. */
  public record Part(String key, String name, String text, Optional<String> answer) {}

  /**
   * Whose file it is.
   *
   * @param chosen the keeper; empty where it is nobody's
   * @param name their name
   * @param said whether somebody said so; else it was their file before
   * @param isNew whether the register does not know them yet
   * @param keepers those whom the register knows
   */
  public record KeptBy(
      Optional<Id<?>> chosen,
      String name,
      boolean said,
      boolean isNew,
      boolean wholeList,
      String endsOn,
      List<Named> keepers) {}

  /** A record by its name. */
  public record Named(Id<?> id, String name) {}

  /** How a sheet was understood. */
  public record SheetView(
      String name, String holds, boolean remembered, int headerRow, List<ColumnView> columns) {}

  /** How a column was understood: stated, guessed, settled or kept. */
  public record ColumnView(String header, String meaning, String how, List<String> first) {}

  /** What a column can mean. */
  public record Choice(String meaning, String about) {}

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
        EntryPage.first(draft, MOST),
        fates(preview),
        doubts(draft),
        whole(draft),
        keptBy(draft),
        sheets(preview),
        meanings(preview),
        Meanings.sheets(),
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
    counts.put(
        "left",
        (int)
            draft.preview().entries().stream()
                .filter(entry -> entry.changes() && !entry.choice().taken())
                .count());
    return counts;
  }

  static String word(Entry.Effect effect) {
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

  private static List<Fate> fates(Preview preview) {
    Map<String, List<Entry>> groups = new TreeMap<>();
    preview.entries().stream()
        .filter(entry -> entry.effect() != Entry.Effect.UNTOUCHED)
        .forEach(
            entry -> groups.computeIfAbsent(order(entry), key -> new ArrayList<>()).add(entry));
    return groups.values().stream()
        .map(
            all ->
                new Fate(
                    Said.groupOf(all.get(0)),
                    word(all.get(0).effect()),
                    all.get(0).id().kind(),
                    all.size(),
                    (int) all.stream().filter(entry -> !entry.choice().taken()).count()))
        .toList();
  }

  private static String order(Entry entry) {
    return String.format("%02d %02d", entry.effect().ordinal(), entry.id().kind().ordinal());
  }

  private static KeptBy keptBy(Draft draft) {
    Optional<Keeper> keeper = draft.findKeeper();
    List<Named> keepers =
        draft.known().list(Keeper.class).stream()
            .map(each -> new Named(each.id(), each.name()))
            .sorted(java.util.Comparator.comparing(Named::name))
            .toList();
    return new KeptBy(
        keeper.map(Keeper::id),
        keeper.map(Keeper::name).orElse(""),
        draft.isKeeperSaid(),
        keeper.map(each -> !draft.known().has(each.id())).orElse(false),
        draft.isWholeList(),
        draft.endsOn(),
        keepers);
  }

  private static List<SheetView> sheets(Preview preview) {
    return preview.reading().sheets().stream()
        .map(
            sheet ->
                new SheetView(
                    sheet.name(),
                    sheet.holds(),
                    sheet.remembered(),
                    sheet.headerRow(),
                    sheet.columns().stream().map(PreviewAnswer::column).toList()))
        .toList();
  }

  private static ColumnView column(ReadColumn column) {
    return new ColumnView(
        column.header(),
        column.meaning(),
        column.how().name().toLowerCase(Locale.ROOT),
        column.first());
  }

  private static Map<String, List<Choice>> meanings(Preview preview) {
    Map<String, List<Choice>> meanings = new LinkedHashMap<>();
    for (ReadSheet sheet : preview.reading().sheets()) {
      meanings.computeIfAbsent(
          sheet.holds(),
          holds ->
              Meanings.columns(holds).entrySet().stream()
                  .map(each -> new Choice(each.getKey(), each.getValue()))
                  .toList());
    }
    return meanings;
  }

  private static List<Doubt> doubts(Draft draft) {
    return draft.listQuestions().stream()
        .map(
            question ->
                new Doubt(
                    question.key(),
                    question.text(),
                    Draft.choices(question),
                    draft.findChoice(question.key()),
                    parts(draft, question)))
        .toList();
  }

  private static List<Part> parts(Draft draft, Question question) {
    return question.parts().stream()
        .map(
            part ->
                new Part(
                    part.key(),
                    part.name(),
                    part.text(),
                    draft.findChoice(part.key()).or(() -> draft.findChoice(question.key()))))
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
