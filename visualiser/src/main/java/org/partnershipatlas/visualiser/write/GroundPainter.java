package org.partnershipatlas.visualiser.write;

import java.awt.geom.Path2D;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Hull;
import org.partnershipatlas.visualiser.scene.HullRole;
import org.partnershipatlas.visualiser.scene.Point;

/** Turns the grounds behind a picture, bands and hulls, into figures. */
final class GroundPainter {
  private final Palette palette;

  GroundPainter(Palette palette) {
    this.palette = palette;
  }

  List<Figure> paint(Band band) {
    double radius = band.role() == BandRole.ROW || band.role() == BandRole.LEGEND ? 0 : 4;
    String fill = palette.ground(band.role());
    return List.of(new Figure(BoxPainter.round(band.at(), radius), Ink.fill(fill)));
  }

  List<Figure> paint(Hull hull) {
    Path2D.Double path = new Path2D.Double();
    List<Point> points = hull.points();
    path.moveTo(points.get(0).x(), points.get(0).y());
    points.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
    path.closePath();
    Ink ink =
        hull.role() == HullRole.RING
            ? Ink.line(palette.ground(BandRole.COLUMN_HEAD), 1.4)
            : Ink.both(palette.ground(BandRole.COLUMN), palette.outline(), 0.8).dashed(6, 4);
    return List.of(new Figure(path, ink));
  }
}
