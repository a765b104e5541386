package org.partnershipatlas.register.workbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.register.workbook.read.Question;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.TableRow;

/** Sheets without ids, on which several records have one name. */
class SameNamesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Network NOTHING = Network.empty(DAY);

  private static final List<String> BOARDS =
      List.of(
          "name,areas,note",
          "Health Board,Devon,one",
          "Health Board,Torbay,two",
          "Health Board,,three",
          "Health Board,Devon; Torbay,four",
          "Youth Forum,,five");

  @Test
  void groupsOfOneNameAreFoundAgainByTheirAreasInAnyOrder() {
    Network once = taken(NOTHING, "Groups", BOARDS);
    assertEquals(5, once.list(Group.class).size());
    for (int seed = 0; seed < 100; seed++) {
      List<String> rows = new ArrayList<>(BOARDS.subList(1, BOARDS.size()));
      Collections.shuffle(rows, new Random(seed));
      rows = new ArrayList<>(rows.subList(0, 1 + seed % 5));
      rows.add(0, BOARDS.get(0));
      Preview again = preview(once, "Groups", rows, Answers.NONE);
      assertEquals(List.of(), again.changes(), "seed " + seed + rows);
      assertEquals(List.of(), again.questions(), "seed " + seed + rows);
      assertEquals(List.of(), faults(reading(once, "Groups", rows)), "seed " + seed);
    }
  }

  @Test
  void theBoardOfAnotherAreaIsAnotherBoardAndAskedAbout() {
    Network devon = taken(NOTHING, "Groups", BOARDS.subList(0, 2));
    List<String> torbay = List.of("name,areas", "Health Board,Torbay");
    Preview preview = preview(devon, "Groups", torbay, Answers.NONE);
    Question question = preview.questions().get(0);
    assertEquals(Question.What.SAME_NAME, question.what());
    assertTrue(question.text().contains("recorded for Devon, and this row is for Torbay"));
    Network two = preview.applyTo(devon).network();
    assertEquals(2, two.list(Group.class).size());
    assertEquals(List.of(Id.area("devon")), two.get(Id.group("health-board")).areas());
    Answers one = Answers.NONE.answering(Map.of(question.key(), Answers.Answer.ONE));
    Network same = preview(devon, "Groups", torbay, one).applyTo(devon).network();
    assertEquals(1, same.list(Group.class).size());
  }

  @Test
  void aBlankAreaFitsTheOnlyGroupOfTheNameAndOfSeveralNone() {
    List<String> blank = List.of("name,areas,note", "Health Board,,mine");
    Network devon = taken(NOTHING, "Groups", BOARDS.subList(0, 2));
    assertEquals(1, taken(devon, "Groups", blank).list(Group.class).size());
    Network two = taken(NOTHING, "Groups", BOARDS.subList(0, 3));
    Reading reading = reading(two, "Groups", blank);
    Problem fault = faults(reading).get(0);
    assertEquals("ambiguous-name", fault.code());
    assertEquals("There are 2 groups called “Health Board”.", fault.message());
    assertEquals(
        "Write one of health-board, health-board-1 in a column “id”, or fill in “areas”.",
        fault.mend());
    assertEquals(1, reading.counts().leftOut());
    assertEquals(List.of(), reading.records());
  }

  @Test
  void organisationsOfOneNameAreToldApartByTheirAreas() {
    Network known =
        Network.of(
            NetworkText.records(
                """
                area devon name=Devon
                area torbay name=Torbay
                organisation a name='Age Care' areas=devon
                organisation b name='Age Care' areas=torbay
                organisation c name='Scouts' areas=torbay
                """),
            DAY);
    List<String> rows =
        List.of("name,areas", "Age Care,Torbay", "Age Care,Devon", "Scouts,Devon; Torbay");
    Network after = taken(known, "Organisations", rows);
    assertEquals(3, after.list(Organisation.class).size());
    assertEquals(2, after.get(Id.organisation("c")).areas().size());
    assertEquals(List.of(), preview(after, "Organisations", rows, Answers.NONE).changes());
    Reading bare = reading(known, "Organisations", List.of("name,note", "Age Care,x"));
    assertEquals("ambiguous-name", faults(bare).get(0).code());
  }

  @Test
  void ofTwoOfWhichOneHasEndedTheOtherIsMeant() {
    Network known =
        Network.of(
            NetworkText.records(
                """
                group old name='Youth Forum' to=2020
                group new name='Youth Forum'
                """),
            DAY);
    Network after = taken(known, "Groups", List.of("name,note", "Youth Forum,meets monthly"));
    assertEquals(2, after.list(Group.class).size());
    assertEquals("meets monthly", after.get(Id.group("new")).about().note().orElse(""));
  }

  @Test
  void anAreaWhoseNameTwoHaveIsTheOneThatTheRecordNamesAlready() {
    Network known =
        Network.of(
            NetworkText.records(
                """
                area dorset-1974 name=Dorset to=2019
                area dorset name=Dorset
                group board name='Health Board' areas=dorset
                group forum name='Youth Forum' areas=dorset-1974
                group both name='Old Forum' areas=dorset;dorset-1974
                """),
            DAY);
    List<String> rows = List.of("name,areas", "Health Board,Dorset", "Youth Forum,Dorset");
    assertEquals(List.of(), faults(reading(known, "Groups", rows)));
    assertEquals(List.of(), preview(known, "Groups", rows, Answers.NONE).changes());
    for (String doubtful : List.of("Old Forum,Dorset", "New Forum,Dorset")) {
      Reading reading = reading(known, "Groups", List.of("name,areas", doubtful));
      assertEquals("ambiguous-name", faults(reading).get(0).code(), doubtful);
    }
  }

  @Test
  void aNewRecordNeverGetsTheIdOfOneThatWasMerged() {
    Network known =
        Network.of(
            NetworkText.records(
                """
                area devon name=Devon
                area torbay name=Torbay
                group health-board name='Health Board' areas=devon
                alias group:health-board-1 of=group:health-board values='name=Health Bord'
                """),
            DAY);
    Network after = taken(known, "Groups", List.of("name,areas", "Health Board,Torbay"));
    assertEquals(2, after.list(Group.class).size());
    assertEquals(List.of(Id.area("devon")), after.get(Id.group("health-board")).areas());
    assertTrue(after.has(Id.group("health-board-2")));
  }

  private static List<Problem> faults(Reading reading) {
    return reading.faults();
  }

  private static Network taken(Network known, String sheet, List<String> lines) {
    Preview preview = preview(known, sheet, lines, Answers.NONE);
    return preview.applyTo(known).network();
  }

  private static Preview preview(Network known, String sheet, List<String> lines, Answers answers) {
    return Preview.of(reading(known, sheet, lines), known, answers);
  }

  private static Reading reading(Network known, String sheet, List<String> lines) {
    List<TableRow> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new TableRow(rows.size() + 1, List.of(line.split(",", -1))));
    }
    RawSheet raw = new RawSheet(sheet, rows, false, List.of());
    return WorkbookReader.against(known).read(new SheetFile("x", List.of(raw), List.of()));
  }
}
