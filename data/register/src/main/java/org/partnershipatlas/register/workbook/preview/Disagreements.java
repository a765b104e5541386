package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** Two keepers who say different things of one record: asked about, and nothing is written over. */
final class Disagreements {

  private static final Set<String> ABOUT =
      Set.of("source", "last_checked", "last_checked_by", "certainty", "extra", "other_names");

  private final Network known;
  private final Answers answers;
  private final Sources sources;
  private final List<Question> open = new ArrayList<>();
  private final Set<Id<?>> doubtful = new HashSet<>();

  Disagreements(Network known, Answers answers, Sources sources) {
    this.known = known;
    this.answers = answers;
    this.sources = sources;
  }

  List<Question> open() {
    return open;
  }

  /** Whether something of that record waits for an answer. */
  boolean has(Id<?> id) {
    return doubtful.contains(id);
  }

  /**
   * The row as it would be, but for what another keeper says otherwise.
   *
   * @param after the row as the file would have it
   */
  Row settled(Row before, Row after, ReadRecord from) {
    if (sources.others(before).isEmpty()) {
      return after;
    }
    Row settled = after;
    for (Attribute attribute : before.kind().attributes()) {
      if (isAgainst(attribute, before, after)) {
        Question question = question(attribute, before, after, from);
        Optional<Answers.Answer> answer = answers.find(question.key());
        if (answer.isEmpty()) {
          open.add(question);
          doubtful.add(from.id());
        }
        if (!answer.equals(Optional.of(Answers.Answer.TAKE))) {
          settled = settled.with(attribute.name(), before.list(attribute.name()));
        }
      }
    }
    return settled;
  }

  private static boolean isAgainst(Attribute attribute, Row before, Row after) {
    List<String> was = before.list(attribute.name());
    List<String> is = after.list(attribute.name());
    boolean ends = attribute.name().equals("to") && was.isEmpty() && !is.isEmpty();
    return ends
        || (!ABOUT.contains(attribute.name())
            && !was.isEmpty()
            && !Set.copyOf(is).containsAll(was));
  }

  private Question question(Attribute attribute, Row before, Row after, ReadRecord from) {
    Id<?> id = from.id();
    String what = attribute.header().toLowerCase(java.util.Locale.ROOT);
    return new Question(
        "two-values:" + id + "=" + attribute.name(),
        Question.What.TWO_VALUES,
        "“"
            + known.name(id)
            + "”, "
            + what
            + ": "
            + said(before, attribute)
            + " says "
            + sources.named(before)
            + checked(before)
            + "; "
            + said(after, attribute)
            + " says this file"
            + checked(from.row())
            + ". Which one holds? What is recorded stays until this is answered.",
        id,
        id,
        from.place());
  }

  private String said(Row row, Attribute attribute) {
    List<String> texts = row.list(attribute.name());
    if (texts.isEmpty()) {
      return attribute.name().equals("to") ? "it goes on" : "nothing";
    }
    return "“"
        + String.join(
            "; ",
            attribute.type() == Attribute.Type.REF
                ? texts.stream().map(text -> known.name(attribute.id(text))).toList()
                : texts)
        + "”";
  }

  private static String checked(Row row) {
    return row.find("last_checked").map(day -> " (last checked " + day + ")").orElse("");
  }
}
