package org.partnershipatlas.register.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.register.slip.SlippedRegister.BOARD;
import static org.partnershipatlas.register.slip.SlippedRegister.tenure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.preview.Preview;

/** What becomes of each thing that somebody can do to a row of a seat. */
class SlipSeatsTest {
  private final Network known = SlippedRegister.register();

  @Test
  void aRowThatIsRightIsCheckedByWhomAndWhen() {
    Network after = signed().write("Ruth Vale", SlipWords.MARK, "right").taken();
    Tenure ruth = tenure(after, "Ruth Vale");
    for (About about : List.of(ruth.about(), after.get(ruth.seat()).about())) {
      assertEquals(Optional.of(PartialDate.parse("2026-11-28")), about.lastChecked());
      assertEquals(Optional.of("Ann Lowe"), about.lastCheckedBy());
    }
    assertEquals(Optional.empty(), tenure(after, "Amir Holt").about().lastChecked());
  }

  @Test
  void whoHasLeftHasLeftAndTheSeatIsNotSaidToBeVacant() {
    Network after =
        signed()
            .write("Ruth Vale", SlipWords.MARK, "left")
            .write("Ruth Vale", SlipWords.LEFT_ON, "May 2026")
            .taken();
    Tenure ruth = tenure(after, "Ruth Vale");
    assertEquals(Optional.of(PartialDate.parse("2026-05")), ruth.when().to());
    assertEquals(SeatState.NOT_RECORDED, after.seating().state(ruth.seat()));
  }

  @Test
  void whoHasLeftWithNoDayGivenEndsOnTheDayOfTheCheck() {
    Network after = signed().write("Ruth Vale", SlipWords.MARK, "Left").taken();
    assertEquals(
        Optional.of(PartialDate.parse("2026-11-28")), tenure(after, "Ruth Vale").when().to());
  }

  @Test
  void whoHasLeftBeforeAnEndThatIsRecordedEndsThen() {
    for (String[] each :
        new String[][] {
          {"2027-05-01", "2026-10-01"}, {"2026-10-01", "2026-10-01"}, {"2026-09", "2026-09"}
        }) {
      Tenure ruth = tenure(known, "Ruth Vale");
      Link link = known.list(Link.class).get(0);
      Network ending = known;
      for (Row row : List.of(ruth.row(), link.row())) {
        ending = ending.with(List.of(new Change.Put(row.with("to", each[0]).toRecord()))).network();
      }
      // A slip has only what has not ended: it was made before the end was written.
      Network made = each[0].startsWith("2026") ? known : ending;
      FilledSlip slip = FilledSlip.of(made, BOARD).answer("Checked by", "Ann Lowe");
      slip.answer("Checked on", "28/11/2026");
      for (String row : List.of("Ruth Vale", "reports to")) {
        slip.write(row, SlipWords.MARK, "left").write(row, SlipWords.LEFT_ON, "1/10/2026");
      }
      Network after = Preview.of(slip.read(ending), ending).applyTo(ending).network();
      Optional<PartialDate> end = Optional.of(PartialDate.parse(each[1]));
      assertEquals(end, after.get(ruth.id()).when().to(), each[0]);
      assertEquals(end, after.get(link.id()).when().to(), each[0]);
    }
  }

  @Test
  void aSeatIsVacantWhereTheSlipSaysSo() {
    Network after =
        signed()
            .write("Ruth Vale", SlipWords.MARK, "left")
            .write("Ruth Vale", SlipWords.NOW, "vacant")
            .taken();
    assertEquals(SeatState.VACANT, after.seating().state(tenure(after, "Ruth Vale").seat()));
  }

  @Test
  void whoeverHasItNowHoldsTheSeatAfterTheOneWhoLeft() {
    Network after =
        signed()
            .write("Ruth Vale", SlipWords.MARK, "left")
            .write("Ruth Vale", SlipWords.LEFT_ON, "1/9/2026")
            .write("Ruth Vale", SlipWords.NOW, "Dina Marsh")
            .taken();
    Tenure dina = tenure(after, "Dina Marsh");
    assertEquals(tenure(after, "Ruth Vale").seat(), dina.seat());
    assertEquals(Optional.of(PartialDate.parse("2026-09-01")), dina.when().from());
    assertEquals(Optional.empty(), dina.onBehalfOf());
    assertEquals(1, after.seating().holders(dina.seat()).size());
    assertEquals(known.list(Seat.class).size(), after.list(Seat.class).size());
  }

  @Test
  void anotherNameWrittenOverTheOldOneMeansThatTheOldOneHasLeft() {
    Network after = signed().write("Ruth Vale", "Person", "Dina Marsh").taken();
    assertTrue(tenure(after, "Ruth Vale").when().to().isPresent());
    assertEquals(tenure(after, "Ruth Vale").seat(), tenure(after, "Dina Marsh").seat());
  }

  @Test
  void aNameSpelledRightIsTheSamePerson() {
    Network after = signed().write("Ruth Vale", "Person", "Ruth Valle").taken();
    Person ruth = after.get(tenure(known, "Ruth Vale").person().orElseThrow());
    assertEquals(Optional.of("Ruth Valle"), ruth.name());
    assertEquals(List.of("Ruth Vale"), ruth.about().otherNames());
    assertEquals(known.list(Tenure.class).size(), after.list(Tenure.class).size());
    assertTrue(tenure(after, "Ruth Valle").about().lastChecked().isPresent());
  }

  @Test
  void aVacantSeatIsFilledByANameWrittenIn() {
    Network after = signed().write("vacant", "Person", "Dina Marsh").taken();
    Tenure dina = tenure(after, "Dina Marsh");
    assertEquals(SeatState.FILLED, after.seating().state(dina.seat()));
    assertEquals(Optional.empty(), after.get(dina.seat()).vacant());
  }

