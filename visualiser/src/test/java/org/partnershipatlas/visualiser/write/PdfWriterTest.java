package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/** The PDF, read back by PDFBox, holds the boxes, labels and connectors of its scene. */
class PdfWriterTest {
  private static final double POINTS = 0.75;

  @Test
  void everyTextCanBeReadWhereItStands() throws IOException {
    for (Scene scene : Scenes.all()) {
      try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(scene, PdfOptions.own()))) {
        List<String> lines = lines(pdf);
        List<String> expected = new ArrayList<>();
        for (TextRun text : scene.texts()) {
          expected.add(line(text.text(), text.left() * POINTS, text.at().y() * POINTS));
        }
        scene
            .legend()
            .entries()
            .forEach(
                e ->
                    expected.add(
                        line(
                            e.text().text(),
                            e.text().left() * POINTS,
                            e.text().at().y() * POINTS)));
        assertEquals(expected, lines);
      }
    }
  }

  @Test
  void boxesAndConnectorsAreVectorsInTheirPlaces() throws IOException {
    for (Scene scene : Scenes.all()) {
      try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(scene, PdfOptions.own()))) {
        Paths paths = new Paths(pdf.getPage(0));
        paths.processPage(pdf.getPage(0));
        for (Box box : scene.boxes()) {
          Rectangle2D at =
              new Rectangle2D.Double(
                  box.at().x(), box.at().y(), box.at().width(), box.at().height());
          assertTrue(paths.boxes.stream().anyMatch(r -> near(r, at)), box.label());
        }
        for (Connector connector : scene.connectors()) {
          List<Point> points = new ArrayList<>(connector.points());
          Collections.reverse(points);
          assertTrue(paths.lines.stream().anyMatch(l -> near(l, points)), connector.label());
        }
      }
    }
  }

  @Test
  void onlyTheLettersUsedAreEmbedded() throws IOException {
    byte[] bytes = PdfWriter.write(Scenes.all().get(0), PdfOptions.own());
    assertTrue(bytes.length < 60_000, "small: " + bytes.length);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<PDFont> fonts = new ArrayList<>();
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        fonts.add(pdf.getPage(0).getResources().getFont(name));
      }
      assertEquals(2, fonts.size());
      for (PDFont font : fonts) {
        assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+SourceSans3-.*"));
      }
    }
  }

  @Test
  void paperIsTurnedAsThePictureNeedsIt() throws IOException {
    Scene wide = Scenes.all().get(0);
    assertEquals(List.of(1191, 842), size(wide, Paper.A3));
    assertEquals(List.of(842, 595), size(wide, Paper.A4));
    assertEquals(List.of(960, 540), size(wide, Paper.OWN));
    Paper.Sheet upright = Paper.A4.sheet(700, 1000);
    assertTrue(upright.height() > upright.width());
  }

  @Test
  void theDocumentSaysWhatItIsAndNotWhen() throws IOException {
    List<Scene> scenes = Scenes.all().subList(0, 2);
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(scenes, PdfOptions.on(Paper.A4)))) {
      assertEquals(2, pdf.getNumberOfPages());
      assertEquals(scenes.get(0).title().heading(), pdf.getDocumentInformation().getTitle());
      assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals(null, pdf.getDocumentInformation().getCreationDate());
      assertEquals(
          scenes.get(1).title().heading(),
          pdf.getDocumentCatalog().getDocumentOutline().getLastChild().getTitle());
    }
  }

  @Test
  void theSameScenesGiveTheSameBytes() {
    for (Scene scene : Scenes.all()) {
      assertArrayEquals(
          PdfWriter.write(scene, PdfOptions.own()), PdfWriter.write(scene, PdfOptions.own()));
    }
    Scene scene = Scenes.all().get(0);
    assertFalse(
        Arrays.equals(
            PdfWriter.write(scene, PdfOptions.own()),
            PdfWriter.write(scene, new PdfOptions(Paper.OWN, Palette.dark()))));
  }

  private static List<Integer> size(Scene scene, Paper paper) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(scene, PdfOptions.on(paper)))) {
      var box = pdf.getPage(0).getMediaBox();
      return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
    }
  }

  private static String line(String text, double x, double y) {
    return text + " @ " + Math.round(x) + "," + Math.round(y);
  }

  /** One line for each text that was shown as one, in the order of the page's content. */
  private static List<String> lines(PDDocument pdf) throws IOException {
    List<String> lines = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          private final StringBuilder text = new StringBuilder();
          private TextPosition first;

          @Override
          public void showTextString(byte[] string) throws IOException {
            text.setLength(0);
            first = null;
            super.showTextString(string);
            lines.add(line(text.toString(), first.getXDirAdj(), first.getYDirAdj()));
          }

          @Override
          protected void processTextPosition(TextPosition position) {
            first = first == null ? position : first;
            text.append(position.getUnicode());
          }
        };
    stripper.getText(pdf);
    return lines;
  }

  private static boolean near(Rectangle2D a, Rectangle2D b) {
    return Math.abs(a.getX() - b.getX()) < 0.02
        && Math.abs(a.getY() - b.getY()) < 0.02
        && Math.abs(a.getWidth() - b.getWidth()) < 0.02
        && Math.abs(a.getHeight() - b.getHeight()) < 0.02;
  }

  private static boolean near(List<Point2D> found, List<Point> points) {
    if (found.size() != points.size()) {
      return false;
    }
    for (int i = 0; i < points.size(); i++) {
      if (found.get(i).distance(points.get(i).x(), points.get(i).y()) > 0.02) {
        return false;
      }
    }
    return true;
  }

  /** Gathers the paths of a page, in units of the scene. */
  private static final class Paths extends PDFGraphicsStreamEngine {
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final List<List<Point2D>> lines = new ArrayList<>();
    private final double height;
    private List<Point2D> path = new ArrayList<>();

    Paths(PDPage page) {
      super(page);
      height = page.getMediaBox().getHeight();
    }

    private Point2D unit(double x, double y) {
      return new Point2D.Double(x / POINTS, (height - y) / POINTS);
    }

    private void end() {
      if (!path.isEmpty()) {
        double left = path.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        double top = path.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        double right = path.stream().mapToDouble(Point2D::getX).max().orElseThrow();
        double bottom = path.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        boxes.add(new Rectangle2D.Double(left, top, right - left, bottom - top));
        lines.add(path);
      }
      path = new ArrayList<>();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      for (Point2D p : List.of(a, b, c, d)) {
        path.add(unit(p.getX(), p.getY()));
      }
    }

    @Override
    public void moveTo(float x, float y) {
      path.add(unit(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
      path.add(unit(x, y));
    }

    @Override
    public void curveTo(float a, float b, float c, float d, float x, float y) {
      path.add(unit(x, y));
    }

    @Override
    public Point2D getCurrentPoint() {
      return new Point2D.Double();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {
      end();
    }

    @Override
    public void strokePath() {
      end();
    }

    @Override
    public void fillPath(int rule) {
      end();
    }

    @Override
    public void fillAndStrokePath(int rule) {
      end();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void shadingFill(COSName name) {}

    @Override
    public void drawImage(PDImage image) {
      throw new AssertionError("A picture of pixels in a PDF of vectors");
    }
  }
}
