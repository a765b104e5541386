package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.preview.Answers.Answer;
import org.partnershipatlas.register.workbook.read.Question;

/** A list that is read again after somebody in it has left. */
class FormerHoldersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String LIST =
      "Group,Role,Person,From\nBoard,Chair,Ann Lee,2018\nBoard,Member,Bo Dale,\n";
  private static final String LABELLED = "Group,Seat,Person\nBoard,A,Ann Lee\nBoard,B,Bo Dale\n";

  @ParameterizedTest
  @ValueSource(strings = {LIST, LABELLED})
  void aVacancyThatIsRecordedStaysAndTheFormerHolderIsTold(String list) {
    Network once = Sheets.taken(Network.empty(DAY), list, Answers.NONE);
    Network left = left(once, "Ann Lee", true);
    Preview again = Sheets.preview(left, list, Answers.NONE);
    assertEquals(List.of(), again.changes());
    assertEquals(List.of(), again.questions());
    assertTrue(
        again.reading().notes().stream()
            .anyMatch(
                note ->
                    note.row() == 2
                        && note.text().contains("the file still has Ann Lee in a seat on “Board”")
                        && note.text().contains("ended 2026-09")),
        again.reading().notes().toString());
  }

  @Test
  void whoComesBackWithADayHasTheSeatAgain() {
    Network left = left(Sheets.taken(Network.empty(DAY), LIST, Answers.NONE), "Ann Lee", true);
    String back = LIST.replace("2018", "2026-10");
    Network after = Sheets.taken(left, back, Answers.NONE);
    Seat seat = after.get(tenure(after, "Ann Lee").seat());
    assertEquals(SeatState.FILLED, after.seating().state(seat.id()));
    assertEquals(Optional.empty(), seat.vacant());
    assertEquals(3, after.list(Tenure.class).size());
    assertEquals(List.of(), Sheets.preview(after, back, Answers.NONE).changes());
  }

  @ParameterizedTest
  @ValueSource(strings = {LIST, LABELLED})
  void aFormerHolderInTheSeatOfAnotherIsAskedAbout(String list) {
    Network once = Sheets.taken(Network.empty(DAY), list, Answers.NONE);
    Tenure ann = tenure(once, "Ann Lee");
    Network now =
        with(
            left(once, "Ann Lee", false),
            Row.of(Kind.PERSON, "cy").with("name", "Cy Rook"),
            Row.of(Kind.TENURE, "cy")
                .with("person", "cy")
                .with("seat", ann.seat().value())
                .with("from", "2026-09"));
    Preview asked = Sheets.preview(now, list, Answers.NONE);
    assertEquals(List.of(), asked.changes());
    assertEquals(1, asked.questions().size());
    Question question = asked.questions().get(0);
    assertEquals(Question.What.CHANGED_HOLDER, question.what());
    assertTrue(
        question
            .text()
            .contains("held by Cy Rook, and the file has Ann Lee, who is recorded as having left"),
        question.text());
    assertFalse(asked.reading().notes().toString().contains("Ann Lee"));

    Answers replaced = Answers.NONE.answering(Map.of(question.key(), Answer.REPLACED));
    Network back = Sheets.taken(now, list, replaced);
    assertEquals(
        List.of("Ann Lee"),
        back.seating().holders(ann.seat()).stream()
            .map(h -> back.name(h.tenure().person().orElseThrow()))
            .toList());
    assertEquals(Optional.of(PartialDate.parse("2026-09")), back.get(ann.id()).when().to());
    assertEquals(List.of(), Sheets.preview(back, list, Answers.NONE).changes());
    assertEquals(List.of(), Sheets.preview(back, list, Answers.NONE).questions());

    Answers two = Answers.NONE.answering(Map.of(question.key(), Answer.TWO));
    Network both = Sheets.taken(now, list, two);
    assertEquals(3, both.list(Seat.class).size());
    assertEquals(3, both.list(Person.class).size());
  }

  @Test
  void whoHasASeatNowComesBeforeWhoOnceHadOne() {
    String list = "Group,Person\nBoard,Ann Lee\nBoard,Bo Dale\n";
    Network once = Sheets.taken(Network.empty(DAY), list, Answers.NONE);
    Seat first = once.get(tenure(once, "Ann Lee").seat());
    Seat second = once.get(tenure(once, "Bo Dale").seat());
    String ann = tenure(once, "Ann Lee").person().orElseThrow().value();
    String bo = tenure(once, "Bo Dale").person().orElseThrow().value();
    Network swapped = left(left(once, "Ann Lee", false), "Bo Dale", false);
    swapped =
        with(
            swapped,
            Row.of(Kind.TENURE, "x").with("person", bo).with("seat", first.id().value()),
            Row.of(Kind.TENURE, "y").with("person", ann).with("seat", second.id().value()));
    Preview again = Sheets.preview(swapped, list, Answers.NONE);
    assertEquals(List.of(), again.questions());
    assertEquals(List.of(), again.changes());
  }

  @Test
  void anEarlierEndThatIsRecordedIsNotMovedByALaterOne() {
    String labelled = "Group,Seat,Person,From\nBoard,A,Ann Lee,2018\n";
    Network once = Sheets.taken(Network.empty(DAY), labelled, Answers.NONE);
    Tenure ann = tenure(once, "Ann Lee");
    Network ending = with(once, ann.row().with("to", "2026-12-01"));
    for (String[] each :
        new String[][] {
          {"2027-02-01", "2026-12-01"}, {"2026-12-01", "2026-12-01"}, {"2026-10-01", "2026-10-01"}
        }) {
      String other = labelled.replace("Ann Lee,2018", "Cy Rook," + each[0]);
      Question question = Sheets.preview(ending, other, Answers.NONE).questions().get(0);
      Answers left = Answers.NONE.answering(Map.of(question.key(), Answer.REPLACED));
      Network after = Sheets.taken(ending, other, left);
      assertEquals(
          Optional.of(PartialDate.parse(each[1])), after.get(ann.id()).when().to(), each[0]);
      assertEquals(2, after.list(Tenure.class).size());
    }
  }

  private static Tenure tenure(Network network, String name) {
    return network.list(Tenure.class).stream()
        .filter(t -> t.person().map(network::name).equals(Optional.of(name)))
        .findFirst()
        .orElseThrow();
  }

  /** The register after somebody wrote on the page that a holder has left. */
  private static Network left(Network network, String name, boolean vacant) {
    Tenure tenure = tenure(network, name);
    Row row = tenure.row().with("to", "2026-09");
    Row seat = network.get(tenure.seat()).row();
    return vacant
        ? with(network, row, seat.with("vacant", "yes").with("vacant_since", "2026-09"))
        : with(network, row);
  }

  private static Network with(Network network, Row... rows) {
    return network
        .with(List.of(rows).stream().map(r -> (Change) new Change.Put(r.toRecord())).toList())
        .network();
  }
}
