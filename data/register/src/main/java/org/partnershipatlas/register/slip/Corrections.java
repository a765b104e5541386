package org.partnershipatlas.register.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Bounds;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** What slips change in records of the register, attribute by attribute, and what they tell. */
final class Corrections {
  /** The kept column for what was told to be wrong and is not yet mended. */
  static final String TOLD_WRONG = "told wrong";

  private final Network known;
  private final Map<Id<?>, Corrected> corrected = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<Id<?>>> checked = new HashMap<>();

  /** A record that stands on a slip: what it is by now, and what of it was told. */
  private static final class Corrected {
    private final Set<String> columns = new TreeSet<>();
    private final Problem.Place place;
    private Row row;

    Corrected(Row row, Problem.Place place) {
      this.row = row;
      this.place = place;
    }

    ReadRecord read() {
      Bounds.check(row).toRecord();
      return new ReadRecord(row, true, columns, place);
    }
  }

  Corrections(Network known) {
    this.known = known;
  }

  Network known() {
    return known;
  }

  List<Problem> problems() {
    return problems;
  }

  /** What a record is by now. */
  Row now(Id<?> id) {
    return Optional.ofNullable(corrected.get(id))
        .map(each -> each.row)
        .or(() -> known.find(id).map(AtlasRecord::row))
        .orElseGet(() -> Row.of(id.kind(), id.value()));
  }

  /** The record stands on a slip, whether or not anything is said of it. */
  void keep(Id<?> id, Problem.Place place) {
    told(id, place);
  }

  private Corrected told(Id<?> id, Problem.Place place) {
    return corrected.computeIfAbsent(id, none -> new Corrected(now(none), place));
  }

  void set(Id<?> id, String attribute, List<String> texts, Problem.Place place) {
    Corrected told = told(id, place);
    told.row = told.row.with(attribute, texts);
    told.columns.add(attribute);
  }

  void set(Id<?> id, String attribute, String text, Problem.Place place) {
    set(id, attribute, text.isEmpty() ? List.of() : List.of(text), place);
  }

  /** Somebody has looked at it, and it is as it is recorded now. */
  void checked(Id<?> id, Checker by, Problem.Place place) {
    checked.computeIfAbsent(row(place.sheet(), place.row()), none -> new ArrayList<>()).add(id);
    set(id, "last_checked", by.on().toString(), place);
    set(id, "last_checked_by", by.name().orElse(""), place);
    extra(id, TOLD_WRONG, "", place);
  }

  /** What stands in a row could not all be read, so that nothing of it counts as checked. */
  void notChecked(String sheet, int row) {
    for (Id<?> id : checked.getOrDefault(row(sheet, row), List.of())) {
      Corrected told = told(id, Problem.Place.NONE);
      Row before = known.find(id).map(AtlasRecord::row).orElse(told.row);
      for (String attribute : List.of("last_checked", "last_checked_by", "extra")) {
        told.row = told.row.with(attribute, before.list(attribute));
      }
    }
  }

  private static String row(String sheet, int row) {
    return sheet + '\n' + row;
  }

  /** Keeps a column of that key with the record; an empty text takes it away. */
  void extra(Id<?> id, String key, String text, Problem.Place place) {
    List<String> before = now(id).list("extra");
    List<String> after = new ArrayList<>(before);
    after.removeIf(entry -> entry.startsWith(key + "="));
    if (!text.isEmpty()) {
      after.add(key + "=" + text);
    }
    if (!after.equals(before)) {
      set(id, "extra", after, place);
      told(id, place).columns.add("extra:" + key);
    }
  }

  /** Adds a sentence to the record's note. */
  void note(Id<?> id, String text, Problem.Place place) {
    Optional<String> before = now(id).find("note");
    if (!before.orElse("").contains(text)) {
      set(id, "note", before.map(note -> note + " " + text).orElse(text), place);
    }
  }

  void fault(String code, Problem.Place place, String value, String message, String mend) {
    problems.add(new Problem(code, Problem.Level.FAULT, message, place, value, mend));
  }

  void ask(String code, Problem.Place place, String value, String message, String mend) {
    problems.add(new Problem(code, Problem.Level.QUESTION, message, place, value, mend));
  }

  /** The records as they would be read; what cannot stand is told and left as it was. */
  List<ReadRecord> finished() {
    List<ReadRecord> all = new ArrayList<>();
    for (Corrected each : corrected.values()) {
      try {
        all.add(each.read());
      } catch (InvalidRecord bad) {
        fault("record", each.place, bad.value(), String.valueOf(bad.getMessage()), bad.mend());
      }
    }
    return all;
  }
}
