package org.partnershipatlas.visualiser.write;

/**
 * How an SVG is written: in which colours, and with the font inside it or named only.
 *
 * @param prefix what every id begins with, so that several pictures can stand in one page
 */
public record SvgOptions(Palette palette, boolean embedFont, String prefix) {
  public SvgOptions(Palette palette, boolean embedFont) {
    this(palette, embedFont, "");
  }

  /** Light colours; the font is named, and widths are fixed so that another font fits too. */
  public static SvgOptions plain() {
    return new SvgOptions(Palette.light(), false);
  }

  /** Light colours; the font travels with the picture. */
  public static SvgOptions selfContained() {
    return new SvgOptions(Palette.light(), true);
  }
}
