package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Completeness;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Outcome;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.preview.Answers.Answer;
import org.partnershipatlas.register.workbook.preview.Entry.Effect;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

class ReimportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final Keeper WRENTON =
      (Keeper) Row.of(Kind.KEEPER, "wrenton").with("name", "Wrenton CVS list").toRecord();

  private static final String HEAD = "Group,Role,Person,Organisation,From,To,Deputy\n";
  private static final String FOUR_REPS =
      HEAD
          + "Health Board,Chair,Ruth Vale,NHS Larkshire,2017,,\n"
          + "Health Board,Rep,Amir Holt,Care Forum,2018,,Nell Pike\n"
          + "Health Board,Rep,Zoë Ash,Wrenton CVS,,,\n"
          + "Health Board,Rep,Vacant,,,,\n"
          + "Health Board,Rep,TBC,,,,\n"
          + "Youth Forum,Rep,Zoë Ash,Wrenton CVS,,,\n"
          + "Youth Forum,Rep,Held,Scouts,,,\n"
          + "Youth Forum,Rep,Cllr Tom Reed,Wrenton District Council,,,\n";

  @Test
  void theSameFileTwiceChangesNothing() {
    Network once = imported(Network.empty(DAY), FOUR_REPS);
    Preview again = preview(once, FOUR_REPS, Answers.NONE);
    assertEquals(List.of(), again.changes());
    assertEquals(List.of(), again.questions());
    assertEquals(once.size(), again.counts().get(Effect.UNTOUCHED));
  }

  @Test
  void aSeatOfTwoIsNotTakenForTheSeatThatOneOfThemHasAlone() {
    String shared =
        "Group,Person\nBoard,Ruth Vale\nBoard,Amir Holt\nBoard,\"Ruth Vale; Amir Holt\"\n";
    Network once = imported(Network.empty(DAY), shared);
    assertEquals(4, once.list(Tenure.class).size());
    assertEquals(List.of(), preview(once, shared, Answers.NONE).changes());
    String turned =
        "Group,Person\nBoard,\"Ruth Vale; Amir Holt\"\nBoard,Amir Holt\nBoard,Ruth Vale\n";
    assertEquals(List.of(), preview(once, turned, Answers.NONE).changes());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void aRowPutInTheMiddleDisturbsNothing(int place) {
    Network once = imported(Network.empty(DAY), FOUR_REPS);
    List<String> rows = new ArrayList<>(FOUR_REPS.lines().toList());
    rows.add(1 + Math.min(place, rows.size() - 1), "Health Board,Rep,Nadia Quill,Scouts,,,");
    Preview more = preview(once, String.join("\n", rows), Answers.NONE);
    assertEquals(List.of(), more.questions());
    assertEquals(
        Set.of("seat", "tenure", "person"),
        more.changes().stream().map(c -> c.id().kind().word()).collect(Collectors.toSet()));
    assertEquals(3, more.changes().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyOrderOfTheRowsIsTheSameFile(long seed) {
    Network once = imported(Network.empty(DAY), FOUR_REPS);
    List<String> rows = new ArrayList<>(FOUR_REPS.lines().skip(1).toList());
    java.util.Collections.shuffle(rows, new Random(seed));
    Preview again = preview(once, HEAD + String.join("\n", rows), Answers.NONE);
    assertEquals(List.of(), again.changes(), "seed " + seed);
  }

  @Test
  void aChangedNameIsAskedAboutAndNothingIsDoneUntilItIsAnswered() {
    Network once = imported(Network.empty(DAY), FOUR_REPS);
    String other = FOUR_REPS.replace("Amir Holt,Care Forum,2018", "Lena Moss,Care Forum,2024-05");
    Preview asked = preview(once, other, Answers.NONE);
    Question question = asked.questions().get(0);
    assertEquals(Question.What.CHANGED_HOLDER, question.what());
    assertTrue(question.text().contains("held by Amir Holt"), question.text());
    assertTrue(question.text().contains("the file has Lena Moss"), question.text());
    assertTrue(asked.changes().stream().noneMatch(c -> c.id().kind().word().equals("tenure")));

    Network after = apply(once, other, answer(question, Answer.REPLACED));
    Seat seat = after.list(Seat.class).get(1);
    assertEquals(
        2,
        after.referring(seat.id(), Tenure.class).stream()
            .filter(t -> t.capacity().isEmpty())
            .count());
    assertEquals(List.of("Lena Moss"), holders(after, seat));
    assertEquals(once.list(Seat.class).size(), after.list(Seat.class).size());

    Network two = apply(once, other, answer(question, Answer.TWO));
    assertEquals(once.list(Seat.class).size() + 1, two.list(Seat.class).size());
    assertEquals(List.of("Amir Holt"), holders(two, seat));
  }

  @Test
  void aHolderWhomTheFileHasReplacedByVacantIsAskedAbout() {
    String labelled = "Group,Seat,Person\nHealth Board,A,Ruth Vale\nHealth Board,B,Vacant\n";
    Network once = imported(Network.empty(DAY), labelled);
    String left = labelled.replace("Ruth Vale", "vacant").replace("B,Vacant", "B,Lena Moss");
    Preview asked = preview(once, left, Answers.NONE);
    assertEquals(1, asked.questions().size());
    Network after = apply(once, left, answer(asked.questions().get(0), Answer.REPLACED));
    assertEquals(
        List.of(SeatState.VACANT, SeatState.FILLED),
        after.list(Seat.class).stream().map(s -> after.seating().state(s.id())).toList());
    assertEquals(Optional.empty(), after.list(Seat.class).get(1).vacant());
  }

  @Test
  void wholeMembershipsBecomeCompleteness() {
    Preview first = preview(Network.empty(DAY), FOUR_REPS, Answers.NONE);
    assertEquals(
        List.of("Health Board 5 false", "Youth Forum 3 false"),
        first.memberships().stream()
            .map(m -> m.name() + " " + m.seats() + " " + m.saidBefore())
            .toList());
    Id<Group> board = Id.group("health-board");
    Answers yes = Answers.NONE.completing(Set.of(board));
    Network network = apply(Network.empty(DAY), FOUR_REPS, yes);
    assertEquals(1, network.list(Completeness.class).size());
    assertEquals(List.of(), preview(network, FOUR_REPS, yes).changes());
  }

  @Test
  void aWholeListEndsWhatThatKeeperNoLongerHasAndNothingElse() {
    Answers cvs = Answers.NONE.keptBy(Keeping.whole(WRENTON));
    Network mine = apply(Network.empty(DAY), FOUR_REPS, cvs);
    Network both = apply(mine, "Group,Role,Person\nOther Board,Chair,Una Lund\n", Answers.NONE);
    String fewer = FOUR_REPS.replace("Health Board,Rep,Zoë Ash,Wrenton CVS,,,\n", "");
    Preview preview = preview(both, fewer, cvs);
    assertEquals(
        List.of("seat", "tenure"),
        preview.entries().stream()
            .filter(e -> e.effect() == Effect.ENDED)
            .map(e -> e.id().kind().word())
            .sorted()
            .toList());
    assertEquals(2, preview.changes().size());
    assertTrue(preview.applyTo(both).accepted());
    Preview partial = preview(both, fewer, Answers.NONE.keptBy(Keeping.part(WRENTON)));
    assertEquals(List.of(), partial.changes());
  }

  @Test
  void nearNamesStayApartUntilSomebodySaysThatTheyAreOne() {
    String text =
        "Group,Person,Organisation\nHealth Board,Jane Smith,Age Wrenton\n"
            + "Helath Board,Jane Smith,Age Wrenton\nHealth Board,Jane Smith,Scouts\n";
    Preview asked = preview(Network.empty(DAY), text, Answers.NONE);
    assertEquals(
        List.of(Question.What.NEAR_NAME, Question.What.SAME_NAME),
        asked.questions().stream().map(Question::what).toList());
    Network two = apply(Network.empty(DAY), text, Answers.NONE);
    assertEquals(2, two.list(Group.class).size());
    assertEquals(2, two.list(Person.class).size());
    Map<String, Answer> one =
        asked.questions().stream().collect(Collectors.toMap(Question::key, q -> Answer.ONE));
    Network joined = apply(Network.empty(DAY), text, Answers.NONE.answering(one));
    assertEquals(1, joined.list(Group.class).size());
    assertEquals(1, joined.list(Person.class).size());
    assertEquals(3, joined.list(Seat.class).size());
  }

  @Test
  void namesThatDifferInANumberAreNotAskedAbout() {
    String text =
        "Group,Person\nArea Committee 1,Ann Lee\nArea Committee 2,Bo Dale\n"
            + "Area Committee 12,Cy Rook\nArea Comittee 2,Di Moss\n";
    Preview asked = preview(Network.empty(DAY), text, Answers.NONE);
    assertEquals(
        List.of(Question.What.NEAR_NAME),
        asked.questions().stream().map(Question::what).toList(),
        asked.questions().toString());
  }

  @Test
  void rowsWhoseDatesFollowOnAreOfferedAsOneSeat() {
    String text =
        "Group,Role,Person,From,To\nHealth Board,Rep,Ann Lee,2015,2019-04\n"
            + "Health Board,Rep,Bo Dale,2019-05,\nHealth Board,Rep,Cy Rook,2016,\n";
    Preview asked = preview(Network.empty(DAY), text, Answers.NONE);
    assertEquals(
        List.of(Question.What.DATES_FOLLOW),
        asked.questions().stream().map(Question::what).toList());
    assertEquals(3, apply(Network.empty(DAY), text, Answers.NONE).list(Seat.class).size());
    Answers one = answer(asked.questions().get(0), Answer.ONE);
    Network joined = apply(Network.empty(DAY), text, one);
    assertEquals(2, joined.list(Seat.class).size());
    assertEquals(List.of(), preview(joined, text, Answers.NONE).changes());
    assertEquals(List.of(), preview(joined, text, Answers.NONE).questions());
  }

  @Test
  void whatIsKnownAndNotInTheFileStays() {
    Network once = imported(Network.empty(DAY), FOUR_REPS);
    Row row = once.get(Id.group("health-board")).row().with("note", "meets in the town hall");
    Network noted =
        once.with(List.of(new org.partnershipatlas.model.Change.Put(row.toRecord()))).network();
    assertEquals(List.of(), preview(noted, FOUR_REPS, Answers.NONE).changes());
  }

  private static List<String> holders(Network network, Seat seat) {
    return network.seating().holders(seat.id()).stream()
        .map(h -> network.name(h.tenure().person().orElseThrow()))
        .toList();
  }

  private static Answers answer(Question question, Answer answer) {
    return Answers.NONE.answering(Map.of(question.key(), answer));
  }

  private static Network imported(Network known, String text) {
    return apply(known, text, Answers.NONE);
  }

  private static Network apply(Network known, String text, Answers answers) {
    Outcome outcome = preview(known, text, answers).applyTo(known);
    assertTrue(outcome.accepted(), outcome.problems().toString());
    return outcome.network();
  }

  private static Preview preview(Network known, String text, Answers answers) {
    SheetFile file = SheetFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
    return Preview.of(WorkbookReader.against(known).read(file), known, answers);
  }
}
