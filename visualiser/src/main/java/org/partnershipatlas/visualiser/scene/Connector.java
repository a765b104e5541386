package org.partnershipatlas.visualiser.scene;

import java.util.List;

/**
 * A line from one shape to another. Its anchors are the ids of the shapes at both ends; its points
 * start on the edge of the one and end on the edge of the other. Lines of one net (the same kind to
 * the same shape) share {@code net} and may run together. {@code record} is the link or tenure
 * behind it.
 */
public record Connector(
    String id,
    ConnectorRole role,
    Look look,
    String from,
    String to,
    List<Point> points,
    Dash dash,
    Arrow start,
    Arrow end,
    String net,
    String record,
    String label) {
  public Connector {
    Checks.id(id);
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("A connector needs two points: " + id);
    }
  }

  Connector scaled(double factor) {
    List<Point> moved = points.stream().map(p -> p.scaled(factor)).toList();
    return new Connector(id, role, look, from, to, moved, dash, start, end, net, record, label);
  }
}
