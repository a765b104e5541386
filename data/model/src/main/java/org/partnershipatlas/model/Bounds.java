package org.partnershipatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How long a text may be, how often a group may meet and how far an answer to a survey goes: what
 * lies beyond is a slip. It is asked of what comes in; what a register holds already is read as it
 * stands.
 */
public final class Bounds {
  /** The most letters that a name has. */
  public static final int LONGEST_NAME = 500;

  /** The most letters that any other text has: as many as a cell of a spreadsheet holds. */
  public static final int LONGEST_TEXT = 32_767;

  private static final Set<String> NAMES =
      Set.of("name", "title", "label", "other_names", "last_checked_by");
  private static final String MEETINGS = "meets_per_year";
  private static final BigDecimal MOST_MEETINGS = BigDecimal.valueOf(366);
  private static final Set<String> ANSWERS = Set.of("frequency", "trust", "value");
  private static final int SHOWN = 60;

  private Bounds() {}

  /**
   * The row itself.
   *
   * @throws InvalidRecord naming the first attribute that goes beyond
   */
  public static Row check(Row row) {
    row.values().forEach((attribute, texts) -> check(row.kind(), attribute, texts));
    return row;
  }

  /**
   * The same of one attribute of a kind of record.
   *
   * @throws InvalidRecord where one of the texts goes beyond
   */
  public static void check(Kind kind, String attribute, List<String> texts) {
    texts.forEach(text -> checkLength(attribute, text));
    if (attribute.equals(MEETINGS)) {
      texts.forEach(Bounds::checkMeetings);
    }
    if (kind == Kind.RULE && attribute.equals("kind")) {
      texts.forEach(Bounds::checkRule);
    }
    if (kind == Kind.RULE && attribute.equals("limit")) {
      texts.forEach(Bounds::checkLimit);
    }
    if (kind == Kind.RELATIONSHIP && ANSWERS.contains(attribute)) {
      texts.forEach(text -> checkAnswer(attribute, text));
    }
  }

  private static void checkLength(String attribute, String text) {
    int most = NAMES.contains(attribute) ? LONGEST_NAME : LONGEST_TEXT;
    if (text.length() > most) {
      throw new InvalidRecord(
          attribute,
          text.substring(0, SHOWN) + "…",
          String.format(
              "This is %,d letters long; '%s' takes up to %,d.", text.length(), attribute, most),
          "Shorten it, or keep the whole in a document and name that.");
    }
  }

  private static void checkAnswer(String attribute, String text) {
    // That it is no whole number is told with the mend for those.
    if (text.matches("-?\\d+") && !text.matches("0*[1-4]")) {
      throw new InvalidRecord(
          attribute,
          text,
          "This answer is " + text + "; answers go from 1 to 4.",
          "Write 1, 2, 3 or 4. Leave it blank where nobody answered, or where there are no dealings.");
    }
  }

  private static void checkRule(String text) {
    if (Words.find(RuleKind.class, text).isEmpty()) {
      throw new InvalidRecord(
          "kind",
          text,
          "There is no rule “" + text + "”, so that this would change nothing.",
          "Use one of: " + Words.list(RuleKind.class) + ".");
    }
  }

  private static void checkLimit(String text) {
    // That it is no number is told with the mend for numbers.
    if (text.matches("-?[0-9.]+") && !text.matches("[0-9]{1,6}")) {
      throw new InvalidRecord(
          "limit",
          text,
          "A rule’s limit is a whole number from 0 to 999999, not " + text + ".",
          "Write one such as 90, or leave it blank for the rule’s own.");
    }
  }

  private static void checkMeetings(String text) {
    BigDecimal times;
    try {
      times = new BigDecimal(text);
    } catch (NumberFormatException e) {
      // That it is no number is told with the mend for numbers.
      return;
    }
    if (times.signum() < 0 || times.compareTo(MOST_MEETINGS) > 0) {
      throw new InvalidRecord(
          MEETINGS,
          text,
          "A group cannot meet " + text + " times a year.",
          "Write how often it meets in a year, from 0 to 366, such as 4.");
    }
  }
}
