package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slip is saved from the page, filled in, and taken in again; a list is said to be whole. */
class CheckingIT {
  private KeptRegister kept;
  private Browsing browsing;

  @BeforeEach
  void start() {
    kept = new KeptRegister();
    browsing = kept.browsing;
  }

  @AfterEach
  void stop() {
    kept.close();
  }

  @Test
  void aSlipGoesOutAndComesBack() throws IOException {
    Page page = browsing.open("/record?id=group:hub");
    Download slip = page.waitForDownload(() -> page.locator("#its-slip").click());
    assertEquals("check-slip-hub.xlsx", slip.suggestedFilename());
    byte[] marked;
    try (InputStream in = Files.newInputStream(slip.path())) {
      marked = marked(in);
    }
    browsing.open("/data");
    page.locator("#file")
        .setInputFiles(
            new FilePayload(
                slip.suggestedFilename(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                marked));
    assertThat(page.locator("import-flow")).containsText("check slip of Compact Hub");
    assertThat(page.locator("import-flow")).containsText("checked by Bo Lane");
    assertThat(page.locator("#note-list")).containsText("she is the vice-chair");
    assertThat(page.locator("import-keeper")).hasCount(0);
    page.locator("#apply").click();
    assertThat(page.getByText("Taken in.")).isVisible();
    assertEquals("Bo Lane", kept.values("seat/s2").at("/last_checked_by/0").asText());
    browsing.open("/completeness?network=stored");
    assertThat(page.locator("#told-wrong")).containsText("she is the vice-chair");
    Locator seats = seatsOfTheHub(page);
    assertThat(seats).containsText("1 of 2");
    assertThat(seats).containsText("Yes, says Bo Lane");
    assertTrue(browsing.overhang() <= 0, "wider than the window");
    assertEquals(List.of(), kept.faults());
    assertEquals("", browsing.barriers());
  }

  @Test
  void aListIsSaidToBeWholeAndNoLonger() {
    Page page = browsing.open("/data");
    assertThat(page.locator("#slips-file")).hasAttribute("download", "");
    page.locator("#to-completeness").click();
    page.locator("#who").fill("Bo Lane");
    page.locator("#lists-of").fill("hub");
    seatsOfTheHub(page).getByText("It is whole").click();
    assertThat(seatsOfTheHub(page)).containsText("Yes, says Bo Lane");
    assertEquals(1, kept.atlas.result("/api/v1/completeness?network=stored").get("whole").asInt());
    seatsOfTheHub(page).getByText("No longer").click();
    assertThat(seatsOfTheHub(page)).containsText("Not recorded");
    assertEquals(List.of(), kept.faults());
  }

  private static Locator seatsOfTheHub(Page page) {
    return page.locator("tr[data-of='group:hub'][data-what='seats of a group']");
  }

  private static byte[] marked(InputStream slip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(slip)) {
      int mark = -1;
      int right = -1;
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          mark = cell.toString().equals("Right, wrong or left?") ? cell.getColumnIndex() : mark;
          right = cell.toString().startsWith("What is right") ? cell.getColumnIndex() : right;
        }
        String first = row.getCell(0) == null ? "" : row.getCell(0).toString();
        if (first.startsWith("Checked by")) {
          row.getCell(1).setCellValue("Bo Lane");
        } else if (first.startsWith("Are these all the seats")) {
          row.getCell(1).setCellValue("yes");
        } else if (first.equals("Chair")) {
          row.getCell(mark).setCellValue("wrong");
          row.getCell(right).setCellValue("she is the vice-chair");
        } else if (first.equals("Champion seat")) {
          row.getCell(mark).setCellValue("right");
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }
}
