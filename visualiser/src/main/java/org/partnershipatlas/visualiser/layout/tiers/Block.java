package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.partnershipatlas.visualiser.font.TextMeasure;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/**
 * Some columns of a section side by side: slots for ties, headings, and cards in rows of themes.
 */
final class Block {
  private static final double WIDEST = 330;
  private static final double GAP = 7;
  private static final double STACK = 6;
  private static final double EDGE = 5;

  private final Section section;
  private final int first;
  private final int count;
  private final List<Column> columns;
  private final boolean dense;
  private final List<Gutter> gutters = new ArrayList<>();
  private final List<Cell> ties = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final double[] cardX;
  private double card;

  private record Cell(Spot spot, int row, int column, int span) {}

  private record Label(String of, TextRole role, String text, Point at, TextStyle style) {}

  /**
   * Columns of a section.
   *
   * @param first the number of the first card column among those of the section
   * @param dense whether what is minor is left out
   */
  Block(Section section, List<Column> columns, int first, int aisle, boolean dense) {
    this.section = section;
    this.first = first;
    this.columns = columns;
    this.count = columns.stream().mapToInt(Column::units).sum();
    this.dense = dense;
    this.cardX = new double[count];
    for (int c = 0; c < count; c++) {
      gutters.add(new Gutter());
    }
    for (Place place : section.between()) {
      // The first columns of a section have the slots of all, so that lines stay short.
      int column = place.column() - first;
      if (column >= 0 && column < count) {
        ties.add(new Cell(spot(place, column, aisle), place.row(), column, 1));
      }
    }
    for (Place place : section.places()) {
      int column = place.column() - first;
      if (column >= 0 && column < count) {
        int span = Math.min(place.span(), count - column);
        cells.add(new Cell(spot(place, column, aisle), place.row(), column, span));
      }
    }
    int unit = 0;
    for (Column column : columns) {
      int from = unit;
      int to = unit + column.units();
      if (cells.stream().noneMatch(x -> x.column() < to && from < x.column() + x.span())) {
        Place place = new Place(Reading.nothing(column.id(), column.nothing()), 0, from, 1);
        cells.add(new Cell(spot(place, from, aisle), 0, from, 1));
      }
      unit = to;
    }
    // Wide cards first, so that those of single columns stack below them.
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(c -> -c.span()));
  }

  private Spot spot(Place place, int column, int aisle) {
    return new Spot(place.card(), aisle, gutters.get(column), false, dense);
  }

  List<Spot> spots() {
    List<Spot> all = new ArrayList<>();
    ties.forEach(c -> all.add(c.spot()));
    cells.forEach(c -> all.add(c.spot()));
    return all;
  }

  /** How wide its cards can be in a width: what the gutters leave, shared alike. */
  double cardWidth(double wide) {
    double channels = gutters.stream().mapToDouble(Gutter::needed).sum();
    return Math.min(WIDEST, (wide + GAP - channels) / count - GAP - EDGE);
  }

  /** Sets the columns from a place on. */
  void across(double from, double wide, double cardWidth) {
    card = cardWidth;
    double channels = gutters.stream().mapToDouble(Gutter::needed).sum();
    double x = from + Math.max(0, wide + GAP - channels - count * (card + GAP + EDGE)) / 2;
    for (int c = 0; c < count; c++) {
      double channel = gutters.get(c).needed();
      gutters.get(c).place(x, channel);
      cardX[c] = x + channel;
      x += channel + card + EDGE + GAP;
    }
    ties.forEach(c -> c.spot().across(cardX[c.column()], card));
    for (Cell cell : cells) {
      double start = cardX[cell.column()];
      cell.spot().across(start, cardX[cell.column() + cell.span() - 1] + card - start);
    }
  }

  private double unitX(int unit) {
    return cardX[unit] - gutters.get(unit).needed();
  }

  private double right(int unit) {
    return cardX[unit] + card + EDGE;
  }

  /**
   * Places everything from a height down, with some stretch in each row, and says where it ends.
   */
  double down(double top, double stretch, double labelWidth, double trunk) {
    double labelLeft = unitX(0) - trunk - labelWidth;
    bands.clear();
    labels.clear();
    double y = ties(top);
    double headTop = y;
    double head = 0;
    for (Column column : columns) {
      head = Math.max(head, headLines(column).size() * Type.line(Type.COLUMN) + 7);
    }
    y += head + STACK;
    int rows = cells.stream().mapToInt(Cell::row).max().orElse(0) + 1;
    List<Rect> stripes = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double bottom = row(row, y);
      if (bottom > y) {
        double left = unitX(0);
        stripes.add(new Rect(left, y - STACK / 2, right(count - 1) - left, bottom - y));
        label(row, y, labelLeft, labelWidth);
        y = Math.max(bottom, y + labelHeight(row, labelWidth)) + stretch;
      }
    }
    ground(headTop, head, y - stretch);
    stripe(stripes);
    return y;
  }

  private double ties(double top) {
    double y = top;
    int rows = ties.stream().mapToInt(Cell::row).max().orElse(-1) + 1;
    for (int row = 0; row < rows; row++) {
      int at = row;
      double high =
          ties.stream()
              .filter(c -> c.row() == at)
              .mapToDouble(c -> c.spot().needed())
              .max()
              .orElse(0);
      for (Cell cell : ties) {
        if (cell.row() == row) {
          cell.spot().down(y + (high - cell.spot().needed()) / 2, cell.spot().needed());
        }
      }
      y += high == 0 ? 0 : high + STACK + 1;
    }
    return y;
  }

  private double row(int row, double top) {
    double[] ends = new double[count];
    Arrays.fill(ends, top);
    double bottom = top;
    for (Cell cell : cells) {
      if (cell.row() == row) {
        double y = top;
        for (int c = cell.column(); c < cell.column() + cell.span(); c++) {
          y = Math.max(y, ends[c]);
        }
        cell.spot().down(y, cell.spot().needed());
        Arrays.fill(
            ends, cell.column(), cell.column() + cell.span(), y + cell.spot().needed() + STACK);
        bottom = Math.max(bottom, y + cell.spot().needed() + STACK);
      }
    }
    return bottom;
  }

  /** The heading stands over the cards, clear of the lines in the gutter. */
  private List<String> headLines(Column column) {
    return TextMeasure.wrap(column.name(), Type.COLUMN, true, card);
  }

  private void ground(double top, double head, double bottom) {
    int unit = 0;
    for (Column column : columns) {
      double x = unitX(unit);
      double wide = right(unit + column.units() - 1) - x;
      Rect all = new Rect(x, top, wide, bottom - top);
      bands.add(new Band(column.id(), BandRole.COLUMN, all, column.record(), column.name()));
      bands.add(
          new Band(
              column.id() + "/head",
              BandRole.COLUMN_HEAD,
              new Rect(x, top, wide, head),
              column.record(),
              column.name()));
      double y = top + 3.5;
      for (String line : headLines(column)) {
        Point at = new Point(cardX[unit], y + Type.ascent(Type.COLUMN));
        TextStyle style = TextStyle.start(Type.COLUMN, true);
        labels.add(new Label(column.id(), TextRole.COLUMN, line, at, style));
        y += Type.line(Type.COLUMN);
      }
      unit += column.units();
    }
  }

  private void stripe(List<Rect> stripes) {
    for (int i = 1; i < stripes.size(); i += 2) {
      String id = section.id() + "/stripe:" + first + ":" + i;
      bands.add(new Band(id, BandRole.ROW, stripes.get(i), "", ""));
    }
  }

  private List<String> rowLines(int row, double labelWidth) {
    return labelWidth <= 0 || row >= section.rows().size()
        ? List.of()
        : TextMeasure.wrap(section.rows().get(row), Type.DETAIL, true, labelWidth - 8);
  }

  private double labelHeight(int row, double labelWidth) {
    return rowLines(row, labelWidth).size() * Type.line(Type.DETAIL) + STACK;
  }

  private void label(int row, double top, double labelLeft, double labelWidth) {
    double y = top + 4;
    for (String line : rowLines(row, labelWidth)) {
      Point at = new Point(labelLeft, y + Type.ascent(Type.DETAIL));
      labels.add(new Label("", TextRole.ROW, line, at, TextStyle.start(Type.DETAIL, true)));
      y += Type.line(Type.DETAIL);
    }
  }

  int rows() {
    return (int) cells.stream().map(Cell::row).distinct().count();
  }

  void draw(Drawing drawing) {
    bands.forEach(drawing::add);
    labels.forEach(l -> drawing.text(l.of(), l.role(), l.text(), l.at(), l.style()));
  }
}
