package org.partnershipatlas.visualiser.write;

import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRun;

/**
 * Sets lines of text into a shape of a slide so that they stand where the scene has them. A
 * paragraph is what the lines of one role make together; its lines are broken as in the scene.
 */
final class SlideText {
  /** How far the bundled font reaches below the baseline, as its own tables say, by its size. */
  private static final double DESCENT = 0.4;

  private static final byte SWISS_AND_VARIABLE = 0x22;

  private final Palette palette;

  SlideText(Palette palette) {
    this.palette = palette;
  }

  /** Sets the block, whose shape has that place; all in points. */
  void set(XSLFTextShape shape, Rect at, TextBlock block) {
    List<TextRun> lines = block.lines();
    TextRun first = block.first();
    shape.clearText();
    shape.setWordWrap(false);
    shape.setTextAutofit(TextAutofit.NONE);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
    double spacing = first.size() * TextMeasure.LEADING;
    double top = first.at().y() - (spacing - DESCENT * first.size()) - at.y();
    double left = 0;
    double right = 0;
    switch (first.align()) {
      case START -> left = first.at().x() - at.x();
      case END -> right = at.right() - first.at().x();
      case MIDDLE -> {
        double aside = 2 * (first.at().x() - at.centreX());
        left = Math.max(0, aside);
        right = Math.max(0, -aside);
      }
    }
    shape.setInsets(new Insets2D(Math.max(0, top), Math.max(0, left), 0, Math.max(0, right)));
    XSLFTextParagraph paragraph = paragraph(shape, first, spacing);
    run(paragraph, first);
    for (int i = 1; i < lines.size(); i++) {
      TextRun above = lines.get(i - 1);
      TextRun line = lines.get(i);
      if (line.role() == above.role() && line.size() == above.size()) {
        paragraph.addLineBreak().setFontSize(line.size());
      } else {
        double down = line.at().y() - above.at().y();
        double needs = down + DESCENT * (line.size() - above.size());
        paragraph = paragraph(shape, line, needs);
      }
      run(paragraph, line);
    }
  }

  private static XSLFTextParagraph paragraph(XSLFTextShape shape, TextRun line, double spacing) {
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setBullet(false);
    paragraph.setIndent(0d);
    paragraph.setLeftMargin(0d);
    paragraph.setSpaceBefore(0d);
    paragraph.setSpaceAfter(0d);
    // Below nought it is in points and not in hundredths of a line.
    paragraph.setLineSpacing(-spacing);
    paragraph.setTextAlign(
        switch (line.align()) {
          case START -> TextAlign.LEFT;
          case MIDDLE -> TextAlign.CENTER;
          case END -> TextAlign.RIGHT;
        });
    return paragraph;
  }

  private void run(XSLFTextParagraph paragraph, TextRun line) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(line.text());
    run.setFontFamily(Typeface.FAMILY);
    run.setFontSize(line.size());
    run.setBold(line.bold());
    run.setFontColor(Color.decode(palette.text(line.role())));
    if (run.getXmlObject() instanceof CTRegularTextRun written) {
      written.getRPr().setLang("en-GB");
      // So that a program without the font takes another of the same sort.
      written.getRPr().getLatin().setPitchFamily(SWISS_AND_VARIABLE);
    }
  }
}
