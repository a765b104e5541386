package org.partnershipatlas.visualiser.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.visualiser.Fixtures;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;
import org.partnershipatlas.visualiser.scene.TextStyle;

class PaletteTest {
  @Test
  void textHasContrastOnEveryGround() {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      List<String> grounds =
          new ArrayList<>(List.of(palette.paper(), palette.box(), palette.emphasis()));
      for (BandRole role : BandRole.values()) {
        grounds.add(palette.ground(role));
      }
      for (TextRole role : TextRole.values()) {
        for (String ground : grounds) {
          double contrast = contrast(palette.text(role), ground);
          assertTrue(contrast >= 4.5, role + " on " + ground + ": " + contrast);
        }
      }
    }
  }

  /** Marks and lines need 3:1 against what they stand on (WCAG 2.1, 1.4.11). */
  @Test
  void linesAndMarksCanBeSeen() {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      for (ConnectorRole role : ConnectorRole.values()) {
        assertTrue(contrast(palette.line(role), palette.ground(BandRole.COLUMN)) >= 3, role.word());
      }
      for (Look look : Look.values()) {
        // Carrying over has a dark edge and a clock of its own besides its hue.
        if (look != Look.CARRYING_OVER) {
          assertTrue(contrast(palette.look(look), palette.box()) >= 3, look.word());
        }
      }
    }
  }

  /** The look over whole pictures must see a fault: a source's grey letters on a filled seat. */
  @Test
  void faintLettersOnASeatWouldBeFound() {
    Scene scene = Pictures.tiers(Fixtures.hub(), TiersOptions.of());
    assertEquals(List.of(), Contrasts.tooFaint(scene));
    Box seat =
        scene.boxes().stream()
            .filter(b -> b.role() == BoxRole.SEAT && b.look() == Look.FILLED)
            .findFirst()
            .orElseThrow();
    Point at = new Point(seat.at().centreX(), seat.at().centreY() + 2);
    TextStyle style = TextStyle.middle(4, false);
    List<TextRun> texts = new ArrayList<>(scene.texts());
    texts.add(TextRun.of("planted", "", TextRole.DATE, "x", at, style));
    Scene planted =
        new Scene(
            scene.view(),
            scene.width(),
            scene.height(),
            scene.title(),
            scene.bands(),
            scene.hulls(),
            scene.connectors(),
            scene.boxes(),
            texts,
            scene.legend(),
            scene.description());
    assertTrue(Contrasts.tooFaint(planted).get(0).startsWith("x (DATE) on "));
  }

  static double contrast(String one, String other) {
    double a = luminance(Color.decode(one));
    double b = luminance(Color.decode(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance as WCAG 2.1 defines it. */
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
