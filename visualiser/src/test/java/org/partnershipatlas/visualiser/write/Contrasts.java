package org.partnershipatlas.visualiser.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/** Finds letters that do not stand out from what is painted below them (WCAG 2.1, 1.4.3). */
public final class Contrasts {
  private static final double LEAST = 4.5;

  private final Palette palette;
  private final List<Figure> painted = new ArrayList<>();

  private Contrasts(Scene scene, Palette palette) {
    this.palette = palette;
    GroundPainter grounds = new GroundPainter(palette);
    BoxPainter boxes = new BoxPainter(palette);
    scene.bands().forEach(b -> painted.addAll(grounds.paint(b)));
    scene.hulls().forEach(h -> painted.addAll(grounds.paint(h)));
    scene.boxes().forEach(b -> painted.addAll(boxes.paint(b)));
  }

  /** Every text of a scene that is too faint, with its contrast, in light and in dark. */
  public static List<String> tooFaint(Scene scene) {
    List<String> faults = new ArrayList<>();
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      Contrasts contrasts = new Contrasts(scene, palette);
      Stream.concat(
              scene.texts().stream(), scene.legend().entries().stream().map(LegendEntry::text))
          .forEach(text -> contrasts.look(text, faults));
    }
    return faults;
  }

  private void look(TextRun text, List<String> faults) {
    String below = below(text);
    double contrast = PaletteTest.contrast(palette.text(text.role()), below);
    if (contrast < LEAST) {
      faults.add(
          String.format(
              Locale.UK, "%s (%s) on %s: %.2f", text.text(), text.role(), below, contrast));
    }
  }

  /** The colour that was painted last where the middle of a text is. */
  private String below(TextRun text) {
    double x = text.extent().centreX();
    double y = text.extent().centreY();
    String colour = palette.paper();
    for (Figure figure : painted) {
      if (!figure.ink().fill().isEmpty() && figure.shape().contains(x, y)) {
        colour = figure.ink().fill();
      }
    }
    return colour;
  }
}
