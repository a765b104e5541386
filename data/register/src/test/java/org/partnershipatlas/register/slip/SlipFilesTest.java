package org.partnershipatlas.register.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.register.workbook.preview.Preview;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.write.Template;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;

/** Slips as files, of the richest sample: printed, filled in, saved and opened again. */
class SlipFilesTest {
  private static final Network KNOWN = Samples.network("exampleshire");

  @Test
  void everySlipOfTheSampleComesBackAsItWent() throws IOException {
    List<Slip> every = all();
    assertTrue(every.size() > 300, () -> every.size() + " slips");
    List<Slip> slips =
        every.stream()
            .filter(s -> s.of().kind() != Kind.ORGANISATION || s.of().value().hashCode() % 5 == 0)
            .toList();
    byte[] written = xlsx(slips);
    SheetFile file = SheetFile.read("slips.xlsx", written, Limits.USUAL);
    Set<String> sheets = new HashSet<>();
    file.sheets().forEach(sheet -> assertTrue(sheets.add(sheet.name()), sheet.name()));
    assertEquals(slips.size(), sheets.size());
    // A row that stands on two slips is taken in once.
    long rows =
        slips.stream()
            .flatMap(slip -> slip.parts().stream())
            .flatMap(part -> part.rows().stream())
            .map(SlipRow::records)
            .distinct()
            .count();
    assertTrue(rows > slips.size(), () -> rows + " rows on " + slips.size() + " slips");
    Preview preview = Preview.of(SlipReader.read(file, KNOWN), KNOWN);
    assertEquals(List.of(), preview.changes());
    assertEquals(List.of(), preview.reading().problems());
    // Only a row with a mark is counted, so each is found by its mark.
    SheetFile filled = SheetFile.read("slips.xlsx", marked(written, slips), Limits.USUAL);
    assertEquals(rows, SlipReader.read(filled, KNOWN).counts().read());
  }

  @Test
  void whereEveryRowIsRightNothingButTheCheckingChanges() throws IOException {
    Random random = new Random(41);
    List<Slip> groups = all().stream().filter(slip -> slip.of().kind() == Kind.GROUP).toList();
    for (int turn = 0; turn < 2; turn++) {
      List<Slip> some = new ArrayList<>(groups);
      java.util.Collections.shuffle(some, random);
      List<Slip> chosen = some.subList(0, 6);
      byte[] filled = marked(xlsx(chosen), chosen);
      assertTrue(SlipReader.recognises(filled));
      SheetFile file = SheetFile.read("slips.xlsx", filled, Limits.USUAL);
      Network after = Preview.of(SlipReader.read(file, KNOWN), KNOWN).applyTo(KNOWN).network();
      assertEquals(unchecked(KNOWN).fingerprint(), unchecked(after).fingerprint());
      for (Slip slip : chosen) {
        Group group = (Group) after.find(slip.of()).orElseThrow();
        assertEquals(Optional.of("Ann Lowe"), group.about().lastCheckedBy());
        after
            .seating()
            .seatsOn(group.id())
            .forEach(s -> assertTrue(s.about().lastChecked().isPresent(), s.id()::toString));
      }
    }
  }

  @Test
  void onlySlipsAreTakenForSlips() {
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    Template.write(template);
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    WorkbookWriter.xlsx(Samples.network("devon"), workbook);
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    SlipWriter.csv(all().get(0), csv);
    assertFalse(SlipReader.recognises(template.toByteArray()));
    assertFalse(SlipReader.recognises(workbook.toByteArray()));
    assertTrue(SlipReader.recognises(csv.toByteArray()));
  }

  private static List<Slip> all() {
    Slips slips = Slips.of(KNOWN);
    return KNOWN.listAll().stream()
        .map(AtlasRecord::id)
        .flatMap(id -> slips.find(id).stream())
        .toList();
  }

  private static byte[] xlsx(List<Slip> slips) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SlipWriter.xlsx(slips, out);
    return out.toByteArray();
  }

  /** Marks every row right and signs, as a person does in a spreadsheet program. */
  private static byte[] marked(byte[] file, List<Slip> slips) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (int i = 0; i < slips.size(); i++) {
        SlipGrid grid = SlipGrid.of(slips.get(i));
        XSSFSheet sheet = book.getSheetAt(i);
        for (int r = 0; r < grid.lines().size(); r++) {
          SlipLine line = grid.lines().get(r);
          if (line.kind() == SlipLine.What.ROW) {
            cell(sheet.getRow(r), grid.shown()).setCellValue("right");
          } else if (line.sign().equals(SlipWords.BY)) {
            cell(sheet.getRow(r), 1).setCellValue("Ann Lowe");
          }
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** The register without who checked what. */
  private static Network unchecked(Network network) {
    List<Change> changes = new ArrayList<>();
    for (AtlasRecord each : network.listAll()) {
      changes.add(
          new Change.Put(each.row().with("last_checked").with("last_checked_by").toRecord()));
    }
    return network.with(changes).network();
  }
}
