package org.partnershipatlas.register.workbook.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.register.workbook.read.Question;

/**
 * What a person has settled about an import.
 *
 * @param questions by the key of each question
 * @param whole groups of which the file is said to hold the whole membership
 * @param keeping whose file it is, where somebody says
 * @param left what is not to be taken in: records, each with those of its attributes that are left;
 *     with none named, all of the record
 * @param beside what is to be remembered of the file itself: its keeper, how its columns are read
 */
public record Answers(
    Map<String, Answer> questions,
    Set<Id<?>> whole,
    Optional<Keeping> keeping,
    Map<Id<?>, Set<String>> left,
    List<Change> beside) {

  /** Nothing is settled: every question counts as "two", and everything is taken. */
  public static final Answers NONE =
      new Answers(Map.of(), Set.of(), Optional.empty(), Map.of(), List.of());

  /** Keeps its own. */
  public Answers {
    questions = Map.copyOf(questions);
    whole = Set.copyOf(whole);
    left =
        left.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    beside = List.copyOf(beside);
  }

  /** The answer to one question. */
  public enum Answer {
    /** The two are one; of a changed holder: the same person under another spelling. */
    ONE,
    /** The two are two; of a changed holder: these are two seats. */
    TWO,
    /** Of a changed holder: the one has left, and the other has come. */
    REPLACED,
    /** Of themes: the one that is new is the broader of the two. */
    BROADER,
    /** Of themes: the one that is new belongs under the other. */
    NARROWER,
    /** Of two keepers' values: the one that is known stays; of areas: they are no authorities. */
    KEEP,
    /** Of two keepers' values: the file's is taken; of areas: England's list is. */
    TAKE,
    /** Of an area: the authority that had the name before is taken. */
    TAKE_EARLIER
  }

  /** These with other answers to questions. */
  public Answers answering(Map<String, Answer> other) {
    return new Answers(other, whole, keeping, left, beside);
  }

  /** These with groups that are said to be whole. */
  public Answers completing(Set<Id<?>> groups) {
    return new Answers(questions, groups, keeping, left, beside);
  }

  /** These of a keeper's file. */
  public Answers keptBy(Keeping keeper) {
    return new Answers(questions, whole, Optional.of(keeper), left, beside);
  }

  /** These with that not taken in. */
  public Answers leaving(Map<Id<?>, Set<String>> what) {
    return new Answers(questions, whole, keeping, what, beside);
  }

  /** These with that to be remembered of the file itself. */
  public Answers remembering(List<Change> changes) {
    return new Answers(questions, whole, keeping, left, changes);
  }

  /** Whether a question was answered, as a whole or in each of its parts. */
  public boolean has(Question question) {
    return questions.containsKey(question.key())
        || (!question.parts().isEmpty()
            && question.parts().stream().allMatch(part -> questions.containsKey(part.key())));
  }

  Optional<Answer> find(String key) {
    return Optional.ofNullable(questions.get(key));
  }
}
