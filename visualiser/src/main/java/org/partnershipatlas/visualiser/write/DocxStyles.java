package org.partnershipatlas.visualiser.write;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a written document, by the ids that word processors know. */
final class DocxStyles {
  static final String TITLE = "Heading1";
  static final String HEADING = "Heading2";
  static final String BODY = "Normal";
  static final String SOFT = "Subtitle";
  static final String STATEMENT = "ListParagraph";
  static final String NOTE = "NoteText";
  static final String ROW = "NoteRow";
  static final String FOOT = "FootText";

  private DocxStyles() {}

  /** Puts the styles into a document whose plain text has that size. */
  static void add(XWPFDocument word, double size) {
    XWPFStyles styles = word.createStyles();
    styles.setSpellingLanguage("en-GB");
    styles.addStyle(new XWPFStyle(style(BODY, "Normal", size, false, 0, 2), styles));
    styles.addStyle(
        new XWPFStyle(outlined(style(TITLE, "heading 1", size * 1.7, true, 0, 0), 0), styles));
    styles.addStyle(
        new XWPFStyle(outlined(style(HEADING, "heading 2", size * 1.15, true, 5, 0), 1), styles));
    styles.addStyle(new XWPFStyle(style(SOFT, "Subtitle", size, false, 0, 1), styles));
    styles.addStyle(
        new XWPFStyle(
            indented(style(STATEMENT, "List Paragraph", size, false, 0, 0), 11, 11), styles));
    styles.addStyle(
        new XWPFStyle(indented(style(NOTE, "Note Text", 8.5, false, 4, 0), 0, 0), styles));
    styles.addStyle(
        new XWPFStyle(indented(style(ROW, "Note Row", 8.5, false, 0, 0), 18, 7), styles));
    styles.addStyle(new XWPFStyle(style(FOOT, "Foot Text", size * 0.85, false, 1, 0), styles));
  }

  private static CTStyle style(
      String id, String name, double size, boolean bold, double before, double after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    CTSpacing spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(Math.round(before * 20)));
    spacing.setAfter(BigInteger.valueOf(Math.round(after * 20)));
    CTRPr run = style.addNewRPr();
    // What every office has; the bundled font is not on their machines.
    run.addNewRFonts().setAscii("Calibri");
    run.getRFontsArray(0).setHAnsi("Calibri");
    if (bold) {
      run.addNewB();
    }
    run.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
    return style;
  }

  /** A heading: it stays with what follows, and stands in the outline. */
  private static CTStyle outlined(CTStyle style, int level) {
    style.getPPr().addNewKeepNext();
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    return style;
  }

  private static CTStyle indented(CTStyle style, double left, double hanging) {
    CTInd indent = style.getPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(Math.round(left * 20)));
    indent.setHanging(BigInteger.valueOf(Math.round(hanging * 20)));
    return style;
  }
}
