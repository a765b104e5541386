package org.partnershipatlas.visualiser.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.partnershipatlas.visualiser.VisualiserException.NotWritten;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * Writes scenes as PDF, a page each: vectors, and real text in the bundled font, of which the
 * letters used are embedded. Pages are tagged: a screen reader is told the description first and
 * then the texts. The file holds no time, so that the same scenes give the same bytes.
 */
public final class PdfWriter {
  /** Beyond this a page is not shown by every reader, in points. */
  private static final double LARGEST_PAGE = 14_400;

  private PdfWriter() {}

  public static byte[] write(Scene scene, PdfOptions options) {
    return write(List.of(scene), options);
  }

  /** A page for each scene, in their order. */
  public static byte[] write(List<Scene> scenes, PdfOptions options) {
    if (scenes.isEmpty()) {
      throw new NotWritten("A PDF needs at least one picture.");
    }
    try (PDDocument document = new PDDocument();
        TrueTypeFont regular = parse(Typeface.REGULAR);
        TrueTypeFont bold = parse(Typeface.BOLD)) {
      Title title = scenes.get(0).title();
      describe(document, title.heading(), title.date());
      PdfFonts fonts =
          new PdfFonts(
              PDType0Font.load(document, regular, true), PDType0Font.load(document, bold, true));
      PdfTags tags = PdfTags.begin(document);
      PDDocumentOutline outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
      for (Scene scene : scenes) {
        PDPage page = page(document, scene, options, fonts, tags);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(scene.title().heading());
        item.setDestination(page);
        outline.addLast(item);
      }
      tags.end();
      // The id of a file is made from this and from what it holds, and not from the time.
      document.setDocumentId(0L);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new NotWritten("The PDF could not be written.", e);
    }
  }

  static TrueTypeFont parse(Typeface face) throws IOException {
    TrueTypeFont font =
        new TTFParser(true)
            .parse(new RandomAccessReadBuffer(new ByteArrayInputStream(face.bytes())));
    // Ligatures would take another width than was measured.
    font.setEnableGsub(false);
    return font;
  }

  static void describe(PDDocument document, String title, String subject) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("en-GB");
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setSubject(subject);
    document.getDocumentInformation().setCreator("Partnership Atlas");
  }

  private static PDPage page(
      PDDocument document, Scene scene, PdfOptions options, PdfFonts fonts, PdfTags tags)
      throws IOException {
    Paper.Sheet sheet = options.paper().sheet(scene.width(), scene.height());
    if (Math.max(sheet.width(), sheet.height()) > LARGEST_PAGE) {
      throw new NotWritten(
          "A page of %.0f × %.0f points is too large; choose A4 or A3."
              .formatted(sheet.width(), sheet.height()));
    }
    PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      new PdfPainter(out, sheet, options.palette(), fonts, tags.page(page)).paint(scene);
    }
    return page;
  }
}
