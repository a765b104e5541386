package org.partnershipatlas.register.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.WrittenFile;

/** A first sheet of seats alone, as a CVS keeps it, in four layouts; all of it fictional. */
class FirstSheetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void aTidySheetOfSeats() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FirstSheetTest.class.getResourceAsStream("tidy-seats.csv"))) {
      Reading reading = read("tidy-seats.csv", in.readAllBytes());
      assertEquals(List.of(), reading.faults());
      assertEquals(new Counts(8, 0, 0), reading.counts());
      Network network = reading.network(DAY);
      assertEquals(
          List.of(
              "Larkshire Health Board (fictional): chair filled Dr Ruth Vale/Larkshire NHS/public",
              "Larkshire Health Board (fictional): representative carrying over"
                  + " Amir Holt/Larkshire Care Forum/third",
              "Larkshire Health Board (fictional): representative not recorded",
              "Larkshire Health Board (fictional): representative vacant",
              "Wrenton Youth Group (fictional): observer filled"
                  + " Cllr Tom Reed/Wrenton District Council/elected members",
              "Wrenton Youth Group (fictional): representative filled"
                  + " Amir Holt/Larkshire Care Forum/third",
              "Wrenton Youth Group (fictional): representative filled NOT_KNOWN/Wrenton Scouts/third",
              "Wrenton Youth Group (fictional): representative filled WITHHELD/-/-"),
          told(network));
      assertEquals(4, network.list(Person.class).size());
      assertEquals("yes", only(network, "Cllr Tom Reed").row().find("public_office").orElse(""));
      Seat second = network.list(Seat.class).get(1);
      assertEquals(List.of("community:older-people"), second.row().list("speaks_for"));
      assertEquals("third", second.row().find("reserved_for_sector").orElse(""));
      assertEquals(
          List.of("contact:Email=amir@example.org"),
          only(network, "Amir Holt").row().list("extra"));
      assertTrue(
          network.list(Tenure.class).stream()
              .anyMatch(each -> each.row().list("extra").equals(List.of("Our ref=A7"))));
      assertEquals(List.of("larkshire"), find(network, "wrenton").row().list("within"));
    }
  }

  @Test
  void aSemicolonFileOfOldExcelWithTitleRowsAndOtherWords() {
    String text =
        """
        Wrenton CVS – who sits where (fictional);;;;;;
        Updated 3/9/2019;;;;;;
        ;;;;;;
        Partnership;Rep name;Agency;Type of organisation;Position;Date appointed;Last day;Term of office ends
        Wrenton LSP;Zoë Ash;Wrenton CVS;Voluntary;V/Chair;3/4/2018;;31/03/2021
        Wrenton LSP;Smith, Jane;Age Wrenton;Voluntary;VCS rep;17.05.04;31/12/2019;
        Wrenton LSP;TBC;Age Wrenton;Voluntary;VCS rep;;;
        Community Safety Partnership;Zoë Ash;Wrenton CVS;Voluntary;In attendance;Sept 2019;;
        Community Safety Partnership;Insp. Bill Rook;Larkshire Police;Statutory;Chair;43000;;
        """;
    Reading reading = read("seats.csv", text.strip().getBytes(Charset.forName("windows-1252")));
    assertEquals(List.of(), reading.faults());
    Network network = reading.network(DAY);
    assertEquals(
        List.of(
            "Community Safety Partnership: chair filled Insp. Bill Rook/Larkshire Police/public",
            "Community Safety Partnership: observer filled Zoë Ash/Wrenton CVS/third",
            "Wrenton LSP: representative not recorded",
            "Wrenton LSP: representative not recorded",
            "Wrenton LSP: vice-chair carrying over Zoë Ash/Wrenton CVS/third"),
        told(network));
    Tenure jane =
        network.list(Tenure.class).stream()
            .filter(t -> t.person().isPresent() && t.when().to().isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals("2020-01-01", jane.row().find("to").orElse(""));
    assertEquals("2004-05-17", jane.row().find("from").orElse(""));
    assertEquals(3, network.list(Person.class).size());
    assertTrue(
        reading.mappings().stream()
            .anyMatch(
                each -> each.toString().equals("I read column “Rep name” of “seats” as person.")));
    assertTrue(
        reading.notes().stream().anyMatch(note -> note.text().contains("day first")),
        reading.notes().toString());
  }

  @Test
  void aGridOfPeopleAndGroups() {
    String text =
        """
        Name,Organisation,Wrenton LSP,Health Board,Youth Forum,Phone
        Zoë Ash,Wrenton CVS,X,Chair,,01234
        Jane Smith,Age Wrenton,,X,Dep,
        Ali Khan,Age Wrenton,,,X,
        Vacant,Wrenton Scouts,vacant,,,
        Cllr Tom Reed,Wrenton District Council,VC,,Obs,
        """;
    Reading reading = read("grid.csv", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), reading.faults());
    Network network = reading.network(DAY);
    Tenure deputy =
        network.list(Tenure.class).stream()
            .filter(each -> each.capacity().isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals("Jane Smith", network.name(deputy.person().orElseThrow()));
    assertEquals(
        "Ali Khan",
        network.name(
            network.seating().holders(deputy.seat()).get(0).tenure().person().orElseThrow()));
    assertEquals(
        List.of(
                "Health Board: chair filled Zoë Ash/Wrenton CVS/-",
                "Health Board: - filled Jane Smith/Age Wrenton/-",
                "Wrenton LSP: - filled Zoë Ash/Wrenton CVS/-",
                "Wrenton LSP: - vacant",
                "Wrenton LSP: vice-chair filled Cllr Tom Reed/Wrenton District Council/elected members",
                "Youth Forum: - filled Ali Khan/Age Wrenton/-",
                "Youth Forum: observer filled Cllr Tom Reed/Wrenton District Council/elected members")
            .stream()
            .sorted()
            .toList(),
        told(network));
    String turned =
        """
        Group,Zoë Ash,Jane Smith
        Wrenton LSP,X,Chair
        Health Board,vacant,
        """;
    assertEquals(
        List.of(
            "Health Board: - vacant",
            "Wrenton LSP: - filled Zoë Ash/-/-",
            "Wrenton LSP: chair filled Jane Smith/-/-"),
        told(read("grid.csv", turned.getBytes(StandardCharsets.UTF_8)).network(DAY)));
  }

  @Test
  void organisationsDownAGridHaveTheSeatsAndAreNoPeople() {
    String text =
        """
        Organisation,Wrenton LSP,Health Board
        Wrenton CVS,X,Chair
        Age Wrenton,,vacant
        """;
    Network network = read("grid.csv", text.getBytes(StandardCharsets.UTF_8)).network(DAY);
    assertEquals(List.of(), network.list(Person.class));
    assertEquals(
        List.of("Wrenton CVS", "Wrenton CVS"),
        network.list(Tenure.class).stream()
            .map(each -> network.name(each.onBehalfOf().orElseThrow()))
            .toList());
    assertTrue(told(network).contains("Health Board: - vacant"), told(network).toString());
  }

  @Test
  void aListForEachGroupWithTheGroupInItsFirstRowAlone() throws IOException {
    String[][] cells = {
      {"Partnerships in Wrenton (fictional)"},
      {"Board", "Member", "Organisation", "Status", "Since"},
      {"Wrenton LSP", "Zoë Ash", "Wrenton CVS", "Chair", "2017"},
      {"", "TBC", "Age Wrenton", "Member", ""},
      {"", "Vacant", "Wrenton Scouts", "Member", ""},
      {"Health Board", "Held", "Wrenton Scouts", "Rep", ""},
      {"", "Jane Smith", "Age Wrenton", "Deputy for Wrenton Scouts", "2018"},
      {"", "?", "", "", ""},
    };
    List<String> wanted =
        List.of(
            "Health Board: - not recorded",
            "Health Board: representative filled NOT_KNOWN/Wrenton Scouts/-",
            "Wrenton LSP: chair filled Zoë Ash/Wrenton CVS/-",
            "Wrenton LSP: member in own right not recorded",
            "Wrenton LSP: member in own right vacant");
    for (boolean merged : new boolean[] {true, false}) {
      Reading reading = read("list.xlsx", workbook(cells, merged));
      assertEquals(List.of(), reading.faults());
      assertEquals(wanted, told(reading.network(DAY)));
      assertTrue(
          reading.notes().stream()
              .anyMatch(n -> n.text().contains(merged ? "merged" : "first row of its block")));
      assertEquals(2, reading.network(DAY).list(Group.class).size());
      assertEquals(
          List.of("organisation:wrenton-scouts"),
          reading.network(DAY).list(Seat.class).stream()
              .filter(seat -> seat.vacant().orElse(false))
              .findFirst()
              .orElseThrow()
              .row()
              .list("reserved_for"));
    }
  }

  private static byte[] workbook(String[][] cells, boolean merged) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = WrittenFile.sheet(book, "Sheet1", cells);
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
      if (merged) {
        sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(5, 7, 0, 0));
      }
      return WrittenFile.workbook(book);
    }
  }

  private static Reading read(String name, byte[] bytes) {
    return WorkbookReader.against(Network.empty(DAY))
        .read(SheetFile.read(name, bytes, Limits.USUAL));
  }

  private static AtlasRecord only(Network network, String name) {
    return network.list(Person.class).stream()
        .filter(each -> each.name().orElse("").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static AtlasRecord find(Network network, String area) {
    return network.get(org.partnershipatlas.model.Id.area(area));
  }

  /** Every seat: its group, role, state and holders with body and sector. */
  private static List<String> told(Network network) {
    List<String> lines = new ArrayList<>();
    for (Seat seat : network.list(Seat.class)) {
      StringBuilder line = new StringBuilder(network.name(seat.group()));
      line.append(": ").append(seat.role().map(r -> r.word()).orElse("-"));
      line.append(' ').append(network.seating().state(seat.id()).word());
      for (Holding each : network.seating().holders(seat.id())) {
        String who =
            each.holder() == Holding.Holder.NAMED
                ? network.name(each.tenure().person().orElseThrow())
                : each.holder().name();
        String body =
            each.onBehalfOf().map(id -> network.get(id)).map(Organisation::name).orElse("-");
        line.append(' ').append(who).append('/').append(body).append('/');
        line.append(each.sector().map(Sector::word).orElse("-"));
      }
      lines.add(line.toString());
    }
    return lines.stream().sorted().toList();
  }
}
