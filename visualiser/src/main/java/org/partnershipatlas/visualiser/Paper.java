package org.partnershipatlas.visualiser;

/**
 * The size to fill, in pixels at scale 1; a picture with more in it grows instead of becoming
 * unreadable.
 */
public record Paper(int width, int height) {
  /** What a projector shows. */
  public static final Paper PROJECTOR = new Paper(1280, 720);

  public Paper {
    if (width < 320 || height < 240 || width > 10_000 || height > 10_000) {
      throw new IllegalArgumentException(
          "A picture is 320 × 240 to 10,000 × 10,000 pixels, not " + width + " × " + height);
    }
  }
}
