package org.partnershipatlas.visualiser.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipatlas.visualiser.VisualiserException.FontUnreadable;

/**
 * A TrueType font read from its own tables: advance widths and outlines in font units (y upwards).
 *
 * <p>Read here rather than through the platform, so that every machine measures and draws the same,
 * with or without fonts or display of its own. Kerning and ligatures are left out on purpose; the
 * writers switch them off as well.
 */
final class TrueType {
  private final ByteBuffer data;
  private final Map<String, Integer> tables = new LinkedHashMap<>();
  private final CharacterMap characters;
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int metricCount;
  private final int glyphCount;

  TrueType(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    int count = data.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), data.getInt(at + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    longOffsets = data.getShort(table("head") + 50) == 1;
    metricCount = unsigned(table("hhea") + 34);
    glyphCount = unsigned(table("maxp") + 4);
    characters = CharacterMap.read(data, table("cmap"));
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  /** The glyph of a character; 0, the missing-glyph box, where the font has none. */
  int glyph(int codePoint) {
    int glyph = characters.glyph(codePoint);
    return glyph < glyphCount ? glyph : 0;
  }

  int advance(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, metricCount - 1));
  }

  Path2D.Double outline(int glyph) {
    return outline(glyph, 0);
  }

  private Path2D.Double outline(int glyph, int depth) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int start = offset(glyph);
    if (start == offset(glyph + 1)) {
      return path;
    }
    int at = table("glyf") + start;
    int contours = data.getShort(at);
    if (contours >= 0) {
      GlyphOutline.read(data, at + 10, contours, path);
    } else if (depth < 6) {
      appendParts(at + 10, depth, path);
    }
    return path;
  }

  /** A glyph made of others, as accented letters are: each part moved, and scaled where it says. */
  private void appendParts(int start, int depth, Path2D.Double path) {
    int at = start;
    int flags;
    do {
      flags = unsigned(at);
      final int part = unsigned(at + 2);
      at += 4;
      boolean words = (flags & 1) != 0;
      double dx = words ? data.getShort(at) : data.get(at);
      double dy = words ? data.getShort(at + 2) : data.get(at + 1);
      at += words ? 4 : 2;
      double[] m = {1, 0, 0, 1};
      if ((flags & 0x08) != 0) {
        m[0] = fraction(at);
        m[3] = m[0];
        at += 2;
      } else if ((flags & 0x40) != 0) {
        m[0] = fraction(at);
        m[3] = fraction(at + 2);
        at += 4;
      } else if ((flags & 0x80) != 0) {
        for (int i = 0; i < 4; i++) {
          m[i] = fraction(at + 2 * i);
        }
        at += 8;
      }
      AffineTransform move = new AffineTransform(m[0], m[1], m[2], m[3], dx, dy);
      path.append(outline(part, depth + 1).getPathIterator(move), false);
    } while ((flags & 0x20) != 0);
  }

  private int offset(int glyph) {
    int loca = table("loca");
    return longOffsets ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  private double fraction(int at) {
    return data.getShort(at) / 16384.0;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }

  private int table(String name) {
    Integer at = tables.get(name);
    if (at == null) {
      throw new FontUnreadable("The bundled font has no table '" + name + "'.");
    }
    return at;
  }
}
