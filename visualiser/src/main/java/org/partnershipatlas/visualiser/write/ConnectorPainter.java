package org.partnershipatlas.visualiser.write;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Arrow;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;

/** Turns a connector into its line and what stands at its ends. */
final class ConnectorPainter {
  private static final double WIDTH = 1.3;

  private final Palette palette;

  ConnectorPainter(Palette palette) {
    this.palette = palette;
  }

  /** The figures of a connector, its line first. */
  List<Figure> paint(Connector connector) {
    boolean plain = connector.look() == Look.PLAIN || connector.look() == Look.FILLED;
    String colour = plain ? palette.line(connector.role()) : palette.look(connector.look());
    List<Point> points = connector.points();
    Path2D.Double line = new Path2D.Double();
    // From its end, where the lines of a net are one, so that their dashes fall on each other.
    int end = points.size() - 1;
    line.moveTo(points.get(end).x(), points.get(end).y());
    for (int i = end - 1; i >= 0; i--) {
      line.lineTo(points.get(i).x(), points.get(i).y());
    }
    Ink ink = Ink.line(colour, connector.look() == Look.NEW ? 2 * WIDTH : WIDTH);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            line,
            switch (connector.dash()) {
              case SOLID -> ink;
              case DASHED -> ink.dashed(5, 3);
              case DOTTED -> ink.dashed(1.3, 2.6);
            }));
    head(figures, connector.start(), points.get(1), points.get(0), colour);
    head(figures, connector.end(), points.get(end - 1), points.get(end), colour);
    return figures;
  }

  private void head(List<Figure> figures, Arrow arrow, Point before, Point tip, String colour) {
    double dx = tip.x() - before.x();
    double dy = tip.y() - before.y();
    double length = Math.hypot(dx, dy);
    if (arrow == Arrow.NONE || length < 1e-9) {
      return;
    }
    double ux = dx / length;
    double uy = dy / length;
    switch (arrow) {
      case FULL -> figures.add(new Figure(kite(tip, ux, uy, 7, 2.9, 7), Ink.fill(colour)));
      case OPEN ->
          figures.add(
              new Figure(kite(tip, ux, uy, 7, 3.1, 7), Ink.both(palette.paper(), colour, 1.1)));
      case DIAMOND ->
          figures.add(
              new Figure(kite(tip, ux, uy, 4.5, 2.9, 9), Ink.both(palette.paper(), colour, 1.1)));
      case DOT -> {
        double r = 2.6;
        figures.add(
            new Figure(
                new Ellipse2D.Double(tip.x() - ux * r - r, tip.y() - uy * r - r, 2 * r, 2 * r),
                Ink.fill(colour)));
      }
      default -> {}
    }
  }

  /** An arrow head (barbs at its back) or, with the back further out, a diamond. */
  private static Path2D kite(
      Point tip, double ux, double uy, double barbs, double half, double back) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(tip.x(), tip.y());
    path.lineTo(tip.x() - ux * barbs - uy * half, tip.y() - uy * barbs + ux * half);
    path.lineTo(tip.x() - ux * back, tip.y() - uy * back);
    path.lineTo(tip.x() - ux * barbs + uy * half, tip.y() - uy * barbs - ux * half);
    path.closePath();
    return path;
  }
}
