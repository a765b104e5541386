package org.partnershipatlas.visualiser.write;

import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRun;

/** Where a scene stands on a slide: so much larger or smaller, and so far from its corner. */
record Placing(double scale, double left, double top) {
  /** As large as it can be within that space, in its middle. */
  static Placing fitting(double wide, double high, double width, double height) {
    double scale = Math.min(width / wide, height / high);
    return new Placing(scale, (width - wide * scale) / 2, (height - high * scale) / 2);
  }

  Point on(Point p) {
    return new Point(left + p.x() * scale, top + p.y() * scale);
  }

  Rect on(Rect r) {
    return new Rect(
        left + r.x() * scale, top + r.y() * scale, r.width() * scale, r.height() * scale);
  }

  TextRun on(TextRun t) {
    return new TextRun(
        t.id(),
        t.of(),
        t.role(),
        t.text(),
        on(t.at()),
        t.size() * scale,
        t.bold(),
        t.align(),
        t.width() * scale);
  }

  Connector on(Connector c) {
    return new Connector(
        c.id(),
        c.role(),
        c.look(),
        c.from(),
        c.to(),
        c.points().stream().map(this::on).toList(),
        c.dash(),
        c.start(),
        c.end(),
        c.net(),
        c.record(),
        c.label());
  }
}
