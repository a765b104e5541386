package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFontInfo;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/** The presentation, read back by POI, holds the boxes, labels and connectors of its scene. */
class PptxWriterTest {
  private static final double EMU = 12_700;

  @Test
  void boxesAreNativeShapesInTheirPlaces() throws IOException {
    for (Scene scene : Scenes.all()) {
      try (XMLSlideShow show = read(PptxWriter.write(scene, Palette.light()))) {
        List<XSLFShape> shapes = flat(show.getSlides().get(0));
        Placing placing = placing(scene);
        for (Box box : scene.boxes()) {
          Rect at = placing.on(box.at());
          List<XSLFAutoShape> found =
              shapes.stream()
                  .filter(XSLFAutoShape.class::isInstance)
                  .map(XSLFAutoShape.class::cast)
                  .filter(s -> box.label().equals(described(s)) && near(s, at))
                  .toList();
          assertEquals(1, found.size(), box.label());
          ShapeType type = found.get(0).getShapeType();
          assertTrue(
              type == ShapeType.RECT
                  || type == ShapeType.ROUND_RECT
                  || type == ShapeType.SNIP_2_SAME_RECT,
              type.name());
        }
      }
    }
  }

  @Test
  void aBoxHoldsItsNameAndSlidesHoldEveryText() throws IOException {
    for (Scene scene : Scenes.all()) {
      try (XMLSlideShow show = read(PptxWriter.write(scene, Palette.light()))) {
        List<XSLFShape> shapes = flat(show.getSlides().get(0));
        List<String> lines = new ArrayList<>();
        for (XSLFShape shape : shapes) {
          if (shape instanceof XSLFTextShape text && !text.getText().isBlank()) {
            lines.addAll(List.of(text.getText().split("[\n\u000b]")));
          }
        }
        assertEquals(
            Scenes.texts(scene).stream().sorted().toList(), lines.stream().sorted().toList());
        for (Box box : scene.boxes()) {
          List<String> labels =
              scene.texts().stream()
                  .filter(t -> t.of().equals(box.id()))
                  .map(TextRun::text)
                  .toList();
          if (!labels.isEmpty() && !BoxPainter.isChip(box)) {
            assertTrue(
                shapes.stream()
                    .filter(s -> s instanceof XSLFAutoShape && box.label().equals(described(s)))
                    .anyMatch(s -> ((XSLFTextShape) s).getText().startsWith(labels.get(0))),
                box.label());
          }
        }
      }
    }
  }

  @Test
  void connectorsAreGluedAtBothEndsAndRunAsInTheScene() throws IOException {
    int bent = 0;
    for (Scene scene : Scenes.all()) {
      try (XMLSlideShow show = read(PptxWriter.write(scene, Palette.light()))) {
        List<XSLFShape> shapes = flat(show.getSlides().get(0));
        Map<Long, XSLFShape> byId = new HashMap<>();
        shapes.forEach(s -> byId.put((long) s.getShapeId(), s));
        assertEquals(shapes.size(), byId.size(), "each shape has an id of its own");
        Placing placing = placing(scene);
        Map<String, Box> boxes = new HashMap<>();
        scene.boxes().forEach(b -> boxes.put(b.id(), b));
        List<CTConnector> lines =
            shapes.stream()
                .filter(XSLFConnectorShape.class::isInstance)
                .map(s -> (CTConnector) s.getXmlObject())
                .filter(c -> c.getNvCxnSpPr().getCNvCxnSpPr().isSetStCxn())
                .toList();
        assertEquals(scene.connectors().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
          Connector connector = scene.connectors().get(i);
          CTConnector line = lines.get(i);
          var glue = line.getNvCxnSpPr().getCNvCxnSpPr();
          List<Point> points = connector.points().stream().map(placing::on).toList();
          glued(
              byId.get(glue.getStCxn().getId()),
              boxes.get(connector.from()),
              points.get(0),
              glue.getStCxn().getIdx());
          glued(
              byId.get(glue.getEndCxn().getId()),
              boxes.get(connector.to()),
              points.get(points.size() - 1),
              glue.getEndCxn().getIdx());
          List<Point> drawn = drawn(line);
          assertTrue(apart(points.get(0), drawn.get(0)) < 0.8, connector.label());
          assertTrue(
              apart(points.get(points.size() - 1), drawn.get(drawn.size() - 1)) < 0.8,
              connector.label());
          if (drawn.size() == points.size()) {
            bent += drawn.size() > 2 ? 1 : 0;
            for (int p = 0; p < drawn.size(); p++) {
              assertTrue(apart(points.get(p), drawn.get(p)) < 0.8, connector.label());
            }
          }
        }
      }
    }
    assertTrue(bent > 20, "lines with bends: " + bent);
  }

