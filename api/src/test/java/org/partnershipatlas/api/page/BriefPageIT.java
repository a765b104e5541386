package org.partnershipatlas.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief as a page, and the files that are saved from it. */
class BriefPageIT extends SamplePages {
  @Test
  void anAreasBriefIsReadAndSaved() throws IOException {
    Page page = browsing.open("/brief?network=sample:exampleshire");
    page.waitForSelector("[data-part='5']");
    page.locator("#brief-area").selectOption("area:northmarch");
    assertThat(page.locator("h1")).hasText("Brief: Northmarch (fictional)");
    assertTrue(page.url().contains("area=area%3Anorthmarch"), page.url());
    page.waitForSelector(".picture g.box[id='group:northmarch-board']");
    assertThat(page.locator("[data-part='1'] details").first()).containsText("rows behind this");
    Download saved =
        page.waitForDownload(
            () ->
                page.locator("#brief-files a")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("PDF"))
                    .first()
                    .click());
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(saved.path()))) {
      assertEquals("Brief: Northmarch (fictional)", pdf.getDocumentInformation().getTitle());
    }
    assertEquals(List.of(), browsing.faults());
  }

  @Test
  void thePageForABrowserIsPrintedOnOneSheetAndThenItsRows(@TempDir Path folder)
      throws IOException {
    Page page = browsing.open("/brief?network=sample:exampleshire");
    Download saved = page.waitForDownload(() -> page.locator("#brief-files a").first().click());
    Path file = folder.resolve("brief.html");
    saved.saveAs(file);
    page.navigate(file.toUri().toString());
    try (PDDocument pdf =
        Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertTrue(second.getText(pdf).startsWith("The rows behind each sentence"));
    }
  }

  @Test
  void thePublicPageIsSavedWithItsContact() throws IOException {
    Page page = browsing.open("/brief?network=sample:exampleshire");
    page.locator("#contact").fill("Exampleshire CVS");
    Download saved = page.waitForDownload(() -> page.locator("#public-page a[download]").click());
    String html = Files.readString(saved.path(), StandardCharsets.UTF_8);
    assertTrue(html.contains("Questions and corrections: Exampleshire CVS"));
    assertTrue(html.contains("Vacant seats"));
  }

  @Test
  void aPackIsPutTogetherMovedAndSaved() throws IOException {
    Page page = browsing.open("/brief?network=sample:exampleshire");
    page.locator("#pack-add").selectOption("tiers");
    page.locator("#pack-add").selectOption("coverage");
    page.locator("#pack-add").selectOption("seats");
    assertThat(page.locator(".pack > li")).hasCount(3);
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Who holds the seats earlier"))
        .click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take Groups by tier out"))
        .click();
    page.reload();
    assertThat(page.locator(".pack > li span"))
        .hasText(new String[] {"Who holds the seats", "Who has a voice where"});
    Download saved = page.waitForDownload(() -> page.locator("#pack a[download]").first().click());
    try (InputStream in = Files.newInputStream(saved.path());
        XMLSlideShow show = new XMLSlideShow(in)) {
      assertEquals(2, show.getSlides().size());
    }
    assertEquals(List.of(), browsing.faults());
  }
}
