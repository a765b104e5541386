package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.visualiser.Fixtures;
import org.partnershipatlas.visualiser.FreeOptions;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Arrow;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Legend;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.partnershipatlas.visualiser.scene.TextStyle;
import org.partnershipatlas.visualiser.scene.Title;

/** Names that stand on lines keep them off their letters, in every format. */
class HaloTest {
  private static final TextRun NAME =
      TextRun.of("n", "", TextRole.NAME, "Ida", new Point(100, 58), TextStyle.start(24, false));

  /** A name in the middle of a level line. */
  private static Scene crossed() {
    Box one = box("a", 10);
    Box other = box("b", 270);
    Connector line =
        new Connector(
            "l",
            ConnectorRole.SITS_ON,
            Look.PLAIN,
            "a",
            "b",
            List.of(new Point(30, 50), new Point(270, 50)),
            Dash.SOLID,
            Arrow.NONE,
            Arrow.NONE,
            "l",
            "",
            "");
    return new Scene(
        "free",
        300,
        100,
        new Title("A", "B", "C", "D", List.of()),
        List.of(),
        List.of(),
        List.of(line),
        List.of(one, other),
        List.of(NAME),
        new Legend(new Rect(0, 90, 0, 0), List.of()),
        "");
  }

  private static Box box(String id, double x) {
    return new Box(id, BoxRole.GROUP, Look.PLAIN, new Rect(x, 40, 20, 20), "", id, false);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theLineEndsAtTheHaloOnScreen(boolean dark) throws IOException {
    Palette palette = dark ? Palette.dark() : Palette.light();
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(PngWriter.write(crossed(), 1, palette)));
    Shape letters = Typeface.of(false).outline(NAME.text(), NAME.size(), 100, 58);
    int left = (int) Math.floor(letters.getBounds2D().getMinX());
    assertEquals(Color.decode(palette.paper()).getRGB(), image.getRGB(left - 1, 50), "the halo");
    assertNotEquals(Color.decode(palette.paper()).getRGB(), image.getRGB(left - 8, 50), "a line");
  }

  @Test
  void inSvgNamesOnLinesHaveItAndWhatStandsInBoxesHasNone() {
    String svg = SvgWriter.write(crossed(), SvgOptions.selfContained());
    assertTrue(svg.contains("paint-order=\"stroke\""));
    Scene free = Pictures.free(Fixtures.hub(), FreeOptions.of());
    String all = SvgWriter.write(free, SvgOptions.selfContained());
    long haloed = free.texts().stream().filter(TextRun::haloed).count();
    assertTrue(haloed > 0 && haloed < free.texts().size() / 2, haloed + " names stand free");
    assertEquals(haloed, all.split("paint-order", -1).length - 1);
  }

  @Test
  void aSlideHasPaperBehindThem() throws IOException {
    byte[] bytes = PptxWriter.write(crossed(), Palette.light());
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      XSLFTextBox name =
          show.getSlides().get(0).getShapes().stream()
              .filter(XSLFTextBox.class::isInstance)
              .map(XSLFTextBox.class::cast)
              .filter(b -> b.getText().equals("Ida"))
              .findFirst()
              .orElseThrow();
      assertEquals(Color.decode(Palette.light().paper()), name.getFillColor());
    }
  }
}
