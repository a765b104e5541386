package org.partnershipatlas.visualiser.scene;

import org.partnershipatlas.visualiser.font.TextMeasure;

/**
 * One line of text. {@code at} is the start, middle or end of its baseline; {@code width} is
 * measured by the bundled font; {@code of} is the id of the shape that it labels, empty for none.
 */
public record TextRun(
    String id,
    String of,
    TextRole role,
    String text,
    Point at,
    double size,
    boolean bold,
    Align align,
    double width) {
  public TextRun {
    Checks.id(id);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("A text must say something: " + id);
    }
  }

  /** A text whose width is measured here. */
  public static TextRun of(
      String id, String of, TextRole role, String text, Point at, TextStyle style) {
    double width = TextMeasure.width(text, style.size(), style.bold());
    return new TextRun(id, of, role, text, at, style.size(), style.bold(), style.align(), width);
  }

  /**
   * Whether it is a name that stands by itself, so that lines may pass below it: it is drawn with a
   * halo of paper, which keeps its letters clear of them.
   */
  public boolean haloed() {
    return role == TextRole.NAME && of.isEmpty();
  }

  /** The left end of the text. */
  public double left() {
    return switch (align) {
      case START -> at.x();
      case MIDDLE -> at.x() - width / 2;
      case END -> at.x() - width;
    };
  }

  /** The rectangle that its letters take up. */
  public Rect extent() {
    return new Rect(
        left(),
        at.y() - TextMeasure.ASCENT * size,
        width,
        (TextMeasure.ASCENT + TextMeasure.DESCENT) * size);
  }

  TextRun scaled(double factor) {
    return new TextRun(
        id, of, role, text, at.scaled(factor), size * factor, bold, align, width * factor);
  }
}
