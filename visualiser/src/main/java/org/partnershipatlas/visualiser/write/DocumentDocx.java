package org.partnershipatlas.visualiser.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.document.Block;
import org.partnershipatlas.visualiser.document.Document;
import org.partnershipatlas.visualiser.document.Note;
import org.partnershipatlas.visualiser.document.Page;
import org.partnershipatlas.visualiser.scene.Scene;

/**
 * Writes a document for a word processor, on A4: styled headings, so that it can be found one's way
 * in and restyled, each sentence linked to its rows and back, pictures with their description as
 * alternative text. The same document gives the same bytes.
 */
public final class DocumentDocx {
  /** Twentieths of a point. */
  private static final int TWIP = 20;

  private static final int MARGIN = 42;
  private static final double PICTURE_SCALE = 3;

  /** Word breaks lines a little otherwise than is measured here. */
  private static final double SPARE = 0.93;

  /** No file says when it was made; a document must name a time, and this is none. */
  private static final Optional<Date> NO_TIME = Optional.of(new Date(315_532_800_000L));

  private final XWPFDocument word;
  private int bookmarks;

  private DocumentDocx(XWPFDocument word) {
    this.word = word;
  }

  public static byte[] write(Document document) {
    try (XWPFDocument word = new XWPFDocument()) {
      DocxStyles.add(
          word,
          document.pages().stream().mapToDouble(p -> PageFit.of(p).size()).min().orElseThrow());
      sheet(word);
      new DocumentDocx(word).document(document);
      describe(word, document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new NotWritten("The document could not be written.", e);
    }
  }

  private static void sheet(XWPFDocument word) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    BigInteger edge = BigInteger.valueOf(MARGIN * TWIP);
    margin.setLeft(edge);
    margin.setRight(edge);
    margin.setTop(edge);
    margin.setBottom(edge);
  }

  private void document(Document document) throws IOException {
    boolean first = true;
    for (Page page : document.pages()) {
      XWPFParagraph heading = paragraph(DocxStyles.TITLE, page.heading());
      heading.setPageBreak(!first);
      first = false;
      paragraph(DocxStyles.SOFT, page.subheading());
      for (Block block : page.blocks()) {
        block(block, PageFit.of(page).scale() * SPARE);
      }
      page.foot().forEach(line -> paragraph(DocxStyles.FOOT, line));
    }
    if (!document.notes().isEmpty()) {
      paragraph(DocxStyles.HEADING, document.notesHeading()).setPageBreak(true);
      document.notes().forEach(this::note);
    }
  }

  private void block(Block block, double scale) throws IOException {
    if (block instanceof Block.Heading h) {
      paragraph(DocxStyles.HEADING, h.text());
    } else if (block instanceof Block.Paragraph p) {
      paragraph(DocxStyles.BODY, p.text());
    } else if (block instanceof Block.Statement s) {
      statement(s);
    } else if (block instanceof Block.Picture p) {
      picture(p.scene(), scale);
    } else if (block instanceof Block.Table t) {
      table(t);
    }
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void statement(Block.Statement statement) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(DocxStyles.STATEMENT);
    XWPFRun run = paragraph.createRun();
    run.setText("•");
    run.addTab();
    run.setText(statement.text());
    if (statement.note() > 0) {
      bookmark(paragraph, "s" + statement.note());
      link(paragraph, " [" + statement.note() + "]", "n" + statement.note());
    }
  }

  private void note(Note note) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(DocxStyles.NOTE);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(note.number() + "  " + note.sentence());
    bookmark(paragraph, "n" + note.number());
    link(paragraph, " back", "s" + note.number());
    note.rows().forEach(row -> paragraph(DocxStyles.ROW, "• " + row));
    if (note.more() > 0) {
      paragraph(DocxStyles.ROW, "• " + DocumentHtml.more(note));
    }
  }

  private void bookmark(XWPFParagraph paragraph, String name) {
    BigInteger id = BigInteger.valueOf(bookmarks++);
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setName(name);
    start.setId(id);
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  private static void link(XWPFParagraph paragraph, String text, String anchor) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(anchor);
    link.addNewR();
    XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.getRArray(0), paragraph);
    run.setText(text);
    run.setColor("005A9C");
  }

  private void picture(Scene scene, double scale) throws IOException {
    byte[] image = PngWriter.write(scene, PICTURE_SCALE * Math.max(0.5, Math.min(1, scale)));
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(DocxStyles.BODY);
    try {
      paragraph
          .createRun()
          .addPicture(
              new ByteArrayInputStream(image),
              PictureType.PNG,
              "picture.png",
              Units.toEMU(scene.width() * scale),
              Units.toEMU(scene.height() * scale))
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(scene.description());
    } catch (InvalidFormatException e) {
      throw new NotWritten("The picture could not be put into the document.", e);
    }
    paragraph
        .getRuns()
        .get(0)
        .getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr()
        .setDescr(scene.description());
  }

  private void table(Block.Table table) {
    paragraph(DocxStyles.SOFT, table.caption());
    XWPFTable made = word.createTable(table.rows().size() + 1, table.headers().size());
    made.setWidth("100%");
    cells(made.getRow(0), table.headers(), true);
    made.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < table.rows().size(); i++) {
      cells(made.getRow(i + 1), table.rows().get(i), false);
    }
  }

  private static void cells(XWPFTableRow row, List<String> texts, boolean bold) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFParagraph paragraph = row.getCell(i).getParagraphs().get(0);
      paragraph.setStyle(DocxStyles.BODY);
      XWPFRun run = paragraph.createRun();
      run.setBold(bold);
      run.setText(texts.get(i));
    }
  }

  private static void describe(XWPFDocument word, Document document) {
    POIXMLProperties properties = word.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(document.title());
    core.setCreator("Partnership Atlas");
    core.setLastModifiedByUser("Partnership Atlas");
    core.setCreated(NO_TIME);
    core.setModified(NO_TIME);
    core.setRevision("1");
    properties.getExtendedProperties().setApplication("Partnership Atlas");
  }
}
