package org.partnershipatlas.visualiser.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/** A card set at a width: its lines broken, its seats in rows of chips, its height known. */
public final class CardForm {
  private static final double AFTER_CHIP = 3;
  private static final double BETWEEN = 9;
  private static final double COUNT_ROW = 13;

  private final Card card;
  private final double width;
  private final double pad;
  private final List<String> nameLines;
  private final List<String> detailLines;
  private final List<List<Count>> countRows;

  private record Count(Look look, String text, double width) {}

  private CardForm(Card card, double width, boolean bold, boolean dense) {
    double inner = width - 2 * inset(card);
    this.card = card;
    this.width = width;
    this.nameLines = TextMeasure.wrap(card.name(), Type.NAME, bold, inner);
    this.pad = dense ? Type.PAD - 2 : Type.PAD;
    String detail = detail(card, dense);
    this.detailLines =
        detail.isEmpty() ? List.of() : TextMeasure.wrap(detail, Type.DETAIL, false, inner);
    this.countRows = rows(card, inner);
  }

  /** A card at a width; a dense one leaves out what is minor. */
  public static CardForm of(Card card, double width, boolean dense) {
    return new CardForm(card, width, bold(card), dense);
  }

  private static String detail(Card card, boolean dense) {
    List<String> parts = new ArrayList<>();
    if (!dense && !card.minor().isEmpty()) {
      parts.add(card.minor());
    }
    if (!card.detail().isEmpty()) {
      parts.add(card.detail());
    }
    String text = String.join(" · ", parts);
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static boolean bold(Card card) {
    return card.role() == BoxRole.GROUP
        || card.role() == BoxRole.SHARED_GROUP
        || card.role() == BoxRole.FOLDED
        || card.emphasis();
  }

  private static double inset(Card card) {
    return card.role() == BoxRole.PERSON || card.role() == BoxRole.POST
        ? Type.PAD + 5
        : Type.PAD + 1;
  }

  public Card card() {
    return card;
  }

  public double height() {
    return 2 * pad
        + nameLines.size() * Type.line(Type.NAME)
        + detailLines.size() * Type.line(Type.DETAIL)
        + (countRows.isEmpty() ? 0 : 2 + countRows.size() * COUNT_ROW);
  }

  /** With words where all fit in one row, else numbers in as many rows as they need. */
  private static List<List<Count>> rows(Card card, double inner) {
    Map<Look, Integer> seats = card.seats();
    if (card.role() == BoxRole.SEAT && seats.containsKey(card.look())) {
      // A single seat: its state in words, without a number.
      String word = card.look().word();
      double wide = Type.CHIP + AFTER_CHIP + TextMeasure.width(word, Type.DETAIL, false);
      return List.of(List.of(new Count(card.look(), word, wide)));
    }
    if (seats.isEmpty()) {
      return List.of();
    }
    List<List<Count>> words = fill(seats, inner, true);
    return words.size() == 1 ? words : fill(seats, inner, false);
  }

  private static List<List<Count>> fill(Map<Look, Integer> seats, double inner, boolean words) {
    List<List<Count>> rows = new ArrayList<>();
    List<Count> row = new ArrayList<>();
    double used = 0;
    for (Map.Entry<Look, Integer> entry : seats.entrySet()) {
      String text = entry.getValue() + (words ? " " + entry.getKey().word() : "");
      double wide = Type.CHIP + AFTER_CHIP + TextMeasure.width(text, Type.DETAIL, false);
      if (!row.isEmpty() && used + BETWEEN + wide > inner) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      used += (row.isEmpty() ? 0 : BETWEEN) + wide;
      row.add(new Count(entry.getKey(), text, wide));
    }
    rows.add(row);
    return rows;
  }

  /** Draws the card at a place, at least as high as it needs. */
  public void draw(Drawing drawing, double x, double y, double height) {
    Rect at = new Rect(x, y, width, Math.max(height, height()));
    drawing.add(
        new Box(
            card.id(), card.role(), card.look(), at, card.record(), card.label(), card.emphasis()));
    double left = x + inset(card);
    double top = y + pad + (at.height() - height()) / 2;
    for (String line : nameLines) {
      drawing.text(
          card.id(),
          TextRole.NAME,
          line,
          new Point(left, top + Type.ascent(Type.NAME)),
          TextStyle.start(Type.NAME, bold(card)));
      top += Type.line(Type.NAME);
    }
    for (String line : detailLines) {
      drawing.text(
          card.id(),
          TextRole.DETAIL,
          line,
          new Point(left, top + Type.ascent(Type.DETAIL)),
          TextStyle.start(Type.DETAIL, false));
      top += Type.line(Type.DETAIL);
    }
    counts(drawing, left, top + 2);
  }

  private void counts(Drawing drawing, double left, double start) {
    double top = start;
    for (List<Count> row : countRows) {
      double x = left;
      for (Count count : row) {
        Rect chip = new Rect(x, top + (COUNT_ROW - Type.CHIP) / 2, Type.CHIP, Type.CHIP);
        String label = card.seats().getOrDefault(count.look(), 0) + " " + count.look().meaning();
        drawing.add(
            new Box(
                card.id() + "/" + count.look().word(),
                BoxRole.SEAT,
                count.look(),
                chip,
                "",
                label,
                false));
        drawing.text(
            card.id(),
            TextRole.COUNT,
            count.text(),
            new Point(
                x + Type.CHIP + AFTER_CHIP,
                top + (COUNT_ROW - Type.line(Type.DETAIL)) / 2 + Type.ascent(Type.DETAIL)),
            TextStyle.start(Type.DETAIL, false));
        x += count.width() + BETWEEN;
      }
      top += COUNT_ROW;
    }
  }
}
