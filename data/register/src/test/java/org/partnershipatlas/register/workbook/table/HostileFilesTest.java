package org.partnershipatlas.register.workbook.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm: they swell, ask for other files, or never end. Each is refused soon. */
class HostileFilesTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final byte[] ZEROS = new byte[1 << 20];
  private static final String LAUGHS =
      "<!DOCTYPE a [<!ENTITY l0 \"lol\">"
          + laughs()
          + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml",
        "_rels/.rels"
      })
  void entitiesInAnyPartOfAWorkbookAreNeitherFollowedNorUnfolded(String part) throws IOException {
    for (String entity : List.of("&l9;", "&x;")) {
      Map<String, byte[]> parts = parts(workbook());
      String whole = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
      int head = whole.indexOf("?>") + 2;
      int last = whole.lastIndexOf("</");
      String evil =
          whole.substring(0, head)
              + LAUGHS
              + whole.substring(head, last)
              + entity
              + whole.substring(last);
      parts.put(part, evil.getBytes(UTF_8));
      assertHarmless(zip(parts));
    }
  }

  @Test
  void entitiesInAnOpenDocumentAreNeitherFollowedNorUnfolded() throws IOException {
    for (String entity : List.of("&l9;", "&x;")) {
      assertHarmless(ods("<?xml version=\"1.0\"?>" + LAUGHS + "<a>" + entity + "</a>", false));
    }
  }

  @Test
  void whatSwellsBesideTheContentIsRefusedToo() throws IOException {
    assertEquals("file-too-large", refusal(ods("<a/>", true)));
    Map<String, byte[]> parts = parts(workbook());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
      for (int i = 0; i < 20; i++) {
        swell(zip, "xl/media/" + i + ".bin", 20);
      }
    }
    assertEquals("file-too-large", refusal(bytes.toByteArray()));
  }

  @Test
  void manySmallBombsAreOneBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 50; i++) {
        swell(zip, "picture" + i + ".bin", 10);
      }
    }
    assertEquals("file-too-large", refusal(bytes.toByteArray()));
  }

  @Test
  void aZipOfVeryManyFilesIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 6_000; i++) {
        put(zip, "a" + i + ".bin", new byte[0]);
      }
    }
    assertEquals("file-too-large", refusal(bytes.toByteArray()));
  }

  @Test
  void aZipInAZipIsNotOpened() throws IOException {
    byte[] inner = zip(Map.of("Seats.csv", "group,person\nA,B\n".getBytes(UTF_8)));
    assertEquals("file-empty", refusal(zip(Map.of("inner.zip", inner))));
  }

  @Test
  void rowsRepeatedWithoutEndAreRefusedBeforeTheyFillTheMemory() throws IOException {
    String row =
        "<table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell"
            + " office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>";
    String content =
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
            + "<office:body><office:spreadsheet><table:table table:name=\"Seats\">"
            + row
            + "</table:table></office:spreadsheet></office:body></office:document-content>";
    byte[] file = ods(content, false);
    assertEquals("file-too-large", refusal(file));
  }

  @Test
  void deepXmlIsRefusedAndNoStackRunsOut() throws IOException {
    String deep = "<a>".repeat(200_000);
    assertHarmless(ods(deep, false));
    Map<String, byte[]> parts = parts(workbook());
    for (String part : List.of("xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml")) {
      Map<String, byte[]> evil = new LinkedHashMap<>(parts);
      evil.put(part, deep.getBytes(UTF_8));
      assertHarmless(zip(evil));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
  void whatIsWrittenIsTakenForNoFormulaAndReadBackAsItWas(String text) {
    String written = Guard.put(text);
    assertTrue(written.startsWith("'"), written);
    assertEquals(text, Guard.takenOff(written));
    assertEquals("''" + text, Guard.put("'" + text), "and again");
    assertFalse(Guard.isDangerous("plain" + text));
  }

  /** It is refused or read as if the harm were not there; it is never followed. */
  private static void assertHarmless(byte[] file) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            SheetFile read = SheetFile.read("x", file, Limits.USUAL);
            assertFalse(read.toString().contains("lollol"), "unfolded");
          } catch (UnreadableFile refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
          }
        });
  }

  private static String refusal(byte[] file) {
    return assertTimeoutPreemptively(
        SOON,
        () ->
            assertThrows(UnreadableFile.class, () -> SheetFile.read("x.zip", file, Limits.USUAL))
                .code());
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY l").append(i).append(" \"");
      text.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return text.toString();
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("Seats").createRow(0).createCell(0).setCellValue("Group");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] ods(String content, boolean swelling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
      if (swelling) {
        swell(zip, "Pictures/a.png", 300);
      }
      put(zip, "content.xml", content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void swell(ZipOutputStream zip, String name, int megabytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    for (int i = 0; i < megabytes; i++) {
      zip.write(ZEROS);
    }
    zip.closeEntry();
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    OutputStream out = zip;
    out.write(Arrays.copyOf(content, content.length));
    zip.closeEntry();
  }
}
