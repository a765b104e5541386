package org.partnershipatlas.visualiser.write;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Writes figures as SVG elements, numbers with at most two decimals and always alike. */
final class SvgPaths {
  private SvgPaths() {}

  static String element(Figure figure) {
    return "<" + geometry(figure.shape()) + ink(figure.ink()) + "/>\n";
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    if (rounded.signum() == 0) {
      return "0";
    }
    return rounded.stripTrailingZeros().toPlainString();
  }

  static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  private static String geometry(Shape shape) {
    if (shape instanceof RoundRectangle2D r) {
      return rect(r.getX(), r.getY(), r.getWidth(), r.getHeight())
          + (r.getArcWidth() > 0 ? attribute("rx", r.getArcWidth() / 2) : "");
    }
    if (shape instanceof Rectangle2D r) {
      return rect(r.getX(), r.getY(), r.getWidth(), r.getHeight());
    }
    if (shape instanceof Ellipse2D e) {
      return "circle"
          + attribute("cx", e.getCenterX())
          + attribute("cy", e.getCenterY())
          + attribute("r", e.getWidth() / 2);
    }
    return "path d=\"" + data(shape) + "\"";
  }

  private static String rect(double x, double y, double width, double height) {
    return "rect"
        + attribute("x", x)
        + attribute("y", y)
        + attribute("width", width)
        + attribute("height", height);
  }

  private static String ink(Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(" fill=\"").append(ink.fill().isEmpty() ? "none" : ink.fill()).append('"');
    if (!ink.line().isEmpty()) {
      text.append(" stroke=\"").append(ink.line()).append('"');
      text.append(attribute("stroke-width", ink.width()));
      if (!ink.dashes().isEmpty()) {
        text.append(" stroke-dasharray=\"")
            .append(ink.dashes().stream().map(SvgPaths::number).collect(Collectors.joining(" ")))
            .append('"');
      }
    }
    return text.toString();
  }

  private static String data(Shape shape) {
    StringBuilder text = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int points =
          switch (i.currentSegment(c)) {
            case PathIterator.SEG_MOVETO -> letter(text, 'M', 1);
            case PathIterator.SEG_LINETO -> letter(text, 'L', 1);
            case PathIterator.SEG_QUADTO -> letter(text, 'Q', 2);
            case PathIterator.SEG_CUBICTO -> letter(text, 'C', 3);
            default -> letter(text, 'Z', 0);
          };
      for (int p = 0; p < points; p++) {
        text.append(p == 0 ? "" : " ").append(number(c[2 * p])).append(' ');
        text.append(number(c[2 * p + 1]));
      }
    }
    return text.toString();
  }

  private static int letter(StringBuilder text, char letter, int points) {
    text.append(letter);
    return points;
  }
}
