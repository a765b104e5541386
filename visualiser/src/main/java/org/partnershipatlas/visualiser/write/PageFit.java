package org.partnershipatlas.visualiser.write;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.partnershipatlas.visualiser.document.Block;
import org.partnershipatlas.visualiser.document.Page;

/**
 * How large the text and the pictures of a page are set so that it fits one sheet, if it can be
 * read then.
 *
 * @param size of plain text, in points
 * @param scale of pictures, in points to a unit of the scene
 */
record PageFit(double size, double scale) {
  /** The sizes of text that are tried until a page fits one sheet. */
  private static final double[] SIZES = {10.5, 10, 9.5, 9, 8.5, 8};

  /** A picture of less than this has letters of under 5 points. */
  private static final double LEAST_SCALE = 0.45;

  /** Rather than onto a second sheet, a full page's picture is drawn as small as this. */
  private static final double LAST_SCALE = 0.36;

  static PageFit of(double size, double scale) {
    return new PageFit(size, scale);
  }

  /** The largest text at which the page fits one sheet, and its pictures at their largest then. */
  static PageFit of(Page page) {
    List<Block.Picture> pictures =
        page.blocks().stream()
            .filter(b -> b instanceof Block.Picture)
            .map(Block.Picture.class::cast)
            .toList();
    double wanted =
        pictures.stream().mapToDouble(p -> PdfFlow.WIDTH / p.scene().width()).min().orElse(1);
    double units = pictures.stream().mapToDouble(p -> p.scene().height()).sum();
    PageFit fit = new PageFit(SIZES[0], wanted);
    for (double size : SIZES) {
      double room = PdfFlow.HEIGHT - new PageFit(size, 1).words(page) - 5 * pictures.size();
      fit = new PageFit(size, units == 0 ? wanted : Math.min(wanted, room / units));
      if (room >= 0 && fit.scale >= Math.min(wanted, LEAST_SCALE)) {
        return fit;
      }
    }
    return new PageFit(fit.size, Math.max(fit.scale, Math.min(wanted, LAST_SCALE)));
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

  PdfFlow.Style title() {
    return style(PdfFlow.headingTag(1), size * 1.7, true, false, 0, 0);
  }

  PdfFlow.Style soft() {
    return style(StandardStructureTypes.P, size, false, true, 0, 0);
  }

  PdfFlow.Style heading() {
    return style(PdfFlow.headingTag(2), size * 1.15, true, false, 0, size * 0.55);
  }

  PdfFlow.Style body() {
    return style(StandardStructureTypes.P, size, false, false, 0, size * 0.2);
  }

  PdfFlow.Style bullet() {
    return style(StandardStructureTypes.P, size, false, false, size * 1.1, size * 0.12);
  }

  PdfFlow.Style foot() {
    return style(StandardStructureTypes.P, size * 0.85, false, true, 0, size * 0.15);
  }

  static PdfFlow.Style style(
      String tag, double size, boolean bold, boolean soft, double indent, double before) {
    return new PdfFlow.Style(tag, size, bold, soft, indent, before);
  }
}
