package org.partnershipatlas.visualiser.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/**
 * Writes a scene as PNG at any scale. Letters are drawn as outlines of the bundled font, so neither
 * the machine's fonts nor a display are needed.
 */
public final class PngWriter {
  /** The most pixels that one picture may have: 100 million, 400 MB while it is drawn. */
  public static final long MOST_PIXELS = 100_000_000L;

  private final Palette palette;
  private final Graphics2D graphics;

  PngWriter(Palette palette, Graphics2D graphics) {
    this.palette = palette;
    this.graphics = graphics;
  }

  /** The picture in light colours; scale 1 gives one pixel to each unit of the scene. */
  public static byte[] write(Scene scene, double scale) {
    return write(scene, scale, Palette.light());
  }

  public static byte[] write(Scene scene, double scale, Palette palette) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(draw(scene, scale, palette), "png", out)) {
        throw new NotWritten("This Java has no PNG writer.");
      }
    } catch (IOException e) {
      throw new NotWritten("The PNG could not be written.", e);
    }
    return out.toByteArray();
  }

  static BufferedImage draw(Scene scene, double scale, Palette palette) {
    double wide = Math.ceil(scene.width() * scale);
    double high = Math.ceil(scene.height() * scale);
    if (!(scale > 0) || wide * high > MOST_PIXELS) {
      throw new NotWritten(
          "A picture of %.0f × %.0f pixels is too large; choose a smaller scale."
              .formatted(wide, high));
    }
    BufferedImage image = new BufferedImage((int) wide, (int) high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(Color.decode(palette.paper()));
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.scale(scale, scale);
      new PngWriter(palette, graphics).scene(scene);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private void scene(Scene scene) {
    BoxPainter boxes = new BoxPainter(palette);
    ConnectorPainter connectors = new ConnectorPainter(palette);
    GroundPainter grounds = new GroundPainter(palette);
    scene.bands().forEach(b -> figures(grounds.paint(b)));
    scene.hulls().forEach(h -> figures(grounds.paint(h)));
    scene.connectors().forEach(c -> figures(connectors.paint(c)));
    scene.boxes().forEach(b -> figures(boxes.paint(b)));
    Stream.concat(scene.texts().stream(), scene.legend().entries().stream().map(LegendEntry::text))
        .forEach(this::text);
    for (LegendEntry entry : scene.legend().entries()) {
      entry.boxes().forEach(b -> figures(boxes.paint(b)));
      entry.connectors().forEach(c -> figures(connectors.paint(c)));
    }
  }

  private void text(TextRun run) {
    Shape letters =
        Typeface.of(run.bold()).outline(run.text(), run.size(), run.left(), run.at().y());
    if (run.haloed()) {
      graphics.setColor(Color.decode(palette.paper()));
      graphics.setStroke(
          new BasicStroke((float) Ink.HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(letters);
    }
    graphics.setColor(Color.decode(palette.text(run.role())));
    graphics.fill(letters);
  }

  void figures(List<Figure> figures) {
    for (Figure figure : figures) {
      Ink ink = figure.ink();
      if (!ink.fill().isEmpty()) {
        graphics.setColor(Color.decode(ink.fill()));
        graphics.fill(figure.shape());
      }
      if (!ink.line().isEmpty()) {
        graphics.setColor(Color.decode(ink.line()));
        graphics.setStroke(stroke(ink));
        graphics.draw(figure.shape());
      }
    }
  }

  private static BasicStroke stroke(Ink ink) {
    float width = (float) ink.width();
    if (ink.dashes().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
    }
    float[] dashes = new float[ink.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = ink.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0);
  }
}
