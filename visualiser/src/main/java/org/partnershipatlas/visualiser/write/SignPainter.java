package org.partnershipatlas.visualiser.write;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * Paints the sign of a state in a matrix. The signs differ in shape, so that grey print tells them
 * apart: a full disc speaks and answers back, a half one through a general network, a broken ring
 * with no link back, an open ring sits in the room, a ringed disc sits for itself, a cross is none;
 * seats that are empty, or not recorded, look as seats do.
 */
final class SignPainter {
  private final Palette palette;

  SignPainter(Palette palette) {
    this.palette = palette;
  }

  List<Figure> paint(Rect at, Look look) {
    List<Figure> figures = new ArrayList<>();
    double unit = at.width() / 13;
    String hue = palette.look(look);
    switch (look) {
      case PLAIN -> {}
      case DIRECT -> {
        figures.add(new Figure(disc(at, 0.45), Ink.line(hue, 1.2 * unit)));
        figures.add(new Figure(disc(at, 0.24), Ink.fill(hue)));
      }
      case ACCOUNTABLE -> figures.add(new Figure(disc(at, 0.45), Ink.both(hue, hue, 1.2 * unit)));
      case ACCOUNTABLE_GENERAL -> {
        figures.add(new Figure(disc(at, 0.45), Ink.both(palette.box(), hue, 1.2 * unit)));
        figures.add(
            new Figure(half(at.inset(at.width() * 0.05, at.height() * 0.05)), Ink.fill(hue)));
      }
      case LINK_BACK_NOT_SHOWN ->
          figures.add(
              new Figure(disc(at, 0.45), Ink.line(hue, 1.6 * unit).dashed(2.4 * unit, 2 * unit)));
      case IN_THE_ROOM -> figures.add(new Figure(disc(at, 0.45), Ink.line(hue, 1.8 * unit)));
      case NONE -> figures.add(new Figure(cross(at), Ink.line(hue, 1.8 * unit)));
      default -> figures.addAll(new ChipPainter(palette).paint(at.inset(unit, unit), look));
    }
    return figures;
  }

  private static Ellipse2D disc(Rect sign, double share) {
    double r = sign.width() * share;
    return new Ellipse2D.Double(sign.centreX() - r, sign.centreY() - r, 2 * r, 2 * r);
  }

  private static Arc2D half(Rect sign) {
    return new Arc2D.Double(sign.x(), sign.y(), sign.width(), sign.height(), 90, 180, Arc2D.CHORD);
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
