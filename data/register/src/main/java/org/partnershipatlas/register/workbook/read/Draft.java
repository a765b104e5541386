package org.partnershipatlas.register.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/** A record while it is being put together. */
final class Draft {

  private final Id<?> id;
  private final boolean stated;
  private final Spot spot;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, String> extra = new LinkedHashMap<>();
  private final Set<String> columns = new TreeSet<>();
  private Optional<ReadRecord> finished = Optional.empty();

  Draft(Id<?> id, boolean stated, Spot spot) {
    this.id = id;
    this.stated = stated;
    this.spot = spot;
  }

  Id<?> id() {
    return id;
  }

  Kind kind() {
    return id.kind();
  }

  Spot spot() {
    return spot;
  }

  /** That the file has a column for it, whether or not this record's cell is blank. */
  void column(String attribute) {
    finished = Optional.empty();
    columns.add(attribute);
  }

  void set(String attribute, List<String> texts) {
    finished = Optional.empty();
    columns.add(attribute);
    if (!texts.isEmpty()) {
      values.put(attribute, List.copyOf(texts));
    }
  }

  void set(String attribute, String text) {
    set(attribute, text.isEmpty() ? List.of() : List.of(text));
  }

  List<String> list(String attribute) {
    return values.getOrDefault(attribute, List.of());
  }

  boolean has(String attribute) {
    return values.containsKey(attribute);
  }

  /** Adds those texts that are not there yet. */
  void add(String attribute, List<String> texts) {
    List<String> all = new ArrayList<>(list(attribute));
    texts.stream().filter(text -> !all.contains(text)).forEach(all::add);
    set(attribute, all);
  }

  /** Keeps a text under a header; another text under the same header is put after it. */
  void keep(String header, String text) {
    finished = Optional.empty();
    columns.add("extra:" + header);
    if (!text.isEmpty()) {
      extra.merge(
          header,
          text,
          (before, more) ->
              before.equals(more) || before.endsWith("; " + more) ? before : before + "; " + more);
    }
  }

  /** Keeps what was written where it says more than could be read. */
  void keepAsWritten(String header, String text) {
    if (!text.isEmpty()) {
      keep(header + " as written", text);
    }
  }

  ReadRecord finished() {
    if (finished.isEmpty()) {
      finished = Optional.of(read());
    }
    return finished.get();
  }

  private ReadRecord read() {
    Row row = Row.of(id.kind(), id.value(), values);
    List<String> kept = new ArrayList<>();
    extra.forEach((header, text) -> kept.add(header.replace('=', '-').strip() + "=" + text));
    if (!kept.isEmpty()) {
      row = row.with("extra", kept);
    }
    return new ReadRecord(row, stated, Set.copyOf(columns), spot.place());
  }
}
