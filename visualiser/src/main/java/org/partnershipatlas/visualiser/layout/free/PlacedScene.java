package org.partnershipatlas.visualiser.layout.free;

import java.util.List;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Scene;

/**
 * A picture, and where its records stand in the view's own measure.
 *
 * @param positions by id
 * @param middle where the middle of that measure is in the picture
 * @param scale how many of the picture's units one of it is
 */
public record PlacedScene(Scene scene, List<Position> positions, Point middle, double scale) {
  public PlacedScene {
    positions = List.copyOf(positions);
  }
}
