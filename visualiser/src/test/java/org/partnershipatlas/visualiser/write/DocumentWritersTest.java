package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.partnershipatlas.visualiser.document.Block;
import org.partnershipatlas.visualiser.document.Document;
import org.partnershipatlas.visualiser.document.Note;
import org.partnershipatlas.visualiser.document.Page;

/** Documents are read back by other readers: the words in order, every link with its end. */
class DocumentWritersTest {
  private static final int SENTENCES = 14;

  private static Document document(int sentences) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("What there is"));
    blocks.add(new Block.Statement("It rests on no row & is <plain>.", 0));
    blocks.add(new Block.Picture(Scenes.redacted().get(0)));
    blocks.add(new Block.Heading("What is missing"));
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= sentences; i++) {
      String text = "Sentence number " + i + " says something of a seat and of a group, no more.";
      blocks.add(new Block.Statement(text, i));
      int at = i;
      List<String> rows = IntStream.range(0, 5).mapToObj(n -> "Seat: row " + at + "-" + n).toList();
      notes.add(new Note(i, text, rows, i == 1 ? 7 : 0));
    }
    blocks.add(new Block.Paragraph("A paragraph."));
    blocks.add(
        new Block.Table(
            "Two seats",
            List.of("Seat", "Held by"),
            List.of(List.of("Chair", "vacant"), List.of("Member", "not recorded"))));
    Page first = new Page("Vale", "As at 22 November 2026", blocks, List.of("Source: none"));
    Page second =
        new Page(
            "Moor", "As at 22 November 2026", List.of(new Block.Paragraph("Blank.")), List.of());
    return new Document("Brief: Vale", List.of(first, second), "The rows", notes);
  }

  @Test
  void htmlLinksEachSentenceToItsRowsAndBackAndRunsNothing() {
    String html = DocumentHtml.write(document(SENTENCES));
    Set<String> targets = found("href=\"#([^\"]+)\"", html);
    Set<String> ids = found(" id=\"([^\"]+)\"", html);
    assertTrue(ids.containsAll(targets), targets + " in " + ids);
    for (int i = 1; i <= SENTENCES; i++) {
      assertTrue(targets.contains("n" + i) && targets.contains("s" + i), "sentence " + i);
    }
    long all = Pattern.compile(" id=\"").matcher(html).results().count();
    assertEquals(ids.size(), all, "no id stands twice");
    assertTrue(html.contains("It rests on no row &amp; is &lt;plain&gt;."));
    assertTrue(html.contains("and 7 more rows"));
    assertFalse(html.contains("<script"));
    assertTrue(html.contains("script-src 'none'"));
    assertTrue(html.contains("<td>not recorded</td>"));
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aPageOfAPdfIsASheetAndItsLinksLeadToTheRows() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DocumentPdf.write(document(SENTENCES)))) {
      String first = text(pdf, 1);
      assertTrue(first.contains("Vale") && first.contains("Source: none"), first);
      assertTrue(
          first.contains("Sentence number " + SENTENCES), "all of it on one sheet: " + first);
      assertTrue(text(pdf, 2).startsWith("Moor"), text(pdf, 2));
      assertTrue(text(pdf, 3).startsWith("The rows"), text(pdf, 3));
      assertEquals(SENTENCES, links(pdf.getPage(0)).size());
      for (PDAnnotationLink link : links(pdf.getPage(0))) {
        PDPageDestination to = (PDPageDestination) link.getDestination();
        assertTrue(to.retrievePageNumber() >= 2, "leads to the rows");
      }
      String rows = text(pdf, 3) + (pdf.getNumberOfPages() > 3 ? text(pdf, 4) : "");
      for (int i = 1; i <= SENTENCES; i++) {
        assertTrue(rows.contains("Seat: row " + i + "-4"), "row of " + i);
      }
      assertEquals("Brief: Vale", pdf.getDocumentInformation().getTitle());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
    }
  }

  @Test
  void nothingIsLostWhereAPageIsMoreThanASheet() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DocumentPdf.write(document(120)))) {
      StringBuilder all = new StringBuilder();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        all.append(text(pdf, i));
      }
      for (int i = 1; i <= 120; i++) {
        assertTrue(all.indexOf("Sentence number " + i + " ") >= 0, "sentence " + i);
      }
    }
  }

  private static List<PDAnnotationLink> links(PDPage page) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      links.add((PDAnnotationLink) annotation);
    }
    return links;
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  @Test
  void aWordDocumentHasHeadingsLinksAndDescribedPictures() throws IOException {
    byte[] bytes = DocumentDocx.write(document(SENTENCES));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<XWPFParagraph> all = word.getParagraphs();
      assertEquals(
          List.of("Vale", "Moor"),
          all.stream()
              .filter(p -> "Heading1".equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .toList());
      Set<String> anchors = new TreeSet<>();
      Set<String> marks = new TreeSet<>();
      for (XWPFParagraph paragraph : all) {
        for (CTHyperlink link : paragraph.getCTP().getHyperlinkList()) {
          anchors.add(link.getAnchor());
        }
        paragraph.getCTP().getBookmarkStartList().forEach(b -> marks.add(b.getName()));
      }
      assertEquals(2 * SENTENCES, anchors.size());
      assertEquals(marks, anchors, "every link has its end");
      assertEquals(1, word.getAllPictures().size());
      String described =
          all.stream()
              .flatMap(p -> p.getRuns().stream())
              .filter(r -> !r.getEmbeddedPictures().isEmpty())
              .map(
                  r ->
                      r.getEmbeddedPictures()
                          .get(0)
                          .getCTPicture()
                          .getNvPicPr()
                          .getCNvPr()
                          .getDescr())
              .findFirst()
              .orElse("");
      assertEquals(Scenes.redacted().get(0).description(), described);
      assertEquals("not recorded", word.getTables().get(0).getRow(2).getCell(1).getText());
      assertTrue(word.getStyles().getStyle("ListParagraph").getCTStyle().getPPr().isSetInd());
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertEquals(DocumentHtml.write(document(3)), DocumentHtml.write(document(3)));
    assertArrayEquals(DocumentPdf.write(document(3)), DocumentPdf.write(document(3)));
    assertArrayEquals(DocumentDocx.write(document(3)), DocumentDocx.write(document(3)));
  }
}
