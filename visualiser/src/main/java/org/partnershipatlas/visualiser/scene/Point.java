package org.partnershipatlas.visualiser.scene;

/** A place in a picture: x to the right, y downwards, in picture units (a pixel at scale 1). */
public record Point(double x, double y) {
  public Point {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("A point must have finite places: " + x + ", " + y);
    }
  }

  Point scaled(double factor) {
    return new Point(x * factor, y * factor);
  }
}
