package org.partnershipatlas.visualiser.write;

/** The page that a picture is put on: one as large as the picture, or a sheet to print on. */
public enum Paper {
  OWN("own", 0, 0),
  A4("a4", 210, 297),
  A3("a3", 297, 420);

  /** Printers leave so much of a sheet white, in millimetres. */
  private static final double MARGIN = 8;

  private static final double POINTS_PER_MM = 72 / 25.4;

  /** A scene's unit is a pixel, of which there are 96 to the inch. */
  private static final double POINTS_PER_PIXEL = 0.75;

  private final String word;
  private final double shorter;
  private final double longer;

  Paper(String word, double shorter, double longer) {
    this.word = word;
    this.shorter = shorter;
    this.longer = longer;
  }

  public String word() {
    return word;
  }

  /**
   * Where a picture stands on its page, all in points.
   *
   * @param scale points to a unit of the scene
   * @param left from the page's left edge to the picture's
   * @param top from the page's upper edge to the picture's
   * @param alone whether nothing else stands on the page, so that it has the picture's ground
   */
  record Sheet(double width, double height, double scale, double left, double top, boolean alone) {}

  /** The sheet for a picture, turned the way in which the picture comes out larger. */
  Sheet sheet(double wide, double high) {
    if (this == OWN) {
      return new Sheet(
          wide * POINTS_PER_PIXEL, high * POINTS_PER_PIXEL, POINTS_PER_PIXEL, 0, 0, true);
    }
    Sheet upright = sheet(wide, high, shorter, longer);
    Sheet across = sheet(wide, high, longer, shorter);
    return upright.scale() > across.scale() ? upright : across;
  }

  private static Sheet sheet(double wide, double high, double paperWide, double paperHigh) {
    double width = paperWide * POINTS_PER_MM;
    double height = paperHigh * POINTS_PER_MM;
    double margin = MARGIN * POINTS_PER_MM;
    double scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high);
    return new Sheet(
        width, height, scale, (width - wide * scale) / 2, (height - high * scale) / 2, true);
  }
}
