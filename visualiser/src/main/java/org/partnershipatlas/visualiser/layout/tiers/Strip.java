package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;
import org.partnershipatlas.visualiser.scene.Band;
import org.partnershipatlas.visualiser.scene.BandRole;
import org.partnershipatlas.visualiser.scene.Point;
import org.partnershipatlas.visualiser.scene.Rect;
import org.partnershipatlas.visualiser.scene.TextRole;
import org.partnershipatlas.visualiser.scene.TextStyle;

/** The band of an upper area: its name, and its groups in as few rows as their width allows. */
final class Strip {
  private static final double NARROWEST = 150;
  private static final double WIDEST = 270;
  private static final double GAP = 8;

  private final Section section;
  private final int columns;
  private final List<Gutter> gutters = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private double left;
  private double width;

  Strip(Section section, int aisle, double roughWidth, boolean dense) {
    this.section = section;
    int count = section.upper().size();
    int fit = Math.max(1, (int) ((roughWidth - 2 * GAP) / NARROWEST));
    int rows = Math.max(1, (int) Math.ceil(count / (double) fit));
    columns = Math.max(1, (int) Math.ceil(count / (double) rows));
    for (int c = 0; c < columns; c++) {
      gutters.add(new Gutter());
    }
    for (int i = 0; i < count; i++) {
      Card card = section.upper().get(i);
      boolean last = i + columns >= count;
      spots.add(new Spot(card, aisle, gutters.get(i % columns), last, dense));
    }
  }

  List<Spot> spots() {
    return spots;
  }

  void across(double from, double wide) {
    left = from;
    width = wide;
    double channels = gutters.stream().mapToDouble(Gutter::needed).sum();
    double card = Math.max(1, Math.min(WIDEST, (wide - GAP - channels) / columns));
    double x = from + (wide - GAP - channels - card * columns) / 2;
    for (int c = 0; c < columns; c++) {
      Gutter gutter = gutters.get(c);
      gutter.place(x, gutter.needed());
      for (int i = c; i < spots.size(); i += columns) {
        spots.get(i).across(x + gutter.needed(), card);
      }
      x += gutter.needed() + card;
    }
  }

  /** Places its rows from a height down and says where it ends. */
  double down(double top, double stretch) {
    double y = top + 4 + Type.line(Type.BAND) + 3;
    for (int i = 0; i < spots.size(); i += columns) {
      List<Spot> row = spots.subList(i, Math.min(spots.size(), i + columns));
      double high = row.stream().mapToDouble(Spot::needed).max().orElse(0);
      for (Spot spot : row) {
        spot.down(y, high);
      }
      y += high + GAP + stretch;
    }
    return y - stretch;
  }

  int rows() {
    return (int) Math.ceil(spots.size() / (double) columns);
  }

  void draw(Drawing drawing, double top, double bottom) {
    drawing.add(
        new Band(
            section.id(),
            BandRole.UPPER_TIER,
            new Rect(left, top, width, bottom - top),
            section.record(),
            section.name()));
    drawing.text(
        section.id(),
        TextRole.BAND,
        section.name(),
        new Point(left + 9, top + 4 + Type.ascent(Type.BAND)),
        TextStyle.start(Type.BAND, true));
  }
}
