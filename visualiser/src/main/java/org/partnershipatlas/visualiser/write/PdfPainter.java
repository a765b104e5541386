package org.partnershipatlas.visualiser.write;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.util.Matrix;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextRun;

/** Paints one scene onto one page of a PDF. */
final class PdfPainter {
  private final Palette palette;
  private final Paper.Sheet sheet;
  private final PdfFonts fonts;
  private final PdfTags.Page tags;
  private final PDPageContentStream out;

  /** Paints onto a page's content; it is left as it was found but for what is painted. */
  PdfPainter(
      PDPageContentStream out,
      Paper.Sheet sheet,
      Palette palette,
      PdfFonts fonts,
      PdfTags.Page tags) {
    this.palette = palette;
    this.sheet = sheet;
    this.fonts = fonts;
    this.tags = tags;
    this.out = out;
  }

  void paint(Scene scene) throws IOException {
    out.saveGraphicsState();
    scene(scene);
    out.restoreGraphicsState();
  }

  private void scene(Scene scene) throws IOException {
    BoxPainter boxes = new BoxPainter(palette);
    ConnectorPainter connectors = new ConnectorPainter(palette);
    GroundPainter grounds = new GroundPainter(palette);
    begin(StandardStructureTypes.Figure, scene.description());
    out.setNonStrokingColor(Color.decode(palette.paper()));
    double scale = sheet.scale();
    boolean alone = sheet.alone();
    out.addRect(
        (float) (alone ? 0 : sheet.left()),
        (float) (alone ? 0 : sheet.height() - sheet.top() - scene.height() * scale),
        (float) (alone ? sheet.width() : scene.width() * scale),
        (float) (alone ? sheet.height() : scene.height() * scale));
    out.fill();
    // From here on in units of the scene, y downwards.
    out.transform(
        new Matrix(
            (float) scale,
            0,
            0,
            (float) -scale,
            (float) sheet.left(),
            (float) (sheet.height() - sheet.top())));
    figures(scene.bands().stream().flatMap(b -> grounds.paint(b).stream()));
    figures(scene.hulls().stream().flatMap(h -> grounds.paint(h).stream()));
    figures(scene.connectors().stream().flatMap(c -> connectors.paint(c).stream()));
    figures(scene.boxes().stream().flatMap(b -> boxes.paint(b).stream()));
    for (LegendEntry entry : scene.legend().entries()) {
      figures(entry.boxes().stream().flatMap(b -> boxes.paint(b).stream()));
      figures(entry.connectors().stream().flatMap(c -> connectors.paint(c).stream()));
    }
    halos(scene);
    out.endMarkedContent();
    List<TextRun> texts =
        Stream.concat(
                scene.texts().stream(), scene.legend().entries().stream().map(LegendEntry::text))
            .toList();
    for (TextRun text : texts) {
      text(text);
    }
  }

  private void begin(String type, String spokenInstead) throws IOException {
    int number = tags.add(type, spokenInstead);
    out.beginMarkedContent(
        COSName.getPDFName(type), PDPropertyList.create(tags.properties(number)));
  }

  private void halos(Scene scene) throws IOException {
    out.setLineJoinStyle(1);
    for (TextRun run : scene.texts()) {
      if (run.haloed()) {
        Shape letters =
            Typeface.of(run.bold()).outline(run.text(), run.size(), run.left(), run.at().y());
        figure(new Figure(letters, Ink.line(palette.paper(), Ink.HALO)));
      }
    }
    out.setLineJoinStyle(0);
  }

  private void text(TextRun run) throws IOException {
    boolean heading = run.role() == TextRole.HEADING;
    begin(heading ? StandardStructureTypes.H1 : StandardStructureTypes.P, "");
    out.beginText();
    out.setFont(fonts.of(run.bold()), (float) run.size());
    out.setNonStrokingColor(Color.decode(palette.text(run.role())));
    out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) run.left(), (float) run.at().y()));
    out.showText(PdfFonts.shown(run.text(), run.bold()));
    out.endText();
    out.endMarkedContent();
  }

  private void figures(Stream<Figure> figures) throws IOException {
    for (Figure figure : figures.toList()) {
      figure(figure);
    }
  }

  private void figure(Figure figure) throws IOException {
    Ink ink = figure.ink();
    boolean fills = !ink.fill().isEmpty();
    boolean draws = !ink.line().isEmpty();
    if (fills) {
      out.setNonStrokingColor(Color.decode(ink.fill()));
    }
    if (draws) {
      out.setStrokingColor(Color.decode(ink.line()));
      out.setLineWidth((float) ink.width());
      out.setMiterLimit(4);
      float[] dashes = new float[ink.dashes().size()];
      for (int i = 0; i < dashes.length; i++) {
        dashes[i] = ink.dashes().get(i).floatValue();
      }
      out.setLineDashPattern(dashes, 0);
    }
    if (!fills && !draws) {
      return;
    }
    path(figure.shape());
    if (fills && draws) {
      out.fillAndStroke();
    } else if (fills) {
      out.fill();
    } else {
      out.stroke();
    }
  }

  private void path(Shape shape) throws IOException {
    float[] c = new float[6];
    PathIterator i = Cubics.of(shape, new AffineTransform()).getPathIterator(null);
    for (; !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> out.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> out.lineTo(c[0], c[1]);
        case PathIterator.SEG_CUBICTO -> out.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> out.closePath();
      }
    }
  }
}
