package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.analyser.words.BriefPart;
import org.partnershipatlas.api.service.BuiltInSamples;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.brief.BriefFormat;
import org.partnershipatlas.api.service.brief.Briefs;
import org.partnershipatlas.model.Names;

/** LibreOffice opens the brief: one sheet with every part, and then the rows. */
@Tag("long")
class BriefInLibreOfficeTest {
  @ParameterizedTest
  @ValueSource(strings = {"devon", "exampleshire", "merton"})
  void theBriefIsOneSheetAndThenTheRows(String sample, @TempDir Path folder) throws Exception {
    OpenNetwork network = new BuiltInSamples().find(sample).orElseThrow();
    View view =
        View.of(network, network.ownDay().orElse(LocalDate.of(2026, 11, 22)), Names.ROLES_ONLY);
    Path file = folder.resolve("brief.docx");
    Files.write(
        file,
        BriefFormat.DOCX.write(
            Briefs.of(view, List.of(Optional.empty()), BriefFormat.DOCX.mostRows())));
    LibreOffice.toPdf(folder, file);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("brief.pdf").toFile())) {
      String first = text(pdf, 1);
      for (BriefPart part : BriefPart.values()) {
        assertTrue(first.contains(part.word()), part + ": " + first);
      }
      assertTrue(text(pdf, 2).startsWith("The rows behind each sentence"), text(pdf, 2));
    }
  }

  private static String text(PDDocument pdf, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip();
  }
}
