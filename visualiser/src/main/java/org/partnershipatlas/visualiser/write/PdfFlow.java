package org.partnershipatlas.visualiser.write;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;

/**
 * Words and pictures set one under another on upright A4 sheets, a new sheet where one is full.
 * Lengths are points, heights from the upper edge down.
 */
final class PdfFlow implements AutoCloseable {
  static final double MARGIN = 42;
  static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  static final double HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;
  private static final double LEADING = 1.25;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final PdfTags tags;
  private final Palette palette = Palette.light();
  private final Map<String, PDPageXYZDestination> targets = new HashMap<>();
  private final List<Wanted> links = new ArrayList<>();
  private PDPage page;
  private PdfTags.Page pageTags;
  private PDPageContentStream out;
  private double y;

  private record Wanted(PDPage page, PDRectangle at, String target) {}

  PdfFlow(PDDocument document, PdfFonts fonts, PdfTags tags) throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.tags = tags;
    this.page = new PDPage(PDRectangle.A4);
    this.pageTags = begin(page);
    this.out = new PDPageContentStream(document, page);
    this.y = MARGIN;
  }

  /** How a text is set. */
  record Style(String tag, double size, boolean bold, boolean soft, double indent, double before) {
    double line() {
      return size * LEADING;
    }

    List<String> lines(String text) {
      return TextMeasure.wrap(text, size, bold, WIDTH - indent);
    }

    /** How high a text stands with what is before it. */
    double height(String text) {
      return before + lines(text).size() * line();
    }
  }

  private PdfTags.Page begin(PDPage fresh) {
    document.addPage(fresh);
    return tags.page(fresh);
  }

  /** Goes on at the top of a new sheet. */
  void newSheet() throws IOException {
    out.close();
    page = new PDPage(PDRectangle.A4);
    pageTags = begin(page);
    out = new PDPageContentStream(document, page);
    y = MARGIN;
  }

  PDPage page() {
    return page;
  }

  /** How much of the sheet is left. */
  double left() {
    return MARGIN + HEIGHT - y;
  }

  /** Goes on at a new sheet unless so much is left. */
  void need(double height) throws IOException {
    if (height > left() && y > MARGIN) {
      newSheet();
    }
  }

  /** Makes the place where the next text stands known by a name. */
  void target(String name) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) Math.ceil(PDRectangle.A4.getHeight() - y + 4));
    targets.put(name, destination);
  }

  /** Sets a text; a mark in front of it hangs in its indent. */
  void text(String text, Style style, String mark) throws IOException {
    link(text, style, mark, "", "");
  }

  /** The same, with a few letters after it that lead to a target. */
  void link(String text, Style style, String mark, String letters, String target)
      throws IOException {
    List<String> lines = new ArrayList<>(style.lines(text));
    double last = TextMeasure.width(lines.get(lines.size() - 1), style.size(), style.bold());
    double small = style.size() * 0.85;
    double wide = letters.isEmpty() ? 0 : TextMeasure.width(" " + letters, small, true);
    if (last + wide > WIDTH - style.indent()) {
      lines.add("");
      last = 0;
    }
    need(style.before() + Math.min(lines.size(), 3) * style.line());
    y += y > MARGIN ? style.before() : 0;
    open(style);
    for (int i = 0; i < lines.size(); i++) {
      if (left() < style.line()) {
        out.endMarkedContent();
        newSheet();
        open(style);
      }
      double baseline = y + style.size() * 0.95;
      if (i == 0 && !mark.isEmpty()) {
        show(
            mark,
            MARGIN + style.indent() - style.size() * 0.9,
            baseline,
            style.size(),
            false,
            colour(style));
      }
      show(
          lines.get(i),
          MARGIN + style.indent(),
          baseline,
          style.size(),
          style.bold(),
          colour(style));
      y += style.line();
    }
    if (!letters.isEmpty()) {
      double x = MARGIN + style.indent() + last + TextMeasure.width(" ", small, true);
      show(
          letters,
          x,
          y - style.line() + style.size() * 0.95,
          small,
          true,
          palette.look(Look.FILLED));
      links.add(new Wanted(page, area(x, y - style.line(), wide, style.line()), target));
    }
    out.endMarkedContent();
  }

  private String colour(Style style) {
    return palette.text(style.soft() ? TextRole.DATE : TextRole.HEADING);
  }

  private static PDRectangle area(double x, double top, double width, double height) {
    return new PDRectangle(
        (float) x,
        (float) (PDRectangle.A4.getHeight() - top - height),
        (float) width,
        (float) height);
  }

  private void open(Style style) throws IOException {
    int number = pageTags.add(style.tag(), "");
    out.beginMarkedContent(
        COSName.getPDFName(style.tag()), PDPropertyList.create(pageTags.properties(number)));
  }

  private void show(String text, double x, double baseline, double size, boolean bold, String ink)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    out.beginText();
    out.setFont(fonts.of(bold), (float) size);
    out.setNonStrokingColor(Color.decode(ink));
    out.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - baseline));
    out.showText(PdfFonts.shown(text, bold));
    out.endText();
  }

  /** Sets a row of cells, each in a column of its own width. */
  void row(List<String> cells, List<Double> widths, Style style) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines.add(TextMeasure.wrap(cells.get(i), style.size(), style.bold(), widths.get(i) - 6));
      most = Math.max(most, lines.get(i).size());
    }
    need(style.before() + most * style.line());
    y += style.before();
    double x = MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      open(style);
      for (int n = 0; n < lines.get(i).size(); n++) {
        double baseline = y + n * style.line() + style.size() * 0.95;
        show(lines.get(i).get(n), x, baseline, style.size(), style.bold(), colour(style));
      }
      out.endMarkedContent();
      x += widths.get(i);
    }
    y += most * style.line();
  }

  /** Sets a picture at that scale, in points to a unit of the scene, in the middle. */
  void picture(Scene scene, double scale) throws IOException {
    double high = scene.height() * scale;
    need(high);
    double left = MARGIN + (WIDTH - scene.width() * scale) / 2;
    Paper.Sheet sheet =
        new Paper.Sheet(
            PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight(), scale, left, y, false);
    new PdfPainter(out, sheet, palette, fonts, pageTags).paint(scene);
    y += high + 4;
  }

  @Override
  public void close() throws IOException {
    out.close();
    for (Wanted wanted : links) {
      PDPageXYZDestination destination = targets.get(wanted.target());
      if (destination != null) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(wanted.at());
        link.setDestination(destination);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setContents("Sentence and rows");
        wanted.page().getAnnotations().add(link);
      }
    }
  }

  /** The tag of a heading of that depth. */
  static String headingTag(int depth) {
    return depth == 1 ? StandardStructureTypes.H1 : StandardStructureTypes.H2;
  }
}
