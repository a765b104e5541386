package org.partnershipatlas.visualiser.font;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Reads one simple glyph: contours of on-curve points and quadratic control points. */
final class GlyphOutline {
  private static final int ON_CURVE = 1;

  private final byte[] flags;
  private final int[] x;
  private final int[] y;

  private GlyphOutline(int points) {
    flags = new byte[points];
    x = new int[points];
    y = new int[points];
  }

  static void read(ByteBuffer data, int at, int contours, Path2D.Double path) {
    if (contours == 0) {
      return;
    }
    int points = (data.getShort(at + 2 * (contours - 1)) & 0xFFFF) + 1;
    int instructions = data.getShort(at + 2 * contours) & 0xFFFF;
    GlyphOutline outline = new GlyphOutline(points);
    int next = outline.readFlags(data, at + 2 * contours + 2 + instructions);
    next = readAxis(data, next, outline.flags, 0x02, 0x10, outline.x);
    readAxis(data, next, outline.flags, 0x04, 0x20, outline.y);
    int start = 0;
    for (int c = 0; c < contours; c++) {
      int end = data.getShort(at + 2 * c) & 0xFFFF;
      outline.trace(start, end, path);
      start = end + 1;
    }
  }

  private int readFlags(ByteBuffer data, int start) {
    int at = start;
    for (int i = 0; i < flags.length; ) {
      byte flag = data.get(at++);
      int repeat = (flag & 0x08) != 0 ? data.get(at++) & 0xFF : 0;
      for (int r = 0; r <= repeat && i < flags.length; r++) {
        flags[i++] = flag;
      }
    }
    return at;
  }

  private static int readAxis(
      ByteBuffer data, int start, byte[] flags, int shortBit, int sameBit, int[] into) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & shortBit) != 0) {
        int step = data.get(at++) & 0xFF;
        value += (flags[i] & sameBit) != 0 ? step : -step;
      } else if ((flags[i] & sameBit) == 0) {
        value += data.getShort(at);
        at += 2;
      }
      into[i] = value;
    }
    return at;
  }

  /** One closed contour; two control points in a row imply an on-curve point half-way. */
  private void trace(int start, int end, Path2D.Double path) {
    int count = end - start + 1;
    if (count < 2) {
      return;
    }
    int first = start;
    while (first <= end && !on(first)) {
      first++;
    }
    double x0 = first <= end ? x[first] : (x[start] + x[end]) / 2.0;
    double y0 = first <= end ? y[first] : (y[start] + y[end]) / 2.0;
    int from = first <= end ? first - start + 1 : 0;
    int steps = first <= end ? count - 1 : count;
    path.moveTo(x0, y0);
    for (int k = 0; k < steps; k++) {
      int i = start + (from + k) % count;
      if (on(i)) {
        path.lineTo(x[i], y[i]);
      } else if (k == steps - 1) {
        path.quadTo(x[i], y[i], x0, y0);
      } else {
        int n = start + (from + k + 1) % count;
        boolean ends = on(n);
        path.quadTo(
            x[i], y[i], ends ? x[n] : (x[i] + x[n]) / 2.0, ends ? y[n] : (y[i] + y[n]) / 2.0);
        if (ends) {
          k++;
        }
      }
    }
    path.closePath();
  }

  private boolean on(int i) {
    return (flags[i] & ON_CURVE) != 0;
  }
}
