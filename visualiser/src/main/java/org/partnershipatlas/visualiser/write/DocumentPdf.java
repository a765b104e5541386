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
  private static final double NOTES = 8.5;

  private final PdfFlow flow;
  private PageFit fit = PageFit.of(NOTES, 1);

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
      fit = PageFit.of(NOTES, 1);
      flow.text(document.notesHeading(), fit.heading(), "");
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
    fit = PageFit.of(page);
    flow.text(page.heading(), fit.title(), "");
    flow.text(page.subheading(), fit.soft(), "");
    for (Block block : page.blocks()) {
      block(block);
    }
    for (String line : page.foot()) {
      flow.text(line, fit.foot(), "");
    }
  }

  private void block(Block block) throws IOException {
    if (block instanceof Block.Heading h) {
      flow.need(fit.heading().height(h.text()) + 3 * fit.body().line());
      flow.text(h.text(), fit.heading(), "");
    } else if (block instanceof Block.Paragraph p) {
      flow.text(p.text(), fit.body(), "");
    } else if (block instanceof Block.Statement s) {
      if (s.note() == 0) {
        flow.text(s.text(), fit.bullet(), "•");
      } else {
        flow.target("s" + s.note());
        flow.link(s.text(), fit.bullet(), "•", "[" + s.note() + "]", "n" + s.note());
      }
    } else if (block instanceof Block.Picture p) {
      flow.picture(p.scene(), fit.scale());
    } else if (block instanceof Block.Table t) {
      table(t);
    }
  }

  private void table(Block.Table table) throws IOException {
    int columns = table.headers().size();
    List<Double> widths = new ArrayList<>(Collections.nCopies(columns, PdfFlow.WIDTH / columns));
    flow.text(table.caption(), fit.soft(), "");
    flow.row(
        table.headers(),
        widths,
        PageFit.style(StandardStructureTypes.P, fit.size(), true, false, 0, 4));
    for (List<String> row : table.rows()) {
      flow.row(
          row, widths, PageFit.style(StandardStructureTypes.P, fit.size(), false, false, 0, 2));
    }
  }

  private void note(Note note) throws IOException {
    PdfFlow.Style bold = PageFit.style(StandardStructureTypes.P, fit.size(), true, false, 20, 5);
    flow.need(bold.height(note.sentence()) + fit.body().line());
    flow.target("n" + note.number());
    flow.link(note.sentence(), bold, note.number() + "", "back", "s" + note.number());
    PdfFlow.Style row = PageFit.style(StandardStructureTypes.P, fit.size(), false, false, 28, 0);
    for (String line : note.rows()) {
      flow.text(line, row, "•");
    }
    if (note.more() > 0) {
      flow.text(DocumentHtml.more(note), row, "•");
    }
  }
}
