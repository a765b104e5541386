package org.partnershipatlas.register.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.ColumnMapping;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;

class MappedSheetTest {
  private static final Network NOTHING = Network.empty(LocalDate.of(2026, 11, 1));
  private static final String FOREIGN =
      "Members of our tables 2026,,,\n"
          + "Table,Bod,Firm,Shoe size\n"
          + "Health Board,Ruth Vale,NHS Larkshire,5\n"
          + "Youth Forum,Amir Holt,Scouts,9\n";

  @Test
  void aSheetThatIsNotOursIsShownAsItWasUnderstood() {
    ReadSheet sheet = read(Mappings.NONE).sheets().get(0);
    assertEquals("", sheet.holds());
    ReadColumn bod = column(sheet, "Bod");
    assertEquals(List.of("Ruth Vale", "Amir Holt"), bod.first());
    assertEquals(SheetMapping.KEEP, bod.meaning());
    assertEquals(ReadColumn.How.KEPT, bod.how());
    assertTrue(Meanings.sheets().contains("Seats"));
    assertTrue(Meanings.columns("Seats").containsKey("group"));
    assertTrue(Meanings.columns("Organisations").containsKey("sector"));
  }

  @Test
  void itIsReadAsSomebodySays() {
    Reading reading = read(said());
    Network network = reading.network(NOTHING.day());
    assertEquals(2, network.list(Seat.class).size());
    assertEquals(2, network.list(Person.class).size());
    assertEquals(2, network.list(Organisation.class).size());
    assertTrue(
        reading.records().stream().noneMatch(each -> each.row().list("extra").size() > 0),
        "what is left out is not kept");
    ReadSheet sheet = reading.sheets().get(0);
    assertEquals(2, sheet.headerRow());
    assertEquals(ReadColumn.How.SETTLED, column(sheet, "Table").how());
    assertEquals("person", column(sheet, "Bod").meaning());
    assertEquals(SheetMapping.LEAVE_OUT, column(sheet, "Shoe size").meaning());
  }

  @Test
  void aSheetWithoutHeadersLosesNoRow() {
    String bare =
        "Exeter Board,Ann Smith,Oak\nExeter Board,Bo Jones,Elm\nYouth Table,Cy Lane,Oak\n";
    ReadSheet shown = csv(bare, Mappings.NONE).sheets().get(0);
    assertEquals(
        List.of("column A", "column B", "column C"),
        shown.columns().stream().map(ReadColumn::header).toList());
    assertEquals(List.of("Exeter Board", "Youth Table"), column(shown, "column A").first());
    Reading said =
        csv(
            bare,
            Mappings.of(
                Map.of(
                    "tables",
                    new SheetMapping(
                        Optional.of("Seats"),
                        Optional.empty(),
                        Map.of(
                            "column A",
                            "group",
                            "column B",
                            "person",
                            "column C",
                            "organisation")))));
    assertEquals(3, said.network(NOTHING.day()).list(Seat.class).size());
    assertEquals(List.of(), said.faults());
  }

  @Test
  void titlesOverTheHeadersArePassedOverHoweverManyCellsTheyFill() {
    Reading reading =
        csv(
            "Outside bodies,Adopted in May,,\nTable,Bod,Firm,Shoe size\nBoard,Ann,Oak,5\n",
            Mappings.NONE);
    assertEquals(2, reading.sheets().get(0).headerRow());
    assertEquals("Firm", reading.sheets().get(0).columns().get(2).header());
  }

  @Test
  void headersInTwoRowsAreReadTogether() {
    Reading reading =
        csv(
            "Group,,Person,\nName,Area,Name,Organisation\nHealth Board,Exeter,Ann Lee,Oak\n",
            Mappings.NONE);
    Network network = reading.network(NOTHING.day());
    Seat seat = network.list(Seat.class).get(0);
    assertEquals("Health Board", network.name(seat.group()));
    assertEquals("Ann Lee", network.list(Person.class).get(0).name().orElse(""));
    assertEquals("Oak", network.list(Organisation.class).get(0).name());
    assertTrue(reading.notes().toString().contains("headers stand twice"));
  }

  private static Reading csv(String text, Mappings mappings) {
    return WorkbookReader.against(NOTHING)
        .mapped(mappings)
        .read(SheetFile.read("tables.csv", text.getBytes(StandardCharsets.UTF_8), Limits.USUAL));
  }

  @Test
  void whatWasSaidIsRememberedForTheNextFileAndCanBeForgotten() {
    List<Change> changes = said().changes(NOTHING, Optional.empty());
    Network known = NOTHING.with(changes).network();
    assertEquals(6, known.list(ColumnMapping.class).size());
    assertEquals(List.of(), said().changes(known, Optional.empty()), "once is enough");
    SheetFile next =
        SheetFile.read("tables-2027.csv", FOREIGN.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
    Mappings remembered = Mappings.remembered(known, Optional.empty());
    Reading again = WorkbookReader.against(known).mapped(remembered).read(next);
    assertEquals(2, again.network(NOTHING.day()).list(Seat.class).size());
    Mappings forget =
        Mappings.of(
            Map.of(
                "tables-2027",
                new SheetMapping(Optional.of(""), Optional.of(0), Map.of("Table", ""))));
    Network less = known.with(forget.changes(known, Optional.empty())).network();
    assertEquals(3, less.list(ColumnMapping.class).size());
    Reading forgotten = WorkbookReader.against(known).mapped(forget.over(remembered)).read(next);
    ReadSheet sheet = forgotten.sheets().get(0);
    assertEquals(ReadColumn.How.KEPT, column(sheet, "Table").how());
    assertEquals(ReadColumn.How.SETTLED, column(sheet, "Bod").how());
  }

  @Test
  void aSheetCanBePassedOver() {
    Mappings none =
        Mappings.of(
            Map.of(
                "",
                new SheetMapping(Optional.of(SheetMapping.NOT_READ), Optional.empty(), Map.of())));
    Reading reading = read(none);
    assertEquals(List.of(), reading.records());
    assertEquals(List.of(), reading.faults());
    assertEquals(SheetMapping.NOT_READ, reading.sheets().get(0).holds());
  }

  private static Mappings said() {
    return Mappings.of(
        Map.of(
            "tables 2026",
            new SheetMapping(
                Optional.of("Seats"),
                Optional.of(2),
                Map.of(
                    "Table",
                    "group",
                    "Bod",
                    "person",
                    "Firm",
                    "organisation",
                    "Shoe size",
                    SheetMapping.LEAVE_OUT))));
  }

  private static Reading read(Mappings mappings) {
    SheetFile file =
        SheetFile.read("tables-2026.csv", FOREIGN.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
    return WorkbookReader.against(NOTHING).mapped(mappings).read(file);
  }

  private static ReadColumn column(ReadSheet sheet, String header) {
    return sheet.columns().stream()
        .filter(each -> each.header().equals(header))
        .findFirst()
        .orElseThrow();
  }
}
