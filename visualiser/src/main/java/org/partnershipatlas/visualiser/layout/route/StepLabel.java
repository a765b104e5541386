package org.partnershipatlas.visualiser.layout.route;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.Story;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Arrow;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Connector;
import org.partnershipatlas.visualiser.scene.Dash;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/** A step with its words: what it is above its line; what it costs and how sure it is below. */
final class StepLabel {
  private static final double SIZE = Type.DETAIL;
  private static final double INNER = WayRow.GAP - 16;

  private final Story.Step step;
  private final String id;
  private final Card from;
  private final Card to;
  private final boolean weakest;
  private final List<String> above;
  private final List<String> below;

  StepLabel(Story.Step step, String id, Card from, Card to, boolean weakest) {
    this.step = step;
    this.id = id;
    this.from = from;
    this.to = to;
    this.weakest = weakest;
    this.above = TextMeasure.wrap(step.words(), SIZE, true, INNER);
    this.below = new ArrayList<>();
    for (String part : parts()) {
      below.addAll(TextMeasure.wrap(part, SIZE, false, INNER));
    }
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    String sure =
        switch (step.sureness()) {
          case RECORDED -> step.onPaper() ? "on paper" : "";
          case POSSIBLE -> "possible";
          case PLANNED -> "planned";
        };
    parts.add(cost(step.cost()) + (sure.isEmpty() ? "" : " · " + sure));
    if (weakest) {
      parts.add("weakest step");
    }
    return parts;
  }

  /** What a step costs, in words: half a step, 1 step, 2½ steps. */
  static String cost(double cost) {
    int whole = (int) Math.floor(cost);
    boolean half = cost - whole >= 0.25;
    if (whole == 0) {
      return half ? "½ step" : "no cost";
    }
    return whole + (half ? "½" : "") + (cost == 1 ? " step" : " steps");
  }

  static double least(boolean labelled) {
    return labelled ? 2 * Type.line(SIZE) : 0;
  }

  double height() {
    return 2 * Math.max(above.size(), below.size()) * Type.line(SIZE) + 12;
  }

  /** Between two cards of a line. */
  void across(Drawing drawing, Rect left, Rect right, double top, double high) {
    double middle = top + high / 2;
    double x = (left.right() + right.x()) / 2;
    if (weakest) {
      mark(drawing, new Rect(left.right() + 6, top, right.x() - left.right() - 12, high));
    }
    connect(drawing, List.of(new Point(left.right(), middle), new Point(right.x(), middle)));
    texts(drawing, above, x, middle - 5 - above.size() * Type.line(SIZE), true);
    texts(drawing, below, x, middle + 5, false);
  }

  /** From the end of a line to the beginning of the next. */
  void around(Drawing drawing, Rect last, Rect first) {
    double middle = first.y() - 15;
    connect(
        drawing,
        List.of(
            new Point(last.centreX(), last.bottom()),
            new Point(last.centreX(), middle),
            new Point(first.centreX(), middle),
            new Point(first.centreX(), first.y())));
    String text = String.join(" ", above) + " · " + String.join(" · ", parts());
    double wide = TextMeasure.width(text, SIZE, true);
    double x = Math.max(first.centreX() + 14 + wide / 2, (first.centreX() + last.centreX()) / 2);
    double top = middle - 4 - Type.line(SIZE);
    if (weakest) {
      mark(drawing, new Rect(x - wide / 2 - 5, top - 2, wide + 10, Type.line(SIZE) + 9));
    }
    texts(drawing, List.of(text), x, top, true);
  }

  private void mark(Drawing drawing, Rect at) {
    drawing.add(new Band(id + "/weakest", BandRole.MARK, at, "", "weakest step"));
  }

  private void connect(Drawing drawing, List<Point> points) {
    Look look =
        switch (step.sureness()) {
          case RECORDED -> Look.PLAIN;
          case POSSIBLE -> Look.POSSIBLE;
          case PLANNED -> Look.PLANNED;
        };
    Dash dash =
        switch (step.sureness()) {
          case RECORDED -> Dash.SOLID;
          case POSSIBLE -> Dash.DOTTED;
          case PLANNED -> Dash.DASHED;
        };
    Arrow tip = step.role().end();
    String label =
        "%s %s %s, %s".formatted(from.name(), step.words(), to.name(), String.join(", ", parts()));
    drawing.add(
        new Connector(
            id,
            step.role(),
            look,
            from.id(),
            to.id(),
            points,
            dash,
            step.forward() ? step.role().start() : tip,
            step.forward() ? tip : step.role().start(),
            "",
            step.record(),
            label));
  }

  private void texts(Drawing drawing, List<String> lines, double x, double top, boolean bold) {
    double y = top;
    for (String line : lines) {
      boolean strong = bold || line.equals("weakest step");
      drawing.text(
          "",
          TextRole.CONNECTOR,
          line,
          new Point(x, y + Type.ascent(SIZE)),
          TextStyle.middle(SIZE, strong));
      y += Type.line(SIZE);
    }
  }
}
