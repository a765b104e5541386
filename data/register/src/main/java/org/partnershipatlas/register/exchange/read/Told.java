package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was done while a file was read; things of one sort are counted, and the first is shown. */
final class Told {
  private static final int SHOWN = 60;

  private final Map<String, Counted> counted = new LinkedHashMap<>();

  private static final class Counted {
    private final String one;
    private final String example;
    private final int line;
    private int times;

    private Counted(String one, String example, int line) {
      this.one = one;
      this.example = example;
      this.line = line;
    }
  }

  /** A sentence that stands for itself. */
  void once(String sentence) {
    counted.putIfAbsent(sentence, new Counted(sentence, "", 0));
  }

  /**
   * One of several of a sort.
   *
   * @param one what is said of one, after its number
   * @param many what is said of several
   * @param example as the file has it, or empty
   * @param line where it stands, or 0
   */
  void count(String one, String many, String example, int line) {
    counted.computeIfAbsent(many, sort -> new Counted(one, example, line)).times++;
  }

  /** All of it, in the order in which each was first seen. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counted.forEach((many, sort) -> lines.add(line(many, sort)));
    return lines;
  }

  private static String line(String many, Counted sort) {
    if (sort.times == 0) {
      return many;
    }
    String text = sort.times + " " + (sort.times == 1 ? sort.one : many);
    List<String> where = new ArrayList<>();
    if (!sort.example.isEmpty()) {
      where.add("“" + shown(sort.example) + "”");
    }
    if (sort.line > 0) {
      where.add("line " + sort.line);
    }
    String first = sort.times == 1 ? "" : "first: ";
    return where.isEmpty() ? text : text + " (" + first + String.join(", ", where) + ")";
  }

  static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