  @Test
  void whatIsWrittenBesideTheNameOnAnEmptySeatIsTakenToo() {
    Network after =
        signed()
            .write("vacant", "Sits for", "Newly Named Trust")
            .write("vacant", "Term ends", "31/8/2029")
            .write("vacant", "Person", "Dina Marsh")
            .taken();
    Tenure dina = tenure(after, "Dina Marsh");
    assertEquals(SeatState.FILLED, after.seating().state(dina.seat()));
    assertEquals("Newly Named Trust", after.name(dina.onBehalfOf().orElseThrow()));
    assertEquals(Optional.of(PartialDate.parse("2029-08-31")), dina.termEnds());
  }

  @Test
  void aHolderWhoWasNotKnownIsNamed() {
    Network after = signed().write("held", "Person", "Dina Marsh").taken();
    assertEquals(known.list(Tenure.class).size(), after.list(Tenure.class).size());
    assertEquals(
        Optional.of(Id.organisation("care-forum")), tenure(after, "Dina Marsh").onBehalfOf());
  }

  @Test
  void cellsWrittenOverAreMendedInTheirRecords() {
    Network after =
        signed()
            .write("Ruth Vale", "Role", "vice-chair")
            .write("Ruth Vale", "Sits for", "Care Forum")
            .write("Ruth Vale", "Term ends", "31 March 2028")
            .taken();
    Tenure ruth = tenure(after, "Ruth Vale");
    assertEquals(Optional.of(Id.organisation("care-forum")), ruth.onBehalfOf());
    assertEquals(Optional.of(PartialDate.parse("2028-03-31")), ruth.termEnds());
    assertEquals("vice-chair", after.get(ruth.seat()).role().orElseThrow().word());
    assertEquals(tenure(known, "Ruth Vale").when(), ruth.when());
    assertEquals(tenure(known, "Ruth Vale").id(), ruth.id());
  }

  @Test
  void datesThatAProgramHasRewrittenAreTheSame() {
    Preview preview = signed().write("Ruth Vale", "Since", "01-Apr-24").preview();
    assertEquals(List.of(), preview.changes());
  }

  @Test
  void whatIsWrongIsAskedAboutAndKeptUntilASlipFindsItRight() {
    FilledSlip slip =
        signed()
            .write("Ruth Vale", SlipWords.MARK, "wrong")
            .write("Ruth Vale", SlipWords.RIGHT_IS, "she never sat there");
    assertTrue(
        slip.read().problems().stream()
            .anyMatch(
                p ->
                    p.code().equals("slip-row-wrong")
                        && p.level() == Problem.Level.QUESTION
                        && p.message().contains("she never sat there")));
    Network after = slip.taken();
    Tenure ruth = tenure(after, "Ruth Vale");
    assertEquals(
        Map.of("told wrong", "2026-11-28, Ann Lowe: she never sat there"), ruth.about().extra());
    assertEquals(Optional.empty(), ruth.about().lastChecked());
    Network mended =
        FilledSlip.of(after, BOARD).write("Ruth Vale", SlipWords.MARK, "right").taken();
    assertEquals(Map.of(), tenure(mended, "Ruth Vale").about().extra());
  }

  @Test
  void aRemarkIsKeptAndNothingIsLost() {
    Network after =
        signed()
            .write("Ruth Vale", SlipWords.MARK, "right")
            .write("Ruth Vale", SlipWords.RIGHT_IS, "until the summer")
            .taken();
    assertEquals(
        Optional.of("Said on 2026-11-28, Ann Lowe: until the summer"),
        tenure(after, "Ruth Vale").about().note());
  }

  @Test
  void anotherWordThanTheThreeIsAskedAboutWithItsPlace() {
    Preview preview = signed().write("Ruth Vale", SlipWords.MARK, "x").preview();
    Problem fault = preview.faults().get(0);
    assertEquals("slip-mark", fault.code());
    assertEquals("x", fault.value());
    assertTrue(fault.place().row() > 6, fault.place()::toString);
    assertEquals(List.of(), preview.changes());
  }

  @Test
  void whatIsMissingIsAddedWithItsSeat() {
    FilledSlip slip = signed().add("Person", "Dina Marsh", "Sits for", "Care Forum");
    Network after = slip.taken();
    Tenure dina = tenure(after, "Dina Marsh");
    assertEquals(BOARD, after.get(dina.seat()).group());
    assertEquals(Optional.of(Id.organisation("care-forum")), dina.onBehalfOf());
    assertEquals(known.list(Seat.class).size() + 1, after.list(Seat.class).size());
    assertEquals(known.list(Organisation.class).size(), after.list(Organisation.class).size());
  }

  @Test
  void aRowThatChangedMeanwhileIsNotTakenForChecked() {
    FilledSlip slip = signed().write("Ruth Vale", SlipWords.MARK, "right");
    Tenure ruth = tenure(known, "Ruth Vale");
    Network changed =
        known
            .with(List.of(new Change.Put(ruth.row().with("term_ends", "2030").toRecord())))
            .network();
    var reading = slip.read(changed);
    assertEquals("slip-row-changed", reading.problems().get(0).code());
    assertEquals(List.of(), Preview.of(reading, changed).changes());
  }

  @Test
  void aNameWrittenOverOneThatIsWithheldIsNotTakenIn() {
    FilledSlip slip = signed().write("withheld", "Person", "Dina Marsh");
    assertEquals(
        List.of("slip-name-withheld"), slip.read().problems().stream().map(Problem::code).toList());
    assertEquals(List.of(), slip.preview().changes());
  }

  private FilledSlip signed() {
    return SlippedRegister.signed(known);
  }
}
