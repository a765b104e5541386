package org.partnershipatlas.register.workbook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdsTablesTest {

  private static final String HEAD =
      """
      <?xml version="1.0"?>
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>
      <office:spreadsheet><table:table table:name="Seats">
      """;

  @Test
  void openDocumentSheetsAreRead() throws IOException {
    SheetFile file =
        read(
            """
            <table:table-row><table:table-cell office:value-type="string"><text:p>Group</text:p>
            </table:table-cell><table:table-cell table:number-columns-repeated="2"/>
            <table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p>
            </office:annotation><text:p>Two<text:s/>words</text:p><text:p>below</text:p>
            </table:table-cell><table:table-cell table:number-columns-repeated="16000"/>
            </table:table-row>
            <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
            <table:table-row table:number-rows-repeated="2">
            <table:table-cell office:value-type="float" office:value="12"><text:p>12.0</text:p>
            </table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2004-05-01">
            <text:p>May 2004</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2004-05-01">
            <text:p>01/05/04</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048000"><table:table-cell/>
            </table:table-row>
            """);
    assertEquals(
        List.of(
            new TableRow(1, List.of("Group", "", "", "Two words\nbelow")),
            new TableRow(5, List.of("12", "2004-05", "2004-05-01")),
            new TableRow(6, List.of("12", "2004-05", "2004-05-01"))),
        file.sheets().get(0).rows());
  }

  @Test
  void aFileThatSwellsIsRefused() {
    assertEquals(
        "file-too-large",
        assertThrows(UnreadableFile.class, () -> read(" ".repeat(60_000_000))).code());
  }

  @Test
  void outsideEntitiesAreNotFollowed() {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";
    assertThrows(UnreadableFile.class, () -> readContent(evil));
  }

  private static SheetFile read(String rows) throws IOException {
    return readContent(
        HEAD
            + rows
            + "</table:table></office:spreadsheet></office:body></office:document-content>");
  }

  private static SheetFile readContent(String content) throws IOException {
    byte[] bytes =
        WrittenFile.zip(
            "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content);
    return SheetFile.read("x.ods", bytes, Limits.USUAL);
  }
}
