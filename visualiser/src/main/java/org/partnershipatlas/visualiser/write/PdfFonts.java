package org.partnershipatlas.visualiser.write;

import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.partnershipatlas.visualiser.font.Typeface;

/** The two weights of the bundled font as a PDF holds them. */
record PdfFonts(PDType0Font regular, PDType0Font bold) {
  PDType0Font of(boolean heavy) {
    return heavy ? bold : regular;
  }

  /** The text with a letter that the font lacks as a question mark, which every reader can show. */
  static String shown(String text, boolean heavy) {
    StringBuilder shown = new StringBuilder(text.length());
    Typeface face = Typeface.of(heavy);
    text.codePoints().forEach(c -> shown.appendCodePoint(face.has(c) ? c : '?'));
    return shown.toString();
  }
}
