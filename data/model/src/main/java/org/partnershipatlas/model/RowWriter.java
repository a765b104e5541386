package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the attributes of one record into a row; the inverse of {@link RowReader}. */
final class RowWriter {
  private final RowBuilder row;

  RowWriter(Id<?> id) {
    this.row = new RowBuilder(id.kind(), id.value());
  }

  RowWriter text(String name, String value) {
    row.put(name, value);
    return this;
  }

  RowWriter text(String name, Optional<String> value) {
    value.ifPresent(v -> text(name, v));
    return this;
  }

  RowWriter texts(String name, List<String> list) {
    if (!list.isEmpty()) {
      row.put(name, list);
    }
    return this;
  }

  RowWriter word(String name, Word value) {
    return text(name, value.word());
  }

  RowWriter word(String name, Optional<? extends Word> value) {
    return text(name, value.map(Word::word));
  }

  RowWriter words(String name, List<? extends Word> list) {
    return texts(name, mapped(list, Word::word));
  }

  RowWriter date(String name, Optional<PartialDate> value) {
    return text(name, value.map(PartialDate::toString));
  }

  RowWriter whole(String name, Optional<Long> value) {
    return text(name, value.map(v -> Long.toString(v)));
  }

  RowWriter number(String name, Optional<BigDecimal> value) {
    return text(name, value.map(BigDecimal::toPlainString));
  }

  RowWriter yesNo(String name, Optional<Boolean> value) {
    return text(name, value.map(v -> v ? "yes" : "no"));
  }

  RowWriter id(String name, Id<?> value) {
    return text(name, value.value());
  }

  RowWriter id(String name, Optional<? extends Id<?>> value) {
    return text(name, value.map(v -> v.value()));
  }

  RowWriter ids(String name, List<? extends Id<?>> list) {
    return texts(name, mapped(list, Id::value));
  }

  RowWriter ref(String name, Id<?> value) {
    return text(name, value.toString());
  }

  RowWriter ref(String name, Optional<? extends Id<?>> value) {
    return text(name, value.map(v -> v.toString()));
  }

  RowWriter refs(String name, List<? extends Id<?>> list) {
    return texts(name, mapped(list, Id::toString));
  }

  RowWriter interval(Interval when) {
    return date("from", when.from()).date("to", when.to());
  }

  RowWriter about(About about) {
    texts("other_names", about.otherNames());
    text("source", about.source());
    word("certainty", about.certainty());
    date("last_checked", about.lastChecked());
    text("last_checked_by", about.lastCheckedBy());
    text("note", about.note());
    return texts("extra", mapped(about.extra().entrySet(), RowWriter::entry));
  }

  /** Most lists of most records are empty. */
  private static <T> List<String> mapped(
      Collection<? extends T> list, Function<? super T, String> text) {
    return list.isEmpty() ? List.of() : list.stream().<String>map(text).toList();
  }

  private static String entry(Map.Entry<String, String> entry) {
    return entry.getKey() + "=" + entry.getValue();
  }

  Row row() {
    return row.row();
  }
}
