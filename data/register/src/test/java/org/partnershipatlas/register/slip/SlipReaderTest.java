package org.partnershipatlas.register.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnershipatlas.register.slip.SlippedRegister.BOARD;
import static org.partnershipatlas.register.slip.SlippedRegister.DAY;
import static org.partnershipatlas.register.slip.SlippedRegister.tenure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.preview.Entry;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.TableRow;

/** What becomes of each list of a slip, and of slips that cannot be taken. */
class SlipReaderTest {
  private final Network known = SlippedRegister.register();

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
  void wordsInAnEmptyRowThatSayNotWhatIsMissingAreToldOf() {
    Preview preview =
        FilledSlip.of(known, BOARD)
            .add(SlipWords.RIGHT_IS, "there is a lay member too", "Since", "2025")
            .preview();
    assertEquals(List.of(), preview.changes());
    Problem unclear = preview.reading().problems().get(0);
    assertEquals("slip-row-unclear", unclear.code());
    assertTrue(unclear.message().contains("there is a lay member too"), unclear.message());
    assertTrue(unclear.message().contains("2025"), unclear.message());
  }

  @Test
  void aRowThatCannotAllBeReadDoesNotCountAsChecked() {
    FilledSlip slip =
        signed()
            .write("Ruth Vale", SlipWords.MARK, "right")
            .write("Ruth Vale", "Term ends", "whenever")
            .write("Amir Holt", SlipWords.MARK, "right");
    Preview preview = slip.preview();
    assertEquals("date", preview.faults().get(0).code());
    Network after = slip.taken();
    assertEquals(tenure(known, "Ruth Vale"), tenure(after, "Ruth Vale"));
    assertEquals(
        known.get(tenure(known, "Ruth Vale").seat()), after.get(tenure(after, "Ruth Vale").seat()));
    assertTrue(tenure(after, "Amir Holt").about().lastChecked().isPresent());
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
  void aSlipWhoseHeadingOfMarksIsGoneIsNotReadAsBlank() {
    RawSheet sheet = signed().write("Ruth Vale", SlipWords.MARK, "left").sheet();
    List<TableRow> rows =
        sheet.rows().stream()
            .map(
                row ->
                    new TableRow(
                        row.number(),
                        row.cells().stream()
                            .map(cell -> cell.equals(SlipWords.MARK) ? "OK?" : cell)
                            .toList()))
            .toList();
    var reading = FilledSlip.of(known, new RawSheet(sheet.name(), rows, false, List.of())).read();
    assertTrue(
        reading.problems().stream()
            .anyMatch(
                each ->
                    each.level() == Problem.Level.FAULT
                        && each.code().equals("slip-without-marks")),
        reading.problems().toString());
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
    return SlippedRegister.signed(known);
  }
}
