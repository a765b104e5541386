package org.partnershipatlas.api.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.route.RouteOptions;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.Rings;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.partnershipatlas.visualiser.write.Palette;
import org.partnershipatlas.visualiser.write.PptxWriter;

/** LibreOffice opens the slides, and finds on each what the scene has. */
@Tag("long")
class SlidesInLibreOfficeTest {
  @Test
  void everySlideIsOpenedWithItsTexts(@TempDir Path folder) throws Exception {
    Network network = Names.ROLES_ONLY.apply(Samples.network("exampleshire"));
    List<Scene> scenes =
        List.of(
            Pictures.tiers(network, TiersOptions.of().size(1920, 1080)),
            Pictures.around(
                network,
                Id.group("county-board"),
                new Rings(
                    Analyser.of(network)
                        .around(Id.group("county-board"), 4, RouteOptions.defaults()),
                    true),
                AroundOptions.of()));
    Path slides = folder.resolve("slides.pptx");
    Files.write(slides, PptxWriter.write(scenes, Palette.light()));
    LibreOffice.toPdf(folder, slides);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("slides.pdf").toFile())) {
      assertEquals(scenes.size(), pdf.getNumberOfPages());
      for (int i = 0; i < scenes.size(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i + 1);
        stripper.setEndPage(i + 1);
        // Lines may be broken anew, and the letters of two boxes side by side stand in one row.
        String text = stripper.getText(pdf).replaceAll("\\s+", "");
        for (TextRun run : scenes.get(i).texts()) {
          for (String word : run.text().split("\\s+")) {
            assertTrue(text.contains(word), run.text());
          }
        }
      }
    }
  }
}
