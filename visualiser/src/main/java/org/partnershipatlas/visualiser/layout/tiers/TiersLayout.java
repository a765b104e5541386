package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.layout.Type;

/**
 * One attempt to lay a plan out at a width: bands, blocks of columns, and the lines between them.
 * The height follows.
 */
final class TiersLayout {
  private static final double LABELS = 80;
  private static final double GAP = 10;
  private static final double NARROWEST = 86;

  private final double width;
  private final int perRow;
  private final List<Aisle> aisles = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Router router;
  private final double labelWidth;
  private final boolean fits;

  /** A band (or none) over its blocks of columns, and the aisles above each block. */
  private record Part(Section section, List<Strip> strip, List<Block> blocks, int firstAisle) {}

  /**
   * A plan at a width.
   *
   * @param perRow the most columns side by side
   * @param dense whether what is minor is left out of the cards
   */
  TiersLayout(Plan plan, double width, int perRow, boolean dense) {
    this.width = width;
    this.perRow = perRow;
    boolean labelled = plan.sections().stream().anyMatch(s -> !s.rows().isEmpty());
    this.labelWidth = labelled ? LABELS : 0;
    plan.sections().forEach(s -> parts.add(part(s, dense)));
    List<Spot> spots = new ArrayList<>();
    for (Part part : parts) {
      part.strip().forEach(s -> spots.addAll(s.spots()));
      part.blocks().forEach(b -> spots.addAll(b.spots()));
    }
    router = new Router(plan.nets(), spots, aisles);
    fits = across();
    if (fits) {
      router.assignAisles();
    }
  }

  private Part part(Section section, boolean dense) {
    int firstAisle = aisles.size();
    List<Strip> strip = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    aisles.add(new Aisle());
    if (section.banded()) {
      strip.add(new Strip(section, firstAisle, width - 2 * Type.MARGIN - labelWidth, dense));
    }
    int first = 0;
    for (List<Column> row : rows(section)) {
      if (first > 0) {
        aisles.add(new Aisle());
      }
      blocks.add(new Block(section, row, first, aisles.size() - 1, dense));
      first += units(row);
    }
    return new Part(section, strip, blocks, firstAisle);
  }

  private static int units(List<Column> columns) {
    return columns.stream().mapToInt(Column::units).sum();
  }

  /** The columns in rows of about equal width, none wider than is allowed where that can be. */
  private List<List<Column>> rows(Section section) {
    int all = units(section.columns());
    int rows = Math.max(1, (int) Math.ceil(all / (double) perRow));
    int each = (int) Math.ceil(all / (double) rows);
    List<List<Column>> list = new ArrayList<>();
    List<Column> row = new ArrayList<>();
    int unit = 0;
    for (Column column : section.columns()) {
      if (!row.isEmpty() && units(row) + column.units() > each && !section.joined(unit)) {
        list.add(row);
        row = new ArrayList<>();
      }
      row.add(column);
      unit += column.units();
    }
    if (!row.isEmpty()) {
      list.add(row);
    }
    return list;
  }

  private boolean across() {
    double trunk = router.trunkWidth();
    double left = Type.MARGIN + labelWidth + trunk;
    double inner = width - Type.MARGIN - left;
    router.placeTrunk(Type.MARGIN + labelWidth);
    double narrowest = Double.MAX_VALUE;
    for (Part part : parts) {
      part.strip().forEach(s -> s.across(left, inner));
      double card =
          part.blocks().stream().mapToDouble(b -> b.cardWidth(inner)).min().orElse(NARROWEST);
      part.blocks().forEach(b -> b.across(left, inner, Math.max(card, 1)));
      narrowest = Math.min(narrowest, card);
    }
    return narrowest >= NARROWEST;
  }

  /** Whether every card is wide enough to be read. */
  boolean fits() {
    return fits;
  }

  /** Places everything from a height down, and says where it ends. */
  double down(double top, double stretch) {
    double y = top;
    for (Part part : parts) {
      for (Strip strip : part.strip()) {
        y = strip.down(y, stretch);
      }
      for (int b = 0; b < Math.max(1, part.blocks().size()); b++) {
        Aisle aisle = aisles.get(part.firstAisle() + b);
        aisle.place(y);
        y += aisle.height() + (stretch > 0 ? stretch / 2 : 0);
        if (b < part.blocks().size()) {
          y = part.blocks().get(b).down(y, stretch, labelWidth, router.trunkWidth()) + 2;
        }
      }
      y += GAP;
    }
    return y - GAP;
  }

  /** How many rows there are to share out spare height among. */
  int rows() {
    int rows = 0;
    for (Part part : parts) {
      rows += part.strip().stream().mapToInt(Strip::rows).sum();
      rows += part.blocks().stream().mapToInt(b -> b.rows() + 1).sum();
    }
    return Math.max(1, rows);
  }

  void draw(Drawing drawing, double top, double stretch) {
    down(top, stretch);
    router.assignGutters();
    double y = top;
    for (Part part : parts) {
      for (Strip strip : part.strip()) {
        double bottom = strip.down(y, stretch);
        strip.draw(drawing, y, bottom);
        strip.spots().forEach(s -> s.draw(drawing));
        y = bottom;
      }
      y = partEnd(part, y, stretch, drawing) + GAP;
    }
    router.draw(drawing);
  }

  private double partEnd(Part part, double start, double stretch, Drawing drawing) {
    double y = start;
    for (int b = 0; b < Math.max(1, part.blocks().size()); b++) {
      y += aisles.get(part.firstAisle() + b).height() + (stretch > 0 ? stretch / 2 : 0);
      if (b < part.blocks().size()) {
        Block block = part.blocks().get(b);
        y = block.down(y, stretch, labelWidth, router.trunkWidth()) + 2;
        block.draw(drawing);
        block.spots().forEach(s -> s.draw(drawing));
      }
    }
    return y;
  }
}
