package org.partnershipatlas.api.service.brief;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Word;

/**
 * The rows behind a sentence, a line each: what it is, where it comes from, when it was checked.
 */
final class RowLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private final Network network;

  RowLines(Network network) {
    this.network = network;
  }

  /**
   * The lines of some records, by kind, as they come, and name; equal ones are one line with their
   * number.
   */
  List<String> of(List<Id<?>> ids) {
    List<Id<?>> sorted = new ArrayList<>(ids.stream().distinct().toList());
    List<Kind> kinds = sorted.stream().map(Id::kind).distinct().toList();
    sorted.sort(
        Comparator.<Id<?>>comparingInt(id -> kinds.indexOf(id.kind()))
            .thenComparing(id -> Titles.of(network, id))
            .thenComparing(Id::value));
    Map<String, Integer> lines = new LinkedHashMap<>();
    sorted.forEach(id -> lines.merge(line(id), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    lines.forEach((line, times) -> told.add(times == 1 ? line : line + " (" + times + " rows)"));
    return told;
  }

  private String line(Id<?> id) {
    String kind = id.kind().word().replace('_', ' ');
    StringBuilder line = new StringBuilder();
    line.append(Character.toUpperCase(kind.charAt(0))).append(kind.substring(1));
    line.append(": ").append(Titles.of(network, id));
    network
        .find(id)
        .map(RowLines::about)
        .filter(a -> !a.isEmpty())
        .ifPresent(about -> line.append(" – ").append(about));
    return line.toString();
  }

  private static String about(AtlasRecord entry) {
    List<String> parts = new ArrayList<>();
    entry.about().source().ifPresent(parts::add);
    entry.about().certainty().map(Word::word).ifPresent(parts::add);
    entry.about().lastChecked().ifPresent(date -> parts.add("checked " + date(date)));
    return String.join(", ", parts);
  }

  /** A date as precise as it is. */
  static String date(PartialDate date) {
    return date.month() == 0
        ? Integer.toString(date.year())
        : date.earliest().format(date.day() == 0 ? MONTH : DAY);
  }
}
