package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.analyser.words.BriefPart;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.SampleShelf;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.brief.BriefAnswer;
import org.partnershipatlas.api.service.brief.BriefFormat;
import org.partnershipatlas.api.service.brief.Briefs;
import org.partnershipatlas.api.service.brief.PublicPage;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.visualiser.document.Document;

/** The brief of every sample, and of every area in it, in every format. */
class BriefsOfSamplesTest {
  private static final SampleShelf SHELF = new BuiltInSamples();

  static Stream<String> samples() {
    return SHELF.list().stream().map(SampleShelf.Card::name);
  }

  private static View view(String sample, Names names) {
    return View.of(
        SHELF.find(sample).orElseThrow(),
        SHELF.find(sample).orElseThrow().ownDay().orElse(LocalDate.of(2026, 11, 22)),
        names);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyAreaHasAPageOfItsOwn(String sample) throws IOException {
    View view = view(sample, Names.ROLES_ONLY);
    List<Optional<Id<Area>>> areas = Briefs.everyArea(view);
    Document brief = Briefs.of(view, areas, BriefFormat.PDF.mostRows());
    assertEquals(areas.size(), brief.pages().size());
    try (PDDocument pdf = Loader.loadPDF(BriefFormat.PDF.write(brief))) {
      for (int i = 0; i < areas.size(); i++) {
        String text = text(pdf, i + 1);
        String heading = brief.pages().get(i).heading();
        assertTrue(plain(text).startsWith(plain(heading)), heading + " on one sheet: " + text);
        for (BriefPart part : BriefPart.values()) {
          assertTrue(text.contains(part.word()), heading + ": " + part.word());
        }
      }
      assertTrue(text(pdf, areas.size() + 1).startsWith("The rows behind each sentence"));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFormatTellsEverySentence(String sample) throws IOException {
    View view = view(sample, Names.ROLES_ONLY);
    Document brief = Briefs.of(view, List.of(Optional.empty()), 40);
    String html = new String(BriefFormat.HTML.write(brief), StandardCharsets.UTF_8);
    String pdf;
    try (PDDocument read = Loader.loadPDF(BriefFormat.PDF.write(brief))) {
      pdf = plain(new PDFTextStripper().getText(read));
    }
    String docx;
    try (XWPFDocument word =
            new XWPFDocument(new ByteArrayInputStream(BriefFormat.DOCX.write(brief)));
        XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
      docx = plain(extractor.getText());
    }
    for (BriefAnswer.Part part : BriefAnswer.of(view, Optional.empty()).parts()) {
      for (BriefAnswer.Told told : part.sentences()) {
        String safe = told.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertTrue(html.contains(safe.replace("\"", "&quot;")), told.text());
        assertTrue(pdf.contains(plain(told.text())), told.text());
        assertTrue(docx.contains(plain(told.text())), told.text());
        told.records().forEach(id -> assertTrue(view.network().has(id), told.text() + " " + id));
      }
    }
  }

  /** Lines may be broken anew. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  @Test
  void noDocumentHoldsAHiddenName() throws IOException {
    Network whole = SHELF.find("exampleshire").orElseThrow().network();
    View roles = view("exampleshire", Names.ROLES_ONLY);
    View agreed = view("exampleshire", Names.AGREED);
    List<String> named =
        whole.list(Person.class).stream()
            .filter(p -> !p.publicOffice().orElse(false))
            .flatMap(p -> p.name().stream())
            .filter(n -> n.contains(" "))
            .toList();
    List<String> refused =
        whole.list(Person.class).stream()
            .filter(p -> !p.nameAgreed().or(p::publicOffice).orElse(false))
            .flatMap(p -> p.name().stream())
            .filter(n -> n.contains(" "))
            .toList();
    List<String> withheld =
        whole.list(Organisation.class).stream()
            .filter(o -> o.nameWithheld().orElse(false))
            .map(Organisation::name)
            .toList();
    assertTrue(named.size() > 100 && refused.size() > 50 && !withheld.isEmpty());
    Document brief = Briefs.of(roles, Briefs.everyArea(roles), 40);
    for (BriefFormat format : BriefFormat.values()) {
      String text = unpacked(format, format.write(brief));
      named.forEach(n -> assertFalse(text.contains(n), format + ": " + n));
      withheld.forEach(n -> assertFalse(text.contains(n), format + ": " + n));
    }
    String open =
        new String(
            BriefFormat.HTML.write(PublicPage.of(agreed, Optional.empty(), Optional.empty())),
            StandardCharsets.UTF_8);
    refused.forEach(n -> assertFalse(open.contains(n), n));
    withheld.forEach(n -> assertFalse(open.contains(n), n));
    assertTrue(
        named.stream().anyMatch(open::contains), "those who have agreed are named on the page");
  }

  private static String unpacked(BriefFormat format, byte[] bytes) throws IOException {
    if (format == BriefFormat.PDF) {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    if (format == BriefFormat.HTML) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        zip.transferTo(out);
        all.append(out.toString(StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void thePublicPageTellsEveryVacancyOpenOnesFirst() {
    View agreed = view("exampleshire", Names.AGREED);
    String open =
        new String(
            BriefFormat.HTML.write(
                PublicPage.of(agreed, Optional.empty(), Optional.of("Exampleshire CVS"))),
            StandardCharsets.UTF_8);
    List<Seat> vacant =
        agreed.network().current(Seat.class).stream()
            .filter(s -> agreed.network().seating().state(s.id()) == SeatState.VACANT)
            .toList();
    assertTrue(open.contains(vacant.size() + " seats are vacant"));
    vacant.forEach(
        s -> s.howToStand().ifPresent(how -> assertTrue(open.contains(how), s.id().toString())));
    int first = open.indexOf("11 December 2026");
    int next = open.indexOf("15 January 2027");
    int past = open.indexOf("closed on 30 October 2026");
    assertTrue(first > 0 && first < next && next < past, first + " " + next + " " + past);
    assertTrue(open.contains("Questions and corrections: Exampleshire CVS"));
  }

  @Test
  void aBriefOfADistrictIsNotThatOfItsCounty() {
    View view = view("exampleshire", Names.ROLES_ONLY);
    for (BriefPart part : List.of(BriefPart.THERE, BriefPart.CANNOT_TELL)) {
      List<String> district = sentences(view, "northmarch", part);
      assertFalse(district.isEmpty());
      assertTrue(
          sentences(view, "exampleshire", part).stream().noneMatch(district::contains),
          district.toString());
    }
  }

  private static List<String> sentences(View view, String area, BriefPart part) {
    return BriefAnswer.of(view, Optional.of(Id.area(area))).parts().stream()
        .filter(p -> p.heading().equals(part.word()))
        .flatMap(p -> p.sentences().stream())
        .map(BriefAnswer.Told::text)
        .toList();
  }
}
