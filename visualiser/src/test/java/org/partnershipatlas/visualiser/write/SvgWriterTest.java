package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.visualiser.AroundOptions;
import org.partnershipatlas.visualiser.Fixtures;
import org.partnershipatlas.visualiser.Near;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The SVG, read back by an XML parser, holds the boxes, labels and connectors of its scene. */
class SvgWriterTest {
  private static final List<Scene> SCENES =
      List.of(
          Pictures.tiers(Fixtures.hub(), TiersOptions.of()),
          Pictures.tiers(Fixtures.oneTier(), TiersOptions.of()),
          Pictures.tiers(Fixtures.county(5, 60), TiersOptions.of()),
          Near.scene(Fixtures.hub(), Id.group("hub"), AroundOptions.of()));

  @Test
  void boxesStandWhereTheSceneHasThem() throws Exception {
    for (Scene scene : SCENES) {
      Map<String, Element> groups = groups(scene, "box");
      assertEquals(scene.boxes().size(), groups.size());
      for (Box box : scene.boxes()) {
        Element group = groups.get(box.id());
        assertEquals(box.label(), child(group, "title").getTextContent());
        assertEquals(box.record(), group.getAttribute("data-record"));
        Rect at = bounds(firstShape(group));
        assertEquals(box.at().x(), at.x(), 0.011, box.id());
        assertEquals(box.at().y(), at.y(), 0.011);
        assertEquals(box.at().width(), at.width(), 0.021);
        assertEquals(box.at().height(), at.height(), 0.021);
      }
    }
  }

  @Test
  void connectorsRunAsTheSceneHasThem() throws Exception {
    for (Scene scene : SCENES) {
      Map<String, Element> groups = groups(scene, "connector");
      assertEquals(scene.connectors().size(), groups.size());
      for (Connector connector : scene.connectors()) {
        List<Point> points = points(firstShape(groups.get(connector.id())).getAttribute("d"));
        assertEquals(connector.points().size(), points.size(), connector.id());
        for (int i = 0; i < points.size(); i++) {
          // Written from its end, so that the dashes of a net fall on each other.
          Point expected = connector.points().get(points.size() - 1 - i);
          assertEquals(expected.x(), points.get(i).x(), 0.011);
          assertEquals(expected.y(), points.get(i).y(), 0.011);
        }
      }
    }
  }

  @Test
  void textsAreRealTextInTheirPlaces() throws Exception {
    for (Scene scene : SCENES) {
      List<TextRun> expected = new ArrayList<>(scene.texts());
      scene.legend().entries().stream().map(LegendEntry::text).forEach(expected::add);
      NodeList texts = parse(scene).getElementsByTagName("text");
      assertEquals(expected.size(), texts.getLength());
      for (int i = 0; i < texts.getLength(); i++) {
        Element text = (Element) texts.item(i);
        TextRun run = expected.get(i);
        assertEquals(run.text(), text.getTextContent());
        assertEquals(run.at().x(), number(text, "x"), 0.011);
        assertEquals(run.at().y(), number(text, "y"), 0.011);
        assertEquals(run.width(), number(text, "textLength"), 0.011);
      }
    }
  }

  @Test
  void saysWhatItIsAndRunsNothing() throws Exception {
    Scene scene = SCENES.get(0);
    Document svg = parse(scene);
    assertEquals(
        "Devon: groups by tier", child(svg.getDocumentElement(), "title").getTextContent());
    assertEquals(scene.description(), child(svg.getDocumentElement(), "desc").getTextContent());
    assertEquals(0, svg.getElementsByTagName("script").getLength());
    String text = SvgWriter.write(scene, SvgOptions.plain());
    assertFalse(
        text.contains("http://")
            && text.replace("http://www.w3.org/2000/svg", "").contains("http"));
    assertFalse(text.contains("style="), "a strict page would refuse inline styles");
  }

  @Test
  void theFontCanTravelWithThePicture() {
    String text = SvgWriter.write(SCENES.get(0), SvgOptions.selfContained());
    assertTrue(text.contains("@font-face{font-family:'Source Sans 3';font-weight:400"));
    assertTrue(text.contains("font-weight:700;src:url(data:font/ttf;base64,"));
  }

  @Test
  void namesAreTakenAsText() throws Exception {
    Scene scene =
        Pictures.tiers(
            NetworkText.network(
                "group g name='</text><script>alert(1)</script> & \"Co\"'", "2026-11-22"),
            TiersOptions.of());
    Document svg = parse(scene);
    assertEquals(0, svg.getElementsByTagName("script").getLength());
  }

  @Test
  void theSameDataGivesTheSameBytes() {
    for (int i = 0; i < 3; i++) {
      Scene again = Pictures.tiers(Fixtures.county(5, 60), TiersOptions.of());
      assertEquals(
          SvgWriter.write(SCENES.get(2), SvgOptions.plain()),
          SvgWriter.write(again, SvgOptions.plain()));
    }
  }

  private static Document parse(Scene scene) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    String svg = SvgWriter.write(scene, SvgOptions.plain());
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static Map<String, Element> groups(Scene scene, String kind) throws Exception {
    Map<String, Element> groups = new HashMap<>();
    NodeList all = parse(scene).getElementsByTagName("g");
    for (int i = 0; i < all.getLength(); i++) {
      Element group = (Element) all.item(i);
      if (group.getAttribute("class").equals(kind)) {
        groups.put(group.getAttribute("id"), group);
      }
    }
    return groups;
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static Element firstShape(Element group) {
    NodeList all = group.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (!all.item(i).getNodeName().equals("title")) {
        return (Element) all.item(i);
      }
    }
    throw new AssertionError("nothing drawn for " + group.getAttribute("id"));
  }

  private static Rect bounds(Element shape) {
    if (shape.getNodeName().equals("rect")) {
      return new Rect(
          number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height"));
    }
    List<Point> points = points(shape.getAttribute("d"));
    double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
    double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
    double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
    double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
    return new Rect(left, top, right - left, bottom - top);
  }

  private static List<Point> points(String data) {
    List<Point> points = new ArrayList<>();
    for (String part : data.replace("Z", "").split("[ML]")) {
      if (!part.isBlank()) {
        String[] xy = part.strip().split(" ");
        points.add(new Point(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
      }
    }
    return points;
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
