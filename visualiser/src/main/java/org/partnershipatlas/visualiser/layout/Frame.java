package org.partnershipatlas.visualiser.layout;

import java.util.List;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.scene.Align;
import org.partnershipatlas.visualiser.scene.Legend;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * What stands around every picture: heading and date above; legend, notes, source and reach below.
 */
public final class Frame {
  /** How much wider a font may be that a program takes instead of ours. */
  private static final double WIDER = 1.25;

  private final Title title;
  private final double width;

  public Frame(Title title, double width) {
    this.title = title;
    this.width = width;
  }

  private double inner() {
    return width - 2 * Type.MARGIN;
  }

  private List<String> headingLines() {
    return TextMeasure.wrap(title.heading(), Type.HEADING, true, inner());
  }

  /** Where the picture itself may begin. */
  public double top() {
    return Type.MARGIN * 0.7
        + headingLines().size() * Type.line(Type.HEADING)
        + Type.line(Type.DATE)
        + 8;
  }

  /** How much stands below the picture of that drawing. */
  public double footHeight(Drawing drawing) {
    Legend legend = LegendForm.of(drawing, Type.MARGIN, 0, inner());
    return 8 + legend.at().height() + 4 + footLines() * Type.line(Type.FOOT) + Type.MARGIN * 0.6;
  }

  private int footLines() {
    return noteLines().size() + (inOneLine() ? 1 : lines(title.reach()) + lines(title.source()));
  }

  /** All notes run on, so that they take no more of the picture than they must. */
  private List<String> noteLines() {
    StringBuilder notes = new StringBuilder();
    for (String note : title.notes()) {
      notes.append(notes.isEmpty() ? "" : " ").append(note);
      if (!note.endsWith(".")) {
        notes.append('.');
      }
    }
    return notes.isEmpty()
        ? List.of()
        : TextMeasure.wrap(notes.toString(), Type.FOOT, false, inner());
  }

  private int lines(String text) {
    return TextMeasure.wrap(text, Type.FOOT, false, inner()).size();
  }

  /** Whether reach and source stand side by side; a wider font than ours must not join them. */
  private boolean inOneLine() {
    double both =
        TextMeasure.width(title.reach(), Type.FOOT, false)
            + TextMeasure.width(title.source(), Type.FOOT, false);
    return both * WIDER <= inner();
  }

  /** Sets the frame around what is drawn and makes the scene. */
  public Scene close(String view, Drawing drawing, double height, String description) {
    double top = Type.MARGIN * 0.7;
    for (String line : headingLines()) {
      top = line(drawing, TextRole.HEADING, line, top, Type.HEADING, true);
    }
    line(drawing, TextRole.DATE, title.date(), top, Type.DATE, false);
    double foot = height - footHeight(drawing) + 8;
    Legend legend = LegendForm.of(drawing, Type.MARGIN, foot, inner());
    foot += legend.at().height() + 4;
    for (String note : noteLines()) {
      foot = line(drawing, TextRole.NOTE, note, foot, Type.FOOT, false);
    }
    double below = lines(drawing, TextRole.REACH, title.reach(), foot);
    if (inOneLine()) {
      Point at = new Point(width - Type.MARGIN, foot + Type.ascent(Type.FOOT));
      TextStyle style = new TextStyle(Type.FOOT, false, Align.END);
      drawing.text("", TextRole.SOURCE, title.source(), at, style);
    } else {
      lines(drawing, TextRole.SOURCE, title.source(), below);
    }
    return new Scene(
        view,
        width,
        height,
        title,
        drawing.bands(),
        drawing.hulls(),
        drawing.connectors(),
        drawing.boxes(),
        drawing.texts(),
        legend,
        description);
  }

  private double lines(Drawing drawing, TextRole role, String text, double start) {
    double top = start;
    for (String line : TextMeasure.wrap(text, Type.FOOT, false, inner())) {
      top = line(drawing, role, line, top, Type.FOOT, false);
    }
    return top;
  }

  private static double line(
      Drawing drawing, TextRole role, String text, double top, double size, boolean bold) {
    Point at = new Point(Type.MARGIN, top + Type.ascent(size));
    drawing.text("", role, text, at, TextStyle.start(size, bold));
    return top + Type.line(size);
  }
}
