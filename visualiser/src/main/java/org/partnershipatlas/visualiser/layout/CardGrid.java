package org.partnershipatlas.visualiser.layout;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/** Cards side by side in rows, as many as are wide enough to be read. */
public final class CardGrid {
  public static final double GAP = 7;
  private static final double WIDEST = 300;

  private final double left;
  private final double width;
  private final double least;

  /**
   * A grid in a width.
   *
   * @param least how wide a card is at least
   */
  public CardGrid(double left, double width, double least) {
    this.left = left;
    this.width = width;
    this.least = least;
  }

  /** Draws the cards from a height down, and says where each stands. */
  public List<Rect> draw(Drawing drawing, List<Card> cards, double top) {
    int fitting = Math.max(1, (int) Math.floor((width + GAP) / (least + GAP)));
    int across = Math.max(1, Math.min(fitting, cards.size()));
    double wide = Math.min(WIDEST, (width - (across - 1) * GAP) / across);
    List<Rect> places = new ArrayList<>();
    double y = top;
    for (int first = 0; first < cards.size(); first += across) {
      List<CardForm> row = new ArrayList<>();
      double high = 0;
      for (Card card : cards.subList(first, Math.min(cards.size(), first + across))) {
        CardForm form = CardForm.of(card, wide, true);
        row.add(form);
        high = Math.max(high, form.height());
      }
      for (int i = 0; i < row.size(); i++) {
        double x = left + i * (wide + GAP);
        row.get(i).draw(drawing, x, y, high);
        places.add(new Rect(x, y, wide, high));
      }
      y += high + GAP;
    }
    return places;
  }

  /** Where cards end, downwards. */
  public static double bottom(List<Rect> places, double otherwise) {
    return places.stream().mapToDouble(Rect::bottom).max().orElse(otherwise);
  }

  /** A heading over cards, in as many lines as it needs; says where it ends. */
  public static double heading(
      Drawing drawing, TextRole role, String text, double left, double top, double width) {
    double y = top;
    for (String line : TextMeasure.wrap(text, Type.COLUMN, true, width)) {
      drawing.text(
          "",
          role,
          line,
          new Point(left, y + Type.ascent(Type.COLUMN)),
          TextStyle.start(Type.COLUMN, true));
      y += Type.line(Type.COLUMN);
    }
    return y;
  }
}
