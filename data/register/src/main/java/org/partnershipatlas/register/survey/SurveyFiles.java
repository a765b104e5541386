package org.partnershipatlas.register.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.bodies.Bodies;
import org.partnershipatlas.register.bodies.Published;
import org.partnershipatlas.register.workbook.cell.ContactHeader;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * Reads surveys of what organisations say of their dealings with each other. What A says of B and
 * what B says of A are two relationships; who has not answered has none, which says nothing of
 * them.
 */
public final class SurveyFiles {
  private static final String SOURCE = "survey";
  private static final int SCALE = 4;

  private final Bodies bodies;
  private final Published told = new Published();
  private final Map<String, ReadRecord> relationships = new LinkedHashMap<>();
  private final Map<String, Set<Question>> questionsOf = new HashMap<>();
  private final Matrices matrices = new Matrices();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> answered = new LinkedHashSet<>();

  private final Optional<Integer> said;

  private SurveyFiles(Network known, Optional<Integer> scale) {
    this.bodies = new Bodies(known);
    this.said = scale;
  }

  /** Reads files by their names, as one reading, against what is known. */
  public static Reading read(Map<String, byte[]> files, Network known) {
    return read(files, known, Optional.empty());
  }

  /**
   * The same.
   *
   * @param scale the highest answer that could be given, where somebody says so
   */
  public static Reading read(Map<String, byte[]> files, Network known, Optional<Integer> scale) {
    SurveyFiles reader = new SurveyFiles(known, scale);
    files.forEach(
        (name, bytes) -> {
          List<Optional<SurveySheet>> sheets = SurveySigns.sheets(name, bytes);
          sheets.forEach(sheet -> sheet.ifPresent(reader::sheet));
          long others = sheets.stream().filter(Optional::isEmpty).count();
          if (others > 0 && others < sheets.size()) {
            reader.told.note(
                Published.told(
                    "# {sheets|sheet} of “"
                        + name
                        + "” {are|is} no survey and {were|was} not read.",
                    (int) others));
          }
          if (sheets.stream().noneMatch(Optional::isPresent)) {
            reader.told.noTable(
                name,
                "no-survey",
                "No sheet of answers was found.",
                "Give a row for each pair with the columns “respondent”, “partner” and such as"
                    + " “frequency”, “trust”, “value”; or a matrix of organisations by"
                    + " organisations.");
          }
        });
    return reader.make();
  }

  private void sheet(SurveySheet sheet) {
    List<Answered> answers = sheet.answers();
    boolean matrix = sheet.shape() == SurveySheet.Shape.MATRIX;
    Optional<Matrices.Other> other = matrix ? matrices.add(sheet, answers) : Optional.empty();
    if (other.isPresent()) {
      told.fault(
          other.get().row(),
          "matrix-again",
          other.get().words(),
          other.get().column(),
          other.get().value(),
          "Name each sheet, or write in its first cell, what it answers: frequency, trust, value,"
              + " reliability, support, openness, power, involvement or resources.");
      return;
    }
    asked.addAll(sheet.respondents());
    Map<Question, Integer> highest = scales(answers);
    boolean yesNo =
        said.isEmpty() && matrix && highest.values().stream().allMatch(most -> most <= 1);
    tellQuestion(sheet, yesNo);
    Map<Question, Integer> scale = new EnumMap<>(Question.class);
    highest.forEach((question, most) -> scale.put(question, said.orElse(Math.max(most, SCALE))));
    if (!yesNo) {
      highest.forEach(
          (question, most) -> tellScale(question, most, sheet, isInNumbers(question, answers)));
    }
    for (Answered each : answers) {
      boolean says = !each.answers().isEmpty() || sheet.shape() != SurveySheet.Shape.WIDE;
      boolean kept = says && take(each, scale, yesNo);
      if (!kept && !each.beside().isEmpty()) {
        told.count(
            "# {rows give|row gives} no answer that is recorded, so what else {they say|it says} was not kept.");
      }
    }
  }

  /** Says what a matrix was taken to answer. */
  private void tellQuestion(SurveySheet sheet, boolean yesNo) {
    if (sheet.question().isPresent()) {
      told.note(
          "The matrix “"
              + sheet.name()
              + "” was taken to answer “"
              + sheet.question().get().word()
              + (yesNo ? "” with yes or no." : "”."));
    } else if (yesNo) {
      told.note("The matrix says yes or no: who has dealings with whom, not how often.");
    }
  }

