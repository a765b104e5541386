package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Alias;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/** Works out a preview: joins what was answered, matches what is known, compares. */
final class Import {

  private static final Set<Kind> NAMED =
      Set.of(
          Kind.AREA,
          Kind.ORGANISATION,
          Kind.GROUP,
          Kind.POST,
          Kind.THEME,
          Kind.FIELD,
          Kind.COMMUNITY,
          Kind.KEEPER);

  private static final int CHECKED_EVERY = 4_096;

  private final Reading reading;
  private final Network known;
  private final Answers answers;
  private final Progress progress;
  private final Sources sources;
  private final Disagreements disagreements;
  private final Renaming renaming = new Renaming();
  private final List<Question> open = new ArrayList<>();
  private final Set<Id<?>> doubtful = new HashSet<>();
  private final Set<Id<?>> held = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> contradictions = new ArrayList<>();
  private final Map<Id<?>, AtlasRecord> made = new HashMap<>();

  Import(Reading reading, Network known, Answers answers, Progress progress) {
    this.reading = reading;
    this.known = known;
    this.answers = answers;
    this.progress = progress;
    this.sources = new Sources(known, answers.keeping());
    this.disagreements = new Disagreements(known, answers, sources);
  }

  Preview preview() {
    join();
    List<ReadRecord> joined = renamed(reading.records().stream().map(this::followed).toList());
    progress.check();
    List<SeatMatching.ByPlace> byPlace =
        new SeatMatching(known, joined, renaming, sources).match(joined);
    Holders holders = new Holders(known, answers, renaming, joined);
    byPlace.forEach(holders::settle);
    progress.check();
    open.addAll(holders.open());
    doubtful.addAll(holders.doubtful());
    entries.addAll(holders.endedEntries());
    List<ReadRecord> matched = matched(renamed(joined), holders.begun());
    FormerHolders former = new FormerHolders(known);
    matched.stream()
        .filter(each -> each.row().kind() == Kind.TENURE && each.row().list("to").isEmpty())
        .filter(each -> !former.isOne(each, said(each)))
        .map(ReadRecord::row)
        .filter(row -> !row.list("capacity").contains("deputy"))
        .forEach(row -> row.find("seat").map(Id::seat).ifPresent(held::add));
    waitWithThem(matched);
    compare(matched, new ThemeAnswers(reading.questions(), answers, reading.records()));
    Reading told = reading.faulting(contradictions);
    LeftOut leftOut = LeftOut.of(told);
    answers
        .keeping()
        .filter(keeping -> keeping.wholeList() && leftOut.isNone())
        .ifPresent(keeping -> new Ended(known, keeping, sources, matched, doubtful).addTo(entries));
    progress.check();
    Choosing choosing = new Choosing(known, answers.left());
    List<Entry> chosen = choosing.chosen(entries);
    List<Change> changes = new ArrayList<>(choosing.changes(chosen, made));
    Completed completed = new Completed(known, answers, matched);
    changes.addAll(leftOut.isNone() ? completed.changes() : List.of());
    changes.addAll(answers.beside());
    open.addAll(disagreements.open());
    keepOpenQuestions();
    return new Preview(
        chosen,
        open,
        completed.memberships(),
        changes,
        told.noting(choosing.notes())
            .noting(leftOut.notes(answers))
            .noting(former.notes(doubtful)));
  }

  /** A record that was merged into another brings what it says there, but not its name back. */
  private ReadRecord followed(ReadRecord each) {
    return known.has(each.id()) || renaming.of(each.id()).equals(each.id()) || !merged(each.id())
        ? each
        : new ReadRecord(
            each.row().with("name").with("title"), false, each.columns(), each.place());
  }

  private boolean merged(Id<?> id) {
    return known.has(Alias.idOf(id));
  }

  private void join() {
    for (Alias alias : known.list(Alias.class)) {
      alias
          .findGone()
          .filter(gone -> !known.has(gone))
          .ifPresent(gone -> renaming.rename(gone, alias.of()));
    }
    for (Question question : reading.questions()) {
      boolean joined = question.what() != Question.What.TWO_VALUES && !question.isOfEngland();
      if (joined && answers.find(question.key()).equals(Optional.of(Answers.Answer.ONE))) {
        renaming.rename(question.drop(), question.keep());
      }
    }
  }

  private List<ReadRecord> renamed(List<ReadRecord> records) {
    if (renaming.isEmpty()) {
      return records;
    }
    Map<Id<?>, ReadRecord> merged = new LinkedHashMap<>(records.size() * 2);
    for (ReadRecord each : records) {
      merged.merge(
          renaming.of(each.id()),
          renaming.of(each),
          (one, more) ->
              new ReadRecord(
                  Overlay.of(more.row(), one), one.idStated(), one.columns(), one.place()));
    }
    return List.copyOf(merged.values());
  }

  private List<ReadRecord> matched(List<ReadRecord> records, Set<Id<?>> begun) {
    RecordMatching matching = new RecordMatching(known, records, renaming, begun);
    List<ReadRecord> now = records;
    for (Kind kind : Kind.values()) {
      // Those with names were matched when they were read, with all that tells namesakes apart.
      if (kind != Kind.SEAT && kind != Kind.PERSON && !NAMED.contains(kind)) {
        matching.match(kind, now);
      }
    }
    return renamed(now);
  }

