package org.partnershipatlas.visualiser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.Palette;

/** Takes from a scene where its records stand, for files of other programs. */
public final class Appearances {
  private Appearances() {}

  /**
   * The middle of the first box of each record, its height as its size, and a colour by what it
   * stands for.
   */
  public static Appearance of(Scene scene, Palette palette) {
    Map<Id<?>, Appearance.Spot> spots = new LinkedHashMap<>();
    for (Box box : scene.boxes()) {
      find(box.record())
          .ifPresent(
              id ->
                  spots.putIfAbsent(
                      id,
                      new Appearance.Spot(
                          box.at().centreX(),
                          box.at().centreY(),
                          OptionalDouble.of(box.at().height()),
                          Optional.of(palette.node(box.role())))));
    }
    return new Appearance(spots);
  }

  private static Optional<Id<?>> find(String record) {
    try {
      return record.isEmpty() ? Optional.empty() : Optional.of(Id.parse(record));
    } catch (InvalidRecord e) {
      return Optional.empty();
    }
  }
}
