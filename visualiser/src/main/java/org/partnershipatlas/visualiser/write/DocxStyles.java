package org.partnershipatlas.visualiser.write;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
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

  /** Puts the styles into a document. */
  static void add(XWPFDocument word) {
    XWPFStyles styles = word.createStyles();
    styles.setSpellingLanguage("en-GB");
    style(styles, BODY, "Normal", 9.5, false, 0, 2, -1);
    style(styles, TITLE, "heading 1", 17, true, 0, 0, 0);
    style(styles, HEADING, "heading 2", 11.5, true, 6, 1, 1);
    style(styles, SOFT, "Subtitle", 9.5, false, 0, 2, -1);
    indented(style(styles, STATEMENT, "List Paragraph", 9.5, false, 0, 1, -1), 11, 11);
    indented(style(styles, NOTE, "Note Text", 8.5, false, 4, 0, -1), 0, 0);
    indented(style(styles, ROW, "Note Row", 8.5, false, 0, 0, -1), 18, 7);
    style(styles, FOOT, "Foot Text", 8, false, 1, 0, -1);
  }

  private static CTPPrGeneral style(
      XWPFStyles styles,
      String id,
      String name,
      double size,
      boolean bold,
      double before,
      double after,
      int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(Math.round(before * 20)));
    spacing.setAfter(BigInteger.valueOf(Math.round(after * 20)));
    if (level >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    CTRPr run = style.addNewRPr();
    // What every office has; the bundled font is not on their machines.
    run.addNewRFonts().setAscii("Calibri");
    run.getRFontsArray(0).setHAnsi("Calibri");
    run.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
    if (bold) {
      run.addNewB();
    }
    styles.addStyle(new XWPFStyle(style, styles));
    return paragraph;
  }

  private static void indented(CTPPrGeneral paragraph, double left, double hanging) {
    paragraph.addNewInd().setLeft(BigInteger.valueOf(Math.round(left * 20)));
    paragraph.getInd().setHanging(BigInteger.valueOf(Math.round(hanging * 20)));
  }
}
