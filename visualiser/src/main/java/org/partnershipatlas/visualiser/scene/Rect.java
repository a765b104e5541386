package org.partnershipatlas.visualiser.scene;

/** An upright rectangle, in picture units; x and y are its upper left corner. */
public record Rect(double x, double y, double width, double height) {
  public Rect {
    if (!Double.isFinite(x + y + width + height) || width < 0 || height < 0) {
      throw new IllegalArgumentException(
          "A rectangle must be finite and not turned inside out: %s, %s, %s × %s"
              .formatted(x, y, width, height));
    }
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public Point centre() {
    return new Point(centreX(), centreY());
  }

  /** Whether the two share more than an edge, by more than a tolerance in both directions. */
  public boolean overlaps(Rect other, double tolerance) {
    return Math.min(right(), other.right()) - Math.max(x, other.x) > tolerance
        && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > tolerance;
  }

  /** Whether the other lies within this one, give or take a tolerance. */
  public boolean contains(Rect other, double tolerance) {
    return other.x >= x - tolerance
        && other.y >= y - tolerance
        && other.right() <= right() + tolerance
        && other.bottom() <= bottom() + tolerance;
  }

  /** This rectangle drawn in by a margin on each side. */
  public Rect inset(double dx, double dy) {
    return new Rect(x + dx, y + dy, Math.max(0, width - 2 * dx), Math.max(0, height - 2 * dy));
  }

  Rect scaled(double factor) {
    return new Rect(x * factor, y * factor, width * factor, height * factor);
  }
}
