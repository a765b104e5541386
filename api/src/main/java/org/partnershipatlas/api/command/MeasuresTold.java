package org.partnershipatlas.api.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.measure.MeasureReport;
import org.partnershipatlas.analyser.words.MeasureQuestion;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.MeasureChoice;
import org.partnershipatlas.api.service.answer.MeasuredIds;
import org.partnershipatlas.api.service.answer.MeasuresAnswer;

/** The measures for a terminal: sentences, the network's questions and the nodes that stand out. */
final class MeasuresTold {
  private static final int MOST = 25;
  private static final int NAME = 40;
  private static final String UNDEFINED = "–";
  private static final List<String> SHOWN =
      List.of("degree", "betweenness", "closeness", "core", "community", "cut_point");

  private MeasuresTold() {}

  static Told of(View view, MeasureChoice choice) {
    MeasureReport report = view.analyser().measures(choice.of(view.source()), view.progress());
    MeasuredIds ids =
        view.source().edges().isPresent()
            ? MeasuredIds.given(view.network())
            : MeasuredIds.typed(view.network());
    MeasuresAnswer answer = MeasuresAnswer.of(view, report, true, ids);
    List<String> text = new ArrayList<>(answer.sentences());
    text.add("");
    whole(answer, text);
    text.add("");
    nodes(answer, text);
    return new Told(answer, text, table(answer));
  }

  private static void whole(MeasuresAnswer answer, List<String> text) {
    List<String> undefined = new ArrayList<>();
    for (MeasureQuestion asked : answer.networkColumns()) {
      String value = shown(answer.network().get(asked.measure()));
      if (value.equals(UNDEFINED)) {
        undefined.add(words(asked.measure()));
      } else {
        text.add(
            String.format(
                Locale.ROOT, "  %-74s %9s  %s", asked.question(), value, words(asked.measure())));
      }
    }
    if (!undefined.isEmpty()) {
      text.add("  Not defined here: " + String.join(", ", undefined) + ".");
    }
  }

  private static String words(String measure) {
    return measure.replace('_', ' ').replace(" ei", " E–I");
  }

  private static void nodes(MeasuresAnswer answer, List<String> text) {
    StringBuilder head = new StringBuilder(String.format("  %-" + NAME + "s", "name"));
    SHOWN.forEach(measure -> head.append(String.format(" %11s", words(measure))));
    text.add(head.toString());
    answer.nodes().stream()
        .sorted(Comparator.comparingDouble(row -> -amount(row.get("betweenness"))))
        .limit(MOST)
        .forEach(
            row -> {
              StringBuilder line =
                  new StringBuilder(String.format("  %-" + NAME + "s", fitted(row.get("name"))));
              SHOWN.forEach(
                  measure -> line.append(String.format(" %11s", shown(row.get(measure)))));
              text.add(line.toString());
            });
    if (answer.nodes().size() > MOST) {
      text.add(
          "  The "
              + MOST
              + " on the most ways between others, of "
              + answer.nodes().size()
              + "; --format csv has all, and every measure.");
    }
  }

  private static String fitted(@Nullable Object name) {
    String text = String.valueOf(name);
    return text.length() > NAME ? text.substring(0, NAME - 1) + "…" : text;
  }

  private static double amount(@Nullable Object value) {
    return value instanceof Number number && !Double.isNaN(number.doubleValue())
        ? number.doubleValue()
        : -1;
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "";
    }
    if (value instanceof Double number) {
      return number.isNaN() ? UNDEFINED : String.format(Locale.ROOT, "%.3f", number);
    }
    return String.valueOf(value);
  }

  private static List<List<String>> table(MeasuresAnswer answer) {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("id", "name", "kind"));
    answer.columns().forEach(column -> head.add(column.measure()));
    table.add(head);
    answer.nodes().forEach(row -> table.add(head.stream().map(key -> cell(row.get(key))).toList()));
    return table;
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return value instanceof Double number && number.isNaN() ? "" : String.valueOf(value);
  }
}
