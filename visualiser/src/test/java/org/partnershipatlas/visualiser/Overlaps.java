package org.partnershipatlas.visualiser;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.LegendEntry;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRun;

/**
 * Finds what makes a picture unreadable: labels over labels or boxes, boxes over boxes, lines
 * through letters, and what is cut at the edge.
 */
public final class Overlaps {
  private static final double TOLERANCE = 0.6;

  private final Scene scene;
  private final Map<String, Rect> boxes = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Overlaps(Scene scene) {
    this.scene = scene;
    scene.boxes().forEach(b -> boxes.put(b.id(), b.at()));
  }

  /** Everything that is wrong with a scene, in words; nothing where it can be read. */
  public static List<String> in(Scene scene) {
    Overlaps overlaps = new Overlaps(scene);
    overlaps.texts();
    overlaps.boxes();
    overlaps.lines();
    return overlaps.faults;
  }

  private List<TextRun> allTexts() {
    return Stream.concat(
            scene.texts().stream(), scene.legend().entries().stream().map(LegendEntry::text))
        .toList();
  }

  private void texts() {
    Rect canvas = new Rect(0, 0, scene.width(), scene.height());
    List<TextRun> texts = allTexts();
    for (int i = 0; i < texts.size(); i++) {
      TextRun text = texts.get(i);
      if (!canvas.contains(text.extent(), TOLERANCE)) {
        faults.add("off the picture: " + text.text());
      }
      for (TextRun other : texts.subList(0, i)) {
        if (text.extent().overlaps(other.extent(), TOLERANCE)) {
          faults.add("label over label: " + text.text() + " / " + other.text());
        }
      }
      Rect own = boxes.get(text.of());
      if (own != null && !own.contains(text.extent(), TOLERANCE)) {
        faults.add("label outside its box: " + text.text());
      }
      for (Box box : scene.boxes()) {
        boolean foreign = !box.id().equals(text.of());
        if (foreign && box.at().overlaps(text.extent(), TOLERANCE)) {
          faults.add("label over node: " + text.text() + " / " + box.label());
        }
      }
    }
  }

  private void boxes() {
    Rect canvas = new Rect(0, 0, scene.width(), scene.height());
    List<Box> all = scene.boxes();
    for (int i = 0; i < all.size(); i++) {
      Box box = all.get(i);
      if (!canvas.contains(box.at(), TOLERANCE)) {
        faults.add("box off the picture: " + box.label());
      }
      for (Box other : all.subList(0, i)) {
        if (box.at().overlaps(other.at(), TOLERANCE) && !inside(box, other)) {
          faults.add("box over box: " + box.label() + " / " + other.label());
        }
      }
    }
  }

  private static boolean inside(Box chip, Box card) {
    return (chip.role() == BoxRole.SEAT
            || chip.role() == BoxRole.SIGN
            || chip.role() == BoxRole.MEASURE)
        && chip.id().startsWith(card.id() + "/")
        && card.at().contains(chip.at(), TOLERANCE);
  }

  /** Lines lie under boxes; none may run through letters that neither a box nor a halo keeps. */
  private void lines() {
    List<TextRun> free = allTexts().stream().filter(t -> !t.haloed() && !boxed(t)).toList();
    for (Connector connector : scene.connectors()) {
      for (int i = 1; i < connector.points().size(); i++) {
        Point from = connector.points().get(i - 1);
        Point to = connector.points().get(i);
        for (TextRun text : free) {
          if (letters(text).intersectsLine(from.x(), from.y(), to.x(), to.y())) {
            faults.add("line through label: " + connector.label() + " / " + text.text());
          }
        }
      }
    }
  }

  /** Whether a box stands between its letters and the lines. */
  private boolean boxed(TextRun text) {
    return scene.boxes().stream()
        .anyMatch(b -> b.role() != BoxRole.CELL && b.at().contains(text.extent(), TOLERANCE));
  }

  /** Where the letters themselves are, without the room above and below them. */
  private static Rectangle2D letters(TextRun text) {
    Rect at = text.extent();
    double above = at.height() * 0.15;
    return new Rectangle2D.Double(
        at.x() + 0.5, at.y() + above, Math.max(0, at.width() - 1), at.height() - 2 * above);
  }
}
