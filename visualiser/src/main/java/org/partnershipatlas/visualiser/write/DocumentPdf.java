package org.partnershipatlas.visualiser.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.document.Block;
import org.partnershipatlas.visualiser.document.Document;
import org.partnershipatlas.visualiser.document.Note;
import org.partnershipatlas.visualiser.document.Page;
import org.partnershipatlas.visualiser.font.Typeface;

/**
 * Writes a document as PDF on A4: real text in the bundled font, pictures as vectors, each sentence
 * linked to its rows and back. A page is set as large as it fits one sheet; the file holds no time,
 * so that the same document gives the same bytes.
 */
public final class DocumentPdf {
  /** The sizes of text that are tried, in points, until a page fits one sheet. */
  private static final double[] SIZES = {10.5, 10, 9.5, 9, 8.5, 8};

  /** A picture of less than this many points to a unit has letters of under 5 points. */
  private static final double LEAST_SCALE = 0.45;

  private static final double NOTES = 8.5;

  private final PdfFlow flow;
  private double size = SIZES[0];

  private DocumentPdf(PdfFlow flow) {
    this.flow = flow;
  }

  public static byte[] write(Document document) {
    try (PDDocument pdf = new PDDocument();
        TrueTypeFont regular = PdfWriter.parse(Typeface.REGULAR);
        TrueTypeFont bold = PdfWriter.parse(Typeface.BOLD)) {
      PdfWriter.describe(pdf, document.title(), document.pages().get(0).subheading());
      PdfFonts fonts =
          new PdfFonts(PDType0Font.load(pdf, regular, true), PDType0Font.load(pdf, bold, true));
      PdfTags tags = PdfTags.begin(pdf);
      PDDocumentOutline outline = new PDDocumentOutline();
      pdf.getDocumentCatalog().setDocumentOutline(outline);
      try (PdfFlow flow = new PdfFlow(pdf, fonts, tags)) {
        new DocumentPdf(flow).document(document, outline);
      }
      tags.end();
      pdf.setDocumentId(0L);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new NotWritten("The PDF could not be written.", e);
    }
  }

  private void document(Document document, PDDocumentOutline outline) throws IOException {
    boolean first = true;
    for (Page page : document.pages()) {
      if (!first) {
        flow.newSheet();
      }
      first = false;
      mark(outline, page.heading());
      page(page);
    }
    if (!document.notes().isEmpty()) {
      flow.newSheet();
      mark(outline, document.notesHeading());
      size = NOTES;
      flow.text(document.notesHeading(), heading(), "");
      for (Note note : document.notes()) {
        note(note);
      }
    }
  }

  private void mark(PDDocumentOutline outline, String text) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(flow.page());
    outline.addLast(item);
  }

  private void page(Page page) throws IOException {
    double scale = fit(page);
    flow.text(page.heading(), title(), "");
    flow.text(page.subheading(), soft(), "");
    for (Block block : page.blocks()) {
      block(block, scale);
    }
    for (String line : page.foot()) {
      flow.text(line, foot(), "");
    }
  }

  /** Chooses the size of text, and says how large pictures are drawn. */
  private double fit(Page page) {
    double wanted =
        pictures(page).stream().mapToDouble(p -> PdfFlow.WIDTH / p.scene().width()).min().orElse(1);
    double units = pictures(page).stream().mapToDouble(p -> p.scene().height()).sum();
    double scale = wanted;
    for (double each : SIZES) {
      size = each;
      double room = PdfFlow.HEIGHT - words(page) - 5 * pictures(page).size();
      scale = units == 0 ? wanted : Math.min(wanted, room / units);
      if (room >= 0 && scale >= Math.min(wanted, LEAST_SCALE)) {
        return scale;
      }
    }
    return Math.max(scale, Math.min(wanted, LEAST_SCALE));
  }

  private static List<Block.Picture> pictures(Page page) {
    return page.blocks().stream()
        .filter(b -> b instanceof Block.Picture)
        .map(Block.Picture.class::cast)
        .toList();
  }

  /** How high everything but the pictures stands. */
  private double words(Page page) {
    double high = title().height(page.heading()) + soft().height(page.subheading());
    for (Block block : page.blocks()) {
      if (block instanceof Block.Heading h) {
        high += heading().height(h.text());
      } else if (block instanceof Block.Paragraph p) {
        high += body().height(p.text());
      } else if (block instanceof Block.Statement s) {
        high += bullet().height(s.text() + (s.note() > 0 ? " [00]" : ""));
      } else if (block instanceof Block.Table t) {
        high += (t.rows().size() + 1) * 2 * size;
      }
    }
    return high + page.foot().stream().mapToDouble(l -> foot().height(l)).sum();
  }

  private void block(Block block, double scale) throws IOException {
    if (block instanceof Block.Heading h) {
      flow.need(heading().height(h.text()) + 3 * body().line());
      flow.text(h.text(), heading(), "");
    } else if (block instanceof Block.Paragraph p) {
      flow.text(p.text(), body(), "");
    } else if (block instanceof Block.Statement s) {
      if (s.note() == 0) {
        flow.text(s.text(), bullet(), "•");
      } else {
        flow.target("s" + s.note());
        flow.link(s.text(), bullet(), "•", "[" + s.note() + "]", "n" + s.note());
      }
    } else if (block instanceof Block.Picture p) {
      flow.picture(p.scene(), scale);
    } else if (block instanceof Block.Table t) {
      table(t);
    }
  }

  private void table(Block.Table table) throws IOException {
    int columns = table.headers().size();
    List<Double> widths = new ArrayList<>(Collections.nCopies(columns, PdfFlow.WIDTH / columns));
    flow.text(table.caption(), soft(), "");
    flow.row(table.headers(), widths, style(StandardStructureTypes.P, size, true, false, 0, 4));
    for (List<String> row : table.rows()) {
      flow.row(row, widths, style(StandardStructureTypes.P, size, false, false, 0, 2));
    }
  }

  private void note(Note note) throws IOException {
    PdfFlow.Style bold = style(StandardStructureTypes.P, size, true, false, 20, 5);
    flow.need(bold.height(note.sentence()) + body().line());
    flow.target("n" + note.number());
    flow.link(note.sentence(), bold, note.number() + "", "back", "s" + note.number());
    PdfFlow.Style row = style(StandardStructureTypes.P, size, false, false, 28, 0);
    for (String line : note.rows()) {
      flow.text(line, row, "•");
    }
    if (note.more() > 0) {
      flow.text(DocumentHtml.more(note), row, "•");
    }
  }

  private PdfFlow.Style title() {
    return style(PdfFlow.headingTag(1), size * 1.7, true, false, 0, 0);
  }

  private PdfFlow.Style soft() {
    return style(StandardStructureTypes.P, size, false, true, 0, 0);
  }

  private PdfFlow.Style heading() {
    return style(PdfFlow.headingTag(2), size * 1.15, true, false, 0, size * 0.55);
  }

  private PdfFlow.Style body() {
    return style(StandardStructureTypes.P, size, false, false, 0, size * 0.2);
  }

  private PdfFlow.Style bullet() {
    return style(StandardStructureTypes.P, size, false, false, size * 1.1, size * 0.12);
  }

  private PdfFlow.Style foot() {
    return style(StandardStructureTypes.P, size * 0.85, false, true, 0, size * 0.15);
  }

  private static PdfFlow.Style style(
      String tag, double size, boolean bold, boolean soft, double indent, double before) {
    return new PdfFlow.Style(tag, size, bold, soft, indent, before);
  }
}
