package org.partnershipatlas.visualiser.layout.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.visualiser.MatrixPicture;
import org.partnershipatlas.visualiser.Paper;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Fitted;
import org.partnershipatlas.visualiser.layout.Sheet;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Align;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Box;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.Look;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;
import org.partnershipatlas.visualiser.scene.Title;

/**
 * A matrix of cells, each with the sign of its state and its word below; names of rows at the left,
 * of columns above, totals at the right and at the foot.
 */
public final class CoveragePicture implements Sheet {
  private static final double NARROWEST_CELL = 70;
  private static final double WIDEST_CELL = 168;
  private static final double NAMES = 168;
  private static final double TOTALS = 74;
  private static final double SIGN = 19;
  private static final double MARK = 13;
  private static final double WORD = Type.DETAIL;
  private static final double GAP = 8;
  private static final double BESIDE = 4;

  private final MatrixPicture matrix;

  private CoveragePicture(MatrixPicture matrix) {
    this.matrix = matrix;
  }

  /** The picture of a matrix. */
  public static Scene of(Network network, MatrixPicture matrix, Paper paper) {
    CoveragePicture picture = new CoveragePicture(matrix);
    return Fitted.scene("coverage", picture.title(network), picture, paper, picture.description());
  }

  private Title title(Network network) {
    List<Group> groups = matrix.groups().stream().flatMap(id -> network.find(id).stream()).toList();
    return new Title(
        matrix.heading(),
        Sources.date(network),
        Sources.sources(network, groups),
        Reach.of(network, groups).line(),
        matrix.notes());
  }

  @Override
  public double narrowest() {
    return NAMES + TOTALS + matrix.columns().size() * NARROWEST_CELL;
  }

  @Override
  public int rows() {
    return matrix.rows().size() + 2;
  }

  @Override
  public double draw(Drawing drawing, double left, double top, double width, double stretch) {
    int count = Math.max(1, matrix.columns().size());
    double cell = Math.min(WIDEST_CELL, (width - NAMES - TOTALS) / count);
    double first = left + NAMES;
    double right = first + count * cell;
    double y = heads(drawing, left, top, cell);
    for (int row = 0; row < matrix.rows().size(); row++) {
      y = row(drawing, row, left, y, cell, stretch);
    }
    return foot(drawing, left, y + 4, cell, right);
  }

  private double heads(Drawing drawing, double left, double top, double cell) {
    double high = 0;
    for (MatrixPicture.Head head : matrix.columns()) {
      high = Math.max(high, lines(head, cell - GAP).size() * Type.line(Type.DETAIL));
    }
    double bottom = top + high + 8;
    double first = left + NAMES;
    drawing.add(
        new Band(
            "heads",
            BandRole.COLUMN_HEAD,
            new Rect(left, top, NAMES + matrix.columns().size() * cell + TOTALS, high + 8),
            "",
            matrix.corner()));
    lines(drawing, matrix.corner(), left + 4, bottom - 4, NAMES - GAP, false);
    for (int column = 0; column < matrix.columns().size(); column++) {
      MatrixPicture.Head head = matrix.columns().get(column);
      double x = first + column * cell;
      List<Line> lines = lines(head, cell - GAP);
      double y = bottom - 4 - lines.size() * Type.line(Type.DETAIL);
      for (Line line : lines) {
        drawing.text(
            "",
            TextRole.COLUMN,
            line.text(),
            new Point(x + cell / 2, y + Type.ascent(Type.DETAIL)),
            TextStyle.middle(Type.DETAIL, line.bold()));
        y += Type.line(Type.DETAIL);
      }
    }
    lines(
        drawing,
        matrix.totals(),
        first + matrix.columns().size() * cell + 6,
        bottom - 4,
        TOTALS - GAP,
        false);
    return bottom + 3;
  }

  private record Line(String text, boolean bold) {}

