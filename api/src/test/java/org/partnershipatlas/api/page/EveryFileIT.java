package org.partnershipatlas.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.api.EveryView;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.api.service.answer.PictureFile;
import org.partnershipatlas.api.service.answer.PictureFormat;
import org.partnershipatlas.api.service.brief.Packs;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.register.sample.Sample;
import org.partnershipatlas.register.sample.Samples;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.partnershipatlas.visualiser.write.Palette;
import org.partnershipatlas.visualiser.write.Paper;

/**
 * Every view of every sample in every format, opened by a reader that is not Atlas's own: PDFBox
 * and pdftoppm, POI, the JDK's image reader, Chromium. Each holds every text of the picture, title,
 * date, legend, reach line and source included, and no name that is not to be shown.
 */
class EveryFileIT {
  private static final PictureFile.Style STYLE =
      new PictureFile.Style(1, Paper.OWN, Palette.light());

  private static Browsing browsing;

  @BeforeAll
  static void start() {
    browsing = new Browsing("file:");
  }

  @AfterAll
  static void stop() {
    browsing.close();
  }

  static Stream<Sample> samples() {
    return Samples.list().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFormatHoldsEveryTextAndNoHiddenName(Sample sample, @TempDir Path folder)
      throws Exception {
    OpenNetwork source =
        OpenNetwork.sample(sample.name(), sample.title(), "", sample.network(), sample.fictional());
    View view = View.of(source, sample.network().day(), Names.ROLES_ONLY);
    List<Scene> scenes = EveryView.scenes(view, 1280);
    List<String> hidden = hidden(view);
    byte[] pdf = Packs.of(scenes, PictureFormat.PDF, STYLE);
    pdf(scenes, pdf, hidden);
    rendered(scenes.size(), pdf, folder);
    pptx(scenes, Packs.of(scenes, PictureFormat.PPTX, STYLE), hidden);
    Page page = browsing.fresh(ColorScheme.LIGHT);
    for (Scene scene : scenes) {
      png(scene, PictureFile.of(scene, PictureFormat.PNG, STYLE));
      for (PictureFormat format : List.of(PictureFormat.SVG, PictureFormat.HTML)) {
        byte[] bytes = PictureFile.of(scene, format, STYLE);
        noName(new String(bytes, StandardCharsets.UTF_8), hidden, scene.view() + " " + format);
        opened(
            page, scene, Files.write(folder.resolve(scene.view() + "." + format.ending()), bytes));
      }
    }
    assertEquals(List.of(), browsing.faults());
  }

  private static List<String> texts(Scene scene) {
    return Stream.concat(
            scene.texts().stream(), scene.legend().entries().stream().map(LegendEntry::text))
        .map(TextRun::text)
        .toList();
  }

  /** Lines may be broken anew, and the letters of two boxes side by side stand in one row. */
  private static void holds(Scene scene, String text, String which) {
    String plain = text.replaceAll("\\s+", "");
    assertFalse(scene.title().reach().isBlank(), which);
    for (String line : texts(scene)) {
      for (String word : line.split("\\s+", -1)) {
        assertTrue(plain.contains(word), which + " lacks “" + line + "”");
      }
    }
  }

  private static void pdf(List<Scene> scenes, byte[] bytes, List<String> hidden)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertEquals(scenes.size(), pdf.getNumberOfPages());
      for (int i = 0; i < scenes.size(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i + 1);
        stripper.setEndPage(i + 1);
        String text = stripper.getText(pdf);
        holds(scenes.get(i), text, scenes.get(i).view() + " pdf");
        noName(text, hidden, scenes.get(i).view() + " pdf");
      }
    }
  }

  private static void rendered(int pages, byte[] pdf, Path folder) throws Exception {
    Path file = Files.write(folder.resolve("pack.pdf"), pdf);
    Process poppler =
        new ProcessBuilder(
                "pdftoppm", "-r", "24", "-png", file.toString(), folder.resolve("p").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(poppler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(poppler.waitFor(60, TimeUnit.SECONDS), "pdftoppm did not end");
    assertEquals("", said);
    List<Path> images;
    try (Stream<Path> all = Files.list(folder)) {
      images = all.filter(f -> f.getFileName().toString().startsWith("p-")).toList();
    }
    assertEquals(pages, images.size());
    for (Path image : images) {
      assertTrue(drawn(ImageIO.read(image.toFile())), image + " is blank");
    }
  }

  private static boolean drawn(BufferedImage image) {
    int ground = image.getRGB(0, 0);
    int other = 0;
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        other += image.getRGB(x, y) == ground ? 0 : 1;
      }
    }
    return other > 100;
  }

  private static void pptx(List<Scene> scenes, byte[] bytes, List<String> hidden)
      throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      assertEquals(scenes.size(), show.getSlides().size());
      for (int i = 0; i < scenes.size(); i++) {
        XSLFSlide slide = show.getSlides().get(i);
        List<String> texts = new ArrayList<>();
        slide.getShapes().forEach(shape -> texts(shape, texts));
        holds(scenes.get(i), String.join(" ", texts), scenes.get(i).view() + " pptx");
        String notes =
            slide.getNotes().getTextParagraphs().stream()
                .flatMap(List::stream)
                .map(p -> p.getText())
                .collect(Collectors.joining(" "));
        assertTrue(notes.contains(scenes.get(i).description()), notes);
      }
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith(".xml")) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          zip.transferTo(out);
          noName(out.toString(StandardCharsets.UTF_8), hidden, "pptx " + part.getName());
        }
      }
    }
  }

  /** Texts of a shape, or of those that are grouped in it. */
  private static void texts(XSLFShape shape, List<String> texts) {
    if (shape instanceof XSLFGroupShape group) {
      group.getShapes().forEach(each -> texts(each, texts));
    } else if (shape instanceof XSLFTextShape text) {
      texts.add(text.getText());
    }
  }

  private static void png(Scene scene, byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    assertEquals((int) Math.ceil(scene.width()), image.getWidth(), scene.view());
    assertEquals((int) Math.ceil(scene.height()), image.getHeight(), scene.view());
    assertTrue(drawn(image), scene.view() + " is blank");
  }

  private static void opened(Page page, Scene scene, Path file) {
    page.navigate(file.toUri().toString());
    assertEquals(texts(scene), page.locator("svg text").allTextContents(), file.toString());
    assertEquals(
        scene.boxes().size(), page.locator("svg g.box").count(), file + ": a shape for each box");
    assertEquals(scene.connectors().size(), page.locator("svg g.connector").count(), "" + file);
  }

  /** People who are no councillors, and organisations whose names are withheld. */
  private static List<String> hidden(View view) {
    List<String> names = new ArrayList<>();
    for (Person person : view.source().network().list(Person.class)) {
      if (!person.publicOffice().orElse(false)) {
        person.name().filter(name -> name.contains(" ")).ifPresent(names::add);
      }
    }
    for (Organisation body : view.source().network().list(Organisation.class)) {
      if (body.nameWithheld().orElse(false)) {
        names.add(body.name());
      }
    }
    return names;
  }

  private static void noName(String text, List<String> hidden, String which) {
    for (String name : hidden) {
      assertFalse(text.contains(name), which + " names " + name);
    }
  }
}
