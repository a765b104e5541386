package org.partnershipatlas.visualiser.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.Scene;

/** Which of the small chips of a scene stand in which of its boxes. */
final class Nesting {
  private final Map<String, Box> holders = new HashMap<>();
  private final Map<String, List<Box>> held = new HashMap<>();

  Nesting(Scene scene) {
    List<Box> cards = scene.boxes().stream().filter(b -> !BoxPainter.isChip(b)).toList();
    for (Box chip : scene.boxes()) {
      if (BoxPainter.isChip(chip)) {
        cards.stream()
            .filter(card -> card.at().contains(chip.at(), 0.1))
            .findFirst()
            .ifPresent(
                card -> {
                  holders.put(chip.id(), card);
                  held.computeIfAbsent(card.id(), id -> new ArrayList<>()).add(chip);
                });
      }
    }
  }

  /** The box in which that one stands. */
  Optional<Box> findHolder(Box box) {
    return Optional.ofNullable(holders.get(box.id()));
  }

  /** The chips that stand in that box. */
  List<Box> chips(Box box) {
    return held.getOrDefault(box.id(), List.of());
  }
}
