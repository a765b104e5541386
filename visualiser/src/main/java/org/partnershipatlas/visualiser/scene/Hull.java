package org.partnershipatlas.visualiser.scene;

import java.util.List;

/** A closed outline around shapes that belong together; an open ring in a picture of steps. */
public record Hull(String id, HullRole role, List<Point> points, String record, String label) {
  public Hull {
    Checks.id(id);
    points = List.copyOf(points);
    if (points.size() < 3) {
      throw new IllegalArgumentException("A hull needs three points: " + id);
    }
  }

  Hull scaled(double factor) {
    return new Hull(id, role, points.stream().map(p -> p.scaled(factor)).toList(), record, label);
  }
}
