package org.partnershipatlas.visualiser.write;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Outlines for formats that have cubic curves but no quadratic ones, as letters are made of. */
final class Cubics {
  private Cubics() {}

  /** The same outline, moved, with each quadratic curve as the cubic one that it equals. */
  static Path2D.Double of(Shape shape, AffineTransform place) {
    Path2D.Double path = new Path2D.Double();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = shape.getPathIterator(place); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          path.moveTo(c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          path.lineTo(c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // Its control points stand two thirds of the way to the quadratic one.
          path.curveTo(
              x + 2 * (c[0] - x) / 3,
              y + 2 * (c[1] - y) / 3,
              c[2] + 2 * (c[0] - c[2]) / 3,
              c[3] + 2 * (c[1] - c[3]) / 3,
              c[2],
              c[3]);
          x = c[2];
          y = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
          x = c[4];
          y = c[5];
        }
        default -> path.closePath();
      }
    }
    return path;
  }
}