  @Test
  void aSlideHasItsTitleItsNotesAndTheFont() throws IOException {
    List<Scene> scenes = Scenes.all();
    try (XMLSlideShow show = read(PptxWriter.write(scenes, Palette.light()))) {
      assertEquals(new Dimension(960, 540), show.getPageSize());
      assertEquals(scenes.size(), show.getSlides().size());
      for (int i = 0; i < scenes.size(); i++) {
        XSLFSlide slide = show.getSlides().get(i);
        Scene scene = scenes.get(i);
        assertEquals(scene.title().heading(), slide.getTitle().replace('\u000b', ' '));
        assertTrue(
            slide.getNotes().getTextParagraphs().stream()
                .anyMatch(p -> p.get(0).getText().equals(scene.description())));
      }
      XSLFFontInfo font = show.getFonts().get(0);
      assertEquals("Source Sans 3", font.getTypeface());
      assertEquals(2, font.getFacets().size(), "regular and bold");
    }
  }

  @Test
  void theSameScenesGiveTheSameBytesWithoutATime() throws Exception {
    byte[] one = PptxWriter.write(Scenes.all(), Palette.light());
    // A zip's times are kept to two seconds.
    Thread.sleep(2_100);
    assertArrayEquals(one, PptxWriter.write(Scenes.all(), Palette.light()));
    TreeSet<Long> times = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(one))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        times.add(part.getTime());
      }
    }
    assertEquals(1, times.size(), times.toString());
  }

  private static XMLSlideShow read(byte[] bytes) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(bytes));
  }

  private static Placing placing(Scene scene) {
    return Placing.fitting(scene.width(), scene.height(), 960, 540);
  }

  private static List<XSLFShape> flat(Iterable<XSLFShape> shapes) {
    List<XSLFShape> flat = new ArrayList<>();
    for (XSLFShape shape : shapes) {
      flat.add(shape);
      if (shape instanceof XSLFGroupShape group) {
        flat.addAll(flat((Iterable<XSLFShape>) group));
      }
    }
    return flat;
  }

  private static String described(XSLFShape shape) {
    return shape.getXmlObject() instanceof CTShape s ? s.getNvSpPr().getCNvPr().getDescr() : "";
  }

  private static boolean near(XSLFShape shape, Rect at) {
    var found = shape.getAnchor();
    return Math.abs(found.getX() - at.x()) < 0.01
        && Math.abs(found.getY() - at.y()) < 0.01
        && Math.abs(found.getWidth() - at.width()) < 0.01
        && Math.abs(found.getHeight() - at.height()) < 0.01;
  }

  /** The shape is the box, and the place for the glue lies on the side where the line ends. */
  private static void glued(XSLFShape shape, Box box, Point end, long site) {
    if (box != null) {
      assertEquals(box.label(), described(shape));
    }
    var at = shape.getAnchor();
    boolean cut = ((XSLFAutoShape) shape).getShapeType() == ShapeType.SNIP_2_SAME_RECT;
    Point[] sites = {
      new Point(at.getCenterX(), at.getY()),
      new Point(at.getX(), at.getCenterY()),
      new Point(at.getCenterX(), at.getMaxY()),
      new Point(at.getMaxX(), at.getCenterY())
    };
    Point place = sites[(int) (cut ? 3 - site : site)];
    boolean sideways = site % 2 == (cut ? 0 : 1);
    double off = sideways ? place.x() - end.x() : place.y() - end.y();
    assertEquals(0, off, 1.5, "the side where the line ends");
  }

  private static List<Point> drawn(CTConnector line) {
    var place = line.getSpPr().getXfrm();
    Rect frame =
        new Rect(
            emu(place.getOff().getX()),
            emu(place.getOff().getY()),
            emu(place.getExt().getCx()),
            emu(place.getExt().getCy()));
    List<Long> adjusts = new ArrayList<>();
    if (line.getSpPr().getPrstGeom().isSetAvLst()) {
      for (CTGeomGuide guide : line.getSpPr().getPrstGeom().getAvLst().getGdArray()) {
        adjusts.add(Long.parseLong(guide.getFmla().substring("val ".length())));
      }
    }
    return PresetLine.points(
        line.getSpPr().getPrstGeom().getPrst().toString(),
        frame,
        place.getRot() / 60_000,
        place.getFlipH(),
        place.getFlipV(),
        adjusts);
  }

  private static double emu(Object value) {
    return ((Number) value).doubleValue() / EMU;
  }

  private static double apart(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @Test
  void looksDifferByLineAndNotByColourAlone() {
    TreeSet<String> dashes = new TreeSet<>();
    for (double on : new double[] {1.3, 4, 9}) {
      dashes.add(SlideShape.dash(on).name());
    }
    assertEquals(3, dashes.size(), dashes.toString());
    assertFalse(dashes.contains("SOLID"));
  }
}
