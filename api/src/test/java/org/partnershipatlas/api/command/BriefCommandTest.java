package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief, the public page and the meeting pack from the command line. */
class BriefCommandTest {
  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static void done(Typed typed) {
    assertEquals(ExitStatus.DONE, typed.status(), typed.aside());
  }

  @Test
  void theEndingOfTheFileSaysHowTheBriefIsWritten() throws IOException {
    done(Typed.of("brief", "sample:devon", "-o", file("b.pdf").toString()));
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file("b.pdf")))) {
      assertEquals("Brief: Devon", pdf.getDocumentInformation().getTitle());
    }
    done(Typed.of("brief", "sample:devon", "-o", file("b.docx").toString()));
    try (InputStream in = Files.newInputStream(file("b.docx"));
        XWPFDocument word = new XWPFDocument(in)) {
      assertEquals("Devon", word.getParagraphs().get(0).getText());
    }
    Typed odd = Typed.of("brief", "sample:devon", "-o", file("b.odt").toString());
    assertEquals(2, odd.status());
    assertTrue(odd.aside().contains(".docx"), odd.aside());
    assertFalse(Files.exists(file("b.odt")));
  }

  @Test
  void anAreaIsNamedAsPeopleNameItAndEveryAreaHasAPage() throws IOException {
    String html = file("n.html").toString();
    done(Typed.of("brief", "sample:exampleshire", "--area", "Northmarch", "-o", html));
    assertTrue(Files.readString(file("n.html")).contains("<h1>Northmarch (fictional)</h1>"));
    Typed none = Typed.of("brief", "sample:exampleshire", "--area", "Nowhere", "-o", html);
    assertEquals(2, none.status());
    done(Typed.of("brief", "sample:exampleshire", "--every-area", "-o", html));
    assertEquals(12, Files.readString(file("n.html")).split("<article", -1).length - 1);
  }

  @Test
  void thePublicPageIsHtmlAndNamesOnlyWhereAgreed() throws IOException {
    done(
        Typed.of(
            "brief",
            "sample:exampleshire",
            "--public",
            "--contact",
            "Exampleshire CVS",
            "-o",
            file("p.html").toString()));
    String page = Files.readString(file("p.html"));
    assertTrue(page.contains("Questions and corrections: Exampleshire CVS"));
    assertTrue(page.contains("Cleo Clerkson"), "has agreed");
    assertFalse(page.contains("Orla Officerley"), "has not");
    Typed pdf = Typed.of("brief", "sample:devon", "--public", "-o", file("p.pdf").toString());
    assertEquals(2, pdf.status());
  }

  @Test
  void aPackHoldsTheViewsInTheirOrder() throws IOException {
    String[] views = {
      "--view", "coverage?rows=sector", "--view", "tiers", "--view", "around?id=group:devon-hub"
    };
    done(
        Typed.of(
            "pack",
            "sample:devon",
            "-o",
            file("m.pptx").toString(),
            views[0],
            views[1],
            views[2],
            views[3],
            views[4],
            views[5]));
    try (InputStream in = Files.newInputStream(file("m.pptx"));
        XMLSlideShow show = new XMLSlideShow(in)) {
      assertEquals(3, show.getSlides().size());
      assertTrue(show.getSlides().get(0).getTitle().startsWith("Who has a voice"));
      assertTrue(show.getSlides().get(2).getTitle().startsWith("Around"));
    }
    Typed wrong =
        Typed.of("pack", "sample:devon", "-o", file("m.pdf").toString(), "--view", "teirs");
    assertEquals(2, wrong.status());
    assertTrue(wrong.aside().contains("tiers"), wrong.aside());
  }
}
