package org.partnershipatlas.visualiser.write;

/** How an SVG is written: in which colours, and with the font inside it or named only. */
public record SvgOptions(Palette palette, boolean embedFont) {
  /** Light colours; the font is named, and widths are fixed so that another font fits too. */
  public static SvgOptions plain() {
    return new SvgOptions(Palette.light(), false);
  }

  /** Light colours; the font travels with the picture. */
  public static SvgOptions selfContained() {
    return new SvgOptions(Palette.light(), true);
  }
}
