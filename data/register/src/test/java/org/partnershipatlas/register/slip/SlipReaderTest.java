package org.partnershipatlas.register.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.preview.Entry;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.TableRow;

/** What becomes of each thing that somebody can do to a slip. */
class SlipReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final Id<Group> BOARD = Id.group("harbour-board");

  private final Network known = register();

  @Test
  void aSlipThatNobodyTouchedChangesNothing() {
    for (AtlasRecord each : known.listAll()) {
      if (Slips.of(known).find(each.id()).isPresent()) {
        Preview preview = FilledSlip.of(known, each.id()).preview();
        assertEquals(List.of(), preview.changes(), each.id()::toString);
        assertEquals(List.of(), preview.reading().problems(), each.id()::toString);
        assertEquals(List.of(), preview.memberships(), each.id()::toString);
      }
    }
    assertEquals(Optional.empty(), Slips.of(known).find(Id.organisation("safe-house")));
  }

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
  void allSeatsAreThereWhereTheSlipSaysSo() {
    Network after = signed().answer("Are these all the seats", "Yes").taken();
    assertTrue(after.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, BOARD));
    assertEquals(
        Optional.of("Ann Lowe"),
        after
            .grounds()
            .find(CompletenessKind.SEATS_OF_A_GROUP, BOARD)
            .flatMap(said -> said.statedBy()));
    Network later = after.asAt(DAY.plusMonths(6));
    FilledSlip again =
        FilledSlip.of(later, BOARD)
            .answer("Checked by", "Ann Lowe")
            .answer("Are these all the seats", "no");
    assertFalse(again.taken().grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, BOARD));
  }

  @Test
  void linksAndMembershipsEndAndAreAdded() {
    Network after =
        signed()
            .write("reports to", SlipWords.MARK, "left")
            .add("To group", "Larkshire Board", "Link", "feeds")
            .taken();
    List<Link> links = after.list(Link.class);
    assertEquals(2, links.size());
    assertEquals(1, links.stream().filter(l -> l.when().to().isPresent()).count());
    Network body =
        FilledSlip.of(known, Id.organisation("tools-for-all"))
            .write("Care Forum", SlipWords.MARK, "right")
            .write("Care Forum", "Since", "2019")
            .taken();
    Membership membership = body.list(Membership.class).get(0);
    assertEquals(Optional.of(PartialDate.parse("2019")), membership.when().from());
    assertTrue(membership.about().lastChecked().isPresent());
  }

  @Test
  void anAreasGroupsAndOrganisationsAreCheckedAndAdded() {
    Network after =
        FilledSlip.of(known, Id.area("larkshire"))
            .answer("Checked by", "Ann Lowe")
            .write("Harbour Board", SlipWords.MARK, "right")
            .write("Larkshire Board", "Kind", "partnership board")
            .add("Group", "Health Forum", "Kind", "sector forum")
            .add("Name", "Night Shelter", "Sector", "third")
            .answer("Are these all the groups", "yes")
            .taken();
    assertTrue(after.get(BOARD).about().lastChecked().isPresent());
    assertEquals(
        "partnership board", after.get(Id.group("larkshire-board")).kind().orElseThrow().word());
    Group forum = after.get(Id.group("health-forum"));
    assertEquals(List.of(Id.area("larkshire")), forum.areas());
    Organisation shelter = after.get(Id.organisation("night-shelter"));
    assertEquals(List.of(Id.area("larkshire")), shelter.areas());
    assertTrue(
        after.grounds().isComplete(CompletenessKind.GROUPS_OF_AN_AREA, Id.area("larkshire")));
  }

  @Test
  void aRowThatChangedMeanwhileIsNotTakenForChecked() {
    FilledSlip slip = signed().write("Ruth Vale", SlipWords.MARK, "right");
    Tenure ruth = tenure(known, "Ruth Vale");
    Network changed =
        known
            .with(
                List.of(
                    new org.partnershipatlas.model.Change.Put(
                        ruth.row().with("term_ends", "2030").toRecord())))
            .network();
    var reading = slip.read(changed);
    assertEquals("slip-row-changed", reading.problems().get(0).code());
    assertEquals(List.of(), Preview.of(reading, changed).changes());
  }

  @Test
  void aSlipOfAnotherRegisterIsRefusedWithAMend() {
    var reading = signed().read(Network.empty(DAY));
    assertEquals("slip-of-another-register", reading.faults().get(0).code());
    assertEquals(List.of(), reading.records());
  }

  @Test
  void aDayThatHasNotComeIsRefused() {
    Preview preview =
        FilledSlip.of(known, BOARD)
            .answer("Checked on", "1 December 2026")
            .write("Ruth Vale", SlipWords.MARK, "right")
            .preview();
    assertEquals("date", preview.faults().get(0).code());
    assertEquals(List.of(), preview.changes());
  }

  @Test
  void namesThatAreWithheldAreNotOnIt() {
    String text = String.valueOf(FilledSlip.of(known, BOARD).sheet().rows());
    assertFalse(text.contains("Safe House"), text);
    assertFalse(text.contains("Secret Name"), text);
    assertTrue(text.contains("withheld"), text);
  }

  @Test
  void aNameWrittenOverOneThatIsWithheldIsNotTakenIn() {
    FilledSlip slip = signed().write("withheld", "Person", "Dina Marsh");
    assertEquals(
        List.of("slip-name-withheld"), slip.read().problems().stream().map(Problem::code).toList());
    assertEquals(List.of(), slip.preview().changes());
  }

  @Test
  void anOrganisationSaysWhereElseItSits() {
    Network after =
        FilledSlip.of(known, Id.organisation("care-forum"))
            .add("Group", "Larkshire Board", "Person", "Dina Marsh")
            .taken();
    Tenure dina = tenure(after, "Dina Marsh");
    assertEquals(Optional.of(Id.organisation("care-forum")), dina.onBehalfOf());
    assertEquals(Id.group("larkshire-board"), after.get(dina.seat()).group());
    assertEquals(known.list(Group.class).size(), after.list(Group.class).size());
  }

  @Test
  void aGroupThatHasEndedIsNotEndedByASlip() {
    FilledSlip slip =
        FilledSlip.of(known, Id.area("larkshire"))
            .write("Harbour Board", SlipWords.MARK, "left")
            .write("Harbour Board", SlipWords.LEFT_ON, "May 2026");
    assertEquals(
        List.of("slip-row-wrong", "slip-row-ended"),
        slip.read().problems().stream().map(Problem::code).toList());
    Group board = slip.taken().get(BOARD);
    assertEquals(Optional.empty(), board.when().to());
    assertEquals(
        Map.of("told wrong", "2026-11-30: it has ended (May 2026)"), board.about().extra());
  }

  @Test
  void theSecondOfTwoRowsIsAskedAboutWhereItSaysSomethingElse() {
    RawSheet sheet = signed().write("Ruth Vale", SlipWords.MARK, "right").sheet();
    List<TableRow> rows = new java.util.ArrayList<>(sheet.rows());
    TableRow ruth =
        rows.stream().filter(r -> r.cells().contains("Ruth Vale")).findFirst().orElseThrow();
    List<String> otherwise = new java.util.ArrayList<>(ruth.cells());
    otherwise.set(otherwise.indexOf("right"), "left");
    rows.add(rows.indexOf(ruth) + 1, new TableRow(99, otherwise));
    rows.add(rows.indexOf(ruth) + 2, new TableRow(100, ruth.cells()));
    var reading = FilledSlip.of(known, new RawSheet(sheet.name(), rows, false, List.of())).read();
    assertEquals(List.of("twice"), reading.problems().stream().map(Problem::code).toList());
  }

  @Test
  void rowsSortedAndColumnsTakenOutAreStillKnown() {
    RawSheet sheet = signed().write("Ruth Vale", SlipWords.MARK, "right").sheet();
    List<TableRow> rows =
        sheet.rows().stream()
            .map(r -> new TableRow(r.number(), dropped(r.cells(), 3)))
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    Preview preview =
        FilledSlip.of(known, new RawSheet(sheet.name(), rows, false, List.of())).preview();
    assertEquals(
        new TreeSet<>(List.of("seat", "tenure")),
        preview.entries().stream()
            .filter(e -> e.effect() == Entry.Effect.CHANGED)
            .map(e -> e.id().kind().word())
            .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  private static List<String> dropped(List<String> cells, int column) {
    List<String> left = new java.util.ArrayList<>(cells);
    if (left.size() > column) {
      left.remove(column);
    }
    return left;
  }

  private FilledSlip signed() {
    return FilledSlip.of(known, BOARD)
        .answer("Checked by", "Ann Lowe")
        .answer("Checked on", "28/11/2026");
  }

  private static Tenure tenure(Network network, String person) {
    return network.list(Tenure.class).stream()
        .filter(t -> t.person().map(network::name).equals(Optional.of(person)))
        .findFirst()
        .orElseThrow();
  }

  private static Network register() {
    List<RawSheet> sheets =
        List.of(
            sheet("Areas", "name,kind", "Larkshire,county"),
            sheet(
                "Organisations",
                "name,sector,areas,name withheld",
                "Care Forum,third,Larkshire,",
                "Tools for All,third,Larkshire,",
                "Safe House,third,Larkshire,yes"),
            sheet("Groups", "name,areas", "Harbour Board,Larkshire", "Larkshire Board,Larkshire"),
            sheet("Links", "from group,kind,to group", "Harbour Board,reports to,Larkshire Board"),
            sheet(
                "Memberships",
                "organisation,network",
                "Tools for All,Care Forum",
                "Safe House,Care Forum"),
            sheet(
                "Seats",
                "Group,Role,Person,Organisation,From,Term ends,Deputy",
                "Harbour Board,chair,Ruth Vale,Larkshire Council,2024-04-01,2027-03-31,",
                "Harbour Board,member,Amir Holt,Tools for All,2025,,Jo Penn",
                "Harbour Board,member,held,Care Forum,,,",
                "Harbour Board,representative,vacant,,,,",
                "Harbour Board,representative,,,,,",
                "Harbour Board,observer,withheld,Safe House,,,",
                "Larkshire Board,chair,Amir Holt,Tools for All,2025,,"));
    return WorkbookReader.against(Network.empty(DAY))
        .read(new SheetFile("start", sheets, List.of()))
        .network(DAY);
  }

  private static RawSheet sheet(String name, String... lines) {
    List<TableRow> rows = new java.util.ArrayList<>();
    for (String line : lines) {
      rows.add(new TableRow(rows.size() + 1, List.of(line.split(",", -1))));
    }
    return new RawSheet(name, rows, false, List.of());
  }
}
