package org.partnershipatlas.visualiser.write;

/** How a PDF is written: on which paper and in which colours. */
public record PdfOptions(Paper paper, Palette palette) {
  /** Light colours on a page as large as the picture. */
  public static PdfOptions own() {
    return new PdfOptions(Paper.OWN, Palette.light());
  }

  /** Light colours, to be printed. */
  public static PdfOptions on(Paper paper) {
    return new PdfOptions(paper, Palette.light());
  }
}
