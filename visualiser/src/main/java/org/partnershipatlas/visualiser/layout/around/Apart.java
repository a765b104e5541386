package org.partnershipatlas.visualiser.layout.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.CardForm;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/** What stands beside the rings: tied to the middle, but by no route that is drawn. */
final class Apart {
  private static final double BETWEEN = 9;
  private static final double PAD = 8;

  private final List<CardForm> cards;
  private final double box;
  private final String heading;
  private final List<String> lines;

  Apart(List<CardForm> cards, double box, String heading) {
    this.cards = List.copyOf(cards);
    this.box = box;
    this.heading = heading;
    this.lines = TextMeasure.wrap(heading, Type.COLUMN, true, box);
  }

  /** How high it must be at least. */
  double least() {
    return cards.isEmpty()
        ? 0
        : head() + PAD + cards.stream().mapToDouble(CardForm::height).max().orElse(0);
  }

  /** How wide it is at a height, the space before it included. */
  double width(double height) {
    int columns = columns(height).size();
    return columns == 0 ? 0 : columns * box + (columns - 1) * BETWEEN + 2 * PAD + 26;
  }

  private double head() {
    return PAD + lines.size() * Type.line(Type.COLUMN) + PAD;
  }

  private List<List<CardForm>> columns(double height) {
    List<List<CardForm>> columns = new ArrayList<>();
    double y = height;
    for (CardForm card : cards) {
      if (columns.isEmpty() || y + card.height() + PAD > height) {
        columns.add(new ArrayList<>());
        y = head();
      }
      columns.get(columns.size() - 1).add(card);
      y += card.height() + BETWEEN;
    }
    return columns;
  }

  /** Draws it against the right edge, its top at that height, and says where it is, if it is. */
  Optional<Rect> draw(
      Drawing drawing, Map<String, Rect> places, double right, double top, double height) {
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    double left = right - (width(height) - 26);
    Rect ground = new Rect(left, top, right - left, height);
    drawing.add(new Band("apart", BandRole.COLUMN, ground, "", heading));
    double y = top + PAD;
    for (String line : lines) {
      Point at = new Point(left + PAD, y + Type.ascent(Type.COLUMN));
      drawing.text("apart", TextRole.COLUMN, line, at, TextStyle.start(Type.COLUMN, true));
      y += Type.line(Type.COLUMN);
    }
    double x = left + PAD;
    for (List<CardForm> column : columns(height)) {
      y = top + head();
      for (CardForm card : column) {
        places.put(card.card().id(), new Rect(x, y, box, card.height()));
        card.draw(drawing, x, y, card.height());
        y += card.height() + BETWEEN;
      }
      x += box + BETWEEN;
    }
    return Optional.of(ground);
  }
}
