package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
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
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
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

  private final Reading reading;
  private final Network known;
  private final Answers answers;
  private final Renaming renaming = new Renaming();
  private final List<Question> open = new ArrayList<>();
  private final Set<Id<?>> doubtful = new HashSet<>();
  private final Set<Id<?>> held = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  Import(Reading reading, Network known, Answers answers) {
    this.reading = reading;
    this.known = known;
    this.answers = answers;
  }

  Preview preview() {
    join();
    List<ReadRecord> joined = renamed(reading.records().stream().map(this::followed).toList());
    List<SeatMatching.ByPlace> byPlace = new SeatMatching(known, joined, renaming).match(joined);
    Holders holders = new Holders(known, answers, renaming, joined);
    for (SeatMatching.ByPlace each : byPlace) {
      holders.settle(each);
    }
    open.addAll(holders.open());
    doubtful.addAll(holders.doubtful());
    changes.addAll(holders.ended());
    entries.addAll(holders.endedEntries());
    List<ReadRecord> matched = matched(renamed(joined));
    matched.stream()
        .map(ReadRecord::row)
        .filter(row -> row.kind() == Kind.TENURE && row.list("to").isEmpty())
        .filter(row -> !row.list("capacity").contains("deputy"))
        .forEach(row -> row.find("seat").map(Id::seat).ifPresent(held::add));
    waitWithThem(matched);
    compare(matched);
    if (answers.wholeList() && answers.source().isPresent()) {
      new Ended(known, answers.source().get(), matched).addTo(entries, changes);
    }
    Completed completed = new Completed(known, answers, matched);
    changes.addAll(completed.changes());
    keepOpenQuestions();
    return new Preview(entries, open, completed.memberships(), changes, reading);
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
      if (answers.find(question.key()).equals(Optional.of(Answers.Answer.ONE))) {
        renaming.rename(question.drop(), question.keep());
      }
    }
  }

  private List<ReadRecord> renamed(List<ReadRecord> records) {
    Map<Id<?>, ReadRecord> merged = new LinkedHashMap<>();
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

  private List<ReadRecord> matched(List<ReadRecord> records) {
    RecordMatching matching = new RecordMatching(known, records, renaming);
    List<ReadRecord> now = records;
    for (Kind kind : Kind.values()) {
      // Those with names were matched when they were read, with all that tells namesakes apart.
      if (kind != Kind.SEAT && kind != Kind.PERSON && !NAMED.contains(kind)) {
        matching.match(kind, now);
      }
    }
    return renamed(now);
  }

  private void compare(List<ReadRecord> records) {
    for (ReadRecord each : records) {
      Optional<Row> before = known.find(each.id()).map(AtlasRecord::row);
      Row after = before.map(row -> Overlay.of(row, filled(row, each))).orElse(sourced(each.row()));
      if (waits(each)) {
        entries.add(new Entry(Entry.Effect.DOUBTFUL, each.id(), before, after, each.place()));
      } else {
        compare(each.id(), before, after, each.place());
      }
    }
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

  private Row sourced(Row row) {
    return answers
        .source()
        .filter(source -> row.find("source").isEmpty())
        .map(source -> row.with("source", source))
        .orElse(row);
  }

  private void compare(Id<?> id, Optional<Row> before, Row after, Problem.Place place) {
    AtlasRecord whole = after.toRecord();
    if (before.isEmpty()) {
      entries.add(new Entry(Entry.Effect.ADDED, id, before, after, place));
      changes.add(new Change.Put(whole));
    } else if (before.get().equals(whole.row())) {
      entries.add(new Entry(Entry.Effect.UNTOUCHED, id, before, after, place));
    } else {
      boolean ends = before.get().list("to").isEmpty() && !after.list("to").isEmpty();
      Entry.Effect effect = ends ? Entry.Effect.ENDED : Entry.Effect.CHANGED;
      entries.add(new Entry(effect, id, before, after, place));
      changes.add(new Change.Put(whole));
    }
  }

  /** Questions about two records of which both were known before have been settled before. */
  private void keepOpenQuestions() {
    for (Question question : reading.questions()) {
      Id<?> keep = renaming.of(question.keep());
      Id<?> drop = renaming.of(question.drop());
      boolean settled = keep.equals(drop) || (known.has(keep) && known.has(drop));
      if (!settled && answers.find(question.key()).isEmpty()) {
        open.add(question);
      }
    }
  }

  static PartialDate day(Network known) {
    return PartialDate.of(known.day());
  }
}