  private static List<Line> lines(MatrixPicture.Head head, double width) {
    List<Line> lines = new ArrayList<>();
    TextMeasure.wrap(head.name(), Type.DETAIL, true, width)
        .forEach(text -> lines.add(new Line(text, true)));
    if (!head.detail().isEmpty()) {
      TextMeasure.wrap(head.detail(), Type.DETAIL, false, width)
          .forEach(text -> lines.add(new Line(text, false)));
    }
    return lines;
  }

  /** Small lines that end above a height. */
  private static void lines(
      Drawing drawing, String text, double x, double bottom, double width, boolean bold) {
    List<String> lines =
        text.isEmpty() ? List.of() : TextMeasure.wrap(text, Type.DETAIL, bold, width);
    double y = bottom - lines.size() * Type.line(Type.DETAIL);
    for (String line : lines) {
      drawing.text(
          "",
          TextRole.ROW,
          line,
          new Point(x, y + Type.ascent(Type.DETAIL)),
          TextStyle.start(Type.DETAIL, bold));
      y += Type.line(Type.DETAIL);
    }
  }

  private double row(
      Drawing drawing, int row, double left, double top, double cell, double stretch) {
    MatrixPicture.Head head = matrix.rows().get(row);
    List<Line> names = lines(head, NAMES - GAP);
    boolean inLine = beside(cell) && inLine(head);
    if (inLine && !head.detail().isEmpty()) {
      names = names.subList(0, 1);
      double middle = top + rowHeight(row, cell, 1, stretch) / 2 - Type.line(Type.DETAIL) / 2;
      drawing.text(
          "",
          TextRole.ROW,
          head.detail(),
          new Point(left + NAMES - GAP, middle + Type.ascent(Type.DETAIL)),
          new TextStyle(Type.DETAIL, false, Align.END));
    }
    double high = rowHeight(row, cell, names.size(), stretch);
    double y = top + (high - names.size() * Type.line(Type.DETAIL)) / 2;
    for (Line line : names) {
      drawing.text(
          "",
          TextRole.ROW,
          line.text(),
          new Point(left + 4, y + Type.ascent(Type.DETAIL)),
          TextStyle.start(Type.DETAIL, line.bold()));
      y += Type.line(Type.DETAIL);
    }
    for (int column = 0; column < matrix.columns().size(); column++) {
      Rect at = new Rect(left + NAMES + column * cell, top, cell, high);
      cell(drawing, row, column, at);
    }
    total(drawing, head.total(), left + NAMES + matrix.columns().size() * cell + 6, top, high);
    return top + high;
  }

  private double rowHeight(int row, double cell, int lines, double stretch) {
    return Math.max(lines * Type.line(Type.DETAIL) + 6, cellHeight(row, cell))
        + Math.min(10, stretch);
  }

  /** Whether a name and its detail have room in one line. */
  private static boolean inLine(MatrixPicture.Head head) {
    return TextMeasure.width(head.name(), Type.DETAIL, true)
            + 2 * BESIDE
            + TextMeasure.width(head.detail(), Type.DETAIL, false)
        <= NAMES - GAP;
  }

  /** Whether every cell has room for its word beside its sign, which makes for low rows. */
  private boolean beside(double cell) {
    return matrix.cells().stream()
        .flatMap(List::stream)
        .allMatch(
            state -> MARK + BESIDE + TextMeasure.width(word(state), WORD, false) <= cell - GAP);
  }

  private static String word(MatrixPicture.State state) {
    return state.look().word() + (state.number().isEmpty() ? "" : " " + state.number());
  }

  private static void total(Drawing drawing, String text, double x, double top, double high) {
    if (!text.isEmpty()) {
      drawing.text(
          "",
          TextRole.ROW,
          text,
          new Point(x, top + (high - Type.line(Type.DETAIL)) / 2 + Type.ascent(Type.DETAIL)),
          TextStyle.start(Type.DETAIL, false));
    }
  }

  private static List<String> words(MatrixPicture.State state, double cell) {
    return TextMeasure.wrap(word(state), WORD, false, cell - 4);
  }

