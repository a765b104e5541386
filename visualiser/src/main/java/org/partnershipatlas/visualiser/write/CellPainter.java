package org.partnershipatlas.visualiser.write;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * Paints a cell of a matrix: its ground and the sign of its state. The signs differ in shape, so
 * that grey print tells them apart: a full disc speaks and answers back, a half one through a
 * general network, a broken ring with no link back, an open ring sits in the room, a ringed disc
 * sits for itself, a cross is none; seats that are empty, or not recorded, look as seats do.
 */
final class CellPainter {
  private static final double SIGN = 13;
  private static final BandRole SEAM = BandRole.COLUMN_HEAD;

  private final Palette palette;

  CellPainter(Palette palette) {
    this.palette = palette;
  }

  List<Figure> paint(Rect at, Look look) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(BoxPainter.plain(at), Ink.both(palette.box(), palette.ground(SEAM), 0.8)));
    Rect sign = sign(at);
    String hue = palette.look(look);
    switch (look) {
      case PLAIN -> {}
      case DIRECT -> {
        figures.add(new Figure(disc(sign, 0.5), Ink.line(hue, 1.2)));
        figures.add(new Figure(disc(sign, 0.27), Ink.fill(hue)));
      }
      case ACCOUNTABLE -> figures.add(new Figure(disc(sign, 0.5), Ink.both(hue, hue, 1.2)));
      case ACCOUNTABLE_GENERAL -> {
        figures.add(new Figure(disc(sign, 0.5), Ink.both(palette.box(), hue, 1.2)));
        figures.add(new Figure(half(sign), Ink.fill(hue)));
      }
      case LINK_BACK_NOT_SHOWN ->
          figures.add(new Figure(disc(sign, 0.5), Ink.line(hue, 1.6).dashed(2.4, 2)));
      case IN_THE_ROOM -> figures.add(new Figure(disc(sign, 0.5), Ink.line(hue, 1.8)));
      case NONE -> figures.add(new Figure(cross(sign), Ink.line(hue, 1.8)));
      default -> figures.addAll(new ChipPainter(palette).paint(sign.inset(1, 1), look));
    }
    return figures;
  }

  /** In the middle; above it where there is room for a word below. */
  private static Rect sign(Rect at) {
    double side = Math.max(4, Math.min(SIGN, Math.min(at.width(), at.height()) - 4));
    boolean worded = at.height() >= SIGN * 2;
    double top = worded ? at.y() + side / 3 : at.centreY() - side / 2;
    return new Rect(at.centreX() - side / 2, top, side, side);
  }

  private static Ellipse2D disc(Rect sign, double share) {
    double r = sign.width() * share;
    return new Ellipse2D.Double(sign.centreX() - r, sign.centreY() - r, 2 * r, 2 * r);
  }

  private static Arc2D half(Rect sign) {
    return new Arc2D.Double(
        sign.x(), sign.y(), sign.width(), sign.height(), 90, 180, Arc2D.CHORD);
  }

  private static Path2D cross(Rect sign) {
    Rect in = sign.inset(sign.width() * 0.15, sign.height() * 0.15);
    Path2D.Double path = new Path2D.Double();
    path.moveTo(in.x(), in.y());
    path.lineTo(in.right(), in.bottom());
    path.moveTo(in.right(), in.y());
    path.lineTo(in.x(), in.bottom());
    return path;
  }
}
