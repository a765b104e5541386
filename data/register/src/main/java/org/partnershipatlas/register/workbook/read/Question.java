package org.partnershipatlas.register.workbook.read;

import java.util.List;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Problem;

/**
 * Something only a person can say: whether two records are one. Until it is answered they are two.
 *
 * @param key stable for the same two records, for the answer to name
 * @param what what is asked
 * @param text the question in plain words
 * @param keep the record that stays if they are one
 * @param drop the record that becomes part of it
 * @param place where the second stands
 * @param parts what may be answered one by one, where the question is about several
 */
public record Question(
    String key,
    What what,
    String text,
    Id<?> keep,
    Id<?> drop,
    Problem.Place place,
    List<Part> parts) {

  /** Keeps its own. */
  public Question {
    parts = List.copyOf(parts);
  }

  /** A question with one answer. */
  public Question(String key, What what, String text, Id<?> keep, Id<?> drop, Problem.Place place) {
    this(key, what, text, keep, drop, place, List.of());
  }

  /**
   * One of several that a question is about.
   *
   * @param key for an answer to this one alone
   * @param name as the file has it
   * @param text what it is taken to be
   */
  public record Part(String key, String name, String text) {}

  /** What is asked. */
  public enum What {
    /** Two names that differ little. */
    NEAR_NAME,
    /** One name with two organisations. */
    SAME_NAME,
    /** Two rows on one group of which the second begins where the first ends. */
    DATES_FOLLOW,
    /** Another person in a seat than the register has. */
    CHANGED_HOLDER,
    /** A theme, field or community that comes near one of the list. */
    NEAR_THEME,
    /** A value that another keeper gives otherwise. */
    TWO_VALUES,
    /** Areas that the register lacks and England's list knows, each as one authority. */
    ENGLAND_AREAS,
    /** An area whose name two authorities had, one after the other. */
    ENGLAND_AREA
  }

  /** Whether it is about areas of England: which they are, not whether two records are one. */
  public boolean isOfEngland() {
    return what == What.ENGLAND_AREAS || what == What.ENGLAND_AREA;
  }

  /** A question about two records. */
  public static Question of(What what, String text, Id<?> keep, Id<?> drop, Problem.Place place) {
    String word = what.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new Question(word + ":" + keep + "=" + drop, what, text, keep, drop, place);
  }
}
