package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
    Locator whole = seatsOfTheHub(page).getByText("It is whole");
    List<Route> held = kept.hold("**/api/v1/completeness*");
    whole.click();
    assertThat(page.locator("#said")).containsText("Added");
    assertThat(whole).isDisabled();
    kept.letGo("**/api/v1/completeness*", held);
    assertThat(seatsOfTheHub(page)).containsText("Yes, says Bo Lane");
    assertEquals(1, kept.atlas.result("/api/v1/completeness?network=stored").get("whole").asInt());
    seatsOfTheHub(page).getByText("No longer").click();
    assertThat(seatsOfTheHub(page)).containsText("Not recorded");
    // Of very many, those that settle most are told: the others are found by their area.
    page.route(
        "**/api/v1/completeness*",
        route -> {
          String all = route.fetch().text();
          route.fulfill(json(200, all.replace("\"more\":0", "\"more\":7")));
        });
    page.locator("#lists-of").fill("");
    page.locator("#lists-area-input").pressSequentially("south");
    assertThat(page.locator("[role='option']").first()).containsText("Southmarch");
    page.locator("#lists-area-input").press("Enter");
    assertThat(page.locator("#how-whole")).containsText("In Southmarch");
    assertThat(page.locator("tr[data-of='group:sub']")).hasCount(0);
    assertThat(page.locator("tr[data-of='group:hub']").first()).isVisible();
    page.locator("#lists-of").fill("nobody");
    assertThat(page.locator("#no-list")).containsText("lists that settle most; choose an area");
    page.locator("#lists-of").fill("");
    page.locator("#every-area").click();
    assertThat(page.locator("tr[data-of='group:sub']").first()).isVisible();
    assertThat(page.locator("#lists-area-input")).hasValue("");
    assertEquals(List.of(), kept.faults());
  }

  @Test
  void aFileThatTakesLongIsWaitedForAndNoAnswerAboutItIsSaved() throws IOException {
    Page page = browsing.open("/data");
    AtomicInteger asked = new AtomicInteger();
    page.route(
        "**/api/v1/exports/xlsx?*",
        route -> {
          if (asked.getAndIncrement() > 0) {
            route.resume();
          } else {
            route.fulfill(json(202, "{}").setHeaders(Map.of("Location", "/api/v1/jobs/long")));
          }
        });
    List<Route> held = kept.hold("**/api/v1/jobs/long");
    page.locator("#take-file").click();
    page.waitForCondition(() -> !held.isEmpty());
    held.get(0)
        .fulfill(json(200, "{\"state\":\"running\",\"title\":\"Writing\",\"of\":9,\"done\":4}"));
    assertThat(page.locator("file-saving progress")).isVisible();
    assertThat(page.locator("file-saving progress")).hasAttribute("value", "4");
    page.locator("#take-file").click();
    page.waitForCondition(() -> held.size() > 1);
    Download saved =
        page.waitForDownload(() -> held.get(1).fulfill(json(200, "{\"state\":\"done\"}")));
    assertEquals(2, asked.get(), "asked once for each press that counts");
    assertTrue(saved.suggestedFilename().endsWith(".xlsx"), saved.suggestedFilename());
    try (InputStream in = Files.newInputStream(saved.path());
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertTrue(book.getNumberOfSheets() > 1);
    }
    assertThat(page.locator("file-saving")).hasCount(0);
    // What cannot be made is told beside the link.
    page.route(
        "**/api/v1/exports/xlsx?*",
        route -> route.fulfill(json(503, "{\"title\":\"Out of reach\",\"detail\":\"Wait.\"}")));
    page.locator("#take-file").click();
    assertThat(page.locator("#take-file + file-saving .fault")).containsText("Out of reach");
    page.locator("file-saving").getByText("Close").click();
    assertThat(page.locator("file-saving")).hasCount(0);
    assertEquals(List.of(), kept.faults());
  }

  private static Route.FulfillOptions json(int status, String body) {
    return new Route.FulfillOptions()
        .setStatus(status)
        .setContentType("application/json")
        .setBody(body);
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
