package org.partnershipatlas.visualiser.layout.free;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.partnershipatlas.visualiser.Importance;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/**
 * Labels where not all have room: the most important first, each below, above, right or left of its
 * mark, wherever it lies over no mark and no other label.
 */
final class Labels {
  private static final double AWAY = 2;
  private static final double CELL = 60;

  private final Drawing drawing;
  private final Rect room;
  private final double size;
  private final Importance importance;
  private final java.util.Map<Long, List<Rect>> taken = new java.util.HashMap<>();
  private int given;

  /**
   * Labels within a room.
   *
   * @param size of their letters
   * @param importance by which they are given first
   */
  Labels(Drawing drawing, Rect room, double size, Importance importance) {
    this.importance = importance;
    this.drawing = drawing;
    this.room = room;
    this.size = size;
  }

  /**
   * Gives those labels that have room, and says how many are named.
   *
   * @param named those that have their name already
   */
  int give(List<Mark> marks, List<Rect> places, Set<String> named, double wrap) {
    places.forEach(this::take);
    given = named.size();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> importance.order(marks.get(i).id()))
            .thenComparing(i -> !marks.get(i).big())
            .thenComparing(i -> -marks.get(i).ties())
            .thenComparing(i -> marks.get(i).card().name())
            .thenComparing(i -> i));
    order.removeIf(i -> named.contains(marks.get(i).id()));
    for (int i : order) {
      label(marks.get(i), places.get(i), wrap);
    }
    return given;
  }

  private void label(Mark mark, Rect at, double wrap) {
    List<String> lines = TextMeasure.wrap(mark.card().name(), size, mark.big(), wrap);
    double wide =
        lines.stream().mapToDouble(l -> TextMeasure.width(l, size, mark.big())).max().orElse(0);
    double high = lines.size() * Type.line(size);
    List<Rect> wishes =
        List.of(
            new Rect(at.centreX() - wide / 2, at.bottom() + AWAY, wide, high),
            new Rect(at.centreX() - wide / 2, at.y() - AWAY - high, wide, high),
            new Rect(at.right() + AWAY, at.centreY() - high / 2, wide, high),
            new Rect(at.x() - AWAY - wide, at.centreY() - high / 2, wide, high));
    for (Rect wish : wishes) {
      if (room.contains(wish, 0) && free(wish)) {
        take(wish);
        write(drawing, mark, wish, lines, size);
        given++;
        return;
      }
    }
  }

  /** Writes a label's lines, each in the middle of a place. */
  static void write(Drawing drawing, Mark mark, Rect at, List<String> lines, double size) {
    double top = at.y();
    for (String line : lines) {
      Point point = new Point(at.centreX(), top + Type.ascent(size));
      drawing.text("", TextRole.NAME, line, point, TextStyle.middle(size, mark.big()));
      top += Type.line(size);
    }
  }

  private boolean free(Rect wish) {
    for (long key : keys(wish)) {
      for (Rect other : taken.getOrDefault(key, List.of())) {
        if (wish.overlaps(other, 0.1)) {
          return false;
        }
      }
    }
    return true;
  }

  private void take(Rect rect) {
    for (long key : keys(rect)) {
      taken.computeIfAbsent(key, k -> new ArrayList<>()).add(rect);
    }
  }

  private static List<Long> keys(Rect rect) {
    List<Long> keys = new ArrayList<>();
    for (long i = (long) Math.floor(rect.x() / CELL); i <= Math.floor(rect.right() / CELL); i++) {
      for (long j = (long) Math.floor(rect.y() / CELL);
          j <= Math.floor(rect.bottom() / CELL);
          j++) {
        keys.add(i * 1_000_003 + j);
      }
    }
    return keys;
  }
}