  private double cellHeight(int row, double cell) {
    if (beside(cell)) {
      return Math.max(MARK, Type.line(WORD)) + 7;
    }
    int lines = 1;
    for (MatrixPicture.State state : matrix.cells().get(row)) {
      lines = Math.max(lines, words(state, cell).size());
    }
    return SIGN + lines * Type.line(WORD) + 3;
  }

  private void cell(Drawing drawing, int row, int column, Rect at) {
    MatrixPicture.State state = matrix.cells().get(row).get(column);
    String id = "cell:" + matrix.rows().get(row).key() + " " + matrix.columns().get(column).key();
    String label =
        matrix.rows().get(row).name()
            + " on "
            + matrix.columns().get(column).name()
            + ": "
            + word(state);
    String record = matrix.rows().get(row).record();
    drawing.add(new Box(id, BoxRole.CELL, state.look(), at, record, label, false));
    if (beside(at.width())) {
      beside(drawing, id, state, at, label);
      return;
    }
    Rect sign = new Rect(at.centreX() - MARK / 2, at.y() + 4, MARK, MARK);
    drawing.add(new Box(id + "/sign", BoxRole.SIGN, state.look(), sign, "", label, false));
    double y = at.y() + SIGN;
    for (String line : words(state, at.width())) {
      drawing.text(
          id,
          TextRole.DETAIL,
          line,
          new Point(at.centreX(), y + Type.ascent(WORD)),
          new TextStyle(WORD, false, Align.MIDDLE));
      y += Type.line(WORD);
    }
  }

  /** All signs of a column stand below each other, each with its word to the right. */
  private static void beside(
      Drawing drawing, String id, MatrixPicture.State state, Rect at, String label) {
    double widest = MARK + BESIDE + TextMeasure.width(Look.NOT_RECORDED.word(), WORD, false);
    double wide = Math.max(widest, MARK + BESIDE + TextMeasure.width(word(state), WORD, false));
    double x = at.centreX() - wide / 2;
    double middle = at.centreY();
    Rect sign = new Rect(x, middle - MARK / 2, MARK, MARK);
    drawing.add(new Box(id + "/sign", BoxRole.SIGN, state.look(), sign, "", label, false));
    Point start = new Point(x + MARK + BESIDE, middle - Type.line(WORD) / 2 + Type.ascent(WORD));
    TextStyle style = TextStyle.start(WORD, false);
    drawing.text(id, TextRole.DETAIL, word(state), start, style);
  }

  private double foot(Drawing drawing, double left, double top, double cell, double right) {
    double high = Type.line(Type.DETAIL) + 6;
    drawing.add(
        new Band(
            "foot",
            BandRole.COLUMN,
            new Rect(left, top, right + TOTALS - left, high),
            "",
            matrix.foot()));
    total(drawing, matrix.foot(), left + 4, top, high);
    for (int column = 0; column < matrix.columns().size(); column++) {
      String text = matrix.columns().get(column).total();
      if (!text.isEmpty()) {
        drawing.text(
            "",
            TextRole.ROW,
            text,
            new Point(left + NAMES + (column + 0.5) * cell, top + 3 + Type.ascent(Type.DETAIL)),
            TextStyle.middle(Type.DETAIL, false));
      }
    }
    return top + high;
  }

  private String description() {
    Map<Look, Integer> counts = new EnumMap<>(Look.class);
    matrix.cells().forEach(row -> row.forEach(s -> counts.merge(s.look(), 1, Integer::sum)));
    StringBuilder text = new StringBuilder("A matrix of ");
    text.append(matrix.rows().size()).append(" rows and ").append(matrix.columns().size());
    text.append(" columns, ").append(matrix.corner()).append('.');
    String start = " Cells: ";
    for (Map.Entry<Look, Integer> count : counts.entrySet()) {
      text.append(start).append(count.getValue()).append(' ').append(count.getKey().word());
      start = ", ";
    }
    return text.append('.').toString();
  }
}
