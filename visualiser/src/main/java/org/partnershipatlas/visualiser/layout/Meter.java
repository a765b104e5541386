package org.partnershipatlas.visualiser.layout;

import org.partnershipatlas.visualiser.Importance;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Rect;

/**
 * The bar of a measure along the lower edge of a box: as long, of all the box's length, as the
 * record's value is of the most. The box itself stays as it is, so that no place changes.
 */
public final class Meter {
  private static final double INSET = 5;

  private Meter() {}

  /** Draws the bar of a record in its box, where it is measured and not 0. */
  public static void draw(
      Drawing drawing, Importance importance, String id, String name, Rect box, double thick) {
    double share = importance.find(id).orElse(0);
    if (share <= 0) {
      return;
    }
    double inset = Math.min(INSET, box.width() / 8);
    Rect at =
        new Rect(
            box.x() + inset,
            box.bottom() - thick - 0.8,
            Math.max(1, share * (box.width() - 2 * inset)),
            thick);
    String label = name + ": " + Math.round(100 * share) + " % of the most";
    drawing.add(new Box(id + "/measure", BoxRole.MEASURE, Look.PLAIN, at, "", label, false));
  }
}
