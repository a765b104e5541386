package org.partnershipatlas.register.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;

/** What a file without names asks is asked, but for what it only seems to ask of stand-ins. */
class UnnamedTest {
  private static final Row BOARD = Row.of(Kind.GROUP, "board").with("name", "Board");
  private static final Row FORUM = Row.of(Kind.GROUP, "forum").with("name", "Forum");
  private static final Row FORUMS = Row.of(Kind.GROUP, "forums").with("name", "Forums");
  private static final Row CHAIR = person("a", "chair, Board");
  private static final Row DEPUTY = person("b", "deputy for chair, Board");
  private static final Row NEW = person("c", "Ann Oak");
  private static final Row OTHER = person("d", "Ann Oake");

  private final Question chairs = question(CHAIR, DEPUTY);
  private final Question chairOrNew = question(CHAIR, NEW);
  private final Question newOnes = question(NEW, OTHER);
  private final Question groups = question(FORUM, FORUMS);
  private final Question ofKnown = question(FORUM, BOARD);

  @Test
  void onlyQuestionsAboutStandInsAndWhatIsLeftOutGo() {
    Network known = Network.of(List.of(BOARD.toRecord()), LocalDate.of(2026, 11, 1));
    Reading read = Unnamed.leavingKnown(reading(), Names.ROLES_ONLY, known);
    assertEquals(List.of(newOnes, groups), read.questions());
    assertEquals(
        List.of("sheet-not-understood", "near-name", "near-name", "date-month-first"),
        read.problems().stream().map(Problem::code).toList());
    assertEquals(
        List.of(newOnes.text(), groups.text()),
        read.problems().stream()
            .filter(each -> each.code().equals("near-name"))
            .map(Problem::message)
            .toList());
  }

  @Test
  void whereNothingIsKnownEverythingIsAsked() {
    Network known = Network.empty(LocalDate.of(2026, 11, 1));
    Reading read = Unnamed.leavingKnown(reading(), Names.ROLES_ONLY, known);
    assertEquals(reading().questions(), read.questions());
    assertEquals(reading().problems(), read.problems());
  }

  private Reading reading() {
    List<Question> questions = List.of(chairs, chairOrNew, newOnes, groups, ofKnown);
    List<ReadRecord> records =
        Stream.concat(
                Stream.of(BOARD, FORUM, FORUMS, CHAIR, DEPUTY, NEW, OTHER),
                Stream.of("a", "b", "c", "d").map(UnnamedTest::works))
            .map(row -> new ReadRecord(row, true, Set.of(), Problem.Place.NONE))
            .toList();
    List<Problem> problems =
        Stream.concat(
                Stream.concat(
                    Stream.of(asked("sheet-not-understood", "This sheet was not understood.")),
                    questions.stream().map(each -> asked("near-name", each.text()))),
                Stream.of(asked("date-month-first", "Dates can only be month first.")))
            .toList();
    return new Reading(
        records, problems, questions, List.of(), List.of(), new Counts(records.size(), 0, 0));
  }

  private static Problem asked(String code, String text) {
    return new Problem(code, Problem.Level.QUESTION, text, Problem.Place.NONE, "", "Look.");
  }

  private static Question question(Row keep, Row drop) {
    return Question.of(
        Question.What.NEAR_NAME,
        "Are " + keep.find("name") + " and " + drop.find("name") + " one?",
        Id.of(keep.kind(), keep.id()),
        Id.of(drop.kind(), drop.id()),
        Problem.Place.NONE);
  }

  private static Row person(String id, String name) {
    return Row.of(Kind.PERSON, id).with("name", name);
  }

  private static Row works(String person) {
    return Row.of(Kind.AFFILIATION, "works-" + person)
        .with("person", person)
        .with("organisation", "oak");
  }
}