  /** The usual words tell the scale themselves. */
  private static boolean isInNumbers(Question question, List<Answered> answers) {
    return answers.stream()
        .map(each -> each.answers().getOrDefault(question, ""))
        .anyMatch(text -> text.matches("\\d.*"));
  }

  /** Says which scale was taken, and asks where the answers do not tell it. */
  private void tellScale(Question question, int highest, SurveySheet sheet, boolean inNumbers) {
    int most = said.orElse(Math.max(highest, SCALE));
    String taken =
        "“"
            + question.word()
            + "” was taken as answered from 1 to "
            + most
            + (most > SCALE
                ? "; it is put on the scale from 1 to 4, and the answer is kept beside it."
                : ".");
    if (said.isPresent() || highest == SCALE || !inNumbers) {
      told.note(taken);
      return;
    }
    told.question(
        "scale-not-told",
        taken
            + " The highest answer is "
            + highest
            + ", which does not tell how far they could go.",
        sheet.file(),
        question.word(),
        "If they could go further, or not so far, read the file again and say so first: under “A"
            + " survey or a graph?” on the page Data, or with --answers 1-5.");
  }

  /** The highest answer to each question, which tells its scale. */
  private static Map<Question, Integer> scales(List<Answered> answers) {
    Map<Question, Integer> scales = new EnumMap<>(Question.class);
    for (Answered each : answers) {
      each.answers()
          .forEach(
              (question, text) -> {
                if (question.isScaled()) {
                  Question.number(text).ifPresent(n -> scales.merge(question, n, Math::max));
                }
              });
    }
    return scales;
  }

  /** Takes what somebody answers of somebody; whether anything of it is recorded. */
  private boolean take(Answered each, Map<Question, Integer> scale, boolean yesNo) {
    told.row();
    if (each.by().isEmpty() || each.about().isEmpty()) {
      told.fault(
          each.row(),
          "missing-party",
          each.by().isEmpty() ? "It is not said who answers." : "It is not said of whom.",
          each.by().isEmpty() ? "respondent" : "partner",
          "",
          "Add the organisation, or take the row out.");
      return false;
    }
    Map<String, String> values = new TreeMap<>();
    Map<String, String> extra = new TreeMap<>();
    boolean dealings = false;
    for (Map.Entry<Question, String> answer : each.answers().entrySet()) {
      dealings |= value(each, answer.getKey(), answer.getValue(), scale, yesNo, values, extra);
    }
    if (each.answers().isEmpty()) {
      told.count("# {pairs have|pair has} no answer; nothing is recorded of {them|it}.");
    } else {
      answered.add(each.by());
    }
    return (!values.isEmpty() || !extra.isEmpty() || dealings) && put(each, values, extra);
  }

  /** Takes one answer; whether it says that there are dealings. */
  private boolean value(
      Answered each,
      Question question,
      String text,
      Map<Question, Integer> scale,
      boolean yesNo,
      Map<String, String> values,
      Map<String, String> extra) {
    if (!question.isScaled()) {
      extra.put(question.word(), text);
      return true;
    }
    Optional<Integer> number = Question.number(text);
    if (number.isEmpty()) {
      if (!text.matches("(?i)-|n/?a|don.?t know|no answer")) {
        told.fault(
            each.row(),
            "bad-answer",
            "This answer is no number and none of the usual words.",
            question.word(),
            text,
            "Write a number from 1 to 4, or leave it blank.");
      }
      return false;
    }
    if (number.get() == 0) {
      told.count(
          "# {answers are 0, which say|answer is 0, which says} that there are no dealings; no tie is recorded.");
      return false;
    }
    if (yesNo) {
      if (question != Question.FREQUENCY) {
        extra.put(question.word() + " as answered", "yes");
      }
      return true;
    }
    int most = scale.getOrDefault(question, SCALE);
    if (number.get() > most) {
      told.fault(
          each.row(),
          "answer-above-scale",
          "This answer is above the scale, which ends at " + most + ".",
          question.word(),
          text,
          "Put the answer right, or say the whole scale.");
      return false;
    }
    int put = most == SCALE ? number.get() : scaled(number.get(), most);
    if (most != SCALE) {
      extra.put(question.word() + " as answered", number.get() + " of " + most);
    }
    (question.isAttribute() ? values : extra).put(question.word(), Integer.toString(put));
    return true;
  }

