package org.partnershipatlas.api.service.load;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.FileSource;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.workbook.preview.Answers;
import org.partnershipatlas.register.workbook.preview.Membership;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * An import that is being looked at: what the files would change in what is known, and what a
 * person has said so far.
 */
public final class Draft {
  private static final Map<String, Answers.Answer> CHOICES = choices();

  private final String id;
  private final List<String> files;
  private final FileKind kind;
  private final FileSource source;
  private final Instant expires;
  private final Map<String, Answers.Answer> questions = new LinkedHashMap<>();
  private final Map<String, String> whole = new LinkedHashMap<>();
  private final Map<String, Question> asked = new LinkedHashMap<>();
  private Network known;
  private long revision;
  private Reading reading;
  private Preview preview;
  private Outcome outcome;

  Draft(
      String id,
      List<String> files,
      FileKind kind,
      FileSource source,
      Network known,
      long revision,
      Instant end) {
    this.id = id;
    this.files = List.copyOf(files);
    this.kind = kind;
    this.source = source;
    this.known = known;
    this.revision = revision;
    this.expires = end;
    this.reading = source.readAgainst(known);
    this.preview = Preview.of(reading, known);
    this.outcome = preview.applyTo(known);
    remember();
  }

  public String id() {
    return id;
  }

  public List<String> files() {
    return files;
  }

  /** What the files are. */
  public String from() {
    return kind.word();
  }

  /** When it is forgotten. */
  public Instant expires() {
    return expires;
  }

  /** The revision that it was read against. */
  public synchronized long revision() {
    return revision;
  }

  public synchronized Preview preview() {
    return preview;
  }

  /** The network with the changes made. */
  public synchronized Outcome outcome() {
    return outcome;
  }

  /** What the pairs are, where they are all that would be in the register. */
  synchronized Optional<EdgeForm> findPairs() {
    return known.size() == 0 ? source.findPairs() : Optional.empty();
  }

  /** The records that the files gave no id of their own and that the register has not. */
  synchronized Set<Id<?>> listFresh() {
    Set<Id<?>> fresh = new LinkedHashSet<>();
    reading.records().stream()
        .filter(each -> !each.idStated() && !known.has(each.id()))
        .forEach(each -> fresh.add(each.id()));
    return fresh;
  }

  /** What was said of a group's membership: yes or no. */
  public synchronized Optional<String> findWhole(Id<Group> group) {
    return Optional.ofNullable(whole.get(group.toString()));
  }

  /** The questions that are open and those that were answered, which may be answered otherwise. */
  public synchronized List<Question> listQuestions() {
    return List.copyOf(asked.values());
  }

  /** What was said to a question. */
  public synchronized Optional<String> findChoice(String key) {
    return CHOICES.entrySet().stream()
        .filter(choice -> choice.getValue() == questions.get(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The words by which a question can be answered. */
  public static List<String> choices(Question question) {
    return question.what() == Question.What.CHANGED_HOLDER
        ? List.copyOf(CHOICES.keySet())
        : List.of("same", "different");
  }

  synchronized void readAgainst(Network newer, long newRevision) {
    if (newRevision != revision) {
      known = newer;
      revision = newRevision;
      reading = source.readAgainst(known);
      asked.clear();
      preview = Preview.of(reading, known);
      remember();
      again();
    }
  }

  synchronized void answer(Map<String, String> memberships, Map<String, String> doubts) {
    memberships.forEach(this::answerMembership);
    doubts.forEach(this::answerDoubt);
    again();
  }

  private void answerMembership(String key, String word) {
    if (preview.memberships().stream().noneMatch(each -> each.group().toString().equals(key))) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "This import asks nothing under that key.",
          "whole",
          key,
          "Use a key of the preview.");
    }
    if (word.equals("yes") || word.equals("no")) {
      whole.put(key, word);
    } else {
      whole.remove(key);
    }
  }

  private void answerDoubt(String key, String word) {
    Answers.Answer answer = CHOICES.get(word);
    if (answer == null) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "That is no answer to this question.",
          "doubts." + key,
          word,
          NearMiss.suggest(word, CHOICES.keySet()));
    }
    questions.put(key, answer);
  }

  private void again() {
    Set<Id<?>> complete = new LinkedHashSet<>();
    for (Membership membership : preview.memberships()) {
      if ("yes".equals(whole.get(membership.group().toString()))) {
        complete.add(membership.group());
      }
    }
    preview = Preview.of(reading, known, new Answers(questions, complete, Optional.empty(), false));
    outcome = preview.applyTo(known);
    asked.values().removeIf(each -> !questions.containsKey(each.key()) && !isOpen(each));
    remember();
  }

  /** A question that was answered is open no longer, and yet to be shown with its answer. */
  private void remember() {
    preview.questions().forEach(each -> asked.put(each.key(), each));
  }

  private boolean isOpen(Question question) {
    return preview.questions().stream().anyMatch(each -> each.key().equals(question.key()));
  }

  private static Map<String, Answers.Answer> choices() {
    Map<String, Answers.Answer> choices = new LinkedHashMap<>();
    choices.put("same", Answers.Answer.ONE);
    choices.put("different", Answers.Answer.TWO);
    choices.put("replaced", Answers.Answer.REPLACED);
    return choices;
  }
}
