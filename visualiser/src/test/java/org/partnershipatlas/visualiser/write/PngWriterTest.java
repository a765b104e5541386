package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.visualiser.Fixtures;
import org.partnershipatlas.visualiser.MatrixPicture;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

class PngWriterTest {
  private static final Scene SCENE = Pictures.tiers(Fixtures.hub(), TiersOptions.of());

  @Test
  void theScaleSetsTheSize() throws Exception {
    BufferedImage one = read(PngWriter.write(SCENE, 1));
    BufferedImage two = read(PngWriter.write(SCENE, 2));
    assertEquals(1280, one.getWidth());
    assertEquals(720, one.getHeight());
    assertEquals(2560, two.getWidth());
    assertEquals(1440, two.getHeight());
  }

  @Test
  void boxesBandsAndLettersArePaintedWhereTheSceneHasThem() throws Exception {
    BufferedImage image = read(PngWriter.write(SCENE, 2));
    Palette palette = Palette.light();
    int filled = 0;
    for (Box box : SCENE.boxes()) {
      if (box.role() == BoxRole.GROUP) {
        Color inside = at(image, box.at().right() - 4, box.at().centreY());
        assertEquals(Color.decode(palette.box()), inside, box.label());
      } else if (box.look() == Look.FILLED) {
        Color chip = at(image, box.at().centreX(), box.at().centreY());
        assertEquals(Color.decode(palette.look(Look.FILLED)), chip);
        filled++;
      }
    }
    assertTrue(filled > 2);
    Band band =
        SCENE.bands().stream()
            .filter(b -> b.role() == BandRole.UPPER_TIER)
            .findFirst()
            .orElseThrow();
    assertEquals(
        Color.decode(palette.ground(BandRole.UPPER_TIER)),
        at(image, band.at().right() - 6, band.at().y() + 6));
    for (TextRun text : SCENE.texts()) {
      assertTrue(hasInk(image, text.extent()), "no letters of " + text.text());
    }
  }

  @Test
  void theSameSceneGivesTheSameBytes() {
    assertArrayEquals(PngWriter.write(SCENE, 1), PngWriter.write(SCENE, 1));
  }

  @Test
  void tooManyPixelsAreRefused() {
    assertThrows(NotWritten.class, () -> PngWriter.write(SCENE, 40));
    assertThrows(NotWritten.class, () -> PngWriter.write(SCENE, 0));
  }

  /** Printed in grey, every state of a seat still differs from every other. */
  @Test
  void statesDifferInGrey() {
    List<Look> looks =
        List.of(
            Look.FILLED,
            Look.CARRYING_OVER,
            Look.DEPUTY_ONLY,
            Look.VACANT,
            Look.WITHHELD,
            Look.NOT_KNOWN,
            Look.NOT_RECORDED);
    differInGrey(BoxRole.SEAT, looks);
  }

  @Test
  void signsOfAMatrixDifferInGrey() {
    differInGrey(BoxRole.SIGN, List.copyOf(MatrixPicture.STATES));
  }

  @Test
  void whatBecameOfAGroupDiffersInGrey() {
    differInGrey(BoxRole.GROUP, List.of(Look.PLAIN, Look.NEW, Look.ENDED, Look.CHANGED));
  }

  private static void differInGrey(BoxRole role, List<Look> looks) {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      List<double[]> pictures = new ArrayList<>();
      looks.forEach(l -> pictures.add(grey(role, l, palette)));
      for (int i = 0; i < looks.size(); i++) {
        for (int j = 0; j < i; j++) {
          double apart = 0;
          for (int p = 0; p < pictures.get(i).length; p++) {
            apart += Math.abs(pictures.get(i)[p] - pictures.get(j)[p]);
          }
          apart /= pictures.get(i).length;
          assertTrue(apart > 0.04, looks.get(i) + " and " + looks.get(j) + ": " + apart);
        }
      }
    }
  }

  private static double[] grey(BoxRole role, Look look, Palette palette) {
    int size = 24;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.decode(palette.box()));
    graphics.fillRect(0, 0, size, size);
    graphics.scale(2, 2);
    Box box = new Box("x", role, look, new Rect(1, 1, 10, 10), "", "", false);
    new PngWriter(palette, graphics).figures(new BoxPainter(palette).paint(box));
    graphics.dispose();
    double[] values = new double[size * size];
    for (int i = 0; i < values.length; i++) {
      values[i] = PaletteTest.luminance(new Color(image.getRGB(i % size, i / size)));
    }
    return values;
  }

  private static BufferedImage read(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Color at(BufferedImage image, double x, double y) {
    return new Color(image.getRGB((int) (2 * x), (int) (2 * y)));
  }

  private static boolean hasInk(BufferedImage image, Rect at) {
    double least = 1;
    for (double y = at.y(); y < at.bottom(); y += 0.5) {
      for (double x = at.x(); x < at.right(); x += 0.5) {
        least = Math.min(least, PaletteTest.luminance(at(image, x, y)));
      }
    }
    return least < 0.3;
  }
}
