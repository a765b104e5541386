package org.partnershipatlas.register.workbook.preview;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Id;

/**
 * What a person has settled about an import.
 *
 * @param questions by the key of each question
 * @param whole groups of which the file is said to hold the whole membership
 * @param source the keeper's file by name; new records are marked with it where the file gives no
 *     source of its own
 * @param wholeList whether the file is all that this keeper has, so that what it no longer holds
 *     has ended
 */
public record Answers(
    Map<String, Answer> questions, Set<Id<?>> whole, Optional<String> source, boolean wholeList) {

  /** Nothing is settled: every question counts as "two". */
  public static final Answers NONE = new Answers(Map.of(), Set.of(), Optional.empty(), false);

  /** Keeps its own. */
  public Answers {
    questions = Map.copyOf(questions);
    whole = Set.copyOf(whole);
  }

  /** The answer to one question. */
  public enum Answer {
    /** The two are one; of a changed holder: the same person under another spelling. */
    ONE,
    /** The two are two; of a changed holder: these are two seats. */
    TWO,
    /** Of a changed holder: the one has left, and the other has come. */
    REPLACED
  }

  Optional<Answer> find(String key) {
    return Optional.ofNullable(questions.get(key));
  }
}