  private void compare(List<ReadRecord> records, ThemeAnswers themes) {
    Set<Id<?>> narrowed = new HashSet<>(themes.narrowed());
    int at = 0;
    for (ReadRecord each : records) {
      if (at++ % CHECKED_EVERY == 0) {
        progress.at(at, records.size());
      }
      narrowed.remove(each.id());
      Optional<Row> before = known.find(each.id()).map(AtlasRecord::row);
      Row said = said(each);
      Row after =
          before
              .map(row -> given(row, disagreements.settled(row, said, each), each))
              .orElseGet(() -> sources.fresh(said));
      if (waits(each) || (before.equals(Optional.of(after)) && disagreements.has(each.id()))) {
        entries.add(new Entry(Entry.Effect.DOUBTFUL, each.id(), before, said, each.place()));
      } else {
        compare(each.id(), before, themes.answered(before, after, renaming), each.place());
      }
    }
    for (Id<?> id : narrowed) {
      known
          .find(id)
          .map(AtlasRecord::row)
          .ifPresent(
              row ->
                  compare(
                      id,
                      Optional.of(row),
                      themes.answered(Optional.of(row), row, renaming),
                      Problem.Place.NONE));
    }
  }

  private Row given(Row before, Row after, ReadRecord each) {
    boolean again = goesOn(before, each.row()) && after.list("to").isEmpty();
    return again ? sources.onlyOurs(after) : sources.ours(after);
  }

  /** The record as it is with what the file says of it. */
  private Row said(ReadRecord each) {
    return known.find(each.id()).map(e -> overlaid(e.row(), each)).orElse(each.row());
  }

  private Row overlaid(Row before, ReadRecord each) {
    Row said = sources.kept(before, Overlay.of(before, filled(before, each)), each.idStated());
    return goesOn(before, each.row()) ? said.with("to") : said;
  }

  /** What had ended and stands again in a whole list, without an end, has not ended after all. */
  private boolean goesOn(Row before, Row said) {
    return Sources.isListed(before.kind())
        && answers.keeping().map(Keeping::wholeList).orElse(false)
        && said.list("to").isEmpty()
        && before
            .find("to")
            .map(PartialDate::parse)
            .map(to -> !to.earliest().isAfter(known.day()))
            .orElse(false);
  }

  private boolean waits(ReadRecord each) {
    boolean ofDoubtfulSeat =
        !known.has(each.id())
            && each.row().find("seat").map(Id::seat).filter(doubtful::contains).isPresent();
    return doubtful.contains(each.id()) || ofDoubtfulSeat;
  }

  /** New people whom only waiting records name wait with these. */
  private void waitWithThem(List<ReadRecord> records) {
    Set<Id<?>> named = new HashSet<>();
    Set<Id<?>> waiting = new HashSet<>();
    for (ReadRecord each : records) {
      if (each.row().kind() == Kind.TENURE || each.row().kind() == Kind.AFFILIATION) {
        Set<Id<?>> by = waits(each) ? waiting : named;
        each.row().find("person").map(Id::person).ifPresent(by::add);
      }
    }
    waiting.removeAll(named);
    waiting.removeIf(known::has);
    doubtful.addAll(waiting);
  }

  /** A seat that the file says is held is vacant no longer. */
  private ReadRecord filled(Row before, ReadRecord each) {
    boolean noLonger =
        before.kind() == Kind.SEAT
            && !before.list("vacant").isEmpty()
            && each.row().list("vacant").isEmpty()
            && held.contains(each.id());
    if (!noLonger) {
      return each;
    }
    Row whole = Overlay.of(before, each).with("vacant").with("vacant_since");
    return new ReadRecord(whole, true, Set.of("vacant", "vacant_since"), each.place());
  }

  private void compare(Id<?> id, Optional<Row> before, Row after, Problem.Place place) {
    if (before.equals(Optional.of(after))) {
      entries.add(new Entry(Entry.Effect.UNTOUCHED, id, before, after, place));
      return;
    }
    try {
      compare(id, before, after.toRecord(), place);
    } catch (InvalidRecord bad) {
      // Each is sound by itself, the row and what is known, but not both together.
      contradictions.add(
          new Problem(
              "record",
              Problem.Level.FAULT,
              "With what is recorded of " + id + " already: " + bad.getMessage(),
              place,
              bad.value(),
              bad.mend()));
    }
  }

  private void compare(Id<?> id, Optional<Row> before, AtlasRecord entry, Problem.Place place) {
    Row whole = entry.row();
    boolean same = before.equals(Optional.of(whole));
    if (!same) {
      made.put(id, entry);
    }
    boolean ends =
        before.map(row -> row.list("to").isEmpty()).orElse(false) && !whole.list("to").isEmpty();
    Entry.Effect effect =
        same
            ? Entry.Effect.UNTOUCHED
            : before.isEmpty()
                ? Entry.Effect.ADDED
                : ends ? Entry.Effect.ENDED : Entry.Effect.CHANGED;
    entries.add(new Entry(effect, id, before, whole, place));
  }

  /** Questions about two records of which both were known before have been settled before. */
  private void keepOpenQuestions() {
    for (Question question : reading.questions()) {
      Id<?> keep = renaming.of(question.keep());
      Id<?> drop = renaming.of(question.drop());
      boolean settled = keep.equals(drop) || (known.has(keep) && known.has(drop));
      if ((!settled || question.isOfEngland()) && !answers.has(question)) {
        open.add(question);
      }
    }
  }

  static PartialDate day(Network known) {
    return PartialDate.of(known.day());
  }
}
