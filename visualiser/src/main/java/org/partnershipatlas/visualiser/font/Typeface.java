package org.partnershipatlas.visualiser.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.partnershipatlas.visualiser.VisualiserException.FontUnreadable;

/**
 * The one family that measures and draws every picture, in its two weights: Source Sans 3, under
 * the SIL Open Font Licence, bundled unchanged.
 */
public enum Typeface {
  REGULAR("SourceSans3-Regular.ttf", 400),
  BOLD("SourceSans3-Bold.ttf", 700);

  /** The family's name, as a format that names its fonts should write it. */
  public static final String FAMILY = "Source Sans 3";

  private final String file;
  private final int weight;
  private final byte[] bytes;
  private final TrueType font;
  // Kept apart, since a layout measures many thousands of times.
  private final int[] advances = new int[0x250];
  private final Map<Integer, Path2D.Double> outlines = new HashMap<>();

  Typeface(String file, int weight) {
    this.file = file;
    this.weight = weight;
    this.bytes = load(file);
    this.font = new TrueType(bytes);
    for (int c = 0; c < advances.length; c++) {
      advances[c] = font.advance(font.glyph(c));
    }
  }

  /** The weight of this face when text is bold or not. */
  public static Typeface of(boolean bold) {
    return bold ? BOLD : REGULAR;
  }

  public int weight() {
    return weight;
  }

  public String file() {
    return file;
  }

  /** The font file itself, for a format that embeds it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether the font has that character. */
  public boolean has(int codePoint) {
    return font.glyph(codePoint) != 0;
  }

  /** The width of a text set in one line at a size, in the same unit as the size. */
  public double width(String text, double size) {
    long units = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < advances.length) {
        units += advances[c];
      } else if (!Character.isLowSurrogate(c)) {
        units += font.advance(font.glyph(text.codePointAt(i)));
      }
    }
    return units * size / font.unitsPerEm();
  }

  /** The outline of a text, its baseline starting at a point, y downwards. */
  public Path2D outline(String text, double size, double x, double baseline) {
    double scale = size / font.unitsPerEm();
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double pen = x;
    for (int codePoint : text.codePoints().toArray()) {
      int glyph = font.glyph(codePoint);
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen, baseline);
      path.append(outline(glyph).getPathIterator(place), false);
      pen += font.advance(glyph) * scale;
    }
    return path;
  }

  private Path2D.Double outline(int glyph) {
    synchronized (outlines) {
      return outlines.computeIfAbsent(glyph, font::outline);
    }
  }

  private static byte[] load(String file) {
    String place = "/org/partnershipatlas/visualiser/font/" + file;
    try (InputStream in = Typeface.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new FontUnreadable("The bundled font " + file + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new FontUnreadable("The bundled font " + file + " cannot be read.", e);
    }
  }
}
