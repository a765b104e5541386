package org.partnershipatlas.visualiser.write;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * Draws preset connectors as ECMA-376 defines them: the path in the frame (presetShapeDefinitions),
 * mirrored, then turned clockwise about the frame's middle.
 */
final class PresetLine {
  private PresetLine() {}

  static List<Point> points(Bends b) {
    return points(b.preset(), b.frame(), b.turned() ? 90 : 0, b.flipH(), b.flipV(), b.adjusts());
  }

  static List<Point> points(
      String preset, Rect frame, int turn, boolean flipH, boolean flipV, List<Long> adjusts) {
    double w = frame.width();
    double h = frame.height();
    double[][] path =
        switch (preset) {
          case "straightConnector1" -> new double[][] {{0, 0}, {w, h}};
          case "bentConnector2" -> new double[][] {{0, 0}, {w, 0}, {w, h}};
          case "bentConnector3" -> {
            double x1 = w * adjusts.get(0) / 100_000;
            yield new double[][] {{0, 0}, {x1, 0}, {x1, h}, {w, h}};
          }
          case "bentConnector4" -> {
            double x1 = w * adjusts.get(0) / 100_000;
            double y2 = h * adjusts.get(1) / 100_000;
            yield new double[][] {{0, 0}, {x1, 0}, {x1, y2}, {w, y2}, {w, h}};
          }
          case "bentConnector5" -> {
            double x1 = w * adjusts.get(0) / 100_000;
            double y2 = h * adjusts.get(1) / 100_000;
            double x3 = w * adjusts.get(2) / 100_000;
            yield new double[][] {{0, 0}, {x1, 0}, {x1, y2}, {x3, y2}, {x3, h}, {w, h}};
          }
          default -> throw new IllegalArgumentException(preset);
        };
    List<Point> points = new ArrayList<>();
    for (double[] p : path) {
      double dx = (flipH ? w - p[0] : p[0]) - w / 2;
      double dy = (flipV ? h - p[1] : p[1]) - h / 2;
      boolean turned = turn == 90;
      points.add(
          new Point(frame.centreX() + (turned ? -dy : dx), frame.centreY() + (turned ? dx : dy)));
    }
    return points;
  }
}
