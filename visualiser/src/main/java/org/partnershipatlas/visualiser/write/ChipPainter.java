package org.partnershipatlas.visualiser.write;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.font.Typeface;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * Paints the small chip of a seat: solid when filled, a clock when carrying over, half when only a
 * deputy sits, an empty dashed square when vacant, a bar over the name when withheld, a question
 * mark when the holder is not known, and the hatching of "no data" when nothing is recorded.
 */
final class ChipPainter {
  private final Palette palette;

  ChipPainter(Palette palette) {
    this.palette = palette;
  }

  List<Figure> paint(Rect at, Look look) {
    String hue = palette.look(look);
    double s = at.width();
    double line = s / 9;
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(BoxPainter.round(at, s / 6), outline(look, hue, s, line)));
    Rect in = at.inset(line / 2, line / 2);
    switch (look) {
      case CARRYING_OVER -> clock(figures, at);
      case DEPUTY_ONLY ->
          figures.add(
              new Figure(
                  path(in.x(), in.y(), in.x(), in.bottom(), in.right(), in.bottom()),
                  Ink.fill(hue)));
      case WITHHELD -> {
        Rect bar = new Rect(at.x() + s * 0.16, at.y() + s * 0.36, s * 0.68, s * 0.28);
        figures.add(new Figure(BoxPainter.plain(bar), Ink.fill(hue)));
      }
      case NOT_KNOWN -> questionMark(figures, at, hue);
      case NOT_RECORDED -> hatch(figures, in, hue);
      default -> {}
    }
    return figures;
  }

  private Ink outline(Look look, String hue, double s, double line) {
    return switch (look) {
      case FILLED -> Ink.both(hue, hue, line);
      case CARRYING_OVER -> Ink.both(hue, palette.ink(), line);
      case VACANT -> Ink.both(palette.box(), hue, line * 1.2).dashed(s / 4.4, s / 6.5);
      case NOT_RECORDED -> Ink.both(palette.box(), hue, line).dashed(line, line * 1.4);
      case POSSIBLE, PLANNED, LINK_BACK_NOT_SHOWN, ENDED ->
          Ink.both(palette.box(), hue, line).dashed(line, line * 2);
      case PLAIN,
          DEPUTY_ONLY,
          WITHHELD,
          NOT_KNOWN,
          DIRECT,
          ACCOUNTABLE,
          ACCOUNTABLE_GENERAL,
          IN_THE_ROOM,
          NONE,
          NEW,
          CHANGED ->
          Ink.both(palette.box(), hue, line);
    };
  }

  private void clock(List<Figure> figures, Rect at) {
    double s = at.width();
    double r = s * 0.32;
    Ellipse2D face = new Ellipse2D.Double(at.centreX() - r, at.centreY() - r, 2 * r, 2 * r);
    figures.add(new Figure(face, Ink.both("#ffffff", "#1a1a1a", s / 14)));
    Path2D.Double hands = new Path2D.Double();
    hands.moveTo(at.centreX(), at.centreY() - r * 0.75);
    hands.lineTo(at.centreX(), at.centreY());
    hands.lineTo(at.centreX() + r * 0.6, at.centreY());
    figures.add(new Figure(hands, Ink.line("#1a1a1a", s / 12)));
  }

  private static void questionMark(List<Figure> figures, Rect at, String hue) {
    double size = at.width() * 0.95;
    double width = Typeface.BOLD.width("?", size);
    figures.add(
        new Figure(
            Typeface.BOLD.outline("?", size, at.centreX() - width / 2, at.centreY() + size * 0.33),
            Ink.fill(hue)));
  }

  private static void hatch(List<Figure> figures, Rect in, String hue) {
    double s = in.width();
    Path2D.Double lines = new Path2D.Double();
    for (double k : new double[] {0.5, 1.0, 1.5}) {
      double low = Math.max(0, k - 1) * s;
      double high = Math.min(1, k) * s;
      lines.moveTo(in.x() + low, in.y() + high);
      lines.lineTo(in.x() + high, in.y() + low);
    }
    figures.add(new Figure(lines, Ink.line(hue, s / 14)));
  }

  private static Path2D path(double... xy) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