  /** Puts an answer from 1 to that many on the scale from 1 to 4, halves upwards. */
  static int scaled(int answer, int most) {
    return (int) Math.floor(1 + (answer - 1) * (SCALE - 1.0) / (most - 1) + 0.5);
  }

  private boolean put(Answered each, Map<String, String> values, Map<String, String> extra) {
    Bodies.Body by = bodies.get(List.of(), each.by(), each.row().place("respondent"));
    Bodies.Body about = bodies.get(List.of(), each.about(), each.row().place("partner"));
    if (by.id().equals(about.id())) {
      told.count("# {answers are|answer is} of an organisation about itself and left out.");
      return false;
    }
    each.beside().forEach((name, cell) -> keep(name, cell, extra));
    String from = each.day();
    String id =
        "survey-"
            + cut(by.id().value())
            + "-of-"
            + cut(about.id().value())
            + (from.isEmpty() ? "" : "-" + from);
    Row row =
        Row.of(Kind.RELATIONSHIP, id)
            .with("organisation", by.id().value())
            .with("other_organisation", about.id().value())
            .with("kind", "works with")
            .with("from", from)
            .with("source", SOURCE)
            .with("certainty", "stated")
            .with(
                "extra",
                extra.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    for (Map.Entry<String, String> value : values.entrySet()) {
      row = row.with(value.getKey(), value.getValue());
    }
    ReadRecord before = relationships.get(id);
    Row whole = before == null ? row : over(before.row(), row);
    relationships.put(
        id, new ReadRecord(whole, true, whole.values().keySet(), each.row().place("respondent")));
    Set<Question> questions = questionsOf.computeIfAbsent(id, i -> EnumSet.noneOf(Question.class));
    boolean again = !Collections.disjoint(questions, each.answers().keySet());
    questions.addAll(each.answers().keySet());
    if (again) {
      told.count(
          "# {pairs stand|pair stands} twice; the last answer to each question is recorded.");
    }
    return true;
  }

  private void keep(String name, String cell, Map<String, String> extra) {
    extra.merge(name, cell, (one, more) -> one + "; " + more);
    told.count(
        ContactHeader.is(name)
            ? "# {cells|cell} of contact details {are kept back: they leave|is kept back: it leaves} only with the full register."
            : "# {cells|cell} beside the answers {are kept with them as they stand|is kept with them as it stands}.");
  }

  /**
   * A blank in the later row says nothing, and leaves what the earlier one answers; what both say
   * beside their answers stands together.
   */
  private static Row over(Row before, Row row) {
    Map<String, List<String>> all = new TreeMap<>(before.values());
    all.putAll(row.values());
    Map<String, String> extra = new TreeMap<>();
    for (Row each : List.of(before, row)) {
      for (String text : each.list("extra")) {
        String name = text.substring(0, text.indexOf('='));
        String more = text.substring(name.length() + 1);
        String said = extra.get(name);
        boolean again = said == null || Question.isAnswer(name) || said.endsWith("=" + more);
        extra.put(name, again ? text : said + "; " + more);
      }
    }
    return Row.of(row.kind(), row.id(), all).with("extra", List.copyOf(extra.values()));
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(80, value.length()));
  }

  private Reading make() {
    told.add(bodies.records(SOURCE));
    told.add(List.copyOf(relationships.values()));
    List<String> silent = asked.stream().filter(name -> !answered.contains(name)).toList();
    if (!silent.isEmpty()) {
      told.note(
          "Not answered, so what they would say is not recorded: "
              + String.join(", ", silent.stream().limit(12).toList())
              + (silent.size() > 12 ? " …" : "")
              + ".");
    }
    told.note(
        Published.told("# {answers|answer} of ", relationships.size())
            + Published.told(
                "# {organisations about others were|organisation about another was} read. ",
                answered.size())
            + "Answers about a pair are private: they are"
            + " left out wherever names are not shown in full.");
    return told.reading(bodies.questions());
  }
}
