package org.partnershipatlas.register.workbook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

  private static final String TEXT = "Group,Person\nHealth Board,Zoë Smith\n\nYouth “Forum”,Anya\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-8-BOM", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void encodingsAreFoundOut(String encoding) {
    byte[] bytes =
        encoding.equals("UTF-8-BOM")
            ? ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)
            : TEXT.getBytes(Charset.forName(encoding));
    assertEquals(
        List.of(
            new TableRow(1, List.of("Group", "Person")),
            new TableRow(2, List.of("Health Board", "Zoë Smith")),
            new TableRow(4, List.of("Youth “Forum”", "Anya"))),
        rows(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void lineEndsAreAllOne(String end) {
    assertEquals(3, rows("a,b" + end + "1,2" + end + end + "3,4" + end).size());
    assertEquals(4, rows("a,b" + end + "1,2" + end + end + "3,4").get(2).number());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void separatorsAreFoundOut(String mark) {
    String text = "Group" + mark + "Person" + mark + "Role\nHealth" + mark + "A B" + mark + "Rep\n";
    assertEquals(List.of("Health", "A B", "Rep"), rows(text).get(1).cells());
  }

  @Test
  void commasInWordsDoNotBeatTheSemicolonsBetweenCells() {
    String text = "Group;Person\nHealth, Housing;Smith, Jane\nCare;Jones, A\nYouth;Lee\n";
    assertEquals(List.of("Health, Housing", "Smith, Jane"), rows(text).get(1).cells());
  }

  @Test
  void listsInCellsDoNotBeatTheCommasBetweenCells() {
    String text = "Group,Themes\nHealth,a; b; c\nCare,a; b\nYouth,a\n";
    assertEquals(List.of("Health", "a; b; c"), rows(text).get(1).cells());
  }

  @Test
  void excelsOwnSeparatorLineIsObeyedAndCounted() {
    List<TableRow> rows = rows("sep=;\nGroup;Person\nA,B;C\n");
    assertEquals(new TableRow(3, List.of("A,B", "C")), rows.get(1));
  }

  @Test
  void quotedCellsKeepLineBreaksAndMarks() {
    List<TableRow> rows = rows("a,b\n\"one\ntwo\",\"say \"\"so\"\"\"\nx\"y,z\n");
    assertEquals(List.of("one\ntwo", "say \"so\""), rows.get(1).cells());
    assertEquals(new TableRow(3, List.of("x\"y", "z")), rows.get(2));
  }

  @Test
  void aQuotationMarkNeverClosedDoesNotSwallowTheRest() {
    SheetFile file = read("a,b\n\"Health,c\nYouth,d\n");
    assertEquals(3, file.sheets().get(0).rows().size());
    assertEquals(2, file.notes().get(0).row());
    assertTrue(file.notes().get(0).text().contains("never closed"));
  }

  @Test
  void whatIsNoTableIsRefusedInPlainWords() {
    assertEquals("file-kind", assertThrows(UnreadableFile.class, () -> read("%PDF-1.4 x")).code());
    assertEquals(
        "file-kind", assertThrows(UnreadableFile.class, () -> read("<!DOCTYPE html>")).code());
    assertEquals(
        "file-kind", assertThrows(UnreadableFile.class, () -> read("GIF89a\u0001\u0002x")).code());
  }

  @Test
  void foldersGiveASheetForEachFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Seats.csv"), TEXT);
    Files.writeString(folder.resolve("Groups.csv"), "name\nHealth\n");
    Files.writeString(folder.resolve("letter.docx"), "x");
    SheetFile file = SheetFile.read(folder);
    assertEquals(List.of("Groups", "Seats"), file.sheets().stream().map(RawSheet::name).toList());
    assertTrue(file.notes().get(0).text().contains("letter.docx"));
  }

  @Test
  void zipsGiveASheetForEachFile() throws IOException {
    SheetFile file = readZip("lists/Seats.csv", TEXT, "__MACOSX/lists/._Seats.csv", "junk");
    assertEquals(List.of("Seats"), file.sheets().stream().map(RawSheet::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../Seats.csv", "/etc/Seats.csv", "a/../../Seats.csv", "C:\\Seats.csv"})
  void zipsThatLeaveTheirFolderAreRefused(String path) {
    assertEquals(
        "file-unsafe", assertThrows(UnreadableFile.class, () -> readZip(path, TEXT)).code());
  }

  @Test
  void zipBombsAreRefused() {
    String bomb = "a,b\n".repeat(20_000_000);
    assertEquals(
        "file-too-large",
        assertThrows(UnreadableFile.class, () -> readZip("Seats.csv", bomb)).code());
  }

  @Test
  void tooManyCellsAreRefused() {
    Limits few = new Limits(1000, 1000, 5, 5, 10);
    byte[] bytes = "a,b,c\n1,2,3\n1,2,3\n1,2,3\n".getBytes(StandardCharsets.UTF_8);
    assertThrows(UnreadableFile.class, () -> SheetFile.read("x.csv", bytes, few));
  }

  @Test
  void titleRowsAboveTheHeadersAreSkippedWithANote() {
    RawSheet raw =
        read("Devon partnerships,,\nUpdated May,,\nGroup,Rep,Role\nHealth,A,Chair\n")
            .sheets()
            .get(0);
    List<Note> notes = new java.util.ArrayList<>();
    Table table = new HeaderRow(cell -> List.of("Group", "Role").contains(cell), notes).find(raw);
    assertEquals(3, table.headerRow());
    assertEquals(List.of("Group", "Rep", "Role"), table.header());
    assertEquals(1, table.rows().size());
    assertEquals(
        "x, row 1: the rows above the headers were not read (“Devon partnerships”)",
        notes.get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"elements\": []}", "  \n<?xml version='1.0'?><graphml/>", "\uFEFF<html>"})
  void whatIsNoSheetIsRefusedAndNotReadAsOne(String text) {
    assertEquals("file-kind", assertThrows(UnreadableFile.class, () -> read(text)).code());
  }

  private static List<TableRow> rows(String text) {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<TableRow> rows(byte[] bytes) {
    return SheetFile.read("x.csv", bytes, Limits.USUAL).sheets().get(0).rows();
  }

  private static SheetFile read(String text) {
    return SheetFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
  }

  private static SheetFile readZip(String... namesAndTexts) throws IOException {
    return SheetFile.read("x.zip", WrittenFile.zip(namesAndTexts), Limits.USUAL);
  }
}
